import { parseDate } from "@internationalized/date";
import { memo, useState } from "react";
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  DateInput,
  DateSegment,
  Input,
  Label,
  NumberField,
  Text,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { deadlineCounts, type NeedId, type Needs, needIds } from "../../../../src-core/needs/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Choice } from "../../../parts/Choice.tsx";
import field from "../../../parts/Field.module.css";
import { useWords } from "../../../words.ts";
import { today } from "../../log/today.ts";
import styles from "./Needs.module.css";
import { ObserversEditor } from "./ObserversEditor.tsx";
import { Profiles } from "./Profiles.tsx";
import { Tick } from "./Tick.tsx";

interface Props {
  needs: Needs;
  onChange(needs: Needs): void;
}

/** What the mailing must keep, and who should learn least: the two questions that plans answer. */
export const NeedsEditor = memo(function NeedsEditor({ needs, onChange }: Props) {
  const { t } = useTranslation("plan");
  const words = useWords();
  const [isExplained, setExplained] = useState(false);
  const explained = isExplained ? needIds : needs.needs;
  const keep = (chosen: readonly string[]) =>
    onChange({ ...needs, needs: needIds.filter((id) => chosen.includes(id)) });
  return (
    <section className={styles.editor} aria-labelledby="needs-title">
      <div className={styles.head}>
        <div>
          <h3 id="needs-title">{t("needs.title")}</h3>
          <p className={styles.soft}>{t("needs.note")}</p>
        </div>
        <Profiles needs={needs} onUse={onChange} />
      </div>
      <CheckboxGroup
        className={styles.chips ?? ""}
        aria-labelledby="needs-title"
        value={[...needs.needs]}
        onChange={keep}
      >
        {needIds.map((id) => (
          <Checkbox
            key={id}
            value={id}
            className={styles.chip ?? ""}
            {...(explained.includes(id) ? { "aria-describedby": `need-${id}` } : {})}
          >
            <Tick />
            {words("needs", `${id}.title`)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      {explained.length > 0 ? (
        <ul className={styles.meanings}>
          {explained.map((id) => (
            <li key={id} data-need={id}>
              <p id={`need-${id}`}>
                <strong>{words("needs", `${id}.title`)}</strong>{" "}
                <span className={styles.soft}>{words("needs", `${id}.explain`)}</span>
              </p>
              {needs.needs.includes(id) ? <NeedFields need={id} needs={needs} onChange={onChange} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      <Button
        look="quiet"
        small
        className={styles.explain ?? ""}
        aria-expanded={isExplained}
        onPress={() => setExplained(!isExplained)}
      >
        {t(isExplained ? "needs.explainLess" : "needs.explain")}
      </Button>
      <ObserversEditor
        observers={needs.observers}
        onChange={(observers) => onChange({ ...needs, observers: [...observers] })}
      />
    </section>
  );
});

/** What a need asks for besides: a day, an amount. */
function NeedFields({ need, needs, onChange }: Props & { need: NeedId }) {
  if (need === "deadline") return <DeadlineFields needs={needs} onChange={onChange} />;
  if (need === "money-limit") return <MoneyField needs={needs} onChange={onChange} />;
  return null;
}

function DeadlineFields({ needs, onChange }: Props) {
  const { t } = useTranslation("plan");
  const { deadline } = needs;
  const isOver = deadline !== null && deadline.day < today();
  // Without a day there is no deadline to keep what counts in.
  const [counts, setCounts] = useState(deadline?.counts ?? "unknown");
  return (
    <div className={styles.fields}>
      <DateField
        className={field.field ?? ""}
        value={deadline ? parseDate(deadline.day) : null}
        onChange={(day) => onChange({ ...needs, deadline: day ? { day: day.toString(), counts } : null })}
      >
        <Label className={field.label ?? ""}>{t("needs.day")}</Label>
        <DateInput className={`${field.input} ${styles.date}`}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ""} />}
        </DateInput>
        {deadline && !isOver ? null : (
          <Text slot="description" className={isOver ? (styles.over ?? "") : (field.hint ?? "")}>
            {t(isOver ? "needs.dayOver" : "needs.dayMissing")}
          </Text>
        )}
      </DateField>
      <Choice
        label={t("needs.counts")}
        value={deadline?.counts ?? counts}
        choices={deadlineCounts.map((value) => ({ value, label: t(`needs.countsBy.${value}`) }))}
        onChange={(value) => {
          setCounts(value);
          if (deadline) onChange({ ...needs, deadline: { ...deadline, counts: value } });
        }}
      />
    </div>
  );
}

/** The contract takes no more (needs/types.ts). */
const mostDollars = 10_000;

function MoneyField({ needs, onChange }: Props) {
  const { t } = useTranslation("plan");
  const { moneyLimitCents } = needs;
  return (
    <div className={styles.fields}>
      <NumberField
        className={field.field ?? ""}
        value={moneyLimitCents === null ? Number.NaN : moneyLimitCents / 100}
        minValue={0}
        maxValue={mostDollars}
        formatOptions={{ style: "currency", currency: "USD" }}
        onChange={(dollars) =>
          onChange({
            ...needs,
            moneyLimitCents: Number.isNaN(dollars) ? null : Math.round(dollars * 100),
          })
        }
      >
        <Label className={field.label ?? ""}>{t("needs.money")}</Label>
        <Input className={field.input ?? ""} />
        <Text slot="description" className={field.hint ?? ""}>
          {moneyLimitCents === null ? t("needs.moneyMissing") : t("needs.moneyHint")}
        </Text>
      </NumberField>
    </div>
  );
}

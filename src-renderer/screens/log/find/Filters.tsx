import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type EntryFilter, statuses } from "../../../../src-core/log/types.ts";
import { services } from "../../../../src-core/mailpiece/mailpiece.ts";
import { Choice } from "../../../parts/Choice.tsx";
import { DayField } from "../EntryFields.tsx";
import styles from "./Find.module.css";
import { withLimit } from "./look.ts";
import { Suggest, type Suggestion } from "./Suggest.tsx";
import { useTags } from "./use-tags.ts";

interface Props {
  id: string;
  filter: EntryFilter;
  /** Rises when entries changed: then there may be other tags and matters. */
  turn: number;
  onChange(filter: EntryFilter): void;
}

/** Everything that the log can be narrowed by; what is chosen counts at once. */
export function Filters({ id, filter, turn, onChange }: Props) {
  const { t } = useTranslation("log");
  const { t: check } = useTranslation("check");
  const { tags, matters } = useTags(turn);
  const { held } = filter;
  const toggled = <T extends string>(list: readonly T[], all: readonly T[], one: T) =>
    all.filter((each) => (each === one ? !list.includes(one) : list.includes(each)));
  return (
    <section id={id} className={styles.filters} aria-label={t("filter.title")}>
      <Boxes legend={t("columns.status")}>
        {statuses.map((status) => (
          <Box
            key={status}
            label={t(`status.${status}`)}
            isOn={filter.statuses.includes(status)}
            onToggle={() => onChange({ ...filter, statuses: toggled(filter.statuses, statuses, status) })}
          />
        ))}
      </Boxes>
      <Boxes legend={t("columns.service")}>
        {services.map((service) => (
          <Box
            key={service}
            label={check(`service.${service}`)}
            isOn={filter.services.includes(service)}
            onToggle={() => onChange({ ...filter, services: toggled(filter.services, services, service) })}
          />
        ))}
      </Boxes>
      <div className={styles.fields}>
        <PickKnown
          // What was taken away elsewhere leaves the field as well.
          key={`matter ${filter.matter}`}
          label={t("columns.matter")}
          value={filter.matter ?? ""}
          known={matters}
          onChange={(matter) => onChange(withLimit(filter, "matter", matter))}
        />
        <PickKnown
          key={`tag ${filter.tag}`}
          label={t("columns.tag")}
          value={filter.tag ?? ""}
          known={tags}
          onChange={(tag) => onChange(withLimit(filter, "tag", tag))}
        />
        <Choice<"any" | "held" | "free">
          label={t("filter.hold")}
          value={held === undefined ? "any" : held ? "held" : "free"}
          choices={[
            { value: "any", label: t("filter.any") },
            { value: "held", label: t("filter.held") },
            { value: "free", label: t("filter.free") },
          ]}
          onChange={(hold) =>
            onChange(withLimit(filter, "held", hold === "any" ? undefined : hold === "held"))
          }
        />
        <DayField
          label={t("filter.from")}
          value={filter.from ?? ""}
          onChange={(from) => onChange(withLimit(filter, "from", from))}
        />
        <DayField
          label={t("filter.to")}
          value={filter.to ?? ""}
          onChange={(to) => onChange(withLimit(filter, "to", to))}
        />
        <DayField
          label={t("filter.deadlineTo")}
          value={filter.deadlineTo ?? ""}
          onChange={(deadlineTo) => onChange(withLimit(filter, "deadlineTo", deadlineTo))}
        />
      </div>
    </section>
  );
}

interface PickProps {
  label: string;
  value: string;
  known: readonly Suggestion[];
  onChange(value: string): void;
}

/** A word as a whole: it counts when it is one that is in use, or when the field is left, not with each letter. */
function PickKnown({ label, value, known, onChange }: PickProps) {
  const [typed, setTyped] = useState(value);
  const change = (next: string) => {
    setTyped(next);
    if (next === "" || known.some(({ text }) => text === next)) settle(next);
  };
  const settle = (next: string) => {
    if (next.trim() !== value) onChange(next.trim());
  };
  return (
    <Suggest
      label={label}
      value={typed}
      suggestions={known}
      onChange={change}
      onLeave={() => settle(typed)}
    />
  );
}

function Boxes({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className={styles.boxes}>
      <legend>{legend}</legend>
      <div>{children}</div>
    </fieldset>
  );
}

function Box({ label, isOn, onToggle }: { label: string; isOn: boolean; onToggle(): void }) {
  return (
    <label className={styles.box}>
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      {label}
    </label>
  );
}

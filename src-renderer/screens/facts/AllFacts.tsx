import { useDeferredValue, useMemo, useState } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type FactId, factIds, factOf } from "../../../src-core/facts/index.ts";
import { useKinds } from "../../../src-core/facts/types.ts";
import { usesOf } from "../../../src-core/facts/uses.ts";
import { useFactTexts } from "../../fact-texts.ts";
import { Button } from "../../parts/Button.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { FactList } from "../../parts/FactList.tsx";
import field from "../../parts/Field.module.css";
import notice from "../../parts/Notice.module.css";
import { useWords } from "../../words.ts";
import log from "../log/Log.module.css";
import { today } from "../log/today.ts";
import styles from "./Facts.module.css";
import { everyFact, type FactQuery, factStates, findFacts } from "./find-facts.ts";
import { useUseTitle } from "./use-titles.ts";

const pageSize = 40;
const topics = [...new Set(factIds.map((id) => factOf(id).topic))];
const uses = ["all", ...useKinds, "none"] as const;

/** Every fact with its sources, dates and where the app uses it; searchable. */
export function AllFacts() {
  const { t } = useTranslation("facts-screen");
  const { t: logText } = useTranslation("log");
  const words = useWords();
  const ready = useFactTexts();
  const [query, setQuery] = useState(everyFact);
  const [shown, setShown] = useState(pageSize);
  const asked = useDeferredValue(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of the facts arrive with `ready`
  const found = useMemo(() => findFacts(asked, (id) => words("facts", id), today()), [asked, words, ready]);
  const ask = (change: Partial<FactQuery>) => {
    setQuery({ ...query, ...change });
    setShown(pageSize);
  };
  return (
    <div className={styles.body}>
      <div className={styles.find}>
        <SearchField
          value={query.search}
          onChange={(search) => ask({ search })}
          className={`${field.field} ${styles.search}`}
        >
          <Label className={field.label ?? ""}>{t("search")}</Label>
          <Input className={field.input ?? ""} />
        </SearchField>
        <Choice
          label={t("topicLabel")}
          value={query.topic}
          choices={[
            { value: "all" as const, label: t("all") },
            ...topics.map((value) => ({ value, label: t(`topic.${value}`) })),
          ]}
          onChange={(topic) => ask({ topic })}
        />
        <Choice
          label={t("usedLabel")}
          value={query.used}
          choices={uses.map((value) => ({ value, label: t(`used.${value}`) }))}
          onChange={(used) => ask({ used })}
        />
        <Choice
          label={t("stateLabel")}
          value={query.state}
          choices={factStates.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(state) => ask({ state })}
        />
      </div>
      <p className={log.soft} role="status">
        {t("shown", { count: found.length })}
      </p>
      {found.length === 0 ? (
        <div className={notice.empty}>
          <h2>{t("none")}</h2>
          <Button onPress={() => ask(everyFact)}>{t("clear")}</Button>
        </div>
      ) : null}
      <FactList ids={found.slice(0, shown)} foot={(id) => <UsedIn id={id} />} />
      {found.length > shown ? (
        <div className={log.more}>
          <Button onPress={() => setShown(shown + pageSize)}>{logText("more")}</Button>
        </div>
      ) : null}
    </div>
  );
}

function UsedIn({ id }: { id: FactId }) {
  const { t } = useTranslation("facts-screen");
  const title = useUseTitle();
  const list = [...new Set(usesOf(id).map(title))].join(" · ");
  return <p className={styles.used}>{list === "" ? t("usedNowhere") : t("usedIn", { list })}</p>;
}

import { useDeferredValue, useMemo, useState } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type FactId, factIds, factOf } from "../../../src-core/facts/index.ts";
import type { FactTopic } from "../../../src-core/facts/types.ts";
import { useFactTexts } from "../../fact-texts.ts";
import { Button } from "../../parts/Button.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { FactList } from "../../parts/FactList.tsx";
import field from "../../parts/Field.module.css";
import notice from "../../parts/Notice.module.css";
import { type words as lookUp, useWords } from "../../words.ts";
import log from "../log/Log.module.css";
import styles from "./Facts.module.css";

const pageSize = 40;

/** Every fact that the app states, with its sources and dates, searchable. */
export function FactsScreen() {
  const { t } = useTranslation("facts-screen");
  const { t: logText } = useTranslation("log");
  const words = useWords();
  const ready = useFactTexts();
  const [query, setQuery] = useState("");
  const [topic, setTopic] = useState<FactTopic | "all">("all");
  const [shown, setShown] = useState(pageSize);
  const search = useDeferredValue(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of the facts arrive with `ready`
  const found = useMemo(() => findFacts(search, topic, words), [search, topic, words, ready]);
  const topics = useMemo(() => [...new Set(factIds.map((id) => factOf(id).topic))], []);
  return (
    <div className={log.screen}>
      <header className={log.bar}>
        <div>
          <h1>{t("title")}</h1>
          <p className={log.soft}>{t("subtitle")}</p>
        </div>
      </header>
      <div className={styles.body}>
        <div className={styles.find}>
          <SearchField value={query} onChange={setQuery} className={field.field ?? ""}>
            <Label className={field.label ?? ""}>{t("search")}</Label>
            <Input className={field.input ?? ""} />
          </SearchField>
          <Choice<FactTopic | "all">
            label={t("topicLabel")}
            value={topic}
            choices={[
              { value: "all" as const, label: t("all") },
              ...topics.map((value) => ({ value, label: t(`topic.${value}`) })),
            ]}
            onChange={setTopic}
          />
          <p className={log.soft} role="status">
            {t("shown", { count: found.length })}
          </p>
        </div>
        {found.length === 0 ? (
          <div className={notice.empty}>
            <h2>{t("none")}</h2>
            <Button
              onPress={() => {
                setQuery("");
                setTopic("all");
              }}
            >
              {t("clear")}
            </Button>
          </div>
        ) : null}
        <FactList ids={found.slice(0, shown)} />
        {found.length > shown ? (
          <div className={log.more}>
            <Button onPress={() => setShown(shown + pageSize)}>{logText("more")}</Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** Facts that hold every word of the query in their words, citations or id, whatever the case and accents. */
function findFacts(query: string, topic: FactTopic | "all", words: typeof lookUp): readonly FactId[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  return factIds.filter((id) => {
    const fact = factOf(id);
    if (topic !== "all" && fact.topic !== topic) return false;
    if (wanted.length === 0) return true;
    const text = plain([id, words("facts", id), ...fact.sources.map((source) => source.cite)].join(" "));
    return wanted.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

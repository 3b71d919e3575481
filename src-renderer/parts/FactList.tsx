import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FactId, facts } from "../../src-core/facts/index.ts";
import type { Fact } from "../../src-core/facts/types.ts";
import { useWords } from "../words.ts";
import { Button } from "./Button.tsx";
import styles from "./FactList.module.css";
import { useOpenLink } from "./links.tsx";
import { Sheet } from "./Sheet.tsx";

/** "3 sources": opens the facts behind a statement. */
export function FactsButton({ ids }: { ids: readonly FactId[] }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const unique = [...new Set(ids)];
  if (unique.length === 0) return null;
  return (
    <>
      <button type="button" className={styles.link} onClick={() => setOpen(true)}>
        {t("facts.behind", { count: unique.length })}
      </button>
      <Sheet title={t("facts.title")} isOpen={isOpen} onClose={() => setOpen(false)} wide>
        <FactList ids={unique} />
      </Sheet>
    </>
  );
}

/** Facts with how far each was checked, its date and its sources. */
export function FactList({ ids }: { ids: readonly FactId[] }) {
  return (
    <ul className={styles.list}>
      {ids.map((id) => (
        <FactItem key={id} id={id} />
      ))}
    </ul>
  );
}

function FactItem({ id }: { id: FactId }) {
  const { t } = useTranslation();
  const words = useWords();
  const openLink = useOpenLink();
  const fact: Fact = facts[id];
  return (
    <li className={styles.fact}>
      <p>{words("facts", id)}</p>
      <p className={styles.meta}>
        <span className={styles.mark} data-verified={fact.verified}>
          {t(`facts.verified.${fact.verified}`)}
        </span>
        <span>{fact.asOf === "undated" ? t("facts.undated") : t("facts.asOf", { date: fact.asOf })}</span>
      </p>
      <ul className={styles.sources}>
        {fact.sources.map((source) => (
          <li key={`${source.cite} ${source.url ?? ""}`}>
            <span>{source.cite}</span>
            {source.url ? (
              <Button look="quiet" small onPress={() => openLink(source.url ?? "")} aria-label={`${t("facts.open")} ${source.url}`}>
                {t("facts.open")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </li>
  );
}

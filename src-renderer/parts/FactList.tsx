import { useTranslation } from "react-i18next";
import { type FactId, factOf } from "../../src-core/facts/index.ts";
import { useFactTexts } from "../fact-texts.ts";
import { useWords } from "../words.ts";
import styles from "./FactList.module.css";
import { useOpenLink } from "./links.tsx";

/** Facts with how far each was checked, its date and its sources. */
export function FactList({ ids }: { ids: readonly FactId[] }) {
  if (!useFactTexts()) return null;
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
  const fact = factOf(id);
  return (
    <li className={styles.fact}>
      <p>{words("facts", id)}</p>
      <p className={styles.meta}>
        <span className={styles.mark} data-verified={fact.verified}>
          {t(`facts.verified.${fact.verified}`)}
        </span>
        <span>{fact.asOf === "undated" ? t("facts.undated") : t("facts.asOf", { date: fact.asOf })}</span>
      </p>
      <ul className={styles.sources} aria-label={t("facts.sources")}>
        {fact.sources.map((source) => (
          <li key={`${source.cite} ${source.url ?? ""}`}>
            {source.url ? (
              <button
                type="button"
                className={styles.link}
                title={source.url}
                onClick={() => openLink(source.url ?? "")}
              >
                {source.cite}
                <span className="visually-hidden">, {t("facts.open")}</span>
              </button>
            ) : (
              source.cite
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { paceOf } from "../../src-core/facts/best-by.ts";
import { type FactId, factOf, isFactId } from "../../src-core/facts/index.ts";
import { useFactTexts } from "../fact-texts.ts";
import { useWords } from "../words.ts";
import styles from "./FactList.module.css";
import { Provenance } from "./Provenance.tsx";

interface Props {
  ids: readonly FactId[];
  /** At the foot of each fact, for example where the app uses it. */
  foot?: (id: FactId) => ReactNode;
}

/** Facts with how far each was checked, its dates, its sources and, where sources disagree, the other side. */
export function FactList({ ids, foot }: Props) {
  if (!useFactTexts()) return null;
  return (
    <ul className={styles.list}>
      {ids.map((id) => (
        <FactItem key={id} id={id} foot={foot?.(id)} />
      ))}
    </ul>
  );
}

function FactItem({ id, foot }: { id: FactId; foot: ReactNode }) {
  const { t } = useTranslation("facts-screen");
  const words = useWords();
  const otherTitle = useId();
  const fact = factOf(id);
  const otherSide = (fact.disputed ?? []).filter(isFactId);
  return (
    <li className={styles.fact} data-fact={id}>
      <p>{words("facts", id)}</p>
      <Provenance {...fact} pace={paceOf(fact)} disputed={fact.disputed !== undefined} />
      {otherSide.length > 0 ? (
        <div className={styles.other}>
          <p id={otherTitle}>{t("otherSide")}</p>
          <ul aria-labelledby={otherTitle}>
            {otherSide.map((other) => (
              <li key={other}>{words("facts", other)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {foot}
    </li>
  );
}

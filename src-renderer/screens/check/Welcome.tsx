import { useTranslation } from "react-i18next";
import { layoutOf } from "../../../src-core/layout/layout.ts";
import { Envelope } from "./Envelope.tsx";
import { type ExampleId, example, exampleIds } from "./examples.ts";
import styles from "./Welcome.module.css";

/** What stands below the empty envelope: how to begin, and the examples as pictures. */
export function Welcome({ onChoose }: { onChoose(id: ExampleId): void }) {
  const { t } = useTranslation("check");
  return (
    <section className={styles.welcome} aria-labelledby="welcome-title">
      <p>{t("welcome.body")}</p>
      <div>
        <h2 id="welcome-title">{t("welcome.title")}</h2>
        <p className={styles.note}>{t("examples.note")}</p>
      </div>
      <ul className={styles.cards}>
        {exampleIds.map((id) => (
          <li key={id}>
            <button type="button" className={styles.card} onClick={() => onChoose(id)}>
              <span className={styles.picture} aria-hidden="true">
                <Envelope piece={example(id)} layout={layoutOf(example(id))} side="front" marks={[]} />
              </span>
              {t(`examples.${id}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

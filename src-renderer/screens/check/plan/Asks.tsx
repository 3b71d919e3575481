import { useTranslation } from "react-i18next";
import type { AskId, Details } from "../../../../src-core/options/types.ts";
import { Field } from "../../../parts/Field.tsx";
import { useWords } from "../../../words.ts";
import styles from "./Options.module.css";

interface Props {
  asks: readonly AskId[];
  details: Details;
  setDetails(change: (details: Details) => Details): void;
}

/** What only the sender knows, asked once for all options that need it. */
export function Asks({ asks, details, setDetails }: Props) {
  const { t } = useTranslation("check");
  const words = useWords();
  if (asks.length === 0) return null;
  return (
    <fieldset className={styles.asks}>
      <legend>{t("options.fill")}</legend>
      <p className={styles.soft}>{t("options.fillNote")}</p>
      <div className={styles.askFields}>
        {asks.map((ask) => (
          <Field
            key={ask}
            label={words("options", `asks.${ask}.label`)}
            hint={words("options", `asks.${ask}.hint`)}
            value={details[ask] ?? ""}
            maxLength={100}
            onChange={(value) => setDetails((current) => ({ ...current, [ask]: value }))}
          />
        ))}
      </div>
    </fieldset>
  );
}

import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { minPassphraseLength } from "../../../src-core/contract/calls.ts";
import { Field } from "../../parts/Field.tsx";
import styles from "./Log.module.css";
import { loadStrength, type Score } from "./strength.ts";

interface Props {
  label: string;
  /** The passphrase once both fields agree and it is long enough; empty until then. */
  onChange(passphrase: string): void;
}

/** Two fields that must agree, with the strength of the first. */
export function NewPassphrase({ label, onChange }: Props) {
  const { t } = useTranslation("vault");
  const [first, setFirst] = useState("");
  const [again, setAgain] = useState("");
  const [show, setShow] = useState(false);
  const [judge, setJudge] = useState<(passphrase: string) => Score>();
  useEffect(() => {
    void loadStrength().then((loaded) => setJudge(() => loaded));
  }, []);
  const tooShort = first.length < minPassphraseLength;
  useEffect(() => onChange(!tooShort && first === again ? first : ""), [first, again, tooShort, onChange]);
  const score = judge && first !== "" ? judge(first.slice(0, 100)) : undefined;
  const type = show ? "text" : "password";
  return (
    <>
      <Field
        label={label}
        type={type}
        value={first}
        autoComplete="new-password"
        maxLength={1024}
        onChange={setFirst}
        hint={
          first !== "" && tooShort ? t("create.tooShort", { count: minPassphraseLength }) : t("create.body")
        }
      />
      {score !== undefined ? (
        <div role="status">
          <div className={styles.meter} aria-hidden="true">
            {[1, 2, 3, 4].map((step) => (
              <span key={step} data-on={score >= step || undefined} />
            ))}
          </div>
          <p>
            {t("create.strength")}: {t(`create.score.${score}`)}
          </p>
        </div>
      ) : null}
      <Field
        label={t("create.again")}
        type={type}
        value={again}
        autoComplete="new-password"
        maxLength={1024}
        onChange={setAgain}
        hint={again !== "" && again !== first ? t("create.mismatch") : ""}
      />
      <label className={styles.checkbox}>
        <input type="checkbox" checked={show} onChange={(event) => setShow(event.target.checked)} />
        {t("create.show")}
      </label>
    </>
  );
}

import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "../../../parts/Field.tsx";
import { Segmented } from "../../../parts/Segmented.tsx";
import log from "../../log/Log.module.css";
import { formatBytes } from "../../log/sizes.ts";
import styles from "./Backup.module.css";

/** A backup file and what opens it, as they are typed and chosen. */
export interface Picked {
  file: File | undefined;
  opens: "key" | "passphrase";
  key: string;
  passphrase: string;
}

export const nothingPicked: Picked = { file: undefined, opens: "key", key: "", passphrase: "" };

/** The secret to open the file with; empty while it cannot be one. */
export function secretOf({ opens, key, passphrase }: Picked): string {
  if (opens === "passphrase") return passphrase;
  return looksLikeKey(key) ? key : "";
}

interface Props {
  picked: Picked;
  isDisabled: boolean;
  onChange(change: Partial<Picked>): void;
}

/** A file, and its secret key or its passphrase. */
export function PickBackup({ picked, isDisabled, onChange }: Props) {
  const { t, i18n } = useTranslation("backup");
  const id = useId();
  const [shows, setShows] = useState(false);
  const { file, opens, key, passphrase } = picked;
  return (
    <>
      <div>
        <label htmlFor={id} className={log.fileLabel}>
          {t("pick.file")}
        </label>
        <input
          id={id}
          type="file"
          className={styles.file}
          disabled={isDisabled}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange({ file: event.target.files?.[0] })}
        />
        <p id={`${id}-hint`} className={styles.soft}>
          {file ? formatBytes(file.size, i18n.language) : t("pick.fileHint")}
        </p>
      </div>
      <Segmented
        label={t("pick.opens")}
        value={opens}
        choices={[
          { value: "key", label: t("pick.key") },
          { value: "passphrase", label: t("pick.passphrase") },
        ]}
        onChange={(next) => onChange({ opens: next })}
      />
      {opens === "key" ? (
        <Field
          label={t("pick.keyLabel")}
          rows={3}
          mono
          value={key}
          isDisabled={isDisabled}
          autoComplete="off"
          maxLength={2000}
          hint={t("pick.keyHint")}
          error={key.trim().length >= 16 && !looksLikeKey(key) ? t("pick.keyShape") : ""}
          onChange={(next) => onChange({ key: next })}
        />
      ) : (
        <>
          <Field
            label={t("pick.passphraseLabel")}
            type={shows ? "text" : "password"}
            value={passphrase}
            isDisabled={isDisabled}
            autoComplete="off"
            maxLength={1024}
            onChange={(next) => onChange({ passphrase: next })}
          />
          <label className={log.checkbox}>
            <input type="checkbox" checked={shows} onChange={(event) => setShows(event.target.checked)} />
            {t("pick.show")}
          </label>
        </>
      )}
    </>
  );
}

function looksLikeKey(text: string): boolean {
  return text.replace(/\s/g, "").toUpperCase().includes("AGE-SECRET-KEY-1");
}

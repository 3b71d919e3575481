import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { Button } from "../../../parts/Button.tsx";
import { Choice } from "../../../parts/Choice.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { Field } from "../../../parts/Field.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { client } from "../../../transport.ts";
import styles from "./Backup.module.css";
import type { Backup } from "./use-backup.ts";

const rhythms = [1, 3, 7, 14, 30];
const counts = [1, 3, 5, 10, 20, 50];

interface Props {
  backup: Backup;
  onClose(): void;
  /** `moved`: to another folder than before. */
  onSaved(moved: boolean): void;
}

/** Where backups go, how often, and how many stay. */
export function FolderDialog({ backup, onClose, onSaved }: Props) {
  const { t } = useTranslation(["backup", "app"]);
  const form = useId();
  const [folder, setFolder] = useState(backup.folder ?? "");
  const [everyDays, setEveryDays] = useState(backup.everyDays);
  const [keep, setKeep] = useState(backup.keep);
  const [error, setError] = useState<CallError>();
  const [busy, setBusy] = useState(false);
  const path = folder.trim();
  const pick = async () => {
    const picked = await client.call("backup.pickFolder", {});
    if (!picked.ok) setError(picked.error);
    else if (picked.value.folder !== null) {
      setFolder(picked.value.folder);
      setError(undefined);
    }
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (path === "" || busy) return;
    setBusy(true);
    const set = await client.call("backup.schedule", { folder: path, everyDays, keep });
    setBusy(false);
    if (set.ok) onSaved(path !== backup.folder);
    else setError(set.error);
  };
  return (
    <Sheet
      title={t("folder.title")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button look="primary" type="submit" form={form} isDisabled={path === "" || busy}>
            {busy ? t("app:common.working") : t("folder.save")}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.stack} onSubmit={(event) => void save(event)}>
        {backup.picksFolders ? (
          <div className={styles.folder}>
            <span className={styles.folderLabel}>{t("folder.folder")}</span>
            <div className={styles.picked}>
              <span className={path === "" ? styles.soft : styles.name} role="status">
                {path === "" ? t("folder.noFolder") : path}
              </span>
              <Button autoFocus onPress={() => void pick()}>
                {t("folder.pick")}
              </Button>
            </div>
          </div>
        ) : (
          <Field
            label={t("folder.folder")}
            hint={t("folder.typeHint")}
            value={folder}
            autoFocus
            autoComplete="off"
            spellCheck="false"
            maxLength={4096}
            onChange={(next) => {
              setFolder(next);
              setError(undefined);
            }}
          />
        )}
        <div className={styles.pair}>
          <Choice
            label={t("folder.every")}
            value={String(everyDays)}
            choices={withOwn(rhythms, backup.everyDays).map((count) => ({
              value: String(count),
              label: t("folder.days", { count }),
            }))}
            onChange={(value) => setEveryDays(Number(value))}
          />
          <Choice
            label={t("folder.keep")}
            value={String(keep)}
            choices={withOwn(counts, backup.keep).map((count) => ({
              value: String(count),
              label: t("folder.newest", { count }),
            }))}
            onChange={(value) => setKeep(Number(value))}
          />
        </div>
        <p className={styles.soft}>{t("folder.outlives", { count: everyDays * keep })}</p>
        <ErrorNote error={error} />
      </form>
    </Sheet>
  );
}

/** The usual choices, and the one that is set. */
function withOwn(usual: readonly number[], own: number): number[] {
  return [...new Set([...usual, own])].sort((a, b) => a - b);
}

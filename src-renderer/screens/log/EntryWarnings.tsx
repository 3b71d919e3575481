import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { LogEntry } from "../../../src-core/log/types.ts";
import { joinList } from "../../i18n.ts";
import { Button } from "../../parts/Button.tsx";
import notice from "../../parts/Notice.module.css";
import styles from "./Entry.module.css";
import { EntryRecord } from "./EntryRecord.tsx";
import type { EntryDraft } from "./entry-draft.ts";

/** The entry was changed elsewhere while it was edited here: nothing typed is lost, and what stands there is shown. */
export function Conflict({
  entry,
  contested,
}: {
  entry: LogEntry;
  contested: readonly (keyof EntryDraft)[];
}) {
  const { t, i18n } = useTranslation("log");
  const box = useRef<HTMLDivElement>(null);
  // The form that was sent may be scrolled far down.
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const names = contested.map((field) => t(`conflict.field.${field}`));
  return (
    <div ref={box} className={notice.error} role="alert">
      <strong>{t("conflict.title")}</strong>
      <p>
        {names.length === 0
          ? t("conflict.merged")
          : t("conflict.both", { names: joinList(names, i18n.language) })}
      </p>
      <details className={styles.current}>
        <summary>{t("conflict.current")}</summary>
        <EntryRecord entry={entry} />
      </details>
    </div>
  );
}

/** Asks before changes that were not saved are lost. */
export function Leaving({ onStay, onLeave }: { onStay(): void; onLeave(): void }) {
  const { t } = useTranslation("log");
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => buttons.current?.querySelector("button")?.focus(), []);
  return (
    <div className={notice.error} role="alert">
      <strong>{t("leaving.title")}</strong>
      <p>{t("leaving.body")}</p>
      <div ref={buttons} className={styles.choices}>
        <Button onPress={onStay}>{t("leaving.stay")}</Button>
        <Button onPress={onLeave}>{t("leaving.leave")}</Button>
      </div>
    </div>
  );
}

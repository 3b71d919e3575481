import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../../src-core/contract/calls.ts";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { localeOf } from "../../../i18n.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { Icon } from "../../../parts/Icon.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { client } from "../../../transport.ts";
import log from "../../log/Log.module.css";
import paper from "../../log/RecoveryPaper.module.css";
import styles from "./Backup.module.css";

interface Props {
  /** There is another key, which older backups still need. */
  replaces: boolean;
  onClose(): void;
  /** The key is now the one that backups are for. */
  onUsed(): void;
}

/** Makes a key and shows its secret half once; it is used only when the person says that it is kept. */
export function KeyDialog({ replaces, onClose, onUsed }: Props) {
  const { t, i18n } = useTranslation(["backup", "app"]);
  const [made, setMade] = useState<Output<"backup.setUp">>();
  const [kept, setKept] = useState(false);
  const [copied, setCopied] = useState<"copied" | "selected">();
  const [error, setError] = useState<CallError>();
  const shown = useRef<HTMLParagraphElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    // Only the last key made can be used: a second one must not take the place of the one that is shown.
    if (asked.current) return;
    asked.current = true;
    void client.call("backup.setUp", {}).then((answer) => {
      if (answer.ok) setMade(answer.value);
      else setError(answer.error);
    });
  }, []);
  const copy = async (key: string) => {
    try {
      await navigator.clipboard.writeText(key);
      setCopied("copied");
    } catch {
      // Some windows may not write to the clipboard by themselves: then the person does.
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setCopied("selected");
    }
  };
  const use = async (recipient: string) => {
    const used = await client.call("backup.useKey", { recipient });
    if (used.ok) onUsed();
    else setError(used.error);
  };
  return (
    <Sheet
      title={replaces ? t("key.newTitle") : t("key.title")}
      isOpen
      paper
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button isDisabled={!made} onPress={() => made && void copy(made.secretKey)}>
            {t("key.copy")}
          </Button>
          <Button isDisabled={!made} onPress={() => print()}>
            <Icon name="print" /> {t("key.print")}
          </Button>
          <Button look="primary" isDisabled={!made || !kept} onPress={() => made && void use(made.recipient)}>
            {t("key.use")}
          </Button>
        </>
      }
    >
      <div className={paper.screenOnly}>
        <p>{t("key.body")}</p>
      </div>
      {made ? (
        <>
          <h3 className={paper.printOnly}>{t("key.paperTitle")}</h3>
          <p className="visually-hidden" id="backup-key">
            {t("key.label")}
          </p>
          <p ref={shown} className={styles.key} data-testid="backup-key" aria-describedby="backup-key">
            {groupsOf(made.secretKey).map((group, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one key never change
              <span key={at}>
                {group}
                <wbr />
              </span>
            ))}
          </p>
          <p className={paper.printOnly}>
            {t("key.paperMade", {
              date: new Intl.DateTimeFormat(localeOf(i18n.language), { dateStyle: "long" }).format(
                Date.now(),
              ),
              mark: made.mark,
            })}
          </p>
          <p className={paper.printOnly}>{t("key.paperNote")}</p>
          <p className={`${log.soft} ${paper.screenOnly}`} role="status">
            {copied ? t(`key.${copied}`) : ""}
          </p>
          {replaces ? <p className={paper.screenOnly}>{t("key.old")}</p> : null}
          <label className={`${log.checkbox} ${paper.screenOnly}`}>
            <input type="checkbox" checked={kept} onChange={(event) => setKept(event.target.checked)} />
            {t("key.confirm")}
          </label>
        </>
      ) : null}
      <ErrorNote error={error} />
    </Sheet>
  );
}

/** What stands before the digits, then groups of six, to be read and typed. */
function groupsOf(key: string): string[] {
  const start = "AGE-SECRET-KEY-1";
  return [start, ...(key.slice(start.length).match(/.{1,6}/g) ?? [])];
}

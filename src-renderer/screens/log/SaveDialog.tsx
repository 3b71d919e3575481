import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../src-core/contract/errors.ts";
import type { Mailpiece } from "../../../src-core/mailpiece/mailpiece.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Field } from "../../parts/Field.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useToast } from "../../parts/Toast.tsx";
import { usePiece } from "../../state/piece.tsx";
import { client } from "../../transport.ts";
import { useWords } from "../../words.ts";
import { EntryFields } from "./EntryFields.tsx";
import { isComplete, newDraft, recordedBy } from "./entry-draft.ts";
import styles from "./Log.module.css";
import { today } from "./today.ts";
import { trackingIn } from "./tracking-in.ts";

/** Records the piece on the Check screen: what became of it, and what else the person writes. */
export function SaveDialog({
  piece,
  onClose,
  onView,
}: {
  piece: Mailpiece;
  onClose(): void;
  onView(): void;
}) {
  const { t } = useTranslation(["log", "app"]);
  const toast = useToast();
  const form = useId();
  const words = useWords();
  const { followed } = usePiece();
  const [why, setWhy] = useState(followed?.why ?? "");
  const [draft, setDraft] = useState(() => newDraft(today(), trackingIn(piece)));
  const [error, setError] = useState<CallError>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete(draft)) return;
    setBusy(true);
    const saved = await client.call("log.add", {
      piece,
      ...recordedBy(draft),
      plan: followed && { ...followed, why },
    });
    setBusy(false);
    if (!saved.ok) {
      setError(saved.error);
      return;
    }
    onClose();
    toast(t("save.saved"), { label: t("save.view"), run: onView });
  };
  const firstLine = piece.deliveryAddress.trim().split("\n")[0];
  return (
    <Sheet
      title={t("save.title")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button look="primary" type="submit" form={form} isDisabled={busy || !isComplete(draft)}>
            {t("save.submit")}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        <p className={styles.recipient}>{firstLine || t("save.noRecipient")}</p>
        <p className={styles.soft}>{t("save.piece")}</p>
        {followed ? (
          <div className={styles.form}>
            <div>
              <h3>{t("save.plan")}</h3>
              <ul className={styles.points}>
                {followed.options.map((id) => (
                  <li key={id}>{words("options", `${id}.title`) || id}</li>
                ))}
              </ul>
            </div>
            <Field label={t("save.planWhy")} value={why} maxLength={1000} onChange={setWhy} />
          </div>
        ) : null}
        <EntryFields draft={draft} onChange={setDraft} />
        <ErrorNote error={error} />
      </form>
    </Sheet>
  );
}

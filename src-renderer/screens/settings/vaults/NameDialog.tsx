import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { Field } from "../../../parts/Field.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import styles from "../Settings.module.css";

interface Props {
  title: string;
  submitLabel: string;
  /** The name as it is. */
  name?: string;
  /** Said under the field. */
  note?: string;
  /** Does it; what it returns is why not. */
  submit(name: string): Promise<CallError | undefined>;
  onClose(): void;
}

/** Asks for the name of a log, and says that it can be read by anyone. */
export function NameDialog({ title, submitLabel, name = "", note, submit, onClose }: Props) {
  const { t } = useTranslation(["vaults", "app"]);
  const form = useId();
  const [typed, setTyped] = useState(name);
  const [error, setError] = useState<CallError>();
  const [busy, setBusy] = useState(false);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === "" || busy) return;
    setBusy(true);
    const refused = await submit(typed.trim());
    setBusy(false);
    if (refused) setError(refused);
  };
  return (
    <Sheet
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button look="primary" type="submit" form={form} isDisabled={typed.trim() === "" || busy}>
            {busy ? t("app:common.working") : submitLabel}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void onSubmit(event)}>
        <Field
          label={t("name")}
          hint={t("plain")}
          value={typed}
          maxLength={60}
          autoFocus
          autoComplete="off"
          onChange={setTyped}
        />
        {note ? <p>{note}</p> : null}
        <ErrorNote error={error} />
      </form>
    </Sheet>
  );
}

import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { Field } from "../../../parts/Field.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import settings from "../Settings.module.css";

interface PutProps {
  /** Empty when the person types it. */
  code: string;
  onClose(): void;
  onPut(code: string, reason: string): Promise<CallError | undefined>;
}

/** Puts a matter under a legal hold. */
export function PutDialog({ code: given, onClose, onPut }: PutProps) {
  const { t } = useTranslation(["retention", "app"]);
  const form = useId();
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const [error, setError] = useState<CallError>();
  const code = given === "" ? typed.trim() : given;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (code !== "") setError(await onPut(code, reason));
  };
  return (
    <Sheet
      title={t("hold.putTitle")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button look="primary" type="submit" form={form} isDisabled={code === ""}>
            {t("hold.put")}
          </Button>
        </>
      }
    >
      <form id={form} className={settings.form} onSubmit={(event) => void submit(event)}>
        {given === "" ? (
          <Field label={t("hold.code")} autoFocus value={typed} maxLength={100} onChange={setTyped} />
        ) : (
          <p>
            <strong>{t("rules.matter", { value: given })}</strong>
          </p>
        )}
        <Field
          label={t("hold.reason")}
          autoFocus={given !== ""}
          value={reason}
          maxLength={500}
          onChange={setReason}
        />
        <ErrorNote error={error} />
      </form>
    </Sheet>
  );
}

/** Asks before a hold is lifted. */
export function LiftDialog({ code, onClose, onLift }: { code: string; onClose(): void; onLift(): void }) {
  const { t } = useTranslation(["retention", "app"]);
  return (
    <Sheet
      title={t("hold.liftTitle", { code })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button look="danger" onPress={onLift}>
            {t("hold.lift")}
          </Button>
        </>
      }
    >
      <p>{t("hold.liftBody")}</p>
    </Sheet>
  );
}

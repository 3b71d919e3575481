import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../src-core/contract/calls.ts";
import type { CallError } from "../../../src-core/contract/errors.ts";
import type { Hold } from "../../../src-core/log/retention.ts";
import type { LogEntry } from "../../../src-core/log/types.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Field } from "../../parts/Field.tsx";
import { client } from "../../transport.ts";
import styles from "./Log.module.css";
import { formatMoment } from "./sizes.ts";

/** Whether an entry is under a legal hold, by itself or by its matter, and why; on and off. */
export function HoldPart({ entry, onChanged }: { entry: LogEntry; onChanged(): void }) {
  const { t } = useTranslation("log");
  const [holds, setHolds] = useState<Output<"hold.get">>();
  const [reason, setReason] = useState("");
  const [error, setError] = useState<CallError>();
  const load = useCallback(async () => {
    const answer = await client.call("hold.get", { entryId: entry.id });
    if (answer.ok) setHolds(answer.value);
    else setError(answer.error);
  }, [entry.id]);
  useEffect(() => void load(), [load]);
  const set = async (of: "entry" | "matter", on: boolean) => {
    const target = of === "entry" ? { entryId: entry.id } : { matter: entry.matter };
    const answer = await client.call("hold.set", { ...target, on, reason: on ? reason : "" });
    setError(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    setReason("");
    await load();
    onChanged();
  };
  if (!holds) return <ErrorNote error={error} />;
  const { matter } = entry;
  const canHoldMatter = matter !== "" && holds.matter === null;
  return (
    <div className={styles.form}>
      <p>{t("hold.what")}</p>
      {holds.own ? (
        <HeldLine
          text={t("hold.own")}
          hold={holds.own}
          lift={t("hold.lift")}
          onLift={() => void set("entry", false)}
        />
      ) : null}
      {holds.matter ? (
        <HeldLine
          text={t("hold.matter", { matter })}
          hold={holds.matter}
          lift={t("hold.liftMatter", { matter })}
          onLift={() => void set("matter", false)}
        />
      ) : null}
      {holds.own && !canHoldMatter ? null : (
        <>
          <Field label={t("hold.reason")} value={reason} maxLength={500} onChange={setReason} />
          <div className={styles.tools}>
            {holds.own ? null : <Button onPress={() => void set("entry", true)}>{t("hold.set")}</Button>}
            {canHoldMatter ? (
              <Button onPress={() => void set("matter", true)}>{t("hold.setMatter", { matter })}</Button>
            ) : null}
          </div>
        </>
      )}
      <ErrorNote error={error} />
    </div>
  );
}

function HeldLine({ text, hold, lift, onLift }: { text: string; hold: Hold; lift: string; onLift(): void }) {
  const { t, i18n } = useTranslation("log");
  return (
    <div className={styles.heldLine}>
      <div>
        <strong>{text}</strong>
        {hold.since === null ? null : (
          <p className={styles.soft}>{t("hold.since", { date: formatMoment(hold.since, i18n.language) })}</p>
        )}
        {hold.reason ? <p>{t("hold.because", { reason: hold.reason })}</p> : null}
      </div>
      <Button small onPress={onLift}>
        {lift}
      </Button>
    </div>
  );
}

import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { Output } from "../../../src-core/contract/calls.ts";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { statuses } from "../../../src-core/log/types.ts";
import { services } from "../../../src-core/mailpiece/mailpiece.ts";
import { formatDay } from "../../i18n.ts";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { client } from "../../transport.ts";
import styles from "./Log.module.css";
import { formatCents, formatMoment } from "./sizes.ts";

type Change = Output<"log.history">["changes"][number];

/** Fields that have a name of their own; everything else that changed is about the piece. */
const fieldNames = [
  "mailedOn",
  "service",
  "trackingNumber",
  "tag",
  "note",
  "status",
  "matter",
  "sentFrom",
  "numbers",
  "costCents",
  "deadline",
  "plan",
  "piece.returnAddress",
  "piece.deliveryAddress",
] as const;
type FieldName = (typeof fieldNames)[number];

/** What an entry was before each change, the last change first. */
export function History({ id, version }: { id: string; version: number }) {
  const { t } = useTranslation("log");
  const [changes, setChanges] = useState<readonly Change[]>();
  const [error, setError] = useState<CallError>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version has one change more
  useEffect(() => {
    let stale = false;
    void client.call("log.history", { id }).then((answer) => {
      if (stale) return;
      if (answer.ok) setChanges(answer.value.changes);
      else setError(answer.error);
    });
    return () => {
      stale = true;
    };
  }, [id, version]);
  if (error) return <ErrorNote error={error} />;
  if (!changes) return null;
  if (changes.length === 0) return <p className={styles.soft}>{t("history.none")}</p>;
  return (
    <ol className={styles.history}>
      {changes.map((change) => (
        <ChangeItem key={change.version} change={change} />
      ))}
    </ol>
  );
}

function ChangeItem({ change }: { change: Change }) {
  const { t, i18n } = useTranslation("log");
  const { t: check } = useTranslation("check");
  const known = fieldNames.filter((name) => name in change.before);
  const isOfPiece = Object.keys(change.before).some((name) => !fieldNames.includes(name as FieldName));
  const say = (name: FieldName) => {
    const text = change.before[name] ?? "";
    if (text === "") return t("entry.nothing");
    if (name === "mailedOn") return formatDay(text, i18n.language);
    if (name === "costCents") return formatCents(Number(text), i18n.language);
    if (name === "plan") return t("history.other");
    if (name === "status") {
      const status = statuses.find((one) => one === text);
      return status ? t(`status.${status}`) : text;
    }
    if (name === "service") {
      const service = services.find((one) => one === text);
      return service ? check(`service.${service}`) : text;
    }
    if (name === "deadline") return formatDay(deadlineIn(text) ?? text, i18n.language);
    if (name === "numbers") return numbersIn(text) ?? t("history.other");
    return text;
  };
  return (
    <li>
      <strong>{formatMoment(change.at, i18n.language)}</strong>
      <dl className={styles.record}>
        {known.map((name) => (
          <div key={name}>
            <dt>{t(`history.field.${name}`)}</dt>
            <dd>
              <span className={styles.soft}>{t("history.before")}</span> {say(name)}
            </dd>
          </div>
        ))}
        {isOfPiece ? (
          <div>
            <dt>{t("history.piece")}</dt>
            <dd>{t("history.other")}</dd>
          </div>
        ) : null}
      </dl>
    </li>
  );
}

const deadlineSchema = z.object({ day: z.string() });
const numbersSchema = z.array(z.object({ text: z.string() }));

function deadlineIn(text: string): string | undefined {
  return deadlineSchema.safeParse(parsed(text)).data?.day;
}

function numbersIn(text: string): string | undefined {
  return numbersSchema
    .safeParse(parsed(text))
    .data?.map((number) => number.text)
    .join(", ");
}

/** A long text was shortened, so it may be no JSON any more. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

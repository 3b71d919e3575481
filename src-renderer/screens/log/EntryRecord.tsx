import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { LogEntry } from "../../../src-core/log/types.ts";
import { formatDay } from "../../i18n.ts";
import { useOwnNames } from "./EntryFields.tsx";
import styles from "./Log.module.css";
import { NumberNote } from "./NumbersField.tsx";
import { formatCents, formatMoment } from "./sizes.ts";

/** What was recorded of a mailing. */
export function EntryRecord({ entry }: { entry: LogEntry }) {
  const { t, i18n } = useTranslation(["log", "app"]);
  const { t: check } = useTranslation("check");
  const ownNames = useOwnNames();
  const extras = entry.piece.extras.map((extra) => check(`extra.${extra}`));
  const { deadline, costCents, sentFrom } = entry;
  const ownKind = ownNames.find(({ text }) => text === sentFrom)?.note;
  const deadlineText = deadline
    ? [
        formatDay(deadline.day, i18n.language),
        ...(deadline.remindOn
          ? [t("entry.remind", { date: formatDay(deadline.remindOn, i18n.language) })]
          : []),
      ].join(" · ")
    : "";
  return (
    <>
      <dl className={styles.record}>
        <Row name={t("columns.date")}>{formatDay(entry.mailedOn, i18n.language)}</Row>
        <Row name={t("columns.status")}>{t(`status.${entry.status}`)}</Row>
        <Row name={t("entry.to")}>{entry.piece.deliveryAddress.trim()}</Row>
        <Row name={t("entry.from")}>{entry.piece.returnAddress.trim()}</Row>
        <Row name={t("columns.service")}>{[check(`service.${entry.service}`), ...extras].join(", ")}</Row>
        <Row name={t("columns.tracking")}>
          {entry.trackingNumber === "" ? null : <Numbered text={entry.trackingNumber} />}
        </Row>
        <Row name={t("columns.tag")}>{entry.tag}</Row>
        <Row name={t("save.note")}>{entry.note}</Row>
        {/* Few fill these in: no row that says only "none". */}
        <Row name={t("save.matter")} isOptional>
          {entry.matter}
        </Row>
        <Row name={t("columns.deadline")} isOptional>
          {deadlineText}
        </Row>
        <Row name={t("columns.cost")} isOptional>
          {costCents === null ? null : formatCents(costCents, i18n.language)}
        </Row>
        <Row name={t("save.sentFrom")} isOptional>
          {[sentFrom, ownKind].filter(Boolean).join(" · ")}
        </Row>
        {entry.numbers.map(({ kind, text }) => (
          <Row key={`${kind} ${text}`} name={t(`numbers.kinds.${kind}`)}>
            <Numbered text={text} kind={kind} />
          </Row>
        ))}
      </dl>
      <p className={styles.soft}>
        {t("entry.changed", { date: formatMoment(entry.updatedAt, i18n.language) })}
      </p>
    </>
  );
}

function Row({ name, isOptional, children }: { name: string; isOptional?: boolean; children: ReactNode }) {
  const { t } = useTranslation("log");
  const isEmpty = children === null || children === "";
  if (isEmpty && isOptional) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{isEmpty ? <span className={styles.soft}>{t("entry.nothing")}</span> : children}</dd>
    </div>
  );
}

function Numbered({ text, kind }: Parameters<typeof NumberNote>[0]) {
  return (
    <>
      <span className={styles.number}>{text}</span>
      <NumberNote text={text} {...(kind === undefined ? {} : { kind })} />
    </>
  );
}

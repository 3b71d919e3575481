import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { MailCoverNote, MailCoverRow } from "../../../src-core/report/mail-cover.ts";
import { FactsButton } from "../../parts/FactsButton.tsx";
import styles from "./MailCover.module.css";

/** The record that an inspector would file for this piece. */
export const MailCover = memo(function MailCover({ rows }: { rows: readonly MailCoverRow[] }) {
  const { t } = useTranslation("check");
  return (
    <section className={styles.card} aria-labelledby="cover-title">
      <h2 id="cover-title">{t("mailCover.title")}</h2>
      <p className={styles.intro}>
        {t("mailCover.intro")}{" "}
        <FactsButton ids={["mailcover-definition", "mailcover-data-recorded", "mailcover-no-judge"]} />
      </p>
      <dl className={styles.record}>
        {rows.map((row) => (
          <div key={row.field} className={styles.row}>
            <dt>{t(`mailCover.field.${row.field}`)}</dt>
            <dd>
              {row.copied.length > 0 ? <p className={styles.copied}>{row.copied.join(", ")}</p> : null}
              {row.notes.length > 0 ? <p>{row.notes.map((note) => noteText(t, note)).join(" · ")}</p> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
});

function noteText(t: ReturnType<typeof useTranslation<"check">>["t"], note: MailCoverNote): string {
  switch (note.group) {
    case "notes":
      return t(`mailCover.notes.${note.key}`);
    case "service":
      return t(`service.${note.key}`);
    case "postage":
      return t(`postage.${note.key}`);
    case "extra":
      return t(`extra.${note.key}`);
    case "marking":
      return t(`marking.${note.key}`);
  }
}

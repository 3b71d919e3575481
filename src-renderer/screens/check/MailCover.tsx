import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { MailCoverRow } from "../../../src-core/report/mail-cover.ts";
import { Button } from "../../parts/Button.tsx";
import { FactsButton } from "../../parts/FactsButton.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { today } from "../log/today.ts";
import { usePrint } from "../print/use-print.tsx";
import styles from "./MailCover.module.css";
import { mailCoverFacts, mailCoverPage } from "./mail-cover-page.ts";
import { noteText } from "./mail-cover-words.ts";

/** The record that an inspector would file for this piece. */
export const MailCover = memo(function MailCover({ rows }: { rows: readonly MailCoverRow[] }) {
  const { t, i18n } = useTranslation("check");
  const printer = usePrint();
  const print = async () => {
    // The facts are larger than the page: they come when they are printed or looked up.
    const { factOf } = await import("../../../src-core/facts/index.ts");
    const sources = new Set(mailCoverFacts.flatMap((id) => factOf(id).sources.map(({ cite }) => cite)));
    const language = i18n.language === "es" ? "es" : "en";
    printer.page(mailCoverPage({ rows, language, today: today(), sources: [...sources] }, t));
  };
  return (
    <section className={styles.card} aria-labelledby="cover-title">
      <div className={styles.head}>
        <h2 id="cover-title">{t("mailCover.title")}</h2>
        {rows.length > 0 ? (
          <Button small aria-label={t("mailCover.print")} onPress={() => void print()}>
            <Icon name="print" size={18} /> {t("print")}
          </Button>
        ) : null}
      </div>
      <p className={styles.intro}>
        {t("mailCover.intro")} <FactsButton ids={mailCoverFacts} />
      </p>
      {rows.length === 0 ? <p>{t("mailCover.notMailed")}</p> : null}
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

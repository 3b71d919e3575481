import type { useTranslation } from "react-i18next";
import type { FactId } from "../../../src-core/facts/index.ts";
import type { Language } from "../../../src-core/ports/host.ts";
import type { WordedPage } from "../../../src-core/print/types.ts";
import type { MailCoverRow } from "../../../src-core/report/mail-cover.ts";
import { formatDay } from "../../i18n.ts";
import { noteText } from "./mail-cover-words.ts";

/** What the words of the record rest on. */
export const mailCoverFacts: readonly FactId[] = [
  "mailcover-definition",
  "mailcover-data-recorded",
  "mailcover-no-judge",
];

interface Asked {
  rows: readonly MailCoverRow[];
  language: Language;
  /** The day it is printed. */
  today: string;
  /** Citations of `mailCoverFacts`. */
  sources: readonly string[];
}

/** The record that an inspector would file for a piece, as a page. */
export function mailCoverPage(
  { rows, language, today, sources }: Asked,
  t: ReturnType<typeof useTranslation<"check">>["t"],
): WordedPage {
  return {
    language,
    title: t("mailCover.title"),
    intro: `${t("mailCover.intro")} ${t("mailCover.made", { date: formatDay(today, language) })}`,
    sections: [
      {
        heading: "",
        style: "table",
        items: rows.map(({ field, copied, notes }) => {
          const said = [copied.join(", "), notes.map((note) => noteText(t, note)).join(" · ")];
          return `${t(`mailCover.field.${field}`)}\t${said.filter((text) => text !== "").join(" · ")}`;
        }),
      },
    ],
    footer: [t("disclaimer"), t("mailCover.sources", { list: sources.join("; ") })].join(" "),
  };
}

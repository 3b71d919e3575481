import type { useTranslation } from "react-i18next";
import type { MailCoverNote } from "../../../src-core/report/mail-cover.ts";

/** A note of the record in words. */
export function noteText(t: ReturnType<typeof useTranslation<"check">>["t"], note: MailCoverNote): string {
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

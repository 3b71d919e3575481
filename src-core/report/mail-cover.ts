import {
  type ExtraService,
  isMailed,
  type Marking,
  type Postage,
  type Service,
} from "../mailpiece/mailpiece.ts";
import { textOf } from "../mailpiece/place.ts";
import type { Context } from "../rules/types.ts";

/**
 * The fields that a mail cover takes down (PS Form 2009): sender and addressee, postmark place and date, class
 * of mail, other markings. Source: facts mailcover-data-recorded, mailcover-definition.
 */
export const mailCoverFields = ["sender", "addressee", "postmark", "class", "markings"] as const;
export type MailCoverField = (typeof mailCoverFields)[number];

/** One row of the record: words copied from the piece, then notes (keys of `check.mailCover.notes`). */
export interface MailCoverRow {
  field: MailCoverField;
  copied: readonly string[];
  notes: readonly MailCoverNote[];
}

/** A note is a key of one of these catalogue groups. */
export type MailCoverNote =
  | {
      group: "notes";
      key:
        | "nothing-shown"
        | "machine-postmark"
        | "hand-postmark"
        | "by-hand-postmark"
        | "elsewhere-postmark"
        | "maybe-postmark"
        | "no-postmark"
        | "mark-date";
    }
  | { group: "service"; key: Service }
  | { group: "postage"; key: Postage }
  | { group: "extra"; key: ExtraService }
  | { group: "marking"; key: Marking };

/** Services that put nothing on the piece (facts certificate-of-mailing, svc-return-receipt-electronic). */
const unmarked: readonly ExtraService[] = ["certificate-of-mailing", "return-receipt-electronic"];

/** What an inspector would take down from the outside of this piece; nothing for a piece that is never mailed. */
export function mailCoverRecord(context: Context): readonly MailCoverRow[] {
  const { piece } = context;
  if (!isMailed(piece)) return [];
  const sender = [...lines(piece.logo), ...lines(piece.returnAddress)];
  return [
    row("sender", sender, sender.length === 0 ? [note("nothing-shown")] : []),
    row(
      "addressee",
      lines(piece.deliveryAddress),
      piece.deliveryAddress.trim() === "" ? [note("nothing-shown")] : [],
    ),
    row("postmark", [], postmark(context)),
    row(
      "class",
      [],
      [
        { group: "service", key: piece.service },
        { group: "postage", key: piece.postage },
        ...piece.extras
          .filter((extra) => !unmarked.includes(extra))
          .map((key) => ({ group: "extra" as const, key })),
      ],
    ),
    markingsRow(context),
  ];
}

function markingsRow({ piece }: Context): MailCoverRow {
  const words = ["front-text", "window-text", "back-text", "message"] as const;
  const copied = words.flatMap((part) => lines(textOf(piece, part)));
  const marks = piece.markings.map((key) => ({ group: "marking" as const, key }));
  return row("markings", copied, copied.length + marks.length === 0 ? [note("nothing-shown")] : marks);
}

/** Facts postmark-content, postmark-2025-rule (not all mail gets one), postmark-none, postmark-local. */
function postmark({ piece }: Context): MailCoverNote[] {
  if (piece.postage !== "stamp") return [note("no-postmark"), note("mark-date")];
  if (piece.postmark === "by-hand") return [note("by-hand-postmark")];
  if (piece.mailedElsewhere || piece.way === "remailer") return [note("elsewhere-postmark")];
  if (piece.dropOff === "counter") return [note("hand-postmark")];
  const goesThroughMachine = (piece.format === "letter" || piece.format === "postcard") && !piece.bulky;
  return [note(goesThroughMachine ? "machine-postmark" : "maybe-postmark")];
}

function row(
  field: MailCoverField,
  copied: readonly string[],
  notes: readonly MailCoverNote[],
): MailCoverRow {
  return { field, copied, notes };
}

function note(key: Extract<MailCoverNote, { group: "notes" }>["key"]): MailCoverNote {
  return { group: "notes", key };
}

function lines(text: string): string[] {
  return text
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

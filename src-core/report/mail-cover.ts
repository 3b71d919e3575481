import type { ExtraService, Marking, Postage, Service } from "../mailpiece/mailpiece.ts";
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
      key: "nothing-shown" | "machine-postmark" | "hand-postmark" | "no-postmark" | "mark-date";
    }
  | { group: "service"; key: Service }
  | { group: "postage"; key: Postage }
  | { group: "extra"; key: ExtraService }
  | { group: "marking"; key: Marking };

/** What an inspector would take down from the outside of this piece. */
export function mailCoverRecord(context: Context): readonly MailCoverRow[] {
  const { piece } = context;
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
        // A Certificate of Mailing leaves no mark on the piece (fact certificate-of-mailing).
        ...piece.extras
          .filter((extra) => extra !== "certificate-of-mailing")
          .map((key) => ({ group: "extra" as const, key })),
      ],
    ),
    markingsRow(context),
  ];
}

function markingsRow({ piece }: Context): MailCoverRow {
  const windowText = piece.window === "none" ? "" : piece.windowText;
  const message = piece.format === "postcard" ? piece.message : "";
  const copied = [piece.frontText, windowText, piece.backText, message].flatMap(lines);
  const marks = piece.markings.map((key) => ({ group: "marking" as const, key }));
  return row("markings", copied, copied.length + marks.length === 0 ? [note("nothing-shown")] : marks);
}

/** Facts postmark-content, postmark-none, postmark-local. */
function postmark({ piece }: Context): MailCoverNote[] {
  if (piece.postage !== "stamp") return [note("no-postmark"), note("mark-date")];
  return [note(piece.dropOff === "counter" ? "hand-postmark" : "machine-postmark")];
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
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

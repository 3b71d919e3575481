import { readAddress } from "../address/read.ts";
import type { Address } from "../address/types.ts";
import { matchCorrespondents } from "../correspondents/match.ts";
import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { type TextPart, textOf, textParts } from "../mailpiece/place.ts";
import { findIdentifiers } from "../recognizers/find.ts";
import { runRules } from "../rules/engine.ts";
import { rules } from "../rules/index.ts";
import type { Context, Disclosure } from "../rules/types.ts";
import { type Learner, whoLearnsWhat } from "./learners.ts";
import { type MailCoverRow, mailCoverRecord } from "./mail-cover.ts";
import { type Summary, summarise } from "./summary.ts";

/** Everything the Check screen and the command line say about one mailpiece. */
export interface Report {
  context: Context;
  /** The most telling first. */
  disclosures: readonly Disclosure[];
  learners: readonly Learner[];
  mailCover: readonly MailCoverRow[];
  summary: Summary;
}

const noAddress: Address = { kind: "empty", parts: [], problems: [] };

/** Reads the parts of a mailpiece once, for all rules. */
export function readContext(piece: Mailpiece): Context {
  const from = readAddress(piece.returnAddress);
  const to = readAddress(piece.deliveryAddress);
  return {
    piece,
    from,
    to,
    identifiers: textParts.flatMap((part) => withPart(part, findIdentifiers(textOf(piece, part)))),
    senders: [
      ...withPart("return-address", matchCorrespondents(piece.returnAddress, from)),
      ...withPart("logo", matchCorrespondents(piece.logo, noAddress)),
    ],
    recipients: withPart("delivery-address", matchCorrespondents(piece.deliveryAddress, to)),
  };
}

/** Analyses one mailpiece. Pure, and fast enough to run on every keystroke (`npm run bench`). */
export function analyse(piece: Mailpiece): Report {
  const context = readContext(piece);
  const disclosures = runRules(rules, context);
  return {
    context,
    disclosures,
    learners: whoLearnsWhat(disclosures),
    mailCover: mailCoverRecord(context),
    summary: summarise(disclosures),
  };
}

function withPart<T extends object>(part: TextPart, matches: readonly T[]): (T & { part: TextPart })[] {
  return matches.map((match) => ({ ...match, part }));
}

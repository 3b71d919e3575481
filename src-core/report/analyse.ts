import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { type ReadContext, readContext } from "../rules/context.ts";
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

/**
 * Analyses one mailpiece. Pure, and fast enough to run on every keystroke (`npm run bench`). `read` may be a reader that
 * is shared by the analyses of several pieces.
 */
export function analyse(piece: Mailpiece, read: ReadContext = readContext): Report {
  const context = read(piece);
  const disclosures = runRules(rules, context);
  return {
    context,
    disclosures,
    learners: whoLearnsWhat(disclosures),
    mailCover: mailCoverRecord(context),
    summary: summarise(disclosures),
  };
}

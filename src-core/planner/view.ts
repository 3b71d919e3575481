import { findAddressProgram } from "../correspondents/address-program.ts";
import { emptyMailpiece, type Mailpiece } from "../mailpiece/mailpiece.ts";
import type { NeedId } from "../needs/types.ts";
import { blank } from "../options/details.ts";
import { hasEndorsement } from "../postal-rules/return-address.ts";
import type { Context } from "../rules/types.ts";

/**
 * From this slot on, options choose how a piece is mailed. They ask of the return address only what `viewOfSender`
 * tells, and nothing of `unseenFields`; so do `mailingRules`, the rules of mailing and the needs of `mailingNeeds`. A property test holds
 * them all to it.
 */
export const firstMailingSlot = "service";

/** Rules whose result hangs on how a piece is mailed. */
export const mailingRules: readonly string[] = [
  "certified-label",
  "counter-only",
  "drop-off",
  "mailed-by-another",
  "media-mail-open",
  "postage-mark",
  "postage-records",
  "postmark",
  "registered-record",
  "return-address-required",
  "return-receipt-card",
  "signature-record",
  "stream-neighbours",
  "tracking-record",
];

/** Needs that are about how a piece is mailed and nothing else. */
export const mailingNeeds: readonly NeedId[] = [
  "proof-mailed",
  "proof-delivered",
  "addressee-only",
  "no-post-office",
  "today",
];

export const unseenFields = [
  "lettering",
  "tinted",
  "innerEnvelope",
  "returnAddressNotHome",
] as const satisfies readonly (keyof Mailpiece)[];

/**
 * Fields that no rule, need, price or rule of mailing looks at, nor any other option: an option that changes nothing
 * else makes no plan better.
 */
export const unreadFields: readonly (keyof Mailpiece)[] = ["tinted"];

/** What can be said of a return address without its words: equal for two that are of the same kind in every respect. */
export function viewOfSender({ piece, from, senders }: Pick<Context, "piece" | "from" | "senders">): string {
  const text = piece.returnAddress;
  const program = findAddressProgram(text, from);
  const roles = from.parts.map(({ role, value, doubtful }) =>
    // An APO, FPO or DPO is told by its name.
    role === "city" && /^(?:APO|FPO|DPO)$/.test(value) ? value : `${role}${doubtful ? "?" : ""}`,
  );
  const kinds = senders
    .filter(({ part }) => part === "return-address")
    .map(({ category, kind, certain }) => `${category}/${kind ?? ""}${certain ? "" : "?"}`);
  return [
    text.trim() === "",
    text.includes(blank),
    text.trimStart().startsWith(blank),
    from.kind,
    [...new Set(roles)].sort().join(" "),
    [...new Set(from.problems.map(({ code }) => code))].sort().join(" "),
    hasEndorsement({ ...emptyMailpiece, returnAddress: text }),
    program ? `${program.certain} ${program.state ?? ""}` : "",
    [...new Set(kinds)].sort().join(" "),
  ].join("|");
}

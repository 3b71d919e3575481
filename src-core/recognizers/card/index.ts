import { luhnFits } from "../../text/check-digits.ts";
import { type DigitSpan, digitSpans } from "../../text/digit-spans.ts";
import { labelBefore, labelPattern } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

const issuer =
  /^(?:4\d{15}|5[1-5]\d{14}|(?:222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|3[47]\d{13}|6(?:011|5\d{2})\d{12})$/;
const grouped = /^(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}|\d{4}([ -])\d{6}\2\d{5})$/;
const label = labelPattern([
  "(?:credit |debit |payment |gift )?card",
  "visa",
  "master ?card",
  "amex",
  "american express",
  "discover",
  "tarjeta(?: de (?:credito|debito|pago))?",
]);

/** Payment card numbers; see README.md. */
export const card: Recognizer = {
  id: "card",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-card", "n-own-numbers"],
  needs: { run: 15 },
  find(text) {
    return digitSpans(text, [15, 16]).flatMap((span) => read(text, span) ?? []);
  },
};

function read(text: string, span: DigitSpan): Match | undefined {
  const { start, end } = span;
  const whole = span.groupCount === 1;
  if (!issuer.test(span.digits) || !luhnFits(span.digits)) return undefined;
  if (!whole && !grouped.test(text.slice(start, end))) return undefined;
  if (!span.joinedBefore && labelBefore(text, start, label)) {
    return { start, end, confidence: "certain", evidence: ["shape", "prefix", "check-digit", "label"] };
  }
  // Sixteen digits out of a longer row of groups are part of another number.
  if (continues(text, span)) return undefined;
  // One in ten references of this length passes the check; the groups of a card say more.
  return {
    start,
    end,
    confidence: whole ? "likely" : "certain",
    evidence: ["shape", "prefix", "check-digit"],
  };
}

/** Whether a group of four or more digits joins the span; shorter ones are a month, year or security code. */
function continues(text: string, { start, end }: DigitSpan): boolean {
  return (
    /\d{4}[ -]$/.test(text.slice(Math.max(0, start - 5), start)) ||
    /^[ -]\d{4}/.test(text.slice(end, end + 5))
  );
}

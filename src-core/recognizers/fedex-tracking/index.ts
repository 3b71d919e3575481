import { fedexExpressCheckDigit, uspsCheckFits } from "../../text/check-digits.ts";
import { type DigitSpan, digitSpans, standsAlone } from "../../text/digit-spans.ts";
import { contextAround, contextPattern, labelBefore, labelPattern } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

const label = labelPattern([
  "fed ?ex(?: (?:ground|express|home(?: delivery)?|overnight|2 ?day|priority|standard|tracking|terrestre))*",
]);
const context = contextPattern(["fed ?ex"]);

/** FedEx package numbers: Express (12 digits), Ground (15, or 22 from 96); see README.md. */
export const fedexTracking: Recognizer = {
  id: "fedex-tracking",
  since: "0.1.0",
  mailNumber: true,
  facts: ["n-own-numbers", "n-context"],
  needs: { run: 12 },
  find(text) {
    return digitSpans(text, [12, 15, 22]).flatMap((span) => read(text, span) ?? []);
  },
};

/** Whether the check digit of 12, 15 or 22 digits fits: each form has its own rule. */
export function fedexCheckFits(digits: string): boolean {
  if (digits.length === 12) return fedexExpressCheckDigit(digits.slice(0, 11)) === Number(digits[11]);
  // Ground numbers use the mod-10 of GS1, as USPS does; the long form leaves its first seven digits out.
  return uspsCheckFits(digits.length === 22 ? digits.slice(7) : digits);
}

function read(text: string, span: DigitSpan): Match | undefined {
  const { start, end, digits } = span;
  if (digits.length === 22 && !digits.startsWith("96")) return undefined;
  if (!standsAlone(span)) return undefined;
  const fits = fedexCheckFits(digits);
  if (labelBefore(text, start, label)) {
    return fits
      ? { start, end, confidence: "certain", evidence: ["shape", "check-digit", "label"] }
      : { start, end, confidence: "possible", evidence: ["shape", "label"] };
  }
  if (!fits) return undefined;
  if (digits.length === 22)
    return { start, end, confidence: "likely", evidence: ["shape", "prefix", "check-digit"] };
  // Twelve digits are also a product's barcode, fifteen a payment card or a telephone's serial number.
  return contextAround(text, start, end, context)
    ? { start, end, confidence: "likely", evidence: ["shape", "check-digit", "label"] }
    : undefined;
}

import { type DigitSpan, digitSpans, standsAlone } from "../../text/digit-spans.ts";
import { labelBefore, labelPattern } from "../../text/labels.ts";
import type { Evidence, Match, Recognizer } from "../types.ts";

const label = labelPattern([
  "imb",
  "intelligent mail(?: barcode)?",
  "bar ?code(?: digits)?",
  "codigo de barras(?: postal)?",
  "codigo postal de barras",
]);

/** The digits of an Intelligent Mail barcode: 20, and a routing code of 0, 5, 9 or 11; see README.md. */
export const imbDigits: Recognizer = {
  id: "imb-digits",
  since: "0.1.0",
  mailNumber: true,
  facts: ["imb-payload", "n-own-numbers"],
  needs: { run: 20 },
  find(text) {
    return digitSpans(text, [20, 25, 29, 31]).flatMap((span) => read(text, span) ?? []);
  },
};

function read(text: string, span: DigitSpan): Match | undefined {
  // The second digit of the barcode identifier is 0 to 4 (postal rules, table (d)).
  if (!/^\d[0-4]/.test(span.digits)) return undefined;
  const { start, end } = span;
  const labelled = !span.joinedBefore && labelBefore(text, start, label);
  if (!labelled && span.groupCount > 1 && !standsAlone(span)) return undefined;
  const evidence: Evidence[] = ["shape"];
  const letterPrefix = span.digits.startsWith("00");
  if (letterPrefix) evidence.push("prefix");
  if (labelled) return { start, end, confidence: "certain", evidence: [...evidence, "label"] };
  if (letterPrefix || span.digits.length === 31) return { start, end, confidence: "likely", evidence };
  if (span.digits.length > 20) return { start, end, confidence: "possible", evidence };
  return { start, end, confidence: "possible", evidence, alternatives: ["usps-tracking"] };
}

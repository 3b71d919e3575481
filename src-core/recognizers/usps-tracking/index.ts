import { uspsCheckFits } from "../../text/check-digits.ts";
import { type DigitSpan, digitSpans, standsAlone } from "../../text/digit-spans.ts";
import { labelBefore, labelPattern } from "../../text/labels.ts";
import type { Evidence, Match, Recognizer } from "../types.ts";

/** Lengths of the number alone (20, 22, 26) and behind 420 with a 5- or 9-digit ZIP. */
const lengths = [20, 22, 26, 28, 30, 32, 34, 38];
const shortServices = new Set(["03", "71", "73", "77", "81"]);
const label = labelPattern([
  "tracking",
  "track",
  "certified(?: mail)?",
  "registered(?: mail)?",
  "article",
  "usps",
  "label",
  "rastreo",
  "seguimiento",
  "correo certificado",
  "certificado",
  "correo registrado",
  "guia",
]);

/** USPS package and service barcodes, table (e) of the postal rules; see README.md. */
export const uspsTracking: Recognizer = {
  id: "usps-tracking",
  since: "0.1.0",
  mailNumber: true,
  facts: [
    "impb-structure",
    "trk-92",
    "trk-93",
    "trk-94",
    "trk-95",
    "trk-91",
    "trk-20",
    "trk-420",
    "chk-mod10",
    "n-own-numbers",
  ],
  needs: { run: 20 },
  find(text) {
    return digitSpans(text, lengths).flatMap((span) => {
      const match = span.digits.length === 20 ? readShort(text, span) : readLong(text, span);
      return match ?? [];
    });
  },
};

/** Whether the digits, without spaces and without 420 and ZIP, carry a check digit that fits. */
export function trackingCheckFits(digits: string): boolean {
  if (digits.length !== 20) return uspsCheckFits(digits);
  // Some issuers compute the check digit of 20-digit labels with 91 put in front (fact trk-20).
  return uspsCheckFits(digits) || uspsCheckFits(`91${digits}`);
}

function readLong(text: string, span: DigitSpan): Match | undefined {
  const bodies = bodiesOf(span.digits);
  if (bodies.length === 0) return undefined;
  const { start, end } = span;
  const evidence: Evidence[] = ["shape", "prefix"];
  const labelled = !span.joinedBefore && labelBefore(text, start, label);
  if (labelled) evidence.push("label");
  if (bodies.some(trackingCheckFits)) {
    return { start, end, confidence: "certain", evidence: [...evidence, "check-digit"] };
  }
  // A wrong check digit among other digits is chance; on its own it is a misread or mistyped number.
  if (span.groupCount > 1 && !standsAlone(span)) return undefined;
  return { start, end, confidence: labelled ? "likely" : "possible", evidence };
}

/** The number itself: what is left after 420 and a ZIP of 5 or 9 digits, when its prefix is a known one. */
function bodiesOf(digits: string): string[] {
  if (digits.length < 28) return isKnownBody(digits) ? [digits] : [];
  if (!digits.startsWith("420")) return [];
  return [digits.slice(8), digits.slice(12)].filter(isKnownBody);
}

function isKnownBody(body: string): boolean {
  if (body.length === 20) return shortServices.has(body.slice(0, 2));
  if (body.length === 22) return /^9[1-5]/.test(body);
  return body.length === 26 && /^9[23]/.test(body);
}

function readShort(text: string, span: DigitSpan): Match | undefined {
  const { start, end, digits } = span;
  const labelled = !span.joinedBefore && labelBefore(text, start, label);
  if (!labelled && !standsAlone(span)) return undefined;
  const known = shortServices.has(digits.slice(0, 2));
  const fits = trackingCheckFits(digits);
  const evidence: Evidence[] = ["shape"];
  if (known) evidence.push("prefix");
  if (labelled) evidence.push("label");
  if (fits) evidence.push("check-digit");
  if (labelled) return { start, end, confidence: fits ? "certain" : "likely", evidence };
  if (!fits) return undefined;
  // Letters carry 20 barcode digits whose second digit is 0 to 4; a check digit fits two of ten of those by chance.
  const couldBeImb = /^\d[0-4]/.test(digits);
  if (!couldBeImb) return { start, end, confidence: known ? "certain" : "possible", evidence };
  return { start, end, confidence: known ? "likely" : "possible", evidence, alternatives: ["imb-digits"] };
}

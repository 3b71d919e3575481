import { readTracking, type TrackingReading } from "../../../src-core/recognizers/carriers.ts";
import { trackingCheckFits } from "../../../src-core/recognizers/usps-tracking/index.ts";
import type { NumberKind } from "./entry-draft.ts";

/** What a number's own digits say of it: most mistakes in typing make the check digit wrong. */
export type NumberCheck = "fits" | "wrong" | "unknown";

/** Kinds whose numbers are those of the Postal Service, all with a check digit when they are of 20 or 22 digits. */
const postal: ReadonlySet<NumberKind> = new Set(["certified", "registered", "insured", "return-receipt"]);

/**
 * Whether the check digit of a number fits the others, as of the carriers that we know (facts chk-mod10, chk-s10).
 * "unknown": nothing of the sort is known of numbers of this form, or it is one without a check digit.
 */
export function checkNumber(text: string, kind?: NumberKind): NumberCheck {
  const bare = text.replace(/[\s-]/g, "");
  if (kind !== undefined && postal.has(kind) && /^\d{20}$|^\d{22}$/.test(bare)) {
    return trackingCheckFits(bare) ? "fits" : "wrong";
  }
  // Readings with a check digit that fits come first; a number that can be one without any is not wrong.
  const [best] = readTracking(text);
  if (!best || best.checkDigit === "none") return "unknown";
  return best.checkDigit;
}

const kindsByService: Readonly<Record<string, NumberKind>> = {
  certified: "certified",
  registered: "registered",
  insured: "insured",
};

/** The kind that a number says it is, to choose it beforehand; undefined when it does not. */
export function kindOfNumber(text: string): NumberKind | undefined {
  const isFit = ({ checkDigit, carrier }: TrackingReading) => checkDigit === "fits" && carrier === "usps";
  const reading = readTracking(text).find(isFit);
  return reading && (kindsByService[reading.service ?? ""] ?? undefined);
}

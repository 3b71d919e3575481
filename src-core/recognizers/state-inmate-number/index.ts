import { contextAround, contextPattern, labelBefore, labelPattern } from "../../text/labels.ts";
import { tradeLabelBefore } from "../../text/trade-label.ts";
import type { Match, Recognizer } from "../types.ts";

/** CA and PA, FL and OH and IL, NY, TX (fact num-state-inmate, from memory). */
const shape =
  /(?<![A-Za-z\d]|\d[-. ]|-)(?:[A-Z]{1,2}-?\d{4,6}|\d{2}-?[A-Z]-?\d{4}|\d{5,8})(?![A-Za-z\d]|[-./]\d|-[A-Za-z])/g;
const label = labelPattern([
  "inmate",
  "prisoner",
  "adult in custody",
  "aic",
  "resident",
  "convict[oa]?",
  "confinad[oa]",
  "privad[oa] de (?:la )?libertad",
  "offender",
  "din",
  "(?:cdcr?|tdcj|doc|dcn|idoc|odrc|nysdoccs)",
  "incarcerated (?:person|individual)",
  "(?:numero|num\\.?|n\\.?) de (?:recluso|reo|intern[oa]|pres[oa])",
  "intern[oa]",
  "pres[oa]",
  "reclus[oa]",
  "reo",
]);
/** A facility of a state, named near the number. */
const context = contextPattern([
  "state (?:prison|correctional|penitentiary)",
  "correctional (?:facility|institution|center|complex)",
  "correction(?:al)? (?:facility|center)",
  "sci",
  "prison",
  "prisons",
  "reception center",
  "penal(?: estatal)?",
  "carcel estatal",
  "institucion (?:correccional|penal)",
  "centro penitenciario",
  "correccional",
  "prision(?: estatal)?",
  "centro correccional",
  "penitenciaria",
]);
/** A facility's name may stand a line or two below the person's. */
const facilityReach = 110;
const longestName = 64;
/** Federal and immigration sites number people in other ways. */
const otherSite = contextPattern([
  "fci",
  "usp",
  "fdc",
  "fmc",
  "mdc",
  "mcc",
  "federal",
  "ice",
  "detention",
  "detencion",
]);

/** The number of a person in a state prison; see README.md. */
export const stateInmateNumber: Recognizer = {
  id: "state-inmate-number",
  since: "0.1.0",
  mailNumber: false,
  facts: ["num-state-inmate", "n-context"],
  needs: { run: 4 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const start = found.index;
  const end = start + found[0].length;
  // Never more than possible: the shapes are from memory, and nothing may cut a number by which a prison sorts mail.
  if (labelBefore(text, start, label)) {
    return { start, end, confidence: "possible", evidence: ["shape", "label"] };
  }
  if (!isBesideName(text, found) || !contextAround(text, start, end, context, facilityReach))
    return undefined;
  if (contextAround(text, start, end, otherSite) || tradeLabelBefore(text, start)) return undefined;
  return { start, end, confidence: "possible", evidence: ["shape", "label"] };
}

/**
 * The number stands behind a name (words without a digit) or alone on its line, and ends there or at a comma. Digits
 * alone are a Texas number of eight, or have a "#" before them.
 */
function isBesideName(text: string, { index, 0: whole }: RegExpExecArray): boolean {
  const stretch = text.slice(Math.max(0, index - longestName), index);
  const lineStart = stretch.lastIndexOf("\n") + 1;
  if (lineStart === 0 && stretch.length < index) return false;
  const before = stretch.slice(lineStart);
  const after = text.slice(index + whole.length, index + whole.length + 8);
  if (!/^ *\)?(?:,| *\.?(?:\n|$))/.test(after)) return false;
  const beside = /^(?:\p{Lu}[^\d#\n]*[\p{L}.][,:]?)? *\(?(#)? ?$/u.exec(before);
  if (beside === null) return false;
  return beside[1] === "#" || /[A-Z]/.test(whole) || whole.length === 8;
}

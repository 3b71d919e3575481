import { contextAround, contextPattern, labelBefore, labelPattern, wordOnLine } from "../../text/labels.ts";
import { tradeLabelBefore } from "../../text/trade-label.ts";
import type { Match, Recognizer } from "../types.ts";

/** Up to two letters, then groups of digits joined by single blanks or hyphens. */
const shape = /(?<![A-Za-z\d]|\d[-. ])([A-Za-z]{0,2})(\d{1,14}(?:[ -]\d{1,7}){0,5})(?![A-Za-z\d]|[-.]\d)/g;
/** Letters and digits by state (fact n-dl): CA; FL, MI, MD, MN; IL; WI; NJ; NY and TX; OH. */
const forms = new Set(["1+7", "1+11", "1+12", "1+13", "1+14", "0+7", "0+8", "0+9", "2+6"]);
/** States of the fact n-dl, with the names that people write between the label and the number. */
const state =
  "california|florida|illinois|michigan|maryland|minnesota|new york|nueva york|texas|tejas|new jersey|nueva jersey|wisconsin|ohio";
const abbreviated = "calif|cal|ca|fla?|ill?|mich|md|minn?|n\\.?y|tex|tx|n\\.?j|wisc?|wi|oh";
const label = labelPattern([
  `driver'?s?'? licen[cs]e(?:,? \\(?(?:${state})\\)?)?`,
  "(?:driving|operator'?s?|chauffeur'?s?) licen[cs]e",
  "driver'?s? lic",
  `(?:${abbreviated})\\.? (?:driver'?s? )?(?:licen[cs]e|lic|dl|id)`,
  `(?:licen[cs]e|lic|dl|licencia)\\.? \\(?(?:${abbreviated})\\)?`,
  "(?:cdl|d\\.?l\\.?|d/l)",
  `(?:${state}) (?:driver'?s?'? )?(?:licen[cs]e|dl|id)`,
  "(?:state|photo) id(?: card)?",
  `licencia (?:de |para )?(?:conducir|conductor|manejo|manejar)(?: (?:de|del estado de|en) (?:${state}))?`,
  `licencia (?:de|del estado de) (?:${state})`,
  "lic\\.? (?:de )?(?:conducir|manejo|manejar|chofer)",
  "(?:permiso|carnet|licencia) (?:de )?(?:conducir|manejo|chofer|aprendizaje)",
  `(?:id|identificacion)(?: estatal)? de (?:${state})`,
  "(?:id|identificacion) estatal",
]);
/** Also a builder's or a hunter's licence: it needs the name of a state beside it. */
const weakLabel = labelPattern(["licen[cs]e", "lic", "licencia", "id card", "identificacion"]);
const states = contextPattern([state]);
/** On the same line these say enough, wherever they stand. */
const drivingWord = contextPattern([
  "driver'?s?'?(?: licen[cs]e)?",
  "driving",
  "licen[cs]es?",
  "licencias?",
  "conducir",
  "manejar",
  "manejo",
  "(?:c?dl|d\\.l\\.)",
  "dmv",
]);

/** The number of a driver license or state ID; see README.md. */
export const driverLicense: Recognizer = {
  id: "driver-license",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-dl", "n-context"],
  needs: { run: 6 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const [whole, letters = "", groups = ""] = found;
  const digits = groups.replace(/[ -]/g, "");
  if (!forms.has(`${letters.length}+${digits.length}`)) return undefined;
  const start = found.index;
  const end = start + whole.length;
  if (labelBefore(text, start, label))
    return { start, end, confidence: "certain", evidence: ["shape", "label"] };
  // A local telephone number is seven digits in groups of three and four.
  const isWritten = letters !== "" || /^(?:\d+|\d{3}[ -]\d{3}[ -]\d{3})$/.test(groups);
  if (isWritten && contextAround(text, start, end, states)) {
    if (labelBefore(text, start, weakLabel) || wordOnLine(text, start, end, drivingWord)) {
      return { start, end, confidence: "likely", evidence: ["shape", "label"] };
    }
  }
  // "A" and seven digits has to be asked about anyway: it may be an A-Number.
  return /^A\d{7}$/.test(whole) && !tradeLabelBefore(text, start)
    ? { start, end, confidence: "possible", evidence: ["shape"] }
    : undefined;
}

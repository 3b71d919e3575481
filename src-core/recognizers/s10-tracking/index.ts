import { s10CheckDigit } from "../../text/check-digits.ts";
import { labelBefore, labelPattern } from "../../text/labels.ts";
import type { Evidence, Match, Recognizer } from "../types.ts";

const shape = /(?<![A-Za-z\d])([A-Z])[A-Z][ -]?(\d(?:[ -]?\d){8})[ -]?[A-Z]{2}(?![A-Za-z\d])/g;
const lowerShape = /(?<![A-Za-z\d])([a-z])[a-z](\d{9})[a-z]{2}(?![A-Za-z\d])/g;
const services = /[CELRUV]/i;
const label = labelPattern([
  "tracking",
  "item",
  "registered(?: mail)?",
  "ems",
  "customs",
  "rastreo",
  "seguimiento",
  "guia",
  "envio",
  "registrado",
  "aduana",
]);

/** International item numbers of the Universal Postal Union (S10); see README.md. */
export const s10Tracking: Recognizer = {
  id: "s10-tracking",
  since: "0.1.0",
  mailNumber: true,
  facts: ["trk-s10", "chk-s10"],
  needs: { run: 9 },
  find(text) {
    return [...text.matchAll(shape), ...text.matchAll(lowerShape)].flatMap(
      (found) => read(text, found) ?? [],
    );
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const [whole, service = "", number = ""] = found;
  const digits = number.replace(/[ -]/g, "");
  const start = found.index;
  const end = start + whole.length;
  const known = services.test(service);
  const labelled = labelBefore(text, start, label);
  const evidence: Evidence[] = ["shape"];
  if (known) evidence.push("prefix");
  if (labelled) evidence.push("label");
  if (s10CheckDigit(digits.slice(0, 8)) === Number(digits[8])) {
    evidence.push("check-digit");
    return { start, end, confidence: known || labelled ? "certain" : "likely", evidence };
  }
  return labelled && known ? { start, end, confidence: "possible", evidence } : undefined;
}

import { labelBefore, labelPattern } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

/** Office, year, kind of case and number, then perhaps the judges' initials. */
const shape =
  /(?<![A-Za-z\d:-])\d{1,2}:\d{2}-(?:ap|bk|br|cr|cv|mc|md|mj|po|sw)-\d{4,6}(?:-[A-Za-z]{2,4}){0,3}(?![A-Za-z\d]|[-.]\d)/gi;
const label = labelPattern([
  "(?:civil |criminal |bankruptcy )?(?:case|action|docket|cause)",
  "(?:civ|crim|bky)\\.?",
  "no",
  "caso",
  "causa",
  "expediente",
]);

/** The number of a case in a federal court; see README.md. */
export const federalDocket: Recognizer = {
  id: "federal-docket",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-docket-fed"],
  needs: { run: 4, hasColon: true },
  find(text) {
    return [...text.matchAll(shape)].map((found) => read(text, found));
  },
};

function read(text: string, found: RegExpExecArray): Match {
  const start = found.index;
  const end = start + found[0].length;
  return labelBefore(text, start, label)
    ? { start, end, confidence: "certain", evidence: ["shape", "prefix", "label"] }
    : { start, end, confidence: "likely", evidence: ["shape", "prefix"] };
}

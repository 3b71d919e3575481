import { labelBefore, labelPattern } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

const localCharacter = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const localEdge = /[\p{L}\p{N}_]/u;
const domainShape = /^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,8}/;
const longestLocal = 64;
const longestDomain = 253;
const label = labelPattern([
  "e-?mails?(?: address)?",
  "mailto",
  "contact",
  "correos?(?: electronicos?)?",
  "contacto",
  "escri(?:ba|bir) a",
]);

/** E-mail addresses; see README.md. */
export const email: Recognizer = {
  id: "email",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-email"],
  needs: { hasAt: true },
  find(text) {
    const matches: Match[] = [];
    for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
      const match = readAround(text, at);
      if (match !== undefined) matches.push(match);
    }
    return matches;
  },
};

function readAround(text: string, at: number): Match | undefined {
  const start = localStart(text, at);
  const length = domainLength(text.slice(at + 1, at + 1 + longestDomain));
  if (start === at || length === 0) return undefined;
  const end = at + 1 + length;
  return labelBefore(text, start, label)
    ? { start, end, confidence: "certain", evidence: ["shape", "label"] }
    : { start, end, confidence: "likely", evidence: ["shape"] };
}

/** Start of the local part: at most 64 characters back, then past punctuation that belongs to the sentence. */
function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < longestLocal && localCharacter.test(text.charAt(start - 1))) start--;
  while (start < at && !localEdge.test(text.charAt(start))) start++;
  return start > 0 && at - start === longestLocal && localCharacter.test(text.charAt(start - 1)) ? at : start;
}

/** Length of the domain at the start of the text: two or more labels, the last of 2 to 24 letters; else 0. */
function domainLength(text: string): number {
  const labels = domainShape.exec(text)?.[0].split(".") ?? [];
  const firstBad = labels.findIndex((part) => part.startsWith("-") || part.endsWith("-"));
  const usable = firstBad === -1 ? labels : labels.slice(0, firstBad);
  while (usable.length > 0 && !/^[A-Za-z]{2,24}$/.test(usable.at(-1) ?? "")) usable.pop();
  return usable.length < 2 ? 0 : usable.join(".").length;
}

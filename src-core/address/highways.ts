import { highwayPhrases, phraseAt, stateOf, suffixOf } from "./lexicon.ts";
import { type Draft, draft, keyAt, type Scene } from "./scene.ts";
import { postDirectionalAt, type StreetBody } from "./street-body.ts";
import { valueOfWords } from "./words.ts";

/** "County Road 12", "State Hwy 9", "KY Highway 1207", "I-35", "US Highway 50 E" (Publication 28 appendix F). */
export function readHighway(scene: Scene, from: number, end: number, open: boolean): StreetBody | undefined {
  const { words } = scene;
  const glued = /^(I|IH|US|SR|CR|FM|SH)-?(\d{1,4}[A-Z]?)$/.exec(words[from]?.key ?? "");
  let value: string | undefined;
  let next = from + 1;
  if (glued?.[1] !== undefined) {
    const standard = highwayPhrases.get(glued[1])?.[0]?.standard ?? glued[1];
    value = `${standard} ${glued[2]}`;
  } else {
    const state = stateBefore(scene, from, end);
    const phrase = phraseAt(highwayPhrases, words, state === undefined ? from : from + 1, end);
    if (phrase === undefined) return undefined;
    const number = keyAt(scene, phrase.next, end);
    const numbered = /^\d{1,4}-?[A-Z]{0,2}$/.test(number);
    const closes = phrase.next + 1 === end || words[phrase.next + 1]?.gap === true;
    // Wisconsin and Missouri letter their roads: "County Road KK".
    const lettered = /^[A-Z]{1,2}$/.test(number) && (closes || open) && phrase.standard.includes(" ");
    if (!numbered && !lettered) return undefined;
    value = `${state === undefined ? "" : `${state} `}${phrase.standard} ${number}`;
    next = phrase.next + 1;
    if (phrase.standard === "CARR") {
      const carrEnd = endOfKilometre(scene, next, end);
      value = valueOfWords(words, from, carrEnd);
      next = carrEnd;
    }
  }
  const parts: Draft[] = [draft(scene, "street", from, next, value)];
  const suffix = keyAt(scene, next, end);
  const branch = suffixOf.get(suffix);
  if (branch === "BYP" || branch === "EXT" || branch === "SPUR") {
    parts.push(draft(scene, "suffix", next, next + 1, branch));
    next++;
  }
  const post = postDirectionalAt(scene, next, end, open);
  if (post !== undefined) {
    parts.push(draft(scene, "post-directional", next, next + 1, post));
    next++;
  }
  return { next, parts, sure: true };
}

/** The state in "KY HIGHWAY 1207" or "TEXAS 71"; not in "STATE HIGHWAY" or "CO RD" (county road). */
function stateBefore(scene: Scene, from: number, end: number): string | undefined {
  const key = scene.words[from]?.key ?? "";
  if (!stateOf.has(key) || phraseAt(highwayPhrases, scene.words, from, end) !== undefined) return undefined;
  return key;
}

function endOfKilometre(scene: Scene, from: number, end: number): number {
  let next = from;
  while (/^(?:KM|HM|KM\d.*|\d{1,3}(?:\.\d{1,2})?|INT|INTERIOR)$/.test(keyAt(scene, next, end))) next++;
  return next;
}

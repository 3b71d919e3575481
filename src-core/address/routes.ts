import { phraseAt, phrasesOf } from "./lexicon.ts";
import { afterNumberWord, isBlank, isUnitNumber } from "./numbers.ts";
import { draft, type Found, keyAt, type Reader, type Scene, type Stretch } from "./scene.ts";

const ruralPhrases = phrasesOf([
  [
    "RR",
    "R R",
    "RURAL ROUTE",
    "RURAL RTE",
    "RURAL RT",
    "RURAL DELIVERY",
    "RFD",
    "R F D",
    "RFD ROUTE",
    "RUTA RURAL",
    "RUTA",
  ],
  [
    "HC",
    "H C",
    "HCR",
    "HIGHWAY CONTRACT",
    "HIGHWAY CONTRACT ROUTE",
    "HWY CONTRACT",
    "HIGHWAY CONTRACT RTE",
    "HWY CONTRACT ROUTE",
    "HWY CONTRACT RTE",
    "HC ROUTE",
    "HC RTE",
    "STAR ROUTE",
    "STAR RTE",
    "STAR RT",
  ],
]);

/** These are streets too ("Route 2"), so they need the box. */
const ruralWithBoxPhrases = phrasesOf([["RR", "RD", "RT", "RTE", "ROUTE"]]);
const ruralBoxPhrases = phrasesOf([["BOX", "BX", "BUZON", "BZN", "BUZ", "POB", "PO BOX"]]);

/** Rural route and highway contract boxes: `RR n BOX n`, `HC n BOX n` (Publication 28 sections 24 and 25). */
export const readRuralRoute: Reader = (scene, i, stretch, first) => {
  const { words } = scene;
  const reversed = first ? boxBeforeRoute(scene, i, stretch) : undefined;
  if (reversed !== undefined) return reversed;
  const glued = /^(RR|HCR?)-?(\d{1,4}[A-Z]?)$/.exec(words[i]?.key ?? "");
  const phrase = phraseAt(ruralPhrases, words, i, stretch.end);
  const loose = first ? phraseAt(ruralWithBoxPhrases, words, i, stretch.end) : undefined;
  let route: { standard: string; number: string; next: number } | undefined;
  if (glued?.[1] !== undefined && glued[2] !== undefined) {
    route = { standard: glued[1].slice(0, 2), number: glued[2], next: i + 1 };
  } else {
    const label = phrase ?? loose;
    if (label === undefined) return undefined;
    const at = afterNumberWord(scene, label.next, stretch.end);
    const number = keyAt(scene, at, stretch.end);
    if (!/^\d{1,4}[A-Z]?$/.test(number)) return undefined;
    route = { standard: label.standard, number, next: at + 1 };
  }
  const box = ruralBox(scene, route.next, stretch.end);
  if (box === undefined && ((glued === null && phrase === undefined) || !first)) return undefined;
  const value = `${route.standard} ${route.number}`;
  const parts = [draft(scene, "rural-route", i, route.next, value)];
  if (box !== undefined) parts.push(draft(scene, "rural-box", route.next, box.next, box.value));
  return { next: box?.next ?? route.next, parts, delivery: "rural-route" };
};

/** "Box 18, RR 2": written the other way round. */
function boxBeforeRoute(scene: Scene, i: number, stretch: Stretch): Found | undefined {
  if (!ruralBoxPhrases.has(scene.words[i]?.key ?? "")) return undefined;
  const phrase = phraseAt(ruralBoxPhrases, scene.words, i, stretch.end);
  if (phrase === undefined) return undefined;
  const at = afterNumberWord(scene, phrase.next, stretch.end);
  const number = keyAt(scene, at, stretch.end);
  if (!isUnitNumber(number) || at + 1 >= stretch.end || scene.words[at + 1]?.line !== scene.words[i]?.line)
    return undefined;
  const glued = /^(RR|HCR?)-?(\d{1,4}[A-Z]?)$/.exec(scene.words[at + 1]?.key ?? "");
  const label =
    phraseAt(ruralPhrases, scene.words, at + 1, stretch.end) ??
    phraseAt(ruralWithBoxPhrases, scene.words, at + 1, stretch.end);
  const numberAt = label === undefined ? at + 1 : afterNumberWord(scene, label.next, stretch.end);
  const route = glued?.[2] ?? keyAt(scene, numberAt, stretch.end);
  const standard = glued?.[1]?.slice(0, 2) ?? label?.standard;
  if (standard === undefined || !/^\d{1,4}[A-Z]?$/.test(route)) return undefined;
  const next = glued === null ? numberAt + 1 : at + 2;
  return {
    next,
    parts: [
      draft(scene, "rural-box", i, at + 1, `BOX ${number}`),
      draft(scene, "rural-route", at + 1, next, `${standard} ${route}`),
    ],
    delivery: "rural-route",
  };
}

function ruralBox(scene: Scene, i: number, end: number): { next: number; value: string } | undefined {
  // A comma before the box is usual: "RR 2, Box 18".
  if (i >= end || scene.words[i]?.line !== scene.words[i - 1]?.line) return undefined;
  const glued = /^(?:BOX|BX|BZN)(\d[A-Z0-9-]{0,7})$/.exec(scene.words[i]?.key ?? "");
  if (glued?.[1] !== undefined) return { next: i + 1, value: `BOX ${glued[1]}` };
  const phrase = phraseAt(ruralBoxPhrases, scene.words, i, end);
  if (phrase === undefined) return undefined;
  const at = afterNumberWord(scene, phrase.next, end);
  const key = keyAt(scene, at, end);
  if (isBlank(key)) return { next: at + 1, value: "BOX" };
  return isUnitNumber(key) ? { next: at + 1, value: `BOX ${key}` } : undefined;
}

const militaryPhrases = phrasesOf([["PSC"], ["CMR"], ["OMC"], ["UMR"], ["UNIT"]]);
const shipPrefixes: ReadonlySet<string> = new Set(["USS", "USNS", "USCGC"]);

/** Overseas military delivery lines: `PSC|CMR|UNIT n BOX n`, or a ship (Publication 28 section 225). */
export const readMilitary: Reader = (scene, i, stretch, first) => {
  const { words } = scene;
  const key = words[i]?.key ?? "";
  if (first && scene.military && shipPrefixes.has(key) && i + 1 < stretch.end) {
    let next = i + 1;
    while (next < stretch.end && words[next]?.gap === false) next++;
    return military(scene, i, next, shipValue(scene, i, next));
  }
  const glued = /^(PSC|CMR|UNIT)-?(\d{1,6})$/.exec(key);
  if (glued !== null) {
    const box = ruralBox(scene, i + 1, stretch.end);
    if (box === undefined || !(scene.military || glued[1] !== "UNIT")) return undefined;
    return military(scene, i, box.next, `${glued[1]} ${glued[2]} ${box.value}`);
  }
  const phrase = phraseAt(militaryPhrases, words, i, stretch.end);
  if (phrase === undefined) return undefined;
  const at = afterNumberWord(scene, phrase.next, stretch.end);
  const number = keyAt(scene, at, stretch.end);
  if (!/^\d{1,6}[A-Z]?$/.test(number)) return undefined;
  const box = ruralBox(scene, at + 1, stretch.end);
  // "UNIT 5" and "UNIT 5 BOX 2" are also flats; only the last line or the long number tell.
  const sure =
    (first && scene.military) ||
    (box !== undefined && (phrase.standard !== "UNIT" || scene.military || number.length >= 4));
  if (!sure) return undefined;
  const next = box?.next ?? at + 1;
  return military(scene, i, next, `${phrase.standard} ${number}${box === undefined ? "" : ` ${box.value}`}`);
};

function shipValue(scene: Scene, from: number, to: number): string {
  return scene.words
    .slice(from, to)
    .map((word) => word.key)
    .join(" ");
}

function military(scene: Scene, from: number, next: number, value: string): Found {
  return { next, parts: [draft(scene, "military-unit", from, next, value)], delivery: "military" };
}

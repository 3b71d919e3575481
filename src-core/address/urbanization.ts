import { urbanizationWords } from "../reference/unit-designators.ts";
import { houseNumberAt } from "./house-number.ts";
import { isSpanishStreetWord } from "./lexicon.ts";
import { draft, type Reader } from "./scene.ts";
import { startsUnit } from "./units.ts";
import { valueOfWords } from "./words.ts";

const always: ReadonlySet<string> = new Set(["URB", "URBANIZACION", "URBANIZATION"]);
const inPuertoRico: ReadonlySet<string> = new Set(urbanizationWords);

/** Longest urbanization name looked at. */
const longest = 8;

/**
 * A Puerto Rico urbanization ("URB LAS GLADIOLAS"), up to the house number or street that may follow on the
 * line. Other community words (EXT, JARD, BO …) open one only when the last line is in Puerto Rico.
 */
export const readUrbanization: Reader = (scene, i, stretch, first) => {
  const key = scene.words[i]?.key ?? "";
  const urb = always.has(key);
  if (!(first || (stretch.afterStreet && (urb || scene.puertoRico))) || stretch.mode === "open")
    return undefined;
  if (!urb && !(scene.puertoRico && inPuertoRico.has(key))) return undefined;
  let next = i + 1;
  while (next < stretch.end && next < i + longest) {
    const word = scene.words[next];
    if (word === undefined || word.gap || word.key === "#" || isSpanishStreetWord(word.key)) break;
    if (startsUnit(scene, next, stretch)) break;
    const beforeStreet = isSpanishStreetWord(scene.words[next + 1]?.key ?? "");
    if (next > i + 1 && houseNumberAt(scene, next, stretch.end, beforeStreet) !== undefined) break;
    next++;
  }
  if (next === i + 1) return undefined;
  const value = urb ? `URB ${valueOfWords(scene.words, i + 1, next)}` : valueOfWords(scene.words, i, next);
  const part = draft(scene, "urbanization", i, next, value);
  return { next, parts: [urb ? part : { ...part, doubtful: true }] };
};

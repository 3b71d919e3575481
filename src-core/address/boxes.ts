import { phraseAt, phrasesOf } from "./lexicon.ts";
import { afterNumberWord, isBlank, isDigits, isUnitNumber } from "./numbers.ts";
import { draft, type Found, keyAt, type Reader, type Scene } from "./scene.ts";

const offices = ["PO", "P O", "P/O", "P 0", "P0", "POST OFFICE", "POST-OFFICE", "POSTAL", "POST", "MAIL"];
const boxes = [
  "BOX",
  "BX",
  "DRAWER",
  "LOCKBOX",
  "LOCK BOX",
  "LOCK BX",
  "LOCK DRAWER",
  "BIN",
  "CALLER",
  "CALLER BOX",
];

/** Spellings that say "PO Box" anywhere in a line. Publication 28 sections 281-284. */
const poBoxPhrases = phrasesOf([
  [
    "PO BOX",
    ...offices.flatMap((office) => boxes.map((box) => `${office} ${box}`)),
    ...["POBOX", "PO-BOX", "POBX", "POB", "P O B", "P BOX", "PO CALLER SERVICE", "P O CALLER SERVICE"],
    ...[
      "APARTADO POSTAL",
      "APARTADO DE CORREOS",
      "APARTADO DE CORREO",
      "APARTADO",
      "APDO POSTAL",
      "APDO",
      "APTDO",
    ],
    ...[
      "AP POSTAL",
      "APT POSTAL",
      "CASILLA POSTAL",
      "CASILLA DE CORREO",
      "CASILLA DE CORREOS",
      "CASILLERO POSTAL",
    ],
    ...["CAJA POSTAL", "BUZON POSTAL"],
  ],
]);

/** Words that are a PO Box only at the start of a line and with a number: they also occur in names. */
const bareBoxPhrases = phrasesOf([
  [
    "PO BOX",
    ...boxes,
    ...[
      "CALL BOX",
      "CALLER SERVICE",
      "FIRM CALLER",
      "FIRM CALLER BOX",
      "FIRM CALLER SERVICE",
      "CASILLA",
      "BUZON",
      "PO",
    ],
  ],
]);

/** After these a letter alone is a number too ("Drawer A"), as they hardly begin a name. */
const letteredBoxes: ReadonlySet<string> = new Set([
  "BOX",
  "DRAWER",
  "BIN",
  "LOCKBOX",
  "LOCK",
  "CALLER",
  "CALL",
]);

/** `PO BOX n` in its spellings; a number left blank gives the value "PO BOX". */
export const readPoBox: Reader = (scene, i, stretch, first) => {
  const key = scene.words[i]?.key ?? "";
  const glued = /^P-?O-?B(?:OX)?#?-?(\d[A-Z0-9-]{0,8})$/.exec(key);
  if (glued?.[1] !== undefined) return poBox(scene, i, i + 1, glued[1]);
  // "PO Box12", "Box12".
  const office = key === "PO" ? 1 : 0;
  const box = /^BOX(\d[A-Z0-9-]{0,8})$/.exec(office === 0 ? key : keyAt(scene, i + 1, stretch.end));
  if (box?.[1] !== undefined && (first || office === 1)) return poBox(scene, i, i + 1 + office, box[1]);

  const phrase = phraseAt(poBoxPhrases, scene.words, i, stretch.end);
  if (phrase !== undefined) {
    const at = afterNumberWord(scene, phrase.next, stretch.end);
    const number = boxNumber(scene, at, stretch.end);
    if (number !== undefined) return poBox(scene, i, number.next, number.value);
    if (isBlank(keyAt(scene, at, stretch.end))) return poBox(scene, i, at + 1, "");
    // "Apartado" is also a word; without a number it has to stand alone.
    if (at === stretch.end || scene.words[at]?.gap === true) {
      return poBox(scene, i, at, "");
    }
    return undefined;
  }
  // "Dot Wheeler Box 5 Taos NM": in a line without commas, where nothing else is delivered to.
  const inside = !first && !stretch.afterStreet && letteredBoxes.has(key);
  if (!first && !inside) return undefined;
  const bare = phraseAt(bareBoxPhrases, scene.words, i, stretch.end);
  if (bare === undefined) return undefined;
  const at = afterNumberWord(scene, bare.next, stretch.end);
  if (isBlank(keyAt(scene, at, stretch.end)))
    return scene.words[i]?.key === "PO" ? undefined : poBox(scene, i, at + 1, "");
  const number = boxNumber(scene, at, stretch.end);
  if (number === undefined) return undefined;
  const closes = number.next === stretch.end || scene.words[number.next]?.gap === true;
  if (inside && !closes && stretch.mode !== "open") return undefined;
  const lettered = letteredBoxes.has(key) && (closes || (inside && key === "DRAWER"));
  return /\d/.test(number.value) || lettered ? poBox(scene, i, number.next, number.value) : undefined;
};

function poBox(scene: Scene, from: number, next: number, number: string): Found {
  const value = number === "" ? "PO BOX" : `PO BOX ${number}`;
  return { next, parts: [draft(scene, "po-box", from, next, value)], delivery: "po-box" };
}

/** A box number; "1,234" was split at its comma and is put together again. */
function boxNumber(scene: Scene, at: number, end: number): { next: number; value: string } | undefined {
  const key = keyAt(scene, at, end) || keyAfterDash(scene, at, end);
  const glued = key.startsWith("#") ? key.slice(1) : key;
  const closes = at + 1 === end || scene.words[at + 1]?.gap === true;
  if (!isUnitNumber(glued) && !(closes && /^[A-Z]{2}$/.test(glued))) return undefined;
  const following = scene.words[at + 1];
  const touching =
    at + 1 < end &&
    isDigits(glued, 3) &&
    following !== undefined &&
    following.start === (scene.words[at]?.end ?? 0) + 1 &&
    scene.text.charAt(following.start - 1) === "," &&
    /^\d{3}$/.test(following.key);
  return touching ? { next: at + 2, value: glued + following.key } : { next: at + 1, value: glued };
}

/** "PO Box - 12": the number behind a dash. */
function keyAfterDash(scene: Scene, at: number, end: number): string {
  const word = scene.words[at];
  const before = scene.words[at - 1];
  if (at >= end || word === undefined || before === undefined) return "";
  return /^ ?[-\u2013] ?$/.test(scene.text.slice(before.end, word.start)) ? word.key : "";
}

const pmbPhrases = phrasesOf([
  [
    "PMB",
    "P M B",
    "PRIVATE MAIL BOX",
    "PRIVATE MAILBOX",
    "PRIVATE BOX",
    "BUZON PRIVADO",
    "APARTADO PRIVADO",
    "CASILLERO PRIVADO",
  ],
]);

/** `PMB n`, a box at a commercial mail receiving agency (Publication 28 section 284). */
export const readPmb: Reader = (scene, i, stretch) => {
  const glued = /^PMB-?(\d[A-Z0-9-]{0,8})$/.exec(scene.words[i]?.key ?? "");
  if (glued?.[1] !== undefined) return pmb(scene, i, i + 1, glued[1]);
  const phrase = phraseAt(pmbPhrases, scene.words, i, stretch.end);
  if (phrase === undefined) return undefined;
  const at = afterNumberWord(scene, phrase.next, stretch.end);
  const key = keyAt(scene, at, stretch.end);
  if (isUnitNumber(key)) return pmb(scene, i, at + 1, key);
  if (isBlank(key)) return pmb(scene, i, at + 1, "");
  return at === stretch.end || scene.words[at]?.gap === true ? pmb(scene, i, at, "") : undefined;
};

function pmb(scene: Scene, from: number, next: number, number: string): Found {
  const value = number === "" ? "PMB" : `PMB ${number}`;
  return { next, parts: [draft(scene, "pmb", from, next, value)], delivery: "private-mailbox" };
}

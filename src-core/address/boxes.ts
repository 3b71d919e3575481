import { phraseAt, phrasesOf } from "./lexicon.ts";
import { afterNumberWord, isBlank, isDigits, isUnitNumber, withoutLeadingZeros } from "./numbers.ts";
import { draft, type Found, keyAt, type Reader, type Scene } from "./scene.ts";

/** Spellings that say "PO Box" anywhere in a line. Publication 28 sections 281-284. */
const poBoxPhrases = phrasesOf([
  [
    "PO BOX",
    "P O BOX",
    "POBOX",
    "POB",
    "P O B",
    "PO BX",
    "P BOX",
    "P0 BOX",
    "POST OFFICE BOX",
    "POST BOX",
    "POSTAL BOX",
    "APARTADO POSTAL",
    "APARTADO DE CORREOS",
    "APARTADO",
    "APDO POSTAL",
    "APDO",
    "APTDO",
    "CASILLA POSTAL",
    "CAJA POSTAL",
    "PO DRAWER",
    "POST OFFICE DRAWER",
    "P O DRAWER",
    "PO LOCKBOX",
    "PO CALLER",
  ],
]);

/** Words that are a PO Box only at the start of a line and with a number: they also occur in names. */
const bareBoxPhrases = phrasesOf([
  [
    "PO BOX",
    "BOX",
    "BX",
    "DRAWER",
    "LOCKBOX",
    "LOCK BOX",
    "CALLER",
    "CALLER BOX",
    "CALLER SERVICE",
    "FIRM CALLER",
    "BIN",
    "CASILLA",
    "BUZON",
    "PO",
  ],
]);

/** `PO BOX n` in its spellings; a number left blank gives the value "PO BOX". */
export const readPoBox: Reader = (scene, i, stretch, first) => {
  const glued = /^P-?O-?B(?:OX)?#?(\d[A-Z0-9-]{0,8})$/.exec(scene.words[i]?.key ?? "");
  if (glued?.[1] !== undefined) return poBox(scene, i, i + 1, glued[1]);

  const phrase = phraseAt(poBoxPhrases, scene.words, i, stretch.end);
  if (phrase !== undefined) {
    const at = afterNumberWord(scene, phrase.next, stretch.end);
    const number = boxNumber(scene, at, stretch.end);
    if (number !== undefined) return poBox(scene, i, number.next, number.value);
    if (isBlank(keyAt(scene, at, stretch.end))) return poBox(scene, i, at + 1, "");
    // "Apartado" is also a word; without a number it has to stand alone.
    if (phrase.standard === "PO BOX" && (at === stretch.end || scene.words[at]?.gap === true)) {
      return poBox(scene, i, at, "");
    }
    return undefined;
  }
  if (!first) return undefined;
  const bare = phraseAt(bareBoxPhrases, scene.words, i, stretch.end);
  if (bare === undefined) return undefined;
  const at = afterNumberWord(scene, bare.next, stretch.end);
  if (isBlank(keyAt(scene, at, stretch.end)))
    return scene.words[i]?.key === "PO" ? undefined : poBox(scene, i, at + 1, "");
  const number = boxNumber(scene, at, stretch.end);
  return number === undefined || !/\d/.test(number.value)
    ? undefined
    : poBox(scene, i, number.next, number.value);
};

function poBox(scene: Scene, from: number, next: number, number: string): Found {
  const value = number === "" ? "PO BOX" : `PO BOX ${withoutLeadingZeros(number)}`;
  return { next, parts: [draft(scene, "po-box", from, next, value)], delivery: "po-box" };
}

/** A box number; "1,234" was split at its comma and is put together again. */
function boxNumber(scene: Scene, at: number, end: number): { next: number; value: string } | undefined {
  const key = keyAt(scene, at, end);
  const glued = key.startsWith("#") ? key.slice(1) : key;
  if (!isUnitNumber(glued)) return undefined;
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

const generalDeliveryPhrases = phrasesOf([
  [
    "GENERAL DELIVERY",
    "GENERAL DELIV",
    "GEN DELIVERY",
    "GENL DELIVERY",
    "GEN DEL",
    "GENERAL DEL",
    "ENTREGA GENERAL",
    "LISTA DE CORREOS",
    "LISTA CORREOS",
    "POSTE RESTANTE",
  ],
]);

/** General Delivery, spelled out in its value (Publication 28 section 26). */
export const readGeneralDelivery: Reader = (scene, i, stretch) => {
  const phrase = phraseAt(generalDeliveryPhrases, scene.words, i, stretch.end);
  return (
    phrase && {
      next: phrase.next,
      parts: [draft(scene, "general-delivery", i, phrase.next, "GENERAL DELIVERY")],
      delivery: "general-delivery",
    }
  );
};

const ruralPhrases = phrasesOf([
  ["RR", "R R", "RURAL ROUTE", "RURAL RTE", "RURAL RT", "RFD", "R F D", "RFD ROUTE", "RUTA RURAL", "RUTA"],
  [
    "HC",
    "H C",
    "HCR",
    "HIGHWAY CONTRACT",
    "HIGHWAY CONTRACT ROUTE",
    "HWY CONTRACT",
    "STAR ROUTE",
    "STAR RTE",
  ],
]);

/** These are streets too ("Route 2"), so they need the box. */
const ruralWithBoxPhrases = phrasesOf([["RR", "RD", "RT", "RTE", "ROUTE"]]);
const ruralBoxPhrases = phrasesOf([["BOX", "BX", "BUZON", "BZN", "BUZ", "POB", "PO BOX"]]);

/** Rural route and highway contract boxes: `RR n BOX n`, `HC n BOX n` (Publication 28 sections 24 and 25). */
export const readRuralRoute: Reader = (scene, i, stretch, first) => {
  const { words } = scene;
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
  const value = `${route.standard} ${withoutLeadingZeros(route.number)}`;
  const parts = [draft(scene, "rural-route", i, route.next, value)];
  if (box !== undefined) parts.push(draft(scene, "rural-box", route.next, box.next, box.value));
  return { next: box?.next ?? route.next, parts, delivery: "rural-route" };
};

function ruralBox(scene: Scene, i: number, end: number): { next: number; value: string } | undefined {
  // A comma before the box is usual: "RR 2, Box 18".
  if (i >= end || scene.words[i]?.line !== scene.words[i - 1]?.line) return undefined;
  const glued = /^(?:BOX|BX|BZN)(\d[A-Z0-9-]{0,7})$/.exec(scene.words[i]?.key ?? "");
  if (glued?.[1] !== undefined) return { next: i + 1, value: `BOX ${withoutLeadingZeros(glued[1])}` };
  const phrase = phraseAt(ruralBoxPhrases, scene.words, i, end);
  if (phrase === undefined) return undefined;
  const at = afterNumberWord(scene, phrase.next, end);
  const key = keyAt(scene, at, end);
  if (isBlank(key)) return { next: at + 1, value: "BOX" };
  return isUnitNumber(key) ? { next: at + 1, value: `BOX ${withoutLeadingZeros(key)}` } : undefined;
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

// Checks the labelled set itself, not the recognizers: an error in set.json would become an error in every score made
// with it. Nothing here imports the recognizers; shapes and check digits are written again from the published rules.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";

/** Numbers that the mail itself carries. They are labelled, but are not sensitive. */
const mailKinds = [
  "usps-tracking",
  "s10-tracking",
  "imb-digits",
  "zip-plus-4",
  "ups-tracking",
  "fedex-tracking",
] as const;

const sensitiveKinds = [
  "a-number",
  "uscis-receipt",
  "ssn",
  "itin",
  "phone",
  "email",
  "card",
  "date-of-birth",
  "curp",
  "dui",
  "dpi",
  "cpf",
  "bop-register-number",
  "ein",
  "mbi",
  "aba-routing",
  "vin",
  "federal-docket",
  "us-passport",
  "driver-license",
  "i94",
  "sevis",
  "nvc-case",
  "dv-case",
  "state-inmate-number",
  "honduras-dni",
  "colombia-nit",
  "venezuela-rif",
  "dominican-cedula",
] as const;

const kinds = [...mailKinds, ...sensitiveKinds] as const;
type Kind = (typeof kinds)[number];

const span = z.strictObject({
  kind: z.enum(kinds),
  start: z.int().min(0),
  end: z.int().min(1),
  ambiguous: z.literal(true).optional(),
});
const item = z.strictObject({
  id: z.string().regex(/^(en|es)-(clean|marked)-\d{3}$/),
  language: z.enum(["en", "es"]),
  clean: z.boolean(),
  text: z.string().min(40).max(600),
  spans: z.array(span),
});
type Item = z.infer<typeof item>;
type Span = z.infer<typeof span>;

const items = z.array(item).parse(JSON.parse(readFileSync(join(import.meta.dirname, "set.json"), "utf8")));

const isMail = (kind: Kind): boolean => mailKinds.some((mail) => mail === kind);
const textOf = (from: Item, { start, end }: Span): string => from.text.slice(start, end);
const labelled = items.flatMap((from) =>
  from.spans.map((at) => ({
    id: from.id,
    language: from.language,
    ...at,
    text: textOf(from, at),
    whole: from.text,
  })),
);

const digitsOf = (text: string): number[] => Array.from(text.replace(/\D/g, ""), Number);
const plain = (text: string): string => text.replace(/[\s.-]/g, "");
/** Sum of the digits times the weights, first with first. */
const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);
const last = (digits: readonly number[]): number => digits.at(-1) ?? -1;

/** USPS and GS1: weights 3 and 1 by turns from the right, without the check digit. */
function mod10Fits(digits: readonly number[]): boolean {
  const sum = digits
    .slice(0, -1)
    .toReversed()
    .reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === last(digits);
}

function luhnFits(digits: readonly number[]): boolean {
  const sum = digits.toReversed().reduce((total, digit, index) => {
    const value = index % 2 === 0 ? digit : digit * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function uspsFits(text: string): boolean {
  const all = text.replace(/\s/g, "");
  if (!all.startsWith("420") || all.length < 30) return mod10Fits(digitsOf(all));
  return [5, 9].some(
    (zip) => [20, 22, 26].includes(all.length - 3 - zip) && mod10Fits(digitsOf(all.slice(3 + zip))),
  );
}

function s10Fits(text: string): boolean {
  const digits = digitsOf(text);
  const check = 11 - (weighted(digits, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  return last(digits) === (check === 10 ? 0 : check === 11 ? 5 : check);
}

/** UPS: letters count as 2 (A) onward modulo 10; every second place doubles, without carrying digits over. */
function upsFits(text: string): boolean {
  const body = plain(text).slice(2);
  const values = Array.from(body, (char) =>
    /\d/.test(char) ? Number(char) : (char.charCodeAt(0) - 63) % 10,
  );
  const sum = values
    .slice(0, -1)
    .reduce((total, value, index) => total + value * (index % 2 === 0 ? 1 : 2), 0);
  return (10 - (sum % 10)) % 10 === last(values);
}

function fedexFits(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length === 15) return mod10Fits(digits);
  return (weighted(digits, [3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 11) % 10 === last(digits);
}

function curpFits(text: string): boolean {
  const alphabet = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
  const values = Array.from(plain(text), (char) => alphabet.indexOf(char));
  const sum = values.slice(0, 17).reduce((total, value, index) => total + value * (18 - index), 0);
  return (10 - (sum % 10)) % 10 === last(values) && isDate(text.replace(/\s/g, "").slice(4, 10));
}

const isDate = (yymmdd: string): boolean => {
  const [year = 0, month = 0, day = 0] = (yymmdd.match(/\d\d/g) ?? []).map(Number);
  return isRealDate(2000 + year, month, day) || isRealDate(1900 + year, month, day);
};

function isRealDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function birthDateFits(text: string): boolean {
  const numeric = /^(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d{2})$/.exec(text);
  if (numeric !== null) {
    const [first = 0, second = 0, year = 0] = numeric.slice(1).map(Number);
    return isRealDate(year, first, second) || isRealDate(year, second, first);
  }
  return /^(?:March \d{1,2}, \d{4}|\d{1,2} de marzo de \d{4})$/.test(text);
}

const duiFits = (text: string): boolean =>
  (10 - (weighted(digitsOf(text), [9, 8, 7, 6, 5, 4, 3, 2]) % 10)) % 10 === last(digitsOf(text));

function dpiFits(text: string): boolean {
  const digits = digitsOf(text);
  const department = Number(digits.slice(9, 11).join(""));
  const check = weighted(digits, [2, 3, 4, 5, 6, 7, 8, 9]) % 11;
  return check === digits[8] && department >= 1 && department <= 22;
}

function cpfFits(text: string): boolean {
  const digits = digitsOf(text);
  return [9, 10].every((length) => {
    const rest =
      digits.slice(0, length).reduce((sum, digit, index) => sum + digit * (length + 1 - index), 0) % 11;
    return digits[length] === (rest < 2 ? 0 : 11 - rest);
  });
}

const abaFits = (text: string): boolean => weighted(digitsOf(text), [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;

/** 49 CFR 565: letters stand for digits, place nine holds the sum modulo 11, X for ten. */
function vinFits(text: string): boolean {
  const letters = "ABCDEFGHJKLMNPRSTUVWXYZ";
  const values = "12345678123457923456789";
  const worth = Array.from(text, (char) =>
    /\d/.test(char) ? Number(char) : Number(values[letters.indexOf(char)]),
  );
  const rest = weighted(worth, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return text[8] === (rest === 10 ? "X" : String(rest));
}

function nitFits(text: string): boolean {
  const digits = digitsOf(text);
  const rest = weighted(digits.slice(0, -1).toReversed(), [3, 7, 13, 17, 19, 23, 29, 37, 41, 43]) % 11;
  return last(digits) === (rest > 1 ? 11 - rest : rest);
}

function rifFits(text: string): boolean {
  const letter = { V: 4, E: 8, J: 12, P: 16, G: 20 }[text.slice(0, 1)] ?? Number.NaN;
  const check = 11 - ((letter + weighted(digitsOf(text), [3, 2, 7, 6, 5, 4, 3, 2])) % 11);
  return last(digitsOf(text)) === (check > 9 ? 0 : check);
}

const publishedSsns = ["078051120", "219099999"];
const publishedCards = [
  "4111111111111111",
  "4012888888881881",
  "4242424242424242",
  "5105105105105100",
  "5555555555554444",
  "2223003122003222",
  "378282246310005",
  "371449635398431",
  "6011000990139424",
  "6011111111111117",
];
const publishedMbis = ["1EG4TE5MK72", "1EG4TE5MK73"];

/** The shape of a kind, and whatever else must hold: a check digit, a real date, a specimen range. */
const proofs: Record<Kind, { shape: RegExp; holds?: (text: string) => boolean }> = {
  "usps-tracking": { shape: /^(?:420\d{5,9})?(?:9[1-5]|7[0-37])[\d ]{18,30}$/, holds: uspsFits },
  "s10-tracking": { shape: /^[CELRUV][A-Z] ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}$/, holds: s10Fits },
  "imb-digits": {
    shape: /^\d[0-4] ?\d{3} ?\d{9} ?\d{6}(?: ?(?:\d{5}|\d{9}|\d{11}))?$/,
    // A 20-digit code that also passed as a package number could not be labelled as one of the two.
    holds: (text) => plain(text).length > 20 || !mod10Fits(digitsOf(text)),
  },
  "zip-plus-4": { shape: /^\d{5}[- ]?\d{4}$/ },
  "ups-tracking": { shape: /^1Z ?[A-Z0-9]{3} ?[A-Z0-9]{3} ?\d{2} ?\d{4} ?\d{4}$/, holds: upsFits },
  "fedex-tracking": { shape: /^(?:\d{4} ?\d{4} ?\d{4}|\d{5} ?\d{5} ?\d{5})$/, holds: fedexFits },
  "a-number": { shape: /^(?:A(?:# |[- ])?)?0{2,3}[- ]?0{3}[- ]?\d{3}$/ },
  "uscis-receipt": { shape: /^[A-Z]{3}[- ]?00[- ]?000[- ]?000\d{2}$/ },
  ssn: { shape: /^\d{3}([- ]?)\d{2}\1\d{4}$/, holds: (text) => publishedSsns.includes(plain(text)) },
  itin: { shape: /^9\d{2}([- ]?)(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\1[0]{4}$/ },
  phone: { shape: /^(?:\+?1[- ])?\(?[2-9][0-8]\d\)?[-. ]?555[-. ]?01\d{2}$/ },
  email: { shape: /^[\w.+-]+@(?:[a-z]+\.)*(?:example\.(?:com|net|org)|[a-z]+\.example|example)$/i },
  card: {
    shape: /^\d[\d -]+\d$/,
    holds: (text) => luhnFits(digitsOf(text)) && publishedCards.includes(plain(text)),
  },
  "date-of-birth": { shape: /^[\p{L}\d/, -]+$/u, holds: birthDateFits },
  curp: { shape: /^[A-Z][AEIOUX][A-Z]{2} ?\d{6} ?[HMX][A-Z]{5} ?[A-Z0-9]\d$/, holds: curpFits },
  dui: { shape: /^0000\d{4}-\d$/, holds: duiFits },
  dpi: { shape: /^\d{4} ?\d{5} ?\d{4}$/, holds: dpiFits },
  cpf: { shape: /^(?:000\.000\.\d{3}-\d{2}|000000\d{5})$/, holds: cpfFits },
  "bop-register-number": { shape: /^000\d{2}-000$/ },
  ein: { shape: /^(?:0[1-6]|1[0-6]|2[0-7]|3\d|4[0-8]|5\d|6[0-8]|7[1-7]|8[0-8]|9[0-58-9])-?00000\d{2}$/ },
  mbi: { shape: /^\w{4}[- ]?\w{3}[- ]?\w{4}$/, holds: (text) => publishedMbis.includes(plain(text)) },
  "aba-routing": { shape: /^(?:0\d|1[0-2]|2[1-9]|3[0-2])\d{7}$/, holds: abaFits },
  vin: { shape: /^[A-HJ-NPR-Z0-9]{17}$/, holds: vinFits },
  "federal-docket": { shape: /^\d:\d{2}-(?:cv|cr|mj|mc|bk)-99\d{3}$/i },
  "us-passport": { shape: /^(?:[A-Z]\d{8}|\d{9})$/, holds: (text) => /000000\d{2}$/.test(text) },
  "driver-license": {
    shape: /^(?:A\d{7}|Z\d{3}-\d{4}-\d{4}|Z\d{3}-\d{3}-\d{2}-\d{3}-\d|ZZ\d{6}|\d{8}|\d{3} \d{3} \d{3})$/,
  },
  i94: { shape: /^(?:0000000\d{2}A\d|000000000\d{2})$/ },
  sevis: { shape: /^N00000000\d{2}$/ },
  "nvc-case": { shape: /^(?:BGT|CDJ|GUZ|GYQ|MNL|SDO|SNS|TGG)00000000\d{2}$/ },
  "dv-case": { shape: /^2027(?:AF|AS|EU|NA|OC|SA)000\d{2}$/ },
  "state-inmate-number": { shape: /^(?:AA00\d{2}|00-A-00\d{2}|000000\d{2}|A0{3,4}\d{2})$/ },
  "honduras-dni": { shape: /^(?:0[1-9]|1[0-8])\d{2}-?(?:19|20)\d{2}-?00000$/ },
  "colombia-nit": { shape: /^999\.?999\.?0\d{2}-\d$/, holds: nitFits },
  "venezuela-rif": { shape: /^[VEJPG]-000000\d{2}-\d$/, holds: rifFits },
  "dominican-cedula": {
    shape: /^402-?99999\d{2}-?\d$/,
    holds: (text) => luhnFits(digitsOf(text)),
  },
};

/** Edits of words, not letters, over the longer of the two: 1 is the same. */
function likeness(one: readonly string[], other: readonly string[]): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [above, word] of one.entries()) {
    const next = [above + 1];
    for (const [index, against] of other.entries()) {
      const swap = (row[index] ?? 0) + (word === against ? 0 : 1);
      next.push(Math.min(swap, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row.at(-1) ?? 0) / Math.max(one.length, other.length);
}

/** What someone wrote besides street and city lines, with every digit as 0: copies of one template come out alike. */
function skeleton(text: string): string[] {
  const isAddress = (line: string) =>
    /\b[A-Z]{2} \d{5}/.test(line) || /^(?:\d+ |P\.?O\.? Box |Apartado |Box \d|Apt \d)/i.test(line);
  const lines = text.split("\n").filter((line) => !isAddress(line));
  return lines.join(" ").toLowerCase().replace(/\d/g, "0").split(/\s+/);
}

/** Every place in an envelope where `pattern` stands outside its labelled spans. */
const unlabelled = (from: Item, pattern: RegExp): string[] =>
  Array.from(from.text.matchAll(pattern))
    .filter(
      ({ index, 0: found }) =>
        !from.spans.some(({ start, end }) => start < index + found.length && end > index),
    )
    .map(({ 0: found }) => found);

describe("the labelled envelopes", () => {
  it("are at least 520, half of them clean, in both languages alike", () => {
    expect(items.length).toBeGreaterThanOrEqual(520);
    expect(items.filter(({ clean }) => clean).length).toBeGreaterThanOrEqual(260);
    for (const language of ["en", "es"]) {
      for (const clean of [true, false]) {
        const part = items.filter((each) => each.language === language && each.clean === clean);
        expect(part.length, `${language}, clean ${clean}`).toBeGreaterThanOrEqual(130);
      }
    }
    const cleanShare = items.filter(({ clean }) => clean).length / items.length;
    expect(Math.abs(cleanShare - 0.5)).toBeLessThan(0.02);
  });

  it("have ids of their own that tell language and half", () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, language, clean } of items) {
      expect(id.startsWith(`${language}-${clean ? "clean" : "marked"}-`), id).toBe(true);
    }
  });

  it("are clean exactly when nothing sensitive is labelled", () => {
    for (const { id, clean, spans } of items)
      expect(
        spans.every(({ kind }) => isMail(kind)),
        id,
      ).toBe(clean);
  });

  it("are laid out in lines, without stray blanks or template marks", () => {
    for (const { id, text } of items) {
      expect(text.split("\n").length, id).toBeGreaterThan(2);
      expect(text, id).not.toMatch(/[{}|\r\t]|\n{3}|^\s|\s$|undefined|NaN/);
      expect(text.normalize("NFC"), id).toBe(text);
    }
  });

  it("are no copies of each other, whatever their numbers and addresses", () => {
    const skeletons = items.map(({ id, text }) => ({ id, words: skeleton(text) }));
    const alike: string[] = [];
    for (const [index, one] of skeletons.entries()) {
      for (const other of skeletons.slice(index + 1)) {
        if (likeness(one.words, other.words) > 0.7) alike.push(`${one.id} ${other.id}`);
      }
    }
    expect(alike).toEqual([]);
  });
});

describe("the labelled spans", () => {
  it("lie inside the text, in order, apart from each other", () => {
    for (const { id, text, spans } of items) {
      const sorted = spans.toSorted((one, other) => one.start - other.start);
      for (const [index, { start, end }] of sorted.entries()) {
        expect(start, id).toBeGreaterThanOrEqual(index === 0 ? 0 : (sorted[index - 1]?.end ?? 0));
        expect(end, id).toBeGreaterThan(start);
        expect(end, id).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it.each(kinds)("of kind %s hold a whole number of that shape, with a check digit that fits", (kind) => {
    const { shape, holds } = proofs[kind];
    const found = labelled.filter((each) => each.kind === kind);
    expect(found.length).toBeGreaterThan(0);
    for (const { id, text, whole, start, end } of found) {
      expect(text, id).toMatch(shape);
      expect(holds?.(text) ?? true, `${id}: ${text}`).toBe(true);
      // A span that stops in the middle of a number or word would blame a recognizer that reads all of it.
      expect(whole.slice(0, start), id).not.toMatch(/[\p{L}\d]$/u);
      expect(whole.slice(end), id).not.toMatch(/^[\p{L}\d]/u);
    }
  });

  it.each(kinds)("of kind %s come at least 12 times beyond doubt, in both languages", (kind) => {
    const sure = labelled.filter((each) => each.kind === kind && each.ambiguous !== true);
    expect(sure.length).toBeGreaterThanOrEqual(12);
    for (const language of ["en", "es"]) {
      expect(sure.filter((each) => each.language === language).length, language).toBeGreaterThanOrEqual(5);
    }
  });

  it("are called ambiguous only where several kinds share the shape and no word helps", () => {
    const ambiguous = labelled.filter((each) => each.ambiguous === true);
    expect(ambiguous.length).toBeGreaterThanOrEqual(10);
    for (const { id, kind, text } of ambiguous) {
      expect(["a-number", "uscis-receipt", "nvc-case"], id).toContain(kind);
      expect(text, id).toMatch(
        /^(?:A\d{8}|(?!EAC|VSC|WAC|CSC|LIN|NSC|SRC|TSC|MSC|NBC|IOE|YSC)[A-Z]{3}\d{10})$/,
      );
    }
  });

  it("carry the label that the postal code of a 420 number promises: it stands in the address", () => {
    const routed = labelled.filter(({ kind, text }) => kind === "usps-tracking" && text.startsWith("420"));
    expect(routed.length).toBeGreaterThanOrEqual(4);
    for (const { id, text, whole } of routed) expect(whole, id).toContain(` ${text.slice(3, 8)}`);
  });
});

describe("what is not labelled", () => {
  // Each of these would be certain beyond a label: finding one outside a span means that the label was forgotten.
  it.each([
    ["an e-mail address", /[\w.+-]+@[\w-]+\.\w+/g],
    ["a Social Security number", /(?<!\d)(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?!\d)/g],
    ["a ZIP+4", /(?<= (?:A[KLZR]|C[AOT]|I[ADLN]|N[CDEHJMVY]|O[HKR]|T[NX]|W[AIVY]) )\d{5}[- ]?\d{4}(?!\d)/g],
    ["a UPS number", /\b1Z ?[0-9A-Z]{3}/g],
    ["a Medicare number", /\b[1-9][A-Z][A-Z0-9]\d[- ]?[A-Z][A-Z0-9]\d[- ]?[A-Z]{2}\d{2}\b/g],
    ["a CURP", /\b[A-Z]{4}\d{6}[HMX][A-Z]{5}\w\d\b/g],
    ["a federal case number", /\b\d{1,2}:\d{2}-[a-z]{2}-\d{4,6}\b/gi],
    ["a receipt number with a USCIS prefix", /\b(?:EAC|WAC|LIN|SRC|MSC|IOE|YSC)-?\d{2}-?\d{3}-?\d{5}\b/g],
  ])("is never %s", (_, pattern) => {
    const forgotten = items.flatMap((each) =>
      unlabelled(each, pattern).map((found) => `${each.id}: ${found}`),
    );
    expect(forgotten).toEqual([]);
  });

  it("is never a card, vehicle, Salvadoran or Guatemalan number whose check digit fits", () => {
    const sixteen = /(?<!\d)\d(?:[ -]?\d){14,15}(?!\d)/g;
    for (const each of items) {
      for (const found of unlabelled(each, sixteen))
        expect(luhnFits(digitsOf(found)), `${each.id}: ${found}`).toBe(false);
      for (const found of unlabelled(each, /\b[A-HJ-NPR-Z0-9]{17}\b/g))
        expect(vinFits(found), each.id).toBe(false);
      for (const found of unlabelled(each, /(?<!\d)\d{8}-\d(?!\d)/g))
        expect(duiFits(found), each.id).toBe(false);
      for (const found of unlabelled(each, /(?<!\d)\d{4} ?\d{5} ?\d{4}(?!\d)/g))
        expect(dpiFits(found), each.id).toBe(false);
    }
  });
});

describe("the clean half", () => {
  const clean = items.filter((each) => each.clean);
  // Things on real envelopes that look like identifiers and are not. The number is how many envelopes carry one.
  it.each([
    ["order numbers of nine digits", /(?<![\d-])\d{9}(?![\d-])/g, 16],
    ["16-digit references", /(?<!\d)\d{4} ?\d{4} ?\d{4} ?\d{4}(?!\d)/g, 8],
    ["13-digit barcodes", /(?<!\d)\d{13}(?!\d)/g, 8],
    ["12-digit product codes", /(?<!\d)(?:\d{12}|\d \d{5} \d{5} \d)(?!\d)/g, 6],
    ["codes shaped like receipts", /\b[A-Z]{3}\d{10}\b/g, 6],
    ["invoices shaped like telephone numbers", /\b[2-9]\d{2}[-.]555[-.]01\d{2}/g, 6],
    ["numbers shaped like prison register numbers", /(?<!\d)\d{5}-\d{3}(?!\d)/g, 4],
    ["numbers shaped like employer numbers", /(?<!\d)\d{2}-\d{7}(?!\d)/g, 2],
    ["17-character codes", /\b[A-HJ-NPR-Z0-9]{17}\b/g, 5],
    ["codes that end like a Salvadoran number", /(?<!\d)\d{8}-\d(?!\d)/g, 3],
    ["rooms, flats and roads with an A", /\bA[ -]?\d{1,4}\b/g, 40],
    ["dates without a word about birth", /\b\d{1,4}[/-]\d{1,2}[/-]\d{2,4}\b/g, 30],
    ["prices", /\$\d/g, 20],
    ["handles with an @", /(?<!\S)@ ?\w/g, 6],
    ["highways", /\b(?:I-9[04]|Hwy|Highway|Route|Ruta|Carretera|County Road|FM) ?\w/g, 10],
    [
      "churches and temples",
      /\b(?:Church|Temple|Iglesia|Parr?o(?:chial|quia\w*)|Parish|Templo|parroquial)\b/g,
      8,
    ],
    [
      "the words of identifiers without a number",
      /\b(?:DOB|SSN|DUI|DPI|CPF|Medicare|USCIS|Born|A#|Núm\. de A)(?!\w)/g,
      10,
    ],
  ])("holds %s", (_, pattern, least) => {
    expect(clean.filter((each) => unlabelled(each, pattern).length > 0).length).toBeGreaterThanOrEqual(least);
  });

  it.each(mailKinds)("holds %s numbers, which are not sensitive", (kind) => {
    const holders = clean.filter(({ spans }) => spans.some((each) => each.kind === kind));
    expect(holders.length).toBeGreaterThanOrEqual(6);
  });
});

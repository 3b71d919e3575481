// Checks the labelled addresses themselves (shape, spread, labels that can be found in the text). No reader is run here.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { AddressRole } from "../../src-core/address/types.ts";

const roles = [
  "recipient",
  "organization",
  "attention",
  "care-of",
  "facility",
  "custody-number",
  "house-number",
  "pre-directional",
  "street",
  "suffix",
  "post-directional",
  "unit",
  "building",
  "po-box",
  "pmb",
  "rural-route",
  "rural-box",
  "general-delivery",
  "military-unit",
  "urbanization",
  "city",
  "state",
  "zip",
  "zip4",
  "country",
] as const satisfies readonly AddressRole[];
type Role = (typeof roles)[number];

const itemSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]+-\d+$/),
  group: z.enum(["ordinary", "awkward", "po-box"]),
  form: z.string().regex(/^[A-Za-z0-9-]+$/),
  text: z.string().min(10),
  parts: z.partialRecord(z.enum(roles), z.string().min(1)),
  note: z.string().min(1).optional(),
});
const blockSchema = z.strictObject({
  id: z.string(),
  form: z.string(),
  text: z.string(),
  from: z.string().min(10),
  to: z.string().min(10),
});
type Item = z.infer<typeof itemSchema>;

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), "utf8"));
const develop = z.array(itemSchema).parse(read("develop"));
const heldOut = z.array(itemSchema).parse(read("held-out"));
const blocks = z.array(blockSchema).parse(read("blocks"));
const all = [...develop, ...heldOut];

/** The shape each value must have: Publication 28 spelling, upper-case ASCII. */
const shapes: Record<Role, RegExp> = {
  recipient: /^[A-Z0-9&/ -]+$/,
  organization: /^[A-Z0-9&/ -]+$/,
  attention: /^ATTN [A-Z0-9& -]+$/,
  "care-of": /^C\/O [A-Z0-9& -]+$/,
  facility: /^[A-Z0-9 -]+$/,
  "custody-number": /^(A\d{9}|\d{5}-\d{3}|[A-Z0-9]{5,})$/,
  "house-number": /^[A-Z0-9-]+( 1\/2| [A-Z]?\d+)?$/,
  "pre-directional": /^(N|S|E|W|NE|NW|SE|SW)$/,
  street: /^[A-Z0-9/ -]+$/,
  suffix: /^(ALY|AVE|BLVD|BND|CIR|CT|CV|DR|EXT|HWY|LN|LOOP|PKWY|PL|PLZ|RD|RUN|SQ|ST|TER|TRL|WAY)$/,
  "post-directional": /^(N|S|E|W|NE|NW|SE|SW)$/,
  unit: /^((#|APT|STE|UNIT|FL|RM|LOT|SPC|TRLR|PH|OFC) [A-Z0-9-]+|REAR|BSMT|UPPR|LOWR)$/,
  building: /^(BLDG [A-Z0-9]+|COND [A-Z ]+)$/,
  "po-box": /^PO BOX [A-Z0-9-]+$/,
  pmb: /^PMB \d+$/,
  "rural-route": /^(RR|HC) \d+$/,
  "rural-box": /^BOX [A-Z0-9-]+$/,
  "general-delivery": /^GENERAL DELIVERY$/,
  "military-unit": /^(PSC|CMR|UNIT) \d+ BOX \d+$/,
  urbanization: /^URB [A-Z ]+$/,
  city: /^[A-Z -]+$/,
  state: /^[A-Z]{2}$/,
  zip: /^\d{5}$/,
  zip4: /^\d{4}$/,
  country: /^[A-Z ]+$/,
};

/** First three ZIP digits in use per state or territory. */
const zipPrefixes: Record<string, string> = {
  ...{ AA: "340", AE: "090-098", AP: "962-966", AK: "995-999", AL: "350-369", AR: "716-729", AZ: "850-865" },
  ...{ CA: "900-961", CO: "800-816", CT: "060-069", DC: "200-205", DE: "197-199", FL: "320-349" },
  ...{ GA: "300-319,398-399", GU: "969", HI: "967-968", IA: "500-528", ID: "832-838", IL: "600-629" },
  ...{ IN: "460-479", KS: "660-679", KY: "400-427", LA: "700-714", MA: "010-027", MD: "206-219" },
  ...{ ME: "039-049", MI: "480-499", MN: "550-567", MO: "630-658", MS: "386-397", MT: "590-599" },
  ...{ NC: "270-289", ND: "580-588", NE: "680-693", NH: "030-038", NJ: "070-089", NM: "870-884" },
  ...{ NV: "889-898", NY: "100-149", OH: "430-459", OK: "730-749", OR: "970-979", PA: "150-196" },
  ...{ PR: "006-007,009", RI: "028-029", SC: "290-299", SD: "570-577", TN: "370-385", TX: "750-799,885" },
  ...{ UT: "840-847", VA: "201,220-246", VI: "008", VT: "050-059", WA: "980-994", WI: "530-549" },
  ...{ WV: "247-268", WY: "820-831" },
};

const zipFits = (state: string, zip: string): boolean =>
  (zipPrefixes[state] ?? "").split(",").some((range) => {
    const [low = "", high = low] = range.split("-");
    return low !== "" && zip.slice(0, 3) >= low && zip.slice(0, 3) <= high;
  });

/** Upper case, no accents, dots or apostrophes; one half spelled out. */
const fold = (text: string): string =>
  text
    .replace(/½/g, " 1/2")
    .replace(/ß/g, "ss")
    .replace(/[Łł]/g, "l")
    .normalize("NFD")
    .replace(/[\p{M}.'’]/gu, "")
    .toUpperCase();
const squash = (text: string): string => fold(text).replace(/[^A-Z0-9]/g, "");
/** What a scanner cannot tell apart looks the same. */
const blur = (text: string): string => text.replace(/O/g, "0").replace(/[IL]/g, "1");

const isWithin = (short: string, long: string): boolean => {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length && short[0] === long[0];
};

const spelled: Record<string, RegExp> = {
  N: /\b(N|NORTH|NORTE)\b/,
  S: /\b(S|SOUTH|SUR)\b/,
  E: /\b(E|EAST)\b/,
  W: /\b(W|WEST)\b/,
  NE: /\b(NE|NORTH ?EAST)\b/,
  NW: /\b(NW|NORTH ?WEST)\b/,
  SE: /\b(SE|SOUTH ?EAST)\b/,
  SW: /\b(SW|SOUTH ?WEST)\b/,
  REAR: /\bREAR\b/,
  BSMT: /\b(BSMT|BASEMENT)\b/,
  UPPR: /\bUPPER\b/,
  LOWR: /\bLOWER\b/,
  "FL 3": /\b(FL 3|FLOOR 3|THIRD|3RD)\b/,
  "GENERAL DELIVERY": /\b(GEN(ERAL)? DEL(IVERY)?|ENTREGA GENERAL|LISTA DE CORREOS)\b/,
};

const stateNames: Record<string, string> = {
  ...{ CA: "CALIFORNIA", CT: "CONNECTICUT", FL: "FLORIDA", GU: "GUAM", HI: "HAWAII", LA: "LOUISIANA" },
  ...{ MA: "MASSACHUSETTS", MD: "MARYLAND", MN: "MINNESOTA", NH: "NEW HAMPSHIRE", NM: "NUEVO MEXICO" },
  ...{ NY: "NUEVA YORK", PR: "PUERTO RICO", SD: "SOUTH DAKOTA", TX: "TEXAS", VA: "VIRGINIA" },
  ...{ VI: "VIRGIN ISLANDS", WV: "WEST VIRGINIA" },
};

/** Whether a labelled value can be found, loosely, in the text it was given for. */
function isTraceable(item: Item, role: Role, value: string): boolean {
  const scanned = item.form.includes("ocr");
  const text = scanned ? blur(squash(item.text)) : squash(item.text);
  const has = (part: string): boolean => text.includes(scanned ? blur(squash(part)) : squash(part));
  const words = fold(item.text).split(/[^A-Z]+/);
  const spelling = spelled[value];
  if (spelling !== undefined && role !== "street") return spelling.test(fold(item.text));
  if (role === "suffix") return words.some((word) => isWithin(value, word));
  if (role === "state") {
    const name = stateNames[value] ?? value;
    return (
      words.includes(value) || has(name) || words.some((word) => word.length > 2 && isWithin(word, name))
    );
  }
  if (role === "custody-number" || (role === "street" && item.form === "highway")) {
    return has(value.replace(/^\D+/, ""));
  }
  if (role === "unit" || role === "building" || role === "attention" || role === "care-of") {
    return has(value.slice(value.indexOf(" ") + 1));
  }
  if (role === "po-box" || role === "pmb" || role === "rural-route" || role === "rural-box") {
    return has(value.slice(value.lastIndexOf(" ") + 1));
  }
  return has(role === "urbanization" ? value.slice(4) : value);
}

const labels = (item: Item): [Role, string][] =>
  roles.flatMap((role): [Role, string][] => {
    const value = item.parts[role];
    return value === undefined ? [] : [[role, value]];
  });
const countBy = <T>(list: readonly T[], key: (entry: T) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const entry of list) counts.set(key(entry), (counts.get(key(entry)) ?? 0) + 1);
  return counts;
};
const repeated = (list: readonly string[]): string[] =>
  [...countBy(list, (entry) => entry)].filter(([, count]) => count > 1).map(([entry]) => entry);

const linesOf = (text: string): string[] => text.split(/\r?\n/).map((line) => line.trim());
/** The line on which a block begins (a label may stand before it on that line), or -1. */
const startLine = (text: string, block: string): number => {
  const written = linesOf(text);
  const isLabelled = (whole: string, line: string): boolean =>
    whole.endsWith(` ${line}`) && /^[A-Za-z ]+\.?:$/.test(whole.slice(0, -line.length).trim());
  return written.findIndex((_, start) =>
    linesOf(block).every((line, step) => {
      const whole = written[start + step] ?? "";
      return whole === line || (step === 0 && isLabelled(whole, line));
    }),
  );
};

describe("the labelled addresses", () => {
  it("are enough, in the intended mix, the same mix in both files", () => {
    expect(all.length).toBeGreaterThanOrEqual(640);
    for (const file of [develop, heldOut]) {
      const groups = countBy(file, ({ group }) => group);
      expect(groups.get("ordinary")).toBeGreaterThanOrEqual(140);
      expect(groups.get("awkward")).toBeGreaterThanOrEqual(130);
      expect(groups.get("po-box")).toBeGreaterThanOrEqual(45);
    }
    const forms = countBy(develop, ({ form }) => form);
    expect(forms.size).toBeGreaterThanOrEqual(75);
    expect(countBy(heldOut, ({ form }) => form)).toEqual(
      new Map([...countBy(heldOut, ({ form }) => form).keys()].map((form) => [form, forms.get(form)])),
    );
  });

  it.each([
    ["unit-hash", 6],
    ["queens-hyphen", 8],
    ["grid", 8],
    ["fraction", 4],
    ["pre-post-directional", 4],
    ["highway", 12],
    ["rural-route", 8],
    ["highway-contract", 8],
    ["general-delivery", 8],
    ["military-apo", 6],
    ["dpo", 4],
    ["urbanizacion", 8],
    ["pr-calle", 8],
    ["pmb", 6],
    ["intersection", 4],
    ["building", 4],
    ["city-directional", 10],
    ["city-suffix", 10],
    ["state-name", 8],
    ["zip4-space", 4],
    ["no-commas-one-line", 10],
    ["lower-case", 4],
    ["ocr-O-0", 8],
    ["ocr-l-1", 8],
    ["broken-line", 10],
    ["care-of", 8],
    ["attention", 6],
    ["custody", 10],
    ["spanish-labels", 8],
    ["contradiction", 6],
    ["po-box", 40],
    ["pob", 4],
    ["apartado", 6],
    ["drawer", 4],
    ["lockbox", 4],
    ["caller", 4],
    ["box-only", 6],
  ])("include the form %s at least %i times", (form, least) => {
    expect(all.filter((item) => item.form === form).length).toBeGreaterThanOrEqual(least);
  });

  it("exercise every role", () => {
    const seen = new Set(all.flatMap((item) => labels(item).map(([role]) => role)));
    expect(roles.filter((role) => !seen.has(role))).toEqual([]);
  });

  it("have ids that are used once", () => {
    expect(repeated([...all, ...blocks].map(({ id }) => id))).toEqual([]);
  });

  it("never come twice, neither as text nor as a place or a name and number", () => {
    const place = ({ parts }: Item): string[] => {
      const number = parts["house-number"] ?? parts["po-box"] ?? parts["military-unit"] ?? parts["rural-box"];
      const line = parts.street ?? parts["rural-route"] ?? parts.city;
      return number === undefined || line === undefined ? [] : [`${number} ${line}`];
    };
    expect(repeated(all.map(({ text }) => squash(text)))).toEqual([]);
    expect(repeated(all.flatMap(place))).toEqual([]);
    const names = new Set(develop.flatMap(({ parts }) => parts.recipient ?? []));
    expect(heldOut.flatMap(({ parts }) => parts.recipient ?? []).filter((name) => names.has(name))).toEqual(
      [],
    );
  });

  it("have values in Publication 28 form", () => {
    const wrong = all.flatMap((item) =>
      labels(item)
        .filter(([role, value]) => !shapes[role].test(value) || value !== value.trim())
        .map(([role, value]) => `${item.id} ${role} ${value}`),
    );
    expect(wrong).toEqual([]);
  });

  it("have values that can be found in their text", () => {
    const wrong = all.flatMap((item) =>
      labels(item)
        .filter(([role, value]) => !isTraceable(item, role, value))
        .map(([role, value]) => `${item.id} ${role} ${value}`),
    );
    expect(wrong).toEqual([]);
  });

  it("would be caught with a label that is not in the text", () => {
    const [item] = develop.filter(({ id, parts }) => id.startsWith("apartment-") && parts.unit !== undefined);
    if (item === undefined) throw new Error("no apartment in develop.json");
    const strangers: [Role, string][] = [
      ["zip", "99999"],
      ["street", "NOWHERE"],
      ["unit", "APT 987"],
      ["state", "GU"],
      ["suffix", "PKWY"],
      ["pre-directional", "SW"],
    ];
    expect(strangers.filter(([role, value]) => isTraceable(item, role, value))).toEqual([]);
  });

  it("give a ZIP that the state has, except where they contradict each other on purpose", () => {
    const misfits = all.filter(({ parts: { state, zip } }) => state && zip && !zipFits(state, zip));
    expect(misfits).toEqual(all.filter(({ form }) => form === "contradiction"));
  });

  it("carry a note exactly where only some parts are labelled", () => {
    const partial = ["foreign", "intersection", "pr-kilometer"];
    expect(all.filter(({ form, note }) => partial.includes(form) !== (note !== undefined))).toEqual([]);
  });
});

describe("the pasted envelopes", () => {
  it("are enough, in many layouts", () => {
    expect(blocks.length).toBeGreaterThanOrEqual(120);
    const forms = countBy(blocks, ({ form }) => form);
    expect(forms.size).toBeGreaterThanOrEqual(15);
    expect(Math.min(...forms.values())).toBeGreaterThanOrEqual(3);
  });

  it("hold both blocks line for line, apart from each other, and differ", () => {
    for (const { id, text, from, to } of blocks) {
      const [fromAt, toAt] = [startLine(text, from), startLine(text, to)];
      expect(fromAt, `${id} from`).toBeGreaterThanOrEqual(0);
      expect(toAt, `${id} to`).toBeGreaterThanOrEqual(0);
      const first = fromAt < toAt ? from : to;
      expect(Math.abs(fromAt - toAt), id).toBeGreaterThanOrEqual(linesOf(first).length);
    }
    expect(repeated(blocks.map(({ text }) => text))).toEqual([]);
  });

  it("come in both orders when labelled, and the return address first when not", () => {
    const deliveryFirst = blocks.filter(({ text, from, to }) => startLine(text, to) < startLine(text, from));
    expect(deliveryFirst.length).toBeGreaterThanOrEqual(30);
    expect(deliveryFirst.filter(({ form }) => !/label|spanish|rule/.test(form))).toEqual([]);
  });

  it("share no street address or person with the held-out file", () => {
    const written = blocks.map(({ from, to }) => squash(`${from} ${to}`)).join(" ");
    const shared = heldOut.filter(({ parts }) => {
      const line = `${parts["house-number"] ?? ""}${parts.street ?? ""}`;
      return (
        (parts.street !== undefined && written.includes(squash(line))) ||
        (parts.recipient !== undefined && written.includes(squash(parts.recipient)))
      );
    });
    expect(shared.map(({ id }) => id)).toEqual([]);
  });
});

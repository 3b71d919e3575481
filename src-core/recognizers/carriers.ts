import type { FactId } from "../facts/index.ts";
import { s10CheckDigit, upsCheckDigit } from "../text/check-digits.ts";
import { fedexCheckFits } from "./fedex-tracking/index.ts";
import { trackingCheckFits } from "./usps-tracking/index.ts";

/** `post`: the post office of another country. */
export type Carrier = "usps" | "post" | "ups" | "fedex";

export type TrackingFormat =
  | "impb"
  | "label-20"
  | "imb"
  | "s10"
  | "ups-1z"
  | "fedex-express"
  | "fedex-ground"
  | "fedex-ground-96";

/** One way to read a string as a number of the mail. */
export interface TrackingReading {
  carrier: Carrier;
  format: TrackingFormat;
  /** `none`: numbers of this format carry no check digit among their digits. */
  checkDigit: "fits" | "wrong" | "none";
  /** The part that tells the service, as it stands in the number. */
  serviceCode?: string;
  /** Id of the service, where the code is one that we know. */
  service?: string;
  /** Of S10 numbers: the country of the post office, as ISO 3166 writes it. */
  country?: string;
  /** Of package barcodes behind 420: the ZIP Code, five or nine digits. */
  zip?: string;
  facts: readonly FactId[];
}

/** Service type codes seen in samples (fact trk-stc-samples); there are many more. */
const impbServices: Readonly<Record<string, string>> = {
  "001": "tracking",
  "021": "signature-confirmation",
  "033": "cod-hold",
  "055": "priority",
  "073": "certified",
  "088": "registered",
  "701": "express",
};
/** First two digits of 20-digit labels (fact trk-20). */
const labelServices: Readonly<Record<string, string>> = {
  "03": "confirmation",
  "71": "certified",
  "73": "insured",
  "77": "registered",
  "81": "return-receipt-merchandise",
};
/** First letter of S10 numbers (fact trk-s10). */
const s10Services: Readonly<Record<string, string>> = {
  C: "parcel",
  E: "ems",
  L: "tracked-letter",
  R: "registered",
  U: "letter",
  V: "insured",
};
/** Publicly described, not confirmed by a fact of ours. */
const upsServices: Readonly<Record<string, string>> = {
  "01": "next-day-air",
  "02": "second-day-air",
  "03": "ground",
  "12": "three-day-select",
  "13": "next-day-air-saver",
  "15": "next-day-air-early",
};
const impbFacts: Readonly<Record<string, FactId>> = {
  "91": "trk-91",
  "92": "trk-92",
  "93": "trk-93",
  "94": "trk-94",
  "95": "trk-95",
};

/**
 * Every carrier's number that a whole string can be; blanks and hyphens do not count. Readings with a check digit
 * that fits come first. Twenty digits can be a label and a letter's barcode at once, so there may be several.
 */
export function readTracking(text: string): readonly TrackingReading[] {
  const number = text.replace(/[\s-]/g, "").toUpperCase();
  const readings = /^\d+$/.test(number)
    ? [...readImpb(number), ...readLabel(number), ...readFedex(number), ...readImbDigits(number)]
    : [...readS10(number), ...readUps(number)];
  return readings.toSorted((a, b) => rank[a.checkDigit] - rank[b.checkDigit]);
}

const rank = { fits: 0, none: 1, wrong: 2 } as const;

function fits(does: boolean): "fits" | "wrong" {
  return does ? "fits" : "wrong";
}

function service(code: string, names: Readonly<Record<string, string>>) {
  const name = names[code];
  return name === undefined ? { serviceCode: code } : { serviceCode: code, service: name };
}

/** 22 or 26 digits from 91 to 95, perhaps behind 420 and a ZIP Code (facts impb-structure, trk-420). */
function readImpb(digits: string): TrackingReading[] {
  const bodies = digits.startsWith("420")
    ? [5, 9].map((zip) => ({ zip: digits.slice(3, 3 + zip), body: digits.slice(3 + zip) }))
    : [{ zip: "", body: digits }];
  return bodies
    .filter(({ body }) => /^(?:9[1-5]\d{20}|9[23]\d{24})$/.test(body))
    .map(({ zip, body }): TrackingReading => {
      const application = body.slice(0, 2);
      const fact = impbFacts[application];
      const codeLength = application === "91" ? 2 : 3;
      return {
        carrier: "usps",
        format: "impb",
        checkDigit: fits(trackingCheckFits(body)),
        ...service(body.slice(2, 2 + codeLength), application === "91" ? {} : impbServices),
        ...(zip === "" ? {} : { zip }),
        facts: [
          "impb-structure",
          ...(fact === undefined ? [] : [fact]),
          ...(zip === "" ? [] : (["trk-420"] as const)),
          "trk-stc-samples",
          "chk-mod10",
        ],
      };
    });
}

/** Twenty digits: a known service, or any other when the check digit speaks for it. */
function readLabel(digits: string): TrackingReading[] {
  const behindZip = /^420(\d{5}|\d{9})(\d{20})$/.exec(digits);
  const body = behindZip?.[2] ?? digits;
  const code = body.slice(0, 2);
  if (body.length !== 20) return [];
  const does = trackingCheckFits(body);
  if (!does && !Object.hasOwn(labelServices, code)) return [];
  return [
    {
      carrier: "usps",
      format: "label-20",
      checkDigit: fits(does),
      ...service(code, labelServices),
      ...(behindZip?.[1] === undefined ? {} : { zip: behindZip[1] }),
      facts: ["trk-20", "chk-mod10"],
    },
  ];
}

/** The digits of a letter's barcode: 20, and 0, 5, 9 or 11 of a routing code (fact imb-payload). */
function readImbDigits(digits: string): TrackingReading[] {
  if (![20, 25, 29, 31].includes(digits.length) || !/^\d[0-4]/.test(digits)) return [];
  return [
    {
      carrier: "usps",
      format: "imb",
      checkDigit: "none",
      serviceCode: digits.slice(2, 5),
      ...(digits.length === 20 ? {} : { zip: digits.slice(20) }),
      facts: ["imb-payload"],
    },
  ];
}

function readFedex(digits: string): TrackingReading[] {
  const formats: Readonly<Record<number, TrackingFormat>> = {
    12: "fedex-express",
    15: "fedex-ground",
    22: "fedex-ground-96",
  };
  const format = formats[digits.length];
  if (format === undefined || (digits.length === 22 && !digits.startsWith("96"))) return [];
  return [{ carrier: "fedex", format, checkDigit: fits(fedexCheckFits(digits)), facts: [] }];
}

function readS10(number: string): TrackingReading[] {
  const [, letter = "", serial = "", check, country = ""] =
    /^([A-Z])[A-Z](\d{8})(\d)([A-Z]{2})$/.exec(number) ?? [];
  if (check === undefined) return [];
  return [
    {
      carrier: country === "US" ? "usps" : "post",
      format: "s10",
      checkDigit: fits(s10CheckDigit(serial) === Number(check)),
      ...service(letter, s10Services),
      country,
      facts: ["trk-s10", "chk-s10"],
    },
  ];
}

function readUps(number: string): TrackingReading[] {
  if (!/^1Z[A-Z\d]{15}\d$/.test(number)) return [];
  const does = upsCheckDigit(number.slice(2, 17)) === Number(number[17]);
  return [
    {
      carrier: "ups",
      format: "ups-1z",
      checkDigit: fits(does),
      ...service(number.slice(8, 10), upsServices),
      facts: [],
    },
  ];
}

import { tradeLabelBefore } from "../text/trade-label.ts";

// Receipts, cards and consular cases are all three letters and ten digits (fact num-shape-collision): what their
// recognizers share.

const shape = /(?<![A-Za-z\d])([A-Za-z]{3})([- ]?)\d{2}([- ]?)\d{3}([- ]?)\d{5}(?![A-Za-z\d]|[-.]\d)/g;

/** Service centers and systems (facts num-receipt, num-receipt-meaning). */
const centers = new Set(["EAC", "VSC", "WAC", "CSC", "LIN", "NSC", "SRC", "TSC", "MSC", "NBC", "IOE", "YSC"]);
/** Asylum offices; not confirmed (fact num-receipt-asylum), so weaker. */
const asylumOffices = new Set(["ZNY", "ZLA", "ZSF", "ZHN", "ZMI", "ZAR", "ZCH"]);
/** Consular posts that many letters concern. From memory, not confirmed (fact num-nvc says only that there are codes). */
const posts = new Set(
  (
    "ABD ACC AMM ANK ATH BGH BGT BMB BNK BNS CDJ CHN CRO CRS DHK FRN GEO GTM GUZ GYQ HAV HCM HRE HYD ISL " +
    "JAK KDU KNG KRT LGS LMA LND MDD MDR MNG MNL MOS MTL NRB NWD PNM PRS PTP QTO RDJ SAA SDO SEO SJO SNS SNT SYD " +
    "TAI TGG TKY TRT VNN WRW YRV"
  ).split(" "),
);
/** Words that stand before a phone number and make the same shape. */
const phoneWords = new Set(["TEL", "FAX", "CEL", "MOB", "MOV", "SMS", "TTY"]);

export interface ThreeLetters {
  start: number;
  end: number;
  /** Whose prefix it is; `none` when it belongs to nobody that we know. */
  prefix: "center" | "asylum-office" | "post" | "none";
  /** Written in one run and in capitals, as it is printed. */
  contiguous: boolean;
  /** Nothing says that it is something else: no word of trade before it, no word for a phone as its letters. */
  open: boolean;
}

/** Every place in a text that has the shape, with what its letters tell. */
export function threeLetterNumbers(text: string): readonly ThreeLetters[] {
  return Array.from(text.matchAll(shape), (found) => {
    const [whole, letters = "", ...gaps] = found;
    const upper = letters.toUpperCase();
    return {
      start: found.index,
      end: found.index + whole.length,
      prefix: prefixOf(upper),
      contiguous: gaps.join("") === "" && letters === upper,
      open: !phoneWords.has(upper) && !tradeLabelBefore(text, found.index),
    };
  });
}

function prefixOf(letters: string): ThreeLetters["prefix"] {
  if (centers.has(letters)) return "center";
  if (asylumOffices.has(letters)) return "asylum-office";
  return posts.has(letters) ? "post" : "none";
}

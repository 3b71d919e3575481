import { custodyLabels } from "../reference/custody-words.ts";
import { ambiguousOrganizationWords, organizationWords } from "../reference/organization-words.ts";
import { militaryCities, militaryStates } from "../reference/states.ts";
import { foreignCountryNames, homeCountryNames } from "./countries.ts";
import { isGeneralDelivery } from "./general-delivery.ts";
import { isKnownPrefix, isSpanishStreetWord, postDirectionalOf, suffixOf, zipFitsState } from "./lexicon.ts";
import { isDigits } from "./numbers.ts";
import type { Draft } from "./scene.ts";
import { valueOfWords, type Word } from "./words.ts";
import { type State, stateBefore, type Zip, zipBefore } from "./zip-and-state.ts";

/** The words [from, to) of one line. */
export interface Line {
  from: number;
  to: number;
}

/** State, ZIP and country, and where the city has to be looked for. */
export interface LastLine {
  parts: readonly Draft[];
  /** For each line that gave words away: the index where its remaining words end. */
  cuts: ReadonlyMap<number, number>;
  /** Index of the line whose words before the state (or ZIP) hold the city; undefined when there is none. */
  cityLine?: number;
  /** True when the city is on the line above the state, where the street may be too. */
  cityAbove: boolean;
  state: string;
  zip: string;
  military: boolean;
  foreign: boolean;
  /** Words behind the ZIP on its line ("…, CO 80012, Marisol Quintanar"). */
  tail?: { line: number; from: number; to: number };
}

/** Groups words into lines. */
export function linesOf(words: readonly Word[]): Line[] {
  const lines: Line[] = [];
  for (let i = 0; i < words.length; i++) {
    const last = lines.at(-1);
    if (last !== undefined && words[i]?.line === words[last.from]?.line) last.to = i + 1;
    else lines.push({ from: i, to: i + 1 });
  }
  return lines;
}

/** Finds the last line of a block (city, state, ZIP, country): the lowest line that reads as one. */
export function findLastLine(text: string, words: readonly Word[], lines: readonly Line[]): LastLine {
  const search = new Search(text, words, lines);
  search.takeCountry();
  if (!search.takeStateAndZip() && !search.foreign && !search.takeInside() && !search.takeZipAlone())
    search.takeStateAlone();
  return search.result();
}

/** The index of every line that ends in a state and a ZIP: where one block of several ends. */
export function lastLineIndexes(text: string, words: readonly Word[], lines: readonly Line[]): number[] {
  const indexes: number[] = [];
  for (let k = 0; k < lines.length; k++) {
    const search = new Search(text, words, lines);
    if (search.stateAndZipAt(k) !== undefined) indexes.push(k);
  }
  return indexes;
}

const ambiguous: ReadonlySet<string> = new Set(ambiguousOrganizationWords);
const organization: ReadonlySet<string> = new Set(organizationWords.filter((word) => !ambiguous.has(word)));
const custodyLabelWords: ReadonlySet<string> = new Set(custodyLabels.flat());
/** Before five digits, these words say that the digits are no ZIP. */
const numberedThings: ReadonlySet<string> = new Set(
  (
    "BOX POB DRAWER LOCKBOX CALLER BIN APARTADO APDO BUZON PMB # NO NUM UNIT APT STE SUITE LOT SPC TRLR HWY HIGHWAY ROUTE RTE " +
    "RT FM SR CR POST LOCAL TROOP LODGE KM DEPT PSC CMR A"
  ).split(" "),
);
/** Longest name behind the ZIP. */
const longestTail = 6;
const degrees: ReadonlySet<string> = new Set(["MD", "PA", "MA", "MS", "CO", "DE", "LA", "ME", "AL"]);
/** State names that are also the name of a well-known city. */
const cityStates: ReadonlySet<string> = new Set(["NY", "WA"]);

class Search {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lines: readonly Line[];
  readonly parts: Draft[] = [];
  readonly cuts = new Map<number, number>();
  bottom: number;
  foreign = false;
  state = "";
  zip = "";
  cityLine: number | undefined;
  cityAbove = false;
  tail: LastLine["tail"];

  constructor(text: string, words: readonly Word[], lines: readonly Line[]) {
    this.text = text;
    this.words = words;
    this.lines = lines;
    this.bottom = lines.length - 1;
  }

  result(): LastLine {
    const city = this.cityLine === undefined ? "" : this.keyBefore(this.cityLine);
    return {
      parts: this.parts,
      cuts: this.cuts,
      ...(this.cityLine === undefined ? {} : { cityLine: this.cityLine }),
      cityAbove: this.cityAbove,
      state: this.state,
      zip: this.zip,
      military: militaryCities.includes(city) || militaryStates.includes(this.state),
      foreign: this.foreign,
      ...(this.tail === undefined ? {} : { tail: this.tail }),
    };
  }

  /** A country on the last line, or after a comma at its end. */
  takeCountry(): void {
    const line = this.lines[this.bottom];
    if (line === undefined) return;
    if (this.bottom > 0 && line.to - line.from <= 5) {
      const name = this.phrase(line.from, line.to);
      const home = homeCountryNames.has(name);
      if (home || foreignCountryNames.has(name)) {
        this.parts.push(this.draft("country", line.from, line.to, home ? "USA" : name));
        this.cuts.set(this.bottom, line.from);
        this.foreign = !home;
        this.bottom--;
        return;
      }
    }
    const from = this.lastGap(line.from, line.to);
    if (from > line.from && foreignCountryNames.has(this.phrase(from, line.to))) {
      this.parts.push(this.draft("country", from, line.to, this.phrase(from, line.to)));
      this.cuts.set(this.bottom, from);
      this.foreign = true;
    }
  }

  /** Index where a country at the end of line k begins ("…, CO 80012 USA"), or the line's end. */
  private countryStart(k: number): number {
    const line = this.lines[k];
    if (line === undefined) return 0;
    const end = this.cuts.get(k) ?? line.to;
    for (let from = Math.max(line.from + 1, end - 4); from < end; from++) {
      if (!homeCountryNames.has(this.phrase(from, end))) continue;
      if (
        zipBefore(this.words, from, line.from) !== undefined ||
        stateBefore(this.words, from, line.from) !== undefined
      ) {
        return from;
      }
    }
    return end;
  }

  takeStateAndZip(): boolean {
    for (let k = this.bottom; k >= 0; k--) {
      const found = this.stateAndZipAt(k);
      if (found === undefined) continue;
      this.foreign = false;
      this.accept(k, found.zip);
      if (found.state === undefined) {
        this.placeCity(k, found.zip.from);
        return true;
      }
      this.acceptState(found.state);
      this.cuts.set(found.stateLine, found.state.from);
      this.placeCity(found.stateLine, found.state.from);
      this.preferCity(found.state, found.stateLine);
      return true;
    }
    return false;
  }

  /** State and ZIP at the end of line k; the state may be alone at the end of the line above. */
  stateAndZipAt(k: number): { zip: Zip; state?: State; stateLine: number } | undefined {
    const line = this.lines[k];
    if (line === undefined) return undefined;
    const zip = zipBefore(this.words, this.countryStart(k), line.from);
    if (zip === undefined) return undefined;
    if (zip.state !== undefined) return { zip, stateLine: k };
    const state = stateBefore(this.words, zip.from, line.from);
    if (state !== undefined) {
      return this.isStreetWord(state, line, zip.zip) ? undefined : { zip, state, stateLine: k };
    }
    const above = this.lines[k - 1];
    if (zip.from !== line.from || above === undefined) return undefined;
    const stateAbove = stateBefore(this.words, above.to, above.from);
    if (stateAbove === undefined || !this.aloneOrAfterComma(stateAbove, above)) return undefined;
    return this.isStreetWord(stateAbove, above, zip.zip)
      ? undefined
      : { zip, state: stateAbove, stateLine: k - 1 };
  }

  private aloneOrAfterComma(state: State, line: Line): boolean {
    const word = this.words[state.from];
    return state.from === line.from || word?.gap === true || !/^\d/.test(this.key(line.from));
  }

  /** "1420 Alder Ct 80012", "9 Elm St NE 20002": CT and NE close the street when the ZIP is of elsewhere. */
  private isStreetWord(state: State, line: Line, zip: string): boolean {
    const key = this.key(state.from);
    if (state.long || !(suffixOf.has(key) || postDirectionalOf.has(key))) return false;
    if (this.words[state.from]?.gap === true || zipFitsState(zip, state.code)) return false;
    return /^\d/.test(this.key(line.from));
  }

  /** State and ZIP in the middle of a line, with no more than a name behind them. */
  takeInside(): boolean {
    for (let k = this.bottom; k >= 0; k--) {
      const line = this.lines[k];
      if (line === undefined) continue;
      for (let i = line.to - 1; i > line.from + 1 && i >= line.to - longestTail; i--) {
        if (/\d/.test(this.key(i))) break;
        const zip = zipBefore(this.words, i, line.from);
        const state = zip && stateBefore(this.words, zip.from, line.from);
        if (zip === undefined || state === undefined || !zipFitsState(zip.zip, state.code)) continue;
        this.parts.push(...zip.parts);
        this.zip = zip.zip;
        this.acceptState(state);
        this.cuts.set(k, state.from);
        this.placeCity(k, state.from);
        this.tail = { line: k, from: i, to: line.to };
        return true;
      }
    }
    return false;
  }

  /** A city and ZIP without a state, or a ZIP alone. */
  takeZipAlone(): boolean {
    for (let k = this.bottom; k >= Math.max(0, this.bottom - 2); k--) {
      const line = this.lines[k];
      if (line === undefined) return false;
      const zip = zipBefore(this.words, this.countryStart(k), line.from);
      if (zip === undefined || !this.looksLikeZip(zip, k, line)) continue;
      this.accept(k, zip);
      this.placeCity(k, zip.from);
      return true;
    }
    return false;
  }

  private looksLikeZip(zip: Zip, k: number, line: Line): boolean {
    const before = zip.from > line.from ? this.key(zip.from - 1) : "";
    if (numberedThings.has(before) || custodyLabelWords.has(before)) return false;
    if (isSpanishStreetWord(this.key(line.from))) return false;
    if (!isKnownPrefix(zip.zip)) return false;
    if (zip.from > line.from) return k > 0 || this.lines.length === 1;
    // Five digits below a name only are a house number that is still being typed.
    return this.lines.length === 1 || this.key(zip.from).includes("-") || this.digitsAbove(k);
  }

  private generalDeliveryAbove(k: number): boolean {
    for (let i = 0; i < (this.lines[k]?.from ?? 0); i++) {
      if (isGeneralDelivery(this.words, i)) return true;
    }
    return false;
  }

  /** Words in ordinary case, as against a line all in capitals. */
  private isCapitalised(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (!/^[\p{Lu}][\p{Ll}]/u.test(this.raw(i))) return false;
    return true;
  }

  private digitsAbove(k: number): boolean {
    const end = this.lines[k]?.from ?? 0;
    for (let i = 0; i < end; i++) if (/\d/.test(this.key(i))) return true;
    return false;
  }

  /** A state without a ZIP, and digits of a ZIP that is still being typed. */
  takeStateAlone(): void {
    const k = this.bottom;
    const line = this.lines[k];
    if (line === undefined) return;
    const end = this.countryStart(k);
    const last = this.key(end - 1);
    const digits = end - 1 > line.from && isDigits(last, 8) && last.length !== 5;
    const state = stateBefore(this.words, digits ? end - 1 : end, line.from);
    if (state === undefined || !this.looksLikeState(state, k, line)) return;
    this.takeInlineCountry(k, end);
    // "Aurora 80012 CO".
    const zip = digits ? undefined : zipBefore(this.words, state.from, line.from);
    const fits = zip !== undefined && zip.state === undefined && zipFitsState(zip.zip, state.code);
    if (fits) {
      this.parts.push(...zip.parts);
      this.zip = zip.zip;
    }
    if (digits) this.parts.push(this.partialZip(end - 1, state.code));
    this.acceptState(state);
    const cut = fits ? zip.from : state.from;
    this.cuts.set(k, cut);
    this.placeCity(k, cut);
  }

  /** "2139" in Massachusetts lost its zero in a spreadsheet; other digits are not read. */
  private partialZip(i: number, state: string): Draft {
    const padded = `0${this.key(i)}`;
    if (padded.length === 5 && zipFitsState(padded, state)) {
      this.zip = padded;
      return { ...this.draft("zip", i, i + 1, padded), doubtful: true };
    }
    return this.draft("unread", i, i + 1, this.key(i));
  }

  private looksLikeState(state: State, k: number, line: Line): boolean {
    const key = this.key(state.from);
    const comma = this.words[state.from]?.gap === true && state.from > line.from;
    const raw = this.raw(state.from);
    const upper = raw === raw.toUpperCase();
    const before = state.from - line.from;
    const street = suffixOf.has(key) || postDirectionalOf.has(key);
    // "Box 12, Butte MT".
    const apart = this.lastGap(line.from, state.from) > line.from;
    if (/^\d/.test(this.key(line.from)) && !comma) return before >= 4 && !street;
    if (before > 0 && this.hasOrganizationWord(line.from, state.from)) return false;
    // All on one line: "ana soto 14 main st aurora co".
    if (
      before >= (/^\D/.test(this.key(line.from)) ? 3 : 4) &&
      this.digitsIn(k) &&
      (comma || !street || apart)
    )
      return true;
    if (k === 0) return comma && (state.long || (upper && !(degrees.has(key) && key !== "CO")));
    const delivered = this.digitsAbove(k) || this.generalDeliveryAbove(k);
    if (before === 0) return delivered && (upper || state.long);
    // "Aurora CO" below a name: capitals among ordinary words.
    const plainly =
      upper &&
      before <= 3 &&
      (key === "CO" || !degrees.has(key)) &&
      this.isCapitalised(line.from, state.from);
    return comma ? upper || state.long || delivered : delivered || plainly;
  }

  private hasOrganizationWord(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (organization.has(this.key(i)) && this.key(i) !== "CITY") return true;
    return false;
  }

  private accept(k: number, zip: Zip): void {
    this.takeInlineCountry(k, this.countryStart(k));
    this.parts.push(...zip.parts);
    this.zip = zip.zip;
    this.cuts.set(k, zip.from);
    if (zip.state !== undefined) {
      this.parts.push(zip.state);
      this.state = zip.state.value;
    }
  }

  private takeInlineCountry(k: number, from: number): void {
    const line = this.lines[k];
    const end = this.cuts.get(k) ?? line?.to ?? from;
    if (from < end) this.parts.push(this.draft("country", from, end, "USA"));
  }

  private acceptState(state: State): void {
    this.state = state.code;
    this.parts.push(this.draft("state", state.from, state.to, state.code));
  }

  /** "New York 10001" and "Washington 20001" name the city. */
  private preferCity(state: State, k: number): void {
    const line = this.lines[k];
    if (line === undefined || !cityStates.has(state.code) || !state.long || state.from !== line.from) return;
    const manhattan = state.code === "NY" && /^10[0-2]/.test(this.zip);
    if (!manhattan && zipFitsState(this.zip, state.code)) return;
    if (manhattan && this.cityLine !== undefined && !this.digitsIn(this.cityLine) && this.cityLine > 0)
      return;
    this.parts.splice(
      this.parts.findIndex((part) => part.role === "state"),
      1,
    );
    this.state = "";
    this.cuts.set(k, state.to);
    this.cityLine = k;
    this.cityAbove = false;
  }

  private digitsIn(k: number): boolean {
    const line = this.lines[k];
    if (line === undefined) return false;
    for (let i = line.from; i < line.to; i++) if (/\d/.test(this.key(i))) return true;
    return false;
  }

  private placeCity(k: number, before: number): void {
    const line = this.lines[k];
    if (line === undefined) return;
    if (before > line.from) {
      this.cityLine = k;
    } else if (k > 0) {
      this.cityLine = k - 1;
      this.cityAbove = true;
    }
  }

  private lastGap(from: number, to: number): number {
    for (let i = to - 1; i > from; i--) if (this.words[i]?.gap) return i;
    return from;
  }

  private keyBefore(k: number): string {
    const line = this.lines[k];
    const end = this.cuts.get(k) ?? line?.to ?? 0;
    return line !== undefined && end > line.from ? this.key(end - 1) : "";
  }

  private key(i: number): string {
    return this.words[i]?.key ?? "";
  }

  private raw(i: number): string {
    const word = this.words[i];
    return word === undefined ? "" : this.text.slice(word.start, word.end);
  }

  private phrase(from: number, to: number): string {
    return valueOfWords(this.words, from, to);
  }

  private draft(role: Draft["role"], from: number, to: number, value: string): Draft {
    return { role, start: this.words[from]?.start ?? 0, end: this.words[to - 1]?.end ?? 0, value };
  }
}

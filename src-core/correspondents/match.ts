import type { Address, AddressRole } from "../address/types.ts";
import { correspondentAddresses } from "../reference/correspondent-addresses.ts";
import { correspondentPatterns } from "../reference/correspondents.ts";
import { tellingWords } from "../reference/telling-words.ts";
import { type Folded, fold } from "./fold.ts";
import { candidates, compileList, type PatternEntry, type PatternList } from "./patterns.ts";
import type { CorrespondentCategory, CorrespondentMatch } from "./types.ts";

interface AddressPattern {
  id: string;
  category: CorrespondentCategory;
  zip: string;
  regex: RegExp;
  /** The room that belongs to the body; without it the building has other tenants. */
  suite: RegExp | undefined;
  shared: boolean;
}

interface Span {
  start: number;
  end: number;
  /** The line is read as a person's name, where a word like "Temple" is a surname. */
  person: boolean;
}

/** Parts that name somebody. Streets and cities never count: Church St, Temple TX (fact cat-false-positive). */
const nameRoles: ReadonlySet<AddressRole> = new Set<AddressRole>([
  "attention",
  "recipient",
  "care-of",
  "organization",
  "facility",
  "building",
  "unread",
]);

const nameEntries: readonly PatternEntry[] = correspondentPatterns;
const names = compileList(nameEntries);
/** For words that are not in an address: only names that are sure of themselves, and words that tell a matter. */
const words = compileList([...nameEntries.filter((entry) => entry.certain), ...tellingWords]);
/** For a logo, where names and words stand side by side. */
const namesAndWords = compileList([...nameEntries, ...tellingWords]);

const gap = "[ ,.#]+";
const directional = `(?:(?:[nsew]|north|south|east|west|[ns][ew])${gap})?`;

const addressPatterns: readonly AddressPattern[] = correspondentAddresses.map((entry) => {
  const place =
    "box" in entry
      ? `(?:p ?o ?)?box${gap}${entry.box}`
      : `${entry.number}${gap}${directional}${entry.street}`;
  return {
    id: entry.id,
    category: entry.category,
    zip: entry.zip,
    regex: new RegExp(`(?<![a-z0-9])${place}(?![a-z0-9])`),
    suite:
      "suite" in entry
        ? new RegExp(
            `(?:suite|ste|room|rm|unit|floor|fl|#)[ #]*(?:${entry.suite})(?![a-z0-9])|(?<![a-z0-9])(?:${entry.suite})(?:st|nd|rd|th) fl`,
          )
        : undefined,
    shared: "shared" in entry,
  };
});

/**
 * Finds the kinds of correspondent that a block of text points to: by the names on its recipient, attention
 * and organisation lines, and by public addresses of immigration bodies. Offsets are UTF-16 units of `text`.
 * With an address of kind "empty" (a logo), every line counts as a name, and words that tell a matter count too.
 */
export function matchCorrespondents(text: string, address: Address): readonly CorrespondentMatch[] {
  if (text.trim() === "") return [];
  const list = address.kind === "empty" ? namesAndWords : names;
  const matches = nameSpans(text, address).flatMap((span) => matchList(list, text, span));
  return withoutCovered([...matches, ...matchAddress(text)]).sort((a, b) => a.start - b.start);
}

/**
 * Finds what words outside the addresses tell: names of correspondents and words such as "asylum" or "lab results".
 * Only certain ones: in free text a word like "church" or "party" says nothing about the letter.
 */
export function matchWords(text: string): readonly CorrespondentMatch[] {
  if (text.trim() === "") return [];
  const matches = matchList(words, text, { start: 0, end: text.length, person: false });
  return withoutCovered(matches).sort((a, b) => a.start - b.start);
}

function nameSpans(text: string, address: Address): readonly Span[] {
  if (address.kind === "empty") return [{ start: 0, end: text.length, person: false }];
  return address.parts
    .filter((part) => nameRoles.has(part.role))
    .map((part) => ({
      start: part.start,
      end: part.end,
      person: (part.role === "recipient" || part.role === "care-of") && !part.doubtful,
    }));
}

function matchList(list: PatternList, text: string, span: Span): CorrespondentMatch[] {
  const folded = fold(text.slice(span.start, span.end));
  const found: CorrespondentMatch[] = [];
  for (const { entry, regex } of candidates(list, folded)) {
    if (!entry.certain && span.person) continue;
    const subject = entry.upper ? folded.cased : folded.lower;
    for (const hit of hitsOf(regex, subject)) {
      // In a line of capitals an acronym is a word like any other: "SNAP FITNESS".
      const isPartOfLine = entry.upper && !entry.certain && hit[0].length < subject.length;
      if (isPartOfLine && !/[a-z]/.test(folded.cased)) continue;
      const { start, end } = typedRange(folded, hit.index, hit.index + hit[0].length);
      found.push({
        category: entry.category,
        ...(entry.kind ? { kind: entry.kind } : {}),
        pattern: entry.id,
        certain: entry.certain,
        start: span.start + start,
        end: span.start + end,
        text: text.slice(span.start + start, span.start + end),
      });
    }
  }
  return found;
}

/** As matchAll, which copies the regex at every call: too slow for each keystroke. */
function hitsOf(regex: RegExp, subject: string): readonly RegExpExecArray[] {
  regex.lastIndex = 0;
  const hits: RegExpExecArray[] = [];
  for (let hit = regex.exec(subject); hit; hit = regex.exec(subject)) hits.push(hit);
  return hits;
}

function matchAddress(text: string): CorrespondentMatch[] {
  const zips = new Set(text.match(/(?<!\d)\d{5}(?!\d)/g));
  const near = addressPatterns.filter((pattern) => zips.has(pattern.zip));
  if (near.length === 0) return [];
  const folded = fold(text);
  return near.flatMap((pattern) => {
    const hit = pattern.regex.exec(folded.lower);
    if (!hit) return [];
    const { start, end } = typedRange(folded, hit.index, hit.index + hit[0].length);
    const certain = pattern.suite ? pattern.suite.test(folded.lower) : !pattern.shared;
    return [
      {
        category: pattern.category,
        pattern: pattern.id,
        certain,
        start,
        end,
        text: text.slice(start, end),
      },
    ];
  });
}

function typedRange(folded: Folded, start: number, end: number): { start: number; end: number } {
  const last = folded.at[end - 1] ?? 0;
  return { start: folded.at[start] ?? 0, end: last + 1 };
}

/**
 * Leaves out matches inside a longer certain one ("legal aid" in "Immigrant Legal Aid", "recovery" in
 * "Recovery Center") and repeats of one category at the same place.
 */
function withoutCovered(matches: readonly CorrespondentMatch[]): CorrespondentMatch[] {
  return matches.filter(
    (match, index) =>
      !matches.some((other, otherIndex) => {
        if (other === match || other.start > match.start || other.end < match.end) return false;
        const longer = other.end - other.start > match.end - match.start;
        if (longer) return other.certain || (other.category === match.category && !match.certain);
        if (other.certain !== match.certain) return other.certain;
        return other.category === match.category && otherIndex < index;
      }),
  );
}

import type { Address, AddressRole } from "../address/types.ts";
import { correspondentAddresses } from "../reference/correspondent-addresses.ts";
import { correspondentPatterns } from "../reference/correspondents.ts";
import { type Folded, fold } from "./fold.ts";
import type { CorrespondentCategory, CorrespondentMatch } from "./types.ts";

interface NamePattern {
  id: string;
  category: CorrespondentCategory;
  certain: boolean;
  /** Matched against the text with its capitals. */
  upper: boolean;
  regex: RegExp;
}

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

const namePatterns: readonly NamePattern[] = correspondentPatterns.map((pattern) => {
  const upper = "upper" in pattern;
  const sources = [...pattern.en, ...pattern.es].join("|");
  const letter = upper ? "A-Za-z0-9" : "a-z0-9";
  return {
    id: pattern.id,
    category: pattern.category,
    certain: pattern.certain,
    upper,
    regex: new RegExp(`(?<![${letter}])(?:${sources})(?![${letter}])`, "g"),
  };
});

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
 * With an address of kind "empty" (a logo), every line counts as a name.
 */
export function matchCorrespondents(text: string, address: Address): readonly CorrespondentMatch[] {
  if (text.trim() === "") return [];
  const matches = nameSpans(text, address).flatMap((span) => matchNames(text, span));
  return withoutCovered([...matches, ...matchAddress(text)]).sort((a, b) => a.start - b.start);
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

function matchNames(text: string, span: Span): CorrespondentMatch[] {
  const folded = fold(text.slice(span.start, span.end));
  const onlyCapitals = !/[a-z]/.test(folded.cased);
  const found: CorrespondentMatch[] = [];
  for (const pattern of namePatterns) {
    if (!pattern.certain && span.person) continue;
    const subject = pattern.upper ? folded.cased : folded.lower;
    for (const hit of hitsOf(pattern.regex, subject)) {
      // In a line of capitals an acronym is a word like any other: "SNAP FITNESS".
      if (pattern.upper && !pattern.certain && onlyCapitals && hit[0].length < subject.length) continue;
      const { start, end } = typedRange(folded, hit.index, hit.index + hit[0].length);
      found.push({
        category: pattern.category,
        pattern: pattern.id,
        certain: pattern.certain,
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

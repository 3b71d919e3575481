/** A run of digit groups such as "9400 1112 0108", each group whole. */
export interface DigitSpan {
  start: number;
  end: number;
  /** The digits alone. */
  digits: string;
  groupCount: number;
  /** Another group of digits is joined to the front or to the end by a single space or hyphen. */
  joinedBefore: boolean;
  joinedAfter: boolean;
}

interface Group {
  start: number;
  end: number;
  /** How many digits of the text stand before this group. */
  offset: number;
  /** Joined to the group before by one space or hyphen. */
  joined: boolean;
}

/**
 * Every span of whole digit groups, joined by single spaces or hyphens, whose digits number one of `lengths`.
 * A span never starts or ends inside a longer run of digits, or against a letter. From each group it looks no
 * further than the longest length, so the work is linear in the text.
 */
export function digitSpans(text: string, lengths: readonly number[]): DigitSpan[] {
  const longest = Math.max(...lengths);
  const groups = digitGroups(text);
  const allDigits = groups.map((group) => text.slice(group.start, group.end)).join("");
  const spans: DigitSpan[] = [];
  groups.forEach((first, i) => {
    if (isLetter(text, first.start - 1)) return;
    let total = 0;
    for (let j = i; j < groups.length; j++) {
      const last = groups[j];
      if (last === undefined || (j > i && !last.joined)) return;
      total += last.end - last.start;
      if (total > longest) return;
      if (!lengths.includes(total) || isLetter(text, last.end)) continue;
      spans.push({
        start: first.start,
        end: last.end,
        digits: allDigits.slice(first.offset, first.offset + total),
        groupCount: j - i + 1,
        joinedBefore: first.joined,
        joinedAfter: groups[j + 1]?.joined === true,
      });
    }
  });
  return spans;
}

/** Whether the span is all there is: no further group is joined to either side. */
export function standsAlone(span: DigitSpan): boolean {
  return !span.joinedBefore && !span.joinedAfter;
}

/** Whether a single space joins the range to digits before or after it, as in "80012 212 555 0100". */
export function digitsBeside(text: string, start: number, end: number): boolean {
  return (
    (text[start - 1] === " " && isDigit(text, start - 2)) || (text[end] === " " && isDigit(text, end + 1))
  );
}

function digitGroups(text: string): Group[] {
  const groups: Group[] = [];
  let offset = 0;
  let i = 0;
  while (i < text.length) {
    if (!isDigit(text, i)) {
      i++;
      continue;
    }
    const start = i;
    while (isDigit(text, i)) i++;
    const between = text[start - 1];
    const joined = groups.at(-1)?.end === start - 1 && (between === " " || between === "-");
    groups.push({ start, end: i, offset, joined });
    offset += i - start;
  }
  return groups;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}

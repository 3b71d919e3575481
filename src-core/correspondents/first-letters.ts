/** How many letters of a beginning are told apart. */
export const mostLetters = 3;

/** Beginnings read so far: those that more letters may follow, and those that end what can be known. */
interface Beginnings {
  open: ReadonlySet<string>;
  done: ReadonlySet<string>;
}

interface Reader {
  source: string;
  at: number;
}

const none: Beginnings = { open: new Set(), done: new Set() };

/**
 * The beginnings, of at most `mostLetters` letters in lower case, of everything that a pattern of the lists in
 * reference can match, so that a text is only searched for patterns that one of its words may begin. Reads the part
 * of the regular-expression syntax that the lists use: letters, groups, alternatives, classes, look-arounds and
 * counts. Where it cannot know the next letter the beginning ends there, which costs a search and never a match.
 */
export function firstLetters(source: string): ReadonlySet<string> {
  const { open, done } = readAlternatives({ source, at: 0 }, { open: new Set([""]), done: new Set() });
  return new Set([...open, ...done]);
}

function readAlternatives(reader: Reader, before: Beginnings): Beginnings {
  let all = none;
  let branch = before;
  while (reader.at < reader.source.length && reader.source[reader.at] !== ")") {
    if (reader.source[reader.at] === "|") {
      reader.at++;
      all = either(all, branch);
      branch = before;
    } else {
      branch = readCounted(reader, branch);
    }
  }
  return either(all, branch);
}

/** One atom with its count. */
function readCounted(reader: Reader, before: Beginnings): Beginnings {
  const once = readAtom(reader, before);
  const count = /^(?:[?*+]|\{\d+,?\d*\})/.exec(reader.source.slice(reader.at, reader.at + 9))?.[0];
  if (count === undefined) return once;
  reader.at += count.length;
  const some = count === "?" ? once : ended(once);
  return count === "?" || count === "*" || count.startsWith("{0") ? either(before, some) : some;
}

function readAtom(reader: Reader, before: Beginnings): Beginnings {
  const { source } = reader;
  const char = source[reader.at] ?? "";
  if (char === "(") {
    const opening = /^\((?:\?(?:<?[=!]|:))?/.exec(source.slice(reader.at, reader.at + 4))?.[0] ?? "(";
    const looksAround = /[=!]$/.test(opening);
    reader.at += opening.length;
    const inside = readAlternatives(reader, looksAround ? none : before);
    reader.at++;
    return looksAround ? before : inside;
  }
  if (char === "[") {
    const end = source.indexOf("]", reader.at);
    const listed = source.slice(reader.at + 1, end);
    reader.at = end + 1;
    return /[\\^]|.-./.test(listed) ? ended(before) : followedBy(before, [...listed]);
  }
  if (char === "\\") {
    const escaped = source[reader.at + 1] ?? "";
    reader.at += 2;
    return /[a-z]/i.test(escaped) ? ended(before) : followedBy(before, [escaped]);
  }
  reader.at++;
  return char === "." ? ended(before) : followedBy(before, [char]);
}

function followedBy(before: Beginnings, chars: readonly string[]): Beginnings {
  const open = new Set<string>();
  const done = new Set(before.done);
  for (const text of before.open) {
    for (const char of chars) {
      const longer = text + char.toLowerCase();
      if (longer.length < mostLetters) open.add(longer);
      else done.add(longer);
    }
  }
  return { open, done };
}

function ended({ open, done }: Beginnings): Beginnings {
  return { open: new Set(), done: new Set([...done, ...open]) };
}

function either(a: Beginnings, b: Beginnings): Beginnings {
  return { open: new Set([...a.open, ...b.open]), done: new Set([...a.done, ...b.done]) };
}

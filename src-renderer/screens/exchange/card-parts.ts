/** A part of a vCard file that one call can take; `line` is its first in the file, from 1. */
export interface CardPart {
  text: string;
  line: number;
}

/** Most characters of a part: the contract takes 1,500,000. */
export const longestPart = 1_400_000;

/** Properties that hold files. The address book does not take them over, and they are most of what such a file holds. */
const fileProperty = /^(?:[\w-]{1,100}\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i;

/** The text without photos and the like, with every line still where it was. */
function withoutFiles(text: string): string {
  let isFile = false;
  return text
    .split("\n")
    .map((line) => {
      if (/^[ \t]/.test(line)) return isFile ? " " : line;
      isFile = fileProperty.test(line);
      return isFile ? "PHOTO:" : line;
    })
    .join("\n");
}

/** Takes a vCard file apart between cards, into as few parts as one call each can take. */
export function cardParts(file: string, most = longestPart): CardPart[] {
  const text = withoutFiles(file);
  const parts: CardPart[] = [];
  let line = 1;
  for (let from = 0; from < text.length; ) {
    const to = text.length - from <= most ? text.length : endOfPart(text, from, most);
    const part = text.slice(from, to);
    parts.push({ text: part, line });
    line += part.split("\n").length - 1;
    from = to;
  }
  return parts;
}

/** Where the last card that is whole within the part ends. A card that is longer than any part is cut where it must be. */
function endOfPart(text: string, from: number, most: number): number {
  const starts = /\n(?=begin:vcard)/gi;
  starts.lastIndex = from;
  let end = from;
  for (let next = starts.exec(text); next; next = starts.exec(text)) {
    if (starts.lastIndex > from + most) break;
    end = starts.lastIndex;
  }
  return end > from ? end : from + most;
}

/** Turns the bytes of a vCard file into text: by its byte order mark, as UTF-8, or as older programs wrote it. */
export function cardText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

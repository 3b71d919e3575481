/**
 * The same TrueType font with every glyph padded to four bytes. Fontkit writes the places of glyphs in a subset in units of
 * two bytes (the short form of the table "loca") without padding them, so that each glyph after one of odd length would be
 * read from the wrong place and come out blank or broken. Format: OpenType 1.9, "otff", "loca", "glyf".
 */
export function withEvenGlyphs(font: Uint8Array): Uint8Array {
  const tables = readTables(font);
  const head = tableNamed(tables, "head").slice();
  const loca = tableNamed(tables, "loca");
  const glyf = tableNamed(tables, "glyf");
  const glyphCount = viewOf(tableNamed(tables, "maxp")).getUint16(4);
  const isLong = viewOf(head).getInt16(locaFormatAt) === 1;
  const offsets = readOffsets(loca, isLong, glyphCount + 1);

  const places = new DataView(new ArrayBuffer(offsets.length * 4));
  const glyphs = new Uint8Array(glyf.length + glyphCount * 3);
  let end = 0;
  offsets.forEach((offset, index) => {
    places.setUint32(index * 4, end);
    const glyph = glyf.subarray(offset, offsets[index + 1] ?? offset);
    glyphs.set(glyph, end);
    end += padded(glyph.length);
  });
  viewOf(head).setInt16(locaFormatAt, 1);
  return writeTables(font, [
    ...tables.filter(({ tag }) => tag !== "head" && tag !== "loca" && tag !== "glyf"),
    { tag: "head", bytes: head },
    { tag: "loca", bytes: new Uint8Array(places.buffer) },
    { tag: "glyf", bytes: glyphs.subarray(0, end) },
  ]);
}

interface Table {
  tag: string;
  bytes: Uint8Array;
}

const headerBytes = 12;
const entryBytes = 16;
/** Where the table "head" says whether places are in units of one byte (1) or two (0). */
const locaFormatAt = 50;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function readTables(font: Uint8Array): readonly Table[] {
  const view = viewOf(font);
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = headerBytes + index * entryBytes;
    const start = view.getUint32(at + 8);
    return {
      tag: String.fromCharCode(...font.subarray(at, at + 4)),
      bytes: font.subarray(start, start + view.getUint32(at + 12)),
    };
  });
}

function tableNamed(tables: readonly Table[], tag: string): Uint8Array {
  const found = tables.find((table) => table.tag === tag);
  if (!found) throw new Error(`The font has no table "${tag}".`);
  return found.bytes;
}

function readOffsets(loca: Uint8Array, isLong: boolean, count: number): readonly number[] {
  const view = viewOf(loca);
  return Array.from({ length: count }, (_, index) =>
    isLong ? view.getUint32(index * 4) : view.getUint16(index * 2) * 2,
  );
}

/** Checksums are left out: this font is only read by us, never put into a file. */
function writeTables(font: Uint8Array, tables: readonly Table[]): Uint8Array {
  const sorted = tables.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  const start = headerBytes + sorted.length * entryBytes;
  const written = new Uint8Array(sorted.reduce((sum, { bytes }) => sum + padded(bytes.length), start));
  written.set(font.subarray(0, headerBytes));
  const view = viewOf(written);
  let offset = start;
  sorted.forEach(({ tag, bytes }, index) => {
    const at = headerBytes + index * entryBytes;
    for (let letter = 0; letter < 4; letter++) written[at + letter] = tag.charCodeAt(letter);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    written.set(bytes, offset);
    offset += padded(bytes.length);
  });
  return written;
}

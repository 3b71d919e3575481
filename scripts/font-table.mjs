// Writes src-core/print/font-table.ts: which characters of the font for print can be set, and how wide they are. Run it
// after a change of the font; src-main/pdf/font-table.test.ts fails when the table does not fit the font.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import fontkit from "@pdf-lib/fontkit";

const require = createRequire(import.meta.url);
const open = (file) => fontkit.create(readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${file}`)));
const regular = open("400Regular/NotoSans_400Regular.ttf");
const bold = open("700Bold/NotoSans_700Bold.ttf");

// One character, one glyph, in the order of the text: right for these scripts, wrong for those that need shaping.
const settable =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]|\u034F|[\uFE00-\uFE0F]/u;
const characters = regular.characterSet
  .filter((code) => {
    const text = String.fromCodePoint(code);
    return settable.test(text) && !unseen.test(text) && bold.hasGlyphForCodePoint(code);
  })
  .sort((a, b) => a - b);

const runs = [];
for (const code of characters) {
  const last = runs.at(-1);
  if (last && last.first + last.count === code) last.count += 1;
  else runs.push({ first: code, count: 1 });
}
/** A width in thousandths of the type size as two digits of base 64. */
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const pack = (font) =>
  characters
    .map((code) => Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm))
    .map((width) => digits[width >> 6] + digits[width & 63])
    .join("");
const wrapped = (text) =>
  text
    .match(/.{1,100}/g)
    .map((part) => JSON.stringify(part))
    .join(",\n");

const path = new URL("../src-core/print/font-table.ts", import.meta.url);
writeFileSync(
  path,
  `/**
 * The characters of Noto Sans that can be set one after the other (Latin, Greek, Cyrillic, signs), as runs "first+count" in
 * base 16, and how wide each is in thousandths of the type size, two digits of base 64 each. Written by
 * scripts/font-table.mjs; a test compares it with the font.
 */
export const fontTable = {
  runs: [${wrapped(runs.map(({ first, count }) => `${first.toString(16)}+${count.toString(16)}`).join(" "))}],
  digits: ${JSON.stringify(digits)},
  regular: [${wrapped(pack(regular))}],
  bold: [${wrapped(pack(bold))}],
  /** Of the font, in type sizes: how far letters with accents reach above and below the line they stand on. */
  ascent: ${regular.ascent / regular.unitsPerEm},
  descent: ${-regular.descent / regular.unitsPerEm},
} as const;
`,
);
execFileSync("npx", ["biome", "format", "--write", path.pathname], { stdio: "ignore" });
console.log(`${characters.length} characters in ${runs.length} runs`);

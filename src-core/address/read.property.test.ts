import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAddress } from "./read.ts";
import { splitBlocks } from "./split.ts";
import type { Address } from "./types.ts";
import { writeAddress } from "./write.ts";

/** Pieces of addresses in any order: far likelier to reach the readers than arbitrary characters. */
const fragments = fc.constantFrom(
  ..."Marisol|Quintanar|1420|14|Alder|Main|St|St.|Ct|Ave|N|SW|North|Apt|3B|#|Ste 200|Unit|Fl|2nd Floor|PMB|234|P.O. Box|PO|Box".split(
    "|",
  ),
  ..."____|Drawer|c/o|%|Attn:|Atención|General Delivery|RR 2|HC 68|Box 18|PSC 3|APO|AE|Urb.|Calle|Luna|Núm.|Carr|Km 14.7".split(
    "|",
  ),
  ..."Aurora|Fort Worth|CO|N.Y.|New York|Calif.|80012|80012-1234|800121234|8001|1234|USA|México|A 000-000-001|00000-000".split(
    "|",
  ),
  ...'County|Jail|Detention|Center|FCI|LLC|Inc.|Legal|Aid|County Road|12|Hwy|I-35|1/2|½|45-12|N6W23001|To:|-|—|(|)|"|🏠|é'.split(
    "|",
  ),
);
const separators = fc.constantFrom(
  " ",
  " ",
  " ",
  "  ",
  ", ",
  ",",
  "\n",
  "\n",
  "\r\n",
  ";",
  "|",
  "\t",
  ":",
  "",
);
const jumble = fc
  .array(fc.tuple(fragments, separators), { maxLength: 30 })
  .map((pairs) => pairs.map(([fragment, separator]) => fragment + separator).join(""));
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme" }),
  jumble,
);

function expectSound(text: string, address: Address): void {
  let last = 0;
  for (const part of address.parts) {
    expect(part.start).toBeGreaterThanOrEqual(last);
    expect(part.end).toBeGreaterThan(part.start);
    expect(part.end).toBeLessThanOrEqual(text.length);
    expect(part.text).toBe(text.slice(part.start, part.end));
    last = part.end;
  }
  for (const { start, end } of address.problems) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

describe("readAddress on any text", () => {
  it("returns parts with true ranges, in order and apart", () => {
    fc.assert(
      fc.property(anyText, (text) => expectSound(text, readAddress(text))),
      { numRuns: 3000 },
    );
  });

  it("drops no word: every letter and digit is in a part, or is a To: or From: label", () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const covered = new Set<number>();
        for (const { start, end } of readAddress(text).parts)
          for (let i = start; i < end; i++) covered.add(i);
        const labelled = text.replace(/^[^A-Za-z0-9]*To:/u, (label) => " ".repeat(label.length));
        for (let i = 0; i < labelled.length; i++) {
          if (/[A-Za-z0-9]/.test(labelled.charAt(i))) expect(covered.has(i), `${text} at ${i}`).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("says empty only of blank text, and then nothing else", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const address = readAddress(text);
        if (address.kind === "empty") expect([address.parts, address.problems]).toEqual([[], []]);
        if (/[A-Za-z0-9]/.test(text)) expect(address.kind).not.toBe("empty");
      }),
    );
  });

  it("writes and splits any text without throwing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const line of writeAddress(readAddress(text))) expect(line).not.toMatch(/[\n\r]/);
        const blocks = splitBlocks(text);
        if (blocks !== undefined) expect(blocks.from.trim() === "" || blocks.to.trim() === "").toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

const name = fc.constantFrom("Marisol Quintanar", "José Núñez-Ortega", "Dr. Ana Soto", "The Reyes Family");
const second = fc.constantFrom(
  "",
  "Alder Legal Aid",
  "c/o Javier Reyes",
  "Attn: Claims Department",
  "Fundación Alder",
);
const number = fc.constantFrom("14", "1420", "45-12", "12-B", "123 1/2", "N6W23001", "7A");
const street = fc.constantFrom(
  ...[
    "Alder Ct",
    "N Juniper Street",
    "W. 4th Ave.",
    "St. Charles Avenue",
    "Main St SW",
    "County Road 12",
    "Park Avenue South",
  ],
  ...[
    "State Hwy 9",
    "Avenue C",
    "Calle Luna",
    "Martin Luther King Jr Blvd",
    "Oak Ridge",
    "E St NW",
    "North Shore Drive",
  ],
);
const unit = fc.constantFrom(
  "",
  "Apt 3B",
  "#7",
  "Suite 200-A",
  "Unit B",
  "2nd Floor",
  "Bldg 4 Apt 2",
  "PMB 234",
  "Rear",
);
const place = fc.constantFrom(
  ...["Aurora, CO 80012", "Aurora CO 80012-1234", "Fort Worth, Texas 76102", "North Las Vegas NV 89030"],
  ...["St. Paul, Minn. 55101", "New York, N.Y. 10012", "San Juan PR 00926", "Washington, D.C. 20001-0001"],
);
const box = fc.constantFrom(
  ...["PO Box 12", "P.O. Box 1234", "POB 7", "Apartado Postal 9", "General Delivery", "RR 2 Box 18"],
  ...["HC 68 Box 23A", "PO BOX ____"],
);
const streetLine = fc
  .tuple(number, street, unit, fc.constantFrom(" ", ", ", "\n"))
  .map(([house, road, flat, between]) => `${house} ${road}${flat === "" ? "" : between + flat}`);
const block = fc
  .tuple(name, second, fc.oneof(streetLine, box), place)
  .map((lines) => lines.filter((line) => line !== "").join("\n"));

function values(address: Address): string[] {
  return address.parts.map(({ role, value }) => `${role}=${value}`).sort();
}

describe("writeAddress", () => {
  it("writes a form that reads back as the same values and kind", () => {
    fc.assert(
      fc.property(block, (text) => {
        const address = readAddress(text);
        const again = readAddress(writeAddress(address).join("\n"));
        expect(values(again)).toEqual(values(address));
        expect(again.kind).toBe(address.kind);
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves its own form as it is", () => {
    fc.assert(
      fc.property(block, (text) => {
        const lines = writeAddress(readAddress(text));
        expect(writeAddress(readAddress(lines.join("\n")))).toEqual(lines);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves nothing of a complete block unread", () => {
    fc.assert(
      fc.property(block, (text) => {
        const codes = readAddress(text).problems.map((problem) => problem.code);
        expect(codes.filter((code) => code !== "po-box-number-missing")).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

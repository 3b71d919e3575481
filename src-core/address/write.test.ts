import { describe, expect, it } from "vitest";
import { hasName, isCustody, isMultiUnit, lastLine, partsOf, partValue } from "./parts.ts";
import { readAddress } from "./read.ts";
import { writeAddress } from "./write.ts";

const cases: [why: string, input: string, lines: string[]][] = [
  [
    "upper case without punctuation",
    "Marisol Quintanar\n1420 Alder Court, Apt. #3B\nAurora, Colorado 80012 1234",
    ["MARISOL QUINTANAR", "1420 ALDER CT APT 3B", "AURORA CO 80012-1234"],
  ],
  [
    "attention above the organisation",
    "Alder Legal Aid\nAttn: Ana Soto\nP.O. Box 9\nYonkers NY 10701",
    ["ATTN ANA SOTO", "ALDER LEGAL AID", "PO BOX 9", "YONKERS NY 10701"],
  ],
  [
    "a private mailbox on the street line",
    "Ana Soto\nPMB 234, 123 Main St\nHerndon VA 22071",
    ["ANA SOTO", "123 MAIN ST PMB 234", "HERNDON VA 22071"],
  ],
  [
    "a private mailbox above the street line that has a suite",
    "Ana Soto\n10 Main St Ste 11 PMB 234\nHerndon VA 22071",
    ["ANA SOTO", "PMB 234", "10 MAIN ST STE 11", "HERNDON VA 22071"],
  ],
  [
    "the urbanization above the street, its CALLE kept",
    "Luz Rivera\nCalle Luna #45\nUrb. Las Gladiolas\nSan Juan PR 00926",
    ["LUZ RIVERA", "URB LAS GLADIOLAS", "45 CALLE LUNA", "SAN JUAN PR 00926"],
  ],
  [
    "name, number and facility of a person in custody",
    "Juan Pérez, A# 000-000-001\nAlder Detention Center\n12 Jail Rd\nLaredo TX 78040",
    ["JUAN PEREZ", "A000000001", "ALDER DETENTION CENTER", "12 JAIL RD", "LAREDO TX 78040"],
  ],
  [
    "the delivery line that decides last",
    "Ana Soto\n14 Main St\nPO Box 45\nHerndon VA 22071",
    ["ANA SOTO", "14 MAIN ST", "PO BOX 45", "HERNDON VA 22071"],
  ],
  [
    "no country for home, and what could not be read kept",
    "Ana Soto\n14 Main St\nGate code 55\nHerndon VA 22071\nUSA",
    ["ANA SOTO", "GATE CODE 55", "14 MAIN ST", "HERNDON VA 22071"],
  ],
  [
    "a numbered building before the unit, on the delivery line",
    "Ana Soto\nBldg. C, Unit 204\n14 Main St\nHerndon VA 22071",
    ["ANA SOTO", "14 MAIN ST BLDG C UNIT 204", "HERNDON VA 22071"],
  ],
  [
    "the route before its box",
    "Ana Soto\nBox 18, RR 2\nJena LA 71342",
    ["ANA SOTO", "RR 2 BOX 18", "JENA LA 71342"],
  ],
  ["an address in progress", "Ana Soto\n14", ["ANA SOTO", "14"]],
  ["nothing for nothing", "", []],
];

describe("writeAddress", () => {
  it.each(cases)("writes %s", (_why, input, lines) => {
    expect(writeAddress(readAddress(input))).toEqual(lines);
  });
});

describe("parts", () => {
  const address = readAddress("Ana Soto\nJavier Reyes\n14 Main St Bldg 4 Apt 2\nHerndon VA 22071-0001");

  it("gives the value of the first part, or nothing", () => {
    expect([partValue(address, "recipient"), partValue(address, "pmb")]).toEqual(["ANA SOTO", ""]);
    expect(partsOf(address, "building").map((part) => part.value)).toEqual(["BLDG 4"]);
    expect(partsOf(address, "unit").map((part) => part.value)).toEqual(["APT 2"]);
  });

  it("writes the last line with what there is", () => {
    expect(lastLine(address)).toBe("HERNDON VA 22071-0001");
    expect(lastLine(readAddress("Aurora, CO"))).toBe("AURORA CO");
    expect(lastLine(readAddress(""))).toBe("");
  });

  it("tells units, custody and names", () => {
    const house = readAddress("14 Main St\nHerndon VA 22071");
    const custody = readAddress("Ana Soto\nc/o Alder County Jail\n14 Main St\nHerndon VA 22071");
    expect([isMultiUnit(address), isMultiUnit(house)]).toEqual([true, false]);
    expect([isCustody(custody), isCustody(address)]).toEqual([true, false]);
    expect([hasName(address), hasName(house)]).toEqual([true, false]);
  });
});

// What the address options write: the formats, the sender's own address, and nothing that nobody gave.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAddress } from "../address/read.ts";
import { mailpieceArbitrary } from "../mailpiece/arbitrary.test-helper.ts";
import { type Mailpiece, type MailpieceInput, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { analyse } from "../report/analyse.ts";
import { readContext } from "../rules/context.ts";
import { evaluateOptions } from "./evaluate.ts";
import { clinic, friend, home, lawOffice, military, program } from "./example-addresses.ts";
import { options } from "./index.ts";
import { askIds, type Details } from "./types.ts";

function optionById(id: string) {
  const option = options.find((candidate) => candidate.id === id);
  if (!option) throw new Error(`no option ${id}`);
  return option;
}

const returned = (id: string, returnAddress: string, details: Details = {}) =>
  optionById(id).apply(mailpieceSchema.parse({ returnAddress }), details).returnAddress;
const delivered = (id: string, deliveryAddress: string, details: Details = {}) =>
  optionById(id).apply(mailpieceSchema.parse({ deliveryAddress }), details).deliveryAddress;

/** Options that write another return address. */
const replacing = options.filter(
  ({ terms }) =>
    terms.slot === "return-address" && terms.changes.join() === "returnAddress,returnAddressNotHome",
);

const detail = fc.oneof(
  fc.constantFrom(
    "59",
    "# 59",
    "500 Main St # 59",
    "LOT 123",
    "Ana Ruiz",
    "Harbor Tools Inc",
    "Aurora CO 80012",
  ),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const anyDetails: fc.Arbitrary<Details> = fc.record(
  Object.fromEntries([...askIds, "own-address" as const].map((ask) => [ask, detail])),
  { requiredKeys: [] },
);

describe("what an option may touch", () => {
  it("is only what its terms say, on any piece and with any details", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, fc.constantFrom(...options), anyDetails, (piece, option, details) => {
        const after = option.apply(piece, details);
        const fields = Object.keys(mailpieceSchema.shape) as (keyof Mailpiece)[];
        const changed = fields.filter(
          (field) => JSON.stringify(after[field]) !== JSON.stringify(piece[field]),
        );
        expect(changed.filter((field) => !option.terms.changes.includes(field))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it("is all of that for each address option on its own examples", async () => {
    const slots = ["return-address", "return-name", "recipient-address", "recipient-name"];
    for (const option of options.filter(({ terms }) => slots.includes(terms.slot))) {
      const { examples }: { examples: readonly { piece: MailpieceInput }[] } = await import(
        `./${option.id}/examples.ts`
      );
      const touched = new Set(
        examples.flatMap(({ piece: input }) => {
          const piece = mailpieceSchema.parse(input);
          const after = option.apply(piece, {});
          return option.terms.changes.filter(
            (field) => JSON.stringify(after[field]) !== JSON.stringify(piece[field]),
          );
        }),
      );
      expect(
        option.terms.changes.filter((field) => !touched.has(field)),
        option.id,
      ).toEqual([]);
    }
  });
});

describe("an address of the sender's own", () => {
  const own = "Ana Ruiz\nPMB 12, Harbor Mail\n40 Cedar Ave.\nAurora, CO 80012-1234";

  it("stands as it was given, whatever the piece had and whatever else is told", () => {
    expect(replacing.map(({ id }) => id)).toContain("po-box");
    expect(replacing.length).toBeGreaterThanOrEqual(13);
    fc.assert(
      fc.property(mailpieceArbitrary, fc.constantFrom(...replacing), anyDetails, (piece, option, details) => {
        const after = option.apply(piece, { ...details, "own-address": `\n  ${own} \n` });
        expect(after).toEqual({ ...piece, returnAddress: own, returnAddressNotHome: true });
      }),
    );
  });

  it("is not taken from blanks", () => {
    for (const { id, apply } of replacing) {
      const piece = mailpieceSchema.parse({ returnAddress: home });
      expect(apply(piece, { "own-address": " \n " }), id).toEqual(apply(piece, {}));
    }
  });

  it("changes nothing for options that write no address", () => {
    for (const option of options.filter((candidate) => !replacing.includes(candidate))) {
      const piece = mailpieceSchema.parse({ returnAddress: home, deliveryAddress: friend });
      expect(option.apply(piece, { "own-address": own }), option.id).toEqual(option.apply(piece, {}));
    }
  });
});

describe("the formats of return addresses", () => {
  const box = { "box-number": "59", "box-city-line": "Aurora CO 80012" };

  it("are blanks where nobody told, with nothing of the old address but the name", () => {
    for (const { id, apply } of replacing) {
      const { returnAddress } = apply(mailpieceSchema.parse({ returnAddress: home }), {});
      const [name, ...below] = returnAddress.split("\n");
      expect(name, id).toBe("Ana Ruiz");
      expect(below.join(" ").replace(/____|PO BOX|PMB|C\/O|GENERAL DELIVERY|[# ]/g, ""), id).toBe("");
      expect(below.length, id).toBeGreaterThanOrEqual(2);
    }
  });

  it("have # and never Apt or Suite for a PO Box written as a street", () => {
    for (const number of ["59", "# 59", "PO Box 59", "Box 59"])
      expect(
        returned("po-box-street", home, {
          ...box,
          "box-number": number,
          "office-street-line": "500 Main St.",
        }),
      ).toBe("Ana Ruiz\n500 MAIN ST # 59\nAURORA CO 80012");
    expect(returned("po-box-street", home, { ...box, "office-street-line": "500 Main St # 59" })).toBe(
      "Ana Ruiz\n500 MAIN ST # 59\nAURORA CO 80012",
    );
    expect(
      returned("po-box-street", home, {
        ...box,
        "box-number": "Apt 59",
        "office-street-line": "500 Main St",
      }),
    ).toBe("Ana Ruiz\n500 MAIN ST # ____\nAURORA CO 80012");
  });

  it("are the same for a free box as for a rented one", () => {
    expect(returned("group-e-box", home, box)).toBe("Ana Ruiz\nPO BOX 59\nAURORA CO 80012");
  });

  it("have PMB for every business that takes in mail", () => {
    const details = { ...box, "box-number": "Suite 234", "street-line": "40 Cedar Ave Ste 2" };
    for (const id of ["private-mailbox", "virtual-mailbox", "business-center"]) {
      const block = returned(id, home, details);
      expect(block).toBe("Ana Ruiz\nPMB 234\n40 CEDAR AVE STE 2\nAURORA CO 80012");
      expect(readAddress(block).kind).toBe("private-mailbox");
    }
  });

  it("name the workplace below the person, once", () => {
    const details = {
      "workplace-name": "c/o Harbor Tools Inc.",
      "host-street": "40 Cedar Ave",
      "host-city-line": "Aurora CO 80012",
    };
    const block = "Ana Ruiz\nHARBOR TOOLS INC\n40 CEDAR AVE\nAURORA CO 80012";
    expect(returned("workplace", home, details)).toBe(block);
    expect(returned("workplace", block, details)).toBe(block);
    expect(returned("workplace", "12 Alder St\nAurora CO 80012", details)).toBe(
      block.replace("Ana Ruiz", "____"),
    );
    const street = { ...details, "workplace-name": "Ruiz 12 Alder St" };
    expect(returned("workplace", returned("workplace", home, street), street)).toBe(
      "Ana Ruiz\nRUIZ 12 ALDER ST\n40 CEDAR AVE\nAURORA CO 80012",
    );
  });

  it("leave the organization's name off its PO Box, and keep a person's", () => {
    expect(returned("organization-po-box", clinic, box)).toBe("PO BOX 59\nAURORA CO 80012");
    expect(
      returned(
        "organization-po-box",
        "Ana Ruiz\nRiverside Family Clinic\n40 Cedar Ave\nAurora CO 80012",
        box,
      ),
    ).toBe("Ana Ruiz\nPO BOX 59\nAURORA CO 80012");
  });

  it("copy a program's card, with the code once and without the program's name", () => {
    const city = { "program-city-line": "Denver CO 80012" };
    expect(
      returned("address-program", program, {
        ...city,
        "program-code": "Lot 123",
        "program-line": "PO Box 17",
      }),
    ).toBe("Ana Prueba\nLOT 123\nPO BOX 17\nDENVER CO 80012");
    const street = { ...city, "program-code": "Apt 999", "program-line": "100 Sample Plaza Apt 999" };
    const block = "Ana Ruiz\n100 SAMPLE PLAZA APT 999\nDENVER CO 80012";
    expect(returned("address-program", home, street)).toBe(block);
    expect(returned("address-program", block, street)).toBe(block);
    expect(
      returned("address-program", "Ana Ruiz\nC/O Rosa Vega\n40 Cedar Ave\nAurora CO 80012", street),
    ).toBe(block);
  });

  it("take off the organization and keep the person, the host and the address", () => {
    expect(returned("no-organization-name", clinic)).toBe("40 Cedar Ave Ste 2\nAurora CO 80012");
    expect(returned("no-organization-name", lawOffice)).toBe(
      "Marta Ruiz, Attorney at Law\n40 Cedar Ave\nAurora CO 80012",
    );
    const hosted = "Ana Ruiz\nC/O Riverside Family Clinic\n40 Cedar Ave\nAurora CO 80012";
    expect(returned("no-organization-name", hosted)).toBe(hosted);
  });

  it("never make initials of an organization", () => {
    const block = "Planned Parenthood\n40 Cedar Ave\nAurora CO 80012";
    expect(returned("initials-only", block)).toBe(block);
    expect(delivered("recipient-initials", block)).toBe(block);
  });

  it("are empty outside and noted inside where the address is only on the letter", () => {
    const piece = mailpieceSchema.parse({ returnAddress: home, window: "delivery-and-return" });
    expect(optionById("address-inside-only").apply(piece, {})).toEqual({
      ...piece,
      returnAddress: "",
      window: "delivery",
      addressInside: true,
    });
  });
});

describe("a better address of the recipient", () => {
  it("stands below their name, with blanks until they told it", () => {
    expect(delivered("ask-recipient-address", friend)).toBe("Ben Ortiz\n____\n____");
    const told = { "recipient-line": "PO Box 59", "recipient-city-line": "Pueblo, CO 81003" };
    expect(delivered("ask-recipient-address", friend, told)).toBe("Ben Ortiz\nPO BOX 59\nPUEBLO CO 81003");
    const host = { ...told, "recipient-extra-line": "c/o Rosa Vega", "recipient-line": "40 Cedar Ave" };
    const block = "Ben Ortiz\nC/O ROSA VEGA\n40 CEDAR AVE\nPUEBLO CO 81003";
    expect(delivered("ask-recipient-address", friend, host)).toBe(block);
    expect(delivered("ask-recipient-address", block, host)).toBe(block);
    const code = { ...told, "recipient-extra-line": "Code Q7" };
    const coded = delivered("ask-recipient-address", friend, code);
    expect(coded).toBe("Ben Ortiz\nCODE Q7\nPO BOX 59\nPUEBLO CO 81003");
    expect(delivered("ask-recipient-address", coded, code)).toBe(coded);
  });

  it("has a blank for a name that is missing", () => {
    expect(delivered("ask-recipient-address", "88 Willow Rd\nPueblo CO 81003")).toBe("____\n____\n____");
  });

  it("leaves the sender's side alone", () => {
    const piece = mailpieceSchema.parse({ returnAddress: home, deliveryAddress: friend });
    for (const id of ["ask-recipient-address", "recipient-initials"])
      expect(optionById(id).apply(piece, {}).returnAddress).toBe(home);
    expect(delivered("recipient-initials", friend)).toBe("B O\n88 Willow Rd\nPueblo CO 81003");
  });
});

describe("what is never offered", () => {
  it("is an invented address and a ZIP Code alone, on any piece, and they write nothing", () => {
    fc.assert(
      fc.property(
        mailpieceArbitrary,
        fc.constantFrom("invented-address", "zip-only"),
        anyDetails,
        (piece, id, details) => {
          expect(optionById(id).check(readContext(piece)).status).toBe("not-available");
          expect(optionById(id).apply(piece, details)).toEqual(piece);
        },
      ),
    );
  });
});

describe("what an option is said to hide", () => {
  const judged = (id: string, input: MailpieceInput) => {
    const [result] = evaluateOptions(mailpieceSchema.parse(input), analyse, [optionById(id)]);
    if (!result) throw new Error("not judged");
    return {
      ...result,
      hides: result.hides.map(({ rule }) => rule),
      adds: result.adds.map(({ rule }) => rule),
    };
  };
  const toFriend = { deliveryAddress: friend };

  it("is not a military unit where only General Delivery would stand in its place", () => {
    const result = judged("general-delivery", { returnAddress: military, ...toFriend });
    expect(result.availability.status).toBe("not-available");
    expect(result.hides).toEqual([]);
    expect(judged("po-box", { returnAddress: military, ...toFriend }).hides).toContain("sender-military");
  });

  it("is the home, for every address that takes its place", () => {
    for (const { id } of replacing)
      expect(judged(id, { returnAddress: home, ...toFriend }).hides, id).toContain("sender-street-address");
  });

  it("is that a PO Box is used, where it is written as a street", () => {
    const result = judged("po-box-street", {
      returnAddress: "Ana Ruiz\nPO BOX 59\nAurora CO 80012",
      ...toFriend,
    });
    expect(result.hides).toContain("sender-po-box");
  });

  it("is the organization where its name goes", () => {
    for (const id of ["no-organization-name", "organization-po-box"])
      expect(judged(id, { returnAddress: lawOffice, ...toFriend }).hides, id).toContain(
        "sender-organization",
      );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailpieceArbitrary } from "../mailpiece/arbitrary.test-helper.ts";
import { isMailed, type MailpieceInput, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { dropOffAllowed } from "../postal-rules/drop-off.ts";
import { returnAddressRequired } from "../postal-rules/return-address.ts";
import { serviceProblems } from "../postal-rules/service.ts";
import { readContext } from "../rules/context.ts";
import { detailLine } from "./details.ts";
import { agency, home, jail, numbered } from "./example-addresses.ts";
import { options } from "./index.ts";
import { askIds, type Details } from "./types.ts";

const detail = fc.oneof(
  fc.constantFrom(
    "59",
    "PO Box 59",
    "PMB 234",
    "C/O Rosa Vega",
    "40 Cedar Ave",
    "Aurora, CO 80012",
    "Aurora CO 80012-1234",
  ),
  fc.string({ unit: "binary" }),
  fc.constant("x".repeat(10_000)),
);
const anyDetails: fc.Arbitrary<Details> = fc.record(
  Object.fromEntries([...askIds, "own-address" as const].map((ask) => [ask, detail])),
  { requiredKeys: [] },
);
const anyOption = fc.constantFrom(...options);

function optionById(id: string) {
  const option = options.find((candidate) => candidate.id === id);
  if (!option) throw new Error(`no option ${id}`);
  return option;
}

function applied(id: string, input: MailpieceInput, details: Details = {}) {
  return optionById(id).apply(mailpieceSchema.parse(input), details);
}

describe("every option, on any piece", () => {
  it("gives a valid piece, leaves the given one alone, and changes nothing the second time", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, anyOption, anyDetails, (piece, option, details) => {
        const before = structuredClone(piece);
        const once = option.apply(piece, details);
        expect(piece).toEqual(before);
        expect(mailpieceSchema.parse(once)).toEqual(once);
        expect(option.apply(once, details)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves a name that has no letters as it is when asked for initials", () => {
    const piece = mailpieceSchema.parse({
      returnAddress: "\u2f00",
      markings: ["forwarding-service-requested"],
    });
    const initials = options.find((option) => option.id === "initials-only");
    expect(initials?.apply(piece, {}).returnAddress).toBe("\u2f00");
  });

  it("keeps every postal rule that the piece kept, wherever it is available", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, anyOption, (piece, option) => {
        if (option.check(readContext(piece)).status !== "available") return;
        const after = option.apply(piece, {});
        expect(after).not.toEqual(piece);
        if (piece.returnAddress.trim() !== "" && isMailed(after) && returnAddressRequired(after)) {
          expect(after.returnAddress.trim()).not.toBe("");
        }
        if (dropOffAllowed(piece).allowed) expect(dropOffAllowed(after)).toEqual({ allowed: true });
        const known = serviceProblems(piece).map((problem) => problem.reason);
        expect(serviceProblems(after).filter((problem) => !known.includes(problem.reason))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("answers only with reasons and cautions that it has texts for", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, anyOption, (piece, option) => {
        const answer = option.check(readContext(piece));
        if (answer.status === "available") {
          expect(option.cautions).toEqual(expect.arrayContaining([...answer.cautions]));
        } else {
          expect(option.reasons).toContain(answer.reason);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the formats that options write", () => {
  it("writes a PO Box as Publication 28 has it, with the box's own city line", () => {
    const details = { "box-number": "P.O. Box 59", "box-city-line": " Denver, co\n80202 " };
    expect(applied("po-box", { returnAddress: home }, details).returnAddress).toBe(
      "Ana Ruiz\nPO BOX 59\nDENVER CO 80202",
    );
  });

  it("leaves blanks for what only the user knows, and keeps neither town nor ZIP Code of the home", () => {
    const returnAddress = "Ana Ruiz\n12 Alder St Apt 4\nAurora, CO 80012-1234";
    expect(applied("po-box", { returnAddress }).returnAddress).toBe("Ana Ruiz\nPO BOX ____\n____");
    expect(applied("general-delivery", { returnAddress }).returnAddress).toBe(
      "Ana Ruiz\nGENERAL DELIVERY\n____",
    );
    expect(applied("private-mailbox", { returnAddress }).returnAddress).toBe(
      "Ana Ruiz\nPMB ____\n____\n____",
    );
    expect(applied("care-of-organization", { returnAddress }).returnAddress).toBe(
      "Ana Ruiz\nC/O ____\n____\n____",
    );
  });

  it("finds the name in an address written on one line", () => {
    const returnAddress = "Ana Ruiz, 12 Alder St Apt 4, Aurora, CO 80012";
    expect(applied("po-box", { returnAddress }, { "box-number": "59" }).returnAddress).toBe(
      "Ana Ruiz\nPO BOX 59\n____",
    );
  });

  it("puts the PMB above the store's street", () => {
    const details = {
      "box-number": "#234",
      "street-line": "40 Cedar Ave.",
      "box-city-line": "Aurora CO 80012",
    };
    expect(applied("private-mailbox", { returnAddress: home }, details).returnAddress).toBe(
      "Ana Ruiz\nPMB 234\n40 CEDAR AVE\nAURORA CO 80012",
    );
  });

  it("writes C/O once, above the host's address", () => {
    const details = {
      "host-name": "c/o Vega & Ruiz",
      "host-street": "40 Cedar Ave Ste 2",
      "host-city-line": "Aurora CO 80012",
    };
    expect(applied("care-of-attorney", { returnAddress: home }, details).returnAddress).toBe(
      "Ana Ruiz\nC/O VEGA & RUIZ\n40 CEDAR AVE STE 2\nAURORA CO 80012",
    );
  });

  it("adds 9999 to the ZIP Code for General Delivery, and only to one that the user gave", () => {
    const details = { "general-city-line": "Pueblo CO 81003-1234" };
    expect(applied("general-delivery", { returnAddress: home }, details).returnAddress).toBe(
      "Ana Ruiz\nGENERAL DELIVERY\nPUEBLO CO 81003-9999",
    );
    expect(
      applied("general-delivery", { returnAddress: home }, { "general-city-line": "Pueblo CO" })
        .returnAddress,
    ).toBe("Ana Ruiz\nGENERAL DELIVERY\nPUEBLO CO");
  });

  it("leaves a blank for the name that General Delivery needs", () => {
    const returnAddress = "12 Alder St Apt 4\nAurora CO 80012";
    expect(applied("general-delivery", { returnAddress }).returnAddress).toBe("____\nGENERAL DELIVERY\n____");
  });

  it("keeps the unit when the name goes, and the organization when only a person's name is shortened", () => {
    expect(applied("name-off-return-address", { returnAddress: home }).returnAddress).toBe(
      "12 Alder St Apt 4\nAurora CO 80012",
    );
    expect(applied("initials-only", { returnAddress: home }).returnAddress).toBe(
      "A R\n12 Alder St Apt 4\nAurora CO 80012",
    );
  });

  it("takes one line, in capitals, of limited length from every detail", () => {
    fc.assert(
      fc.property(anyDetails, fc.constantFrom(...askIds), (details, ask) => {
        const line = detailLine(details, ask);
        if (line === undefined) return;
        expect(line).toBe(line.trim());
        expect(line.length).toBeLessThanOrEqual(64);
        expect(line).not.toMatch(/[\r\n\t,.;:"]/);
      }),
    );
  });
});

describe("what options keep for a person in custody", () => {
  it("leaves the custody number and the legend, and takes other words away", () => {
    const piece = {
      deliveryAddress: jail,
      frontText: "Happy birthday\nSpecial Mail - Open only in the presence of the inmate",
    };
    const after = applied("move-words-inside", piece);
    expect(after.deliveryAddress).toBe(jail);
    expect(after.frontText).toBe("Special Mail - Open only in the presence of the inmate");
  });

  it("leaves the number beside a person's name even where no facility is known", () => {
    expect(applied("move-words-inside", { deliveryAddress: numbered }).deliveryAddress).toBe(numbered);
  });

  it("leaves the number however often it is applied, when other details make the address hard to read", () => {
    const deliveryAddress =
      "Reg. No. 00000-000, 12 Alder St # 4, Aurora, CO 80012, Ana Ruiz, Tel. (303) 555-0142";
    const once = applied("move-words-inside", { deliveryAddress });
    expect(once.deliveryAddress).toContain("00000-000");
    expect(applied("move-words-inside", once).deliveryAddress).toBe(once.deliveryAddress);
  });

  it("takes the same number off a letter to a law office", () => {
    const deliveryAddress = "Vega Law Office\nA-Number: A 000-000-001\n88 Willow Rd\nPueblo CO 81003";
    expect(applied("move-words-inside", { deliveryAddress }).deliveryAddress).toBe(
      "Vega Law Office\n88 Willow Rd\nPueblo CO 81003",
    );
  });

  it("leaves legends and routing lines on the front, but no number with them", () => {
    const frontText = "Legal Mail\nAttn: I-90\nAttn: A 000-000-001\nRe: my case";
    expect(applied("move-words-inside", { deliveryAddress: agency, frontText }).frontText).toBe(
      "Legal Mail\nAttn: I-90",
    );
  });

  it("leaves the marks of legal mail, and takes others off", () => {
    const markings = ["legal-mail", "attorney-client", "do-not-bend"] as const;
    expect(applied("markings-off", { deliveryAddress: jail, markings: [...markings] }).markings).toEqual([
      "legal-mail",
      "attorney-client",
    ]);
    expect(applied("markings-off", { markings: [...markings] }).markings).toEqual(["legal-mail"]);
  });
});

describe("choices that pull others along", () => {
  it("sends a bulky piece to the counter when it gets stamps, and leaves a thin one where it is", () => {
    const bulky = applied("plain-stamps", {
      postage: "online",
      bulky: true,
      format: "flat",
      size: "env-9x12",
    });
    expect(bulky).toMatchObject({ postage: "stamp", dropOff: "counter" });
    expect(applied("plain-stamps", { postage: "online" })).toMatchObject({
      postage: "stamp",
      dropOff: "collection-box",
    });
  });

  it("takes a service with a label to the counter when it gets stamps", () => {
    for (const service of ["priority", "ground-advantage", "media-mail"] as const) {
      expect(applied("plain-stamps", { postage: "online", service })).toMatchObject({
        postage: "stamp",
        dropOff: "counter",
      });
    }
  });

  it("takes a certificate of mailing to the counter and drops the services that it replaces", () => {
    const after = applied("certificate-of-mailing", { extras: ["certified", "return-receipt-card"] });
    expect(after).toMatchObject({ extras: ["certificate-of-mailing"], dropOff: "counter" });
  });

  it("forgets the message of a postcard that goes in an envelope", () => {
    const after = applied("envelope-for-postcard", {
      format: "postcard",
      size: "card-4x6",
      message: "See you at ten",
    });
    expect(after).toMatchObject({ format: "letter", size: "env-a6", message: "" });
  });

  it("closes the window that would show an empty return address", () => {
    const after = applied("leave-off-return-address", { returnAddress: home, window: "delivery-and-return" });
    expect(after).toMatchObject({ returnAddress: "", window: "delivery" });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import mailing from "../../resources/locales/en/options-mailing.json" with { type: "json" };
import { mailpieceArbitrary } from "../mailpiece/arbitrary.test-helper.ts";
import { type Mailpiece, type MailpieceInput, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { dropOffReasons } from "../postal-rules/drop-off.ts";
import { mailable } from "../postal-rules/mailable.ts";
import type { PostalReason } from "../postal-rules/types.ts";
import { readContext } from "../rules/context.ts";
import { agency, friend, home, jail } from "./example-addresses.ts";
import { options } from "./index.ts";

/** Everything but addresses and names, which have tests of their own. */
const mailingOptions = options.filter(({ id }) => Object.hasOwn(mailing, id));
const anyMailingOption = fc.constantFrom(...mailingOptions);

/** Only the first reason against a place to drop it is given; another may stand behind it. */
const kindOf = ({ reason }: PostalReason): string =>
  dropOffReasons.some((known) => known === reason) ? "drop-off" : reason;

const applied = (id: string, input: MailpieceInput): Mailpiece => {
  const option = options.find((candidate) => candidate.id === id);
  if (!option) throw new Error(`no option ${id}`);
  return option.apply(mailpieceSchema.parse(input), {});
};

describe("mailing options on any piece", () => {
  it("are all here", () => {
    expect(mailingOptions.map(({ id }) => id)).toEqual(Object.keys(mailing).sort());
  });

  it("change only the fields that their terms name", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, anyMailingOption, (piece, option) => {
        const after = option.apply(piece, {});
        const fields = Object.keys(piece) as (keyof Mailpiece)[];
        const changed = fields.filter(
          (field) => JSON.stringify(piece[field]) !== JSON.stringify(after[field]),
        );
        expect(changed.filter((field) => !option.terms.changes.includes(field))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("break no postal rule and no duty that the piece kept, wherever they are available", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, anyMailingOption, (piece, option) => {
        const context = readContext(piece);
        if (option.check(context).status !== "available") return;
        const known = mailable(piece, context).map(kindOf);
        const after = mailable(option.apply(piece, {})).map(kindOf);
        expect(after.filter((reason) => !known.includes(reason))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it("say nothing of the mail for a piece that is brought in person", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        const context = readContext({ ...piece, way: "in-person" });
        const offered = mailingOptions.filter((option) => option.check(context).status === "available");
        const aboutMail = [
          "service",
          "postage",
          "drop-off",
          "proof-of-mailing",
          "proof-of-delivery",
          "receipt",
        ];
        expect(
          offered.filter(({ terms }) =>
            [...aboutMail, "postmark-area", "addressee-only", "endorsement"].includes(terms.slot),
          ),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what mailing options change together", () => {
  it("take a proof of mailing to the counter", () => {
    expect(applied("add-certificate-of-mailing", {})).toMatchObject({
      extras: ["certificate-of-mailing"],
      dropOff: "counter",
    });
    expect(applied("hand-postmark", { postage: "online" })).toMatchObject({
      postage: "stamp",
      postmark: "by-hand",
      dropOff: "counter",
    });
    expect(applied("counter-postage-label", { postmark: "by-hand" })).toMatchObject({
      postage: "counter-label",
      postmark: "machine",
      dropOff: "counter",
    });
  });

  it("bring Certified Mail along with Restricted Delivery only where nothing carries it", () => {
    expect(applied("restricted-delivery", {}).extras).toEqual(["certified", "restricted-delivery"]);
    expect(applied("restricted-delivery", { extras: ["registered"] }).extras).toEqual([
      "registered",
      "restricted-delivery",
    ]);
  });

  it("put the receipt beside Certified Mail, and no second one", () => {
    expect(applied("add-certified-with-card", {}).extras).toEqual(["certified", "return-receipt-card"]);
    expect(applied("add-certified-with-card", { extras: ["return-receipt-electronic"] }).extras).toEqual([
      "return-receipt-electronic",
      "certified",
    ]);
  });

  it("leave an inner mark's legend and an agency's attention line outside", () => {
    const piece = applied("inner-envelope", {
      deliveryAddress: agency,
      frontText: "Legal Mail\nPRIVATE & CONFIDENTIAL\nPersonal best",
      markings: ["legal-mail", "attorney-client"],
    });
    expect(piece).toMatchObject({
      deliveryAddress: agency,
      frontText: "Legal Mail\nPersonal best",
      markings: ["legal-mail"],
      innerEnvelope: true,
    });
  });

  it("never hide the marks of a letter to a person in custody in an inner envelope", () => {
    const piece = { deliveryAddress: jail, markings: ["attorney-client" as const] };
    expect(applied("inner-envelope", piece)).toEqual(mailpieceSchema.parse(piece));
  });

  it("find an attention line wherever the address is written on one line or more", () => {
    const after = "Alder Widgets LLC\n88 Willow Rd\nPueblo CO 81003";
    for (const line of ["Attn: Ben Ortiz", "ATTENTION BEN ORTIZ", "Atención: Ben Ortiz"])
      expect(
        applied("attention-line-off", {
          deliveryAddress: `Alder Widgets LLC\n${line}\n88 Willow Rd\nPueblo CO 81003`,
        }).deliveryAddress,
      ).toBe(after);
    expect(
      applied("attention-line-off", {
        deliveryAddress: "Alder Widgets LLC, Attn: Ben Ortiz, 88 Willow Rd, Pueblo CO 81003",
      }).deliveryAddress,
    ).toBe("Alder Widgets LLC\n88 Willow Rd, Pueblo CO 81003");
  });

  it("take a typed endorsement off, and the words around it stay", () => {
    const after = applied("markings-off", {
      returnAddress: `${home}\nReturn Service Requested`,
      frontText: "Photos - ADDRESS SERVICE REQUESTED - thank you",
    });
    expect(after.returnAddress).toBe(home);
    expect(after.frontText).toBe("Photos -  - thank you");
  });

  it("mail elsewhere from a box, and from a counter what has to go there", () => {
    expect(applied("other-plant-area", { dropOff: "home-mailbox" })).toMatchObject({
      mailedElsewhere: true,
      dropOff: "collection-box",
    });
    const bulky = { dropOff: "home-mailbox", bulky: true, format: "flat", size: "env-9x12" } as const;
    expect(applied("other-plant-area", bulky).dropOff).toBe("counter");
  });

  it("leave nothing to the mail when it is brought in person", () => {
    const after = applied("hand-delivery", {
      deliveryAddress: friend,
      extras: ["certified", "return-receipt-card"],
      postmark: "by-hand",
      mailedElsewhere: true,
    });
    expect(after).toMatchObject({
      way: "in-person",
      extras: [],
      postmark: "machine",
      mailedElsewhere: false,
    });
  });
});

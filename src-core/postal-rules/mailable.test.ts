import { describe, expect, it } from "vitest";
import { isFactId } from "../facts/index.ts";
import { type MailpieceInput, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { readContext } from "../rules/context.ts";
import { isDomesticAddress, mailable } from "./mailable.ts";

const home = "Ana Ruiz\n12 Alder St Apt 4\nAurora CO 80012";
const jail = "Luis Ruiz A 000-000-001\nNorthfield Detention Center\n100 Quarry Rd\nAurora CO 80010";
const reasons = (input: MailpieceInput) => mailable(mailpieceSchema.parse(input)).map(({ reason }) => reason);

describe("mailable", () => {
  it.each<[string, MailpieceInput]>([
    ["an ordinary letter without a return address", {}],
    [
      "Certified Mail with a receipt and a return address",
      { returnAddress: home, extras: ["certified", "return-receipt-card"] },
    ],
    [
      "a return address whose box number is about to be filled in",
      { returnAddress: "Ana Ruiz\nPO BOX ____\n____", service: "priority" },
    ],
    [
      "a return address that is all blanks",
      { returnAddress: "____\nGENERAL DELIVERY\n____", service: "priority" },
    ],
    ["a letter with a sender to a person in detention", { returnAddress: home, deliveryAddress: jail }],
    ["a postmark by hand at the counter", { dropOff: "counter", postmark: "by-hand" }],
    [
      "Adult Signature on a Priority Mail label",
      { returnAddress: home, service: "priority", postage: "online", extras: ["adult-signature"] },
    ],
    [
      "Restricted Delivery with Adult Signature",
      {
        returnAddress: home,
        service: "priority",
        postage: "online",
        extras: ["adult-signature", "restricted-delivery"],
      },
    ],
    [
      "whatever is brought in person",
      {
        way: "in-person",
        service: "priority",
        extras: ["restricted-delivery"],
        bulky: true,
        postmark: "by-hand",
      },
    ],
    [
      "a company's letter with a real sender",
      { way: "print-and-mail", postage: "permit", dropOff: "office-mail", returnAddress: home },
    ],
  ])("has nothing against %s", (_, input) => {
    expect(reasons(input)).toEqual([]);
  });

  it.each<[string, MailpieceInput, string[]]>([
    ["Priority Mail without a return address", { service: "priority" }, ["return-address"]],
    [
      "Priority Mail with a street and no town",
      { service: "priority", returnAddress: "12 Alder St" },
      ["return-address"],
    ],
    [
      "an endorsement typed with nothing to return to",
      { frontText: "Return Service Requested" },
      ["return-address"],
    ],
    ["a letter without a sender to a person in detention", { deliveryAddress: jail }, ["custody-sender"]],
    [
      "an address without a name to a person in detention",
      { deliveryAddress: jail, returnAddress: "12 Alder St\nAurora CO 80012" },
      ["custody-sender"],
    ],
    [
      "mail for a person in detention brought in person",
      { deliveryAddress: jail, returnAddress: home, way: "in-person" },
      ["custody-in-person"],
    ],
    ["a postmark by hand from a box", { postmark: "by-hand" }, ["hand-postmark"]],
    [
      "a postmark by hand on a meter mark",
      { postmark: "by-hand", dropOff: "counter", postage: "meter" },
      ["postmark-not-given"],
    ],
    ["Adult Signature on a First-Class letter", { extras: ["adult-signature"] }, ["adult-signature-service"]],
    ["Certified Mail through a remailer", { way: "remailer", extras: ["certified"] }, ["mailed-by-another"]],
    [
      "a company's letter without a sender",
      { way: "print-and-mail", postage: "permit", dropOff: "office-mail" },
      ["company-return-address"],
    ],
    ["stamps on a thick flat in a box", { format: "flat", size: "env-9x12", bulky: true }, ["bulky-stamps"]],
  ])("names what stands against %s", (_, input, expected) => {
    const problems = mailable(mailpieceSchema.parse(input));
    expect(problems.map(({ reason }) => reason)).toEqual(expected);
    for (const { facts } of problems) {
      expect(facts.length).toBeGreaterThan(0);
      expect(facts.filter((fact) => !isFactId(fact))).toEqual([]);
    }
  });

  it("gives the same answer when the piece has been read already", () => {
    const piece = mailpieceSchema.parse({ deliveryAddress: jail, service: "priority", dropOff: "kiosk" });
    expect(mailable(piece, readContext(piece))).toEqual(mailable(piece));
  });
});

describe("isDomesticAddress", () => {
  const from = (returnAddress: string) => readContext(mailpieceSchema.parse({ returnAddress })).from;

  it.each([home, "PO BOX 59\nDenver CO 80202", "12 Alder St\nAurora CO", "12 Alder St\n80012"])(
    "takes %j for a place that mail comes back to",
    (block) => {
      expect(isDomesticAddress(from(block))).toBe(true);
    },
  );

  it.each(["", "Ana Ruiz", "Aurora CO 80012", "12 Alder St", "Calle Falsa 123\n00000 Ciudad\nMEXICO"])(
    "does not take %j for one",
    (block) => {
      expect(isDomesticAddress(from(block))).toBe(false);
    },
  );
});

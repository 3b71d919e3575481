import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Address, AddressRole } from "../address/types.ts";
import type { CorrespondentCategory, CorrespondentMatch } from "../correspondents/types.ts";
import { mailpieceArbitrary } from "../mailpiece/arbitrary.test-helper.ts";
import { type MailpieceInput, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import type { TextPart } from "../mailpiece/place.ts";
import { custodyRules } from "./custody.ts";
import { dropOffAllowed } from "./drop-off.ts";
import { returnAddressRequired, returnAddressUnclear } from "./return-address.ts";
import { serviceProblems } from "./service.ts";

const piece = (input: MailpieceInput) => mailpieceSchema.parse(input);

describe("returnAddressRequired", () => {
  it.each<[string, MailpieceInput, string]>([
    ["an endorsement", { markings: ["do-not-bend", "change-service-requested"] }, "endorsement"],
    [
      "an endorsement written under the return address",
      { returnAddress: "12 Alder St\nAurora CO 80012\nReturn  service requested" },
      "endorsement",
    ],
    ["an endorsement written on the front", { frontText: "TEMP-RETURN SERVICE REQUESTED" }, "endorsement"],
    ["Priority Mail", { service: "priority" }, "priority"],
    ["Media Mail", { service: "media-mail" }, "media-mail"],
    ["Registered Mail", { extras: ["registered"] }, "registered"],
    ["insured mail", { service: "ground-advantage", extras: ["insured"] }, "insured"],
    ["Certified Mail with a card", { extras: ["certified", "return-receipt-card"] }, "return-receipt"],
    [
      "Certified Mail with an e-mailed receipt",
      { extras: ["certified", "return-receipt-electronic"] },
      "return-receipt",
    ],
    [
      "Express with a receipt",
      { service: "priority-express", extras: ["return-receipt-card"] },
      "return-receipt",
    ],
    ["a parcel sent abroad", { service: "international", format: "parcel" }, "customs"],
  ])("asks for a return address on %s", (_, input, reason) => {
    const required = returnAddressRequired(piece(input));
    expect(required?.reason).toBe(reason);
    expect(required?.facts.length).toBeGreaterThan(0);
  });

  it.each<[string, MailpieceInput]>([
    ["an ordinary letter", {}],
    ["a metered letter", { postage: "meter" }],
    ["a postcard", { format: "postcard" }],
    ["Certified Mail without a receipt", { extras: ["certified"] }],
    ["a certificate of mailing", { extras: ["certificate-of-mailing"], dropOff: "counter" }],
    ["a letter sent abroad", { service: "international" }],
    ["legal mail", { markings: ["legal-mail"] }],
    ["a letter that merely asks for service", { frontText: "Prompt service requested" }],
  ])("lets %s go without one", (_, input) => {
    expect(returnAddressRequired(piece(input))).toBeUndefined();
  });

  it("says that a permit imprint and shipping labels are not settled", () => {
    expect(returnAddressUnclear(piece({ postage: "permit" }))?.reason).toBe("permit-form");
    expect(returnAddressUnclear(piece({ service: "ground-advantage" }))?.reason).toBe("label-from");
    expect(returnAddressUnclear(piece({}))).toBeUndefined();
  });

  it("never says both required and unclear", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (any) => !(returnAddressRequired(any) && returnAddressUnclear(any))),
    );
  });
});

describe("dropOffAllowed", () => {
  it.each(["collection-box", "home-mailbox", "kiosk"] as const)(
    "refuses stamps on a bulky piece at %s",
    (dropOff) => {
      const check = dropOffAllowed(piece({ dropOff, bulky: true, postage: "stamp" }));
      expect(check).toMatchObject({ allowed: false, reason: "bulky-stamps", facts: ["drop-10oz-half-inch"] });
    },
  );

  it("lets a bulky piece with any other postage than stamps and permit go in a box", () => {
    for (const postage of ["meter", "online", "kiosk-label", "counter-label"] as const) {
      expect(dropOffAllowed(piece({ bulky: true, postage })).allowed).toBe(true);
    }
  });

  it.each<[string, MailpieceInput, string]>([
    ["Registered Mail", { extras: ["registered"] }, "registered"],
    ["a certificate of mailing", { extras: ["certificate-of-mailing"] }, "certificate"],
    ["permit mail", { postage: "permit" }, "permit-batch"],
  ])("wants an employee for %s", (_, input, reason) => {
    expect(dropOffAllowed(piece({ ...input, dropOff: "collection-box" }))).toMatchObject({
      allowed: false,
      reason,
    });
    expect(dropOffAllowed(piece({ ...input, dropOff: "counter" }))).toEqual({ allowed: true });
  });

  it("lets every piece go at a counter", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (any) => dropOffAllowed({ ...any, dropOff: "counter" }).allowed),
    );
  });
});

describe("custodyRules", () => {
  const address = (...roles: AddressRole[]): Address => ({
    kind: "street",
    parts: roles.map((role) => ({ role, text: "x", value: "X", start: 0, end: 1 })),
    problems: [],
  });
  const match = <P extends TextPart>(part: P, category: CorrespondentCategory, certain = true) => {
    const found: CorrespondentMatch = { category, pattern: category, certain, start: 0, end: 1, text: "x" };
    return { ...found, part };
  };

  it("is silent when nothing points to custody", () => {
    const recipients = [match("delivery-address", "court")];
    expect(custodyRules({ to: address("recipient", "street"), recipients, senders: [] })).toBeUndefined();
  });

  it("does not take a custody number alone for custody, because letters to agencies carry one too", () => {
    expect(custodyRules({ to: address("custody-number"), recipients: [], senders: [] })).toBeUndefined();
  });

  it("takes a custody number beside a person's name for custody, unless the address names an office", () => {
    const to = address("recipient", "custody-number");
    expect(custodyRules({ to, recipients: [], senders: [] })).toBeDefined();
    const recipients = [match("delivery-address", "immigration-agency")];
    expect(custodyRules({ to, recipients, senders: [] })).toBeUndefined();
  });

  it("cites ICE's labels for immigration detention and 28 CFR 540.19 for prisons", () => {
    const rules = (category: CorrespondentCategory) =>
      custodyRules({ to: address(), recipients: [match("delivery-address", category)], senders: [] });
    expect(rules("immigration-detention")?.legalMailFacts).toContain("ice-legal-mail-marking");
    expect(rules("custody")?.legalMailFacts).toContain("bop-special-mail-marking");
    expect(rules("custody")?.senderFacts).toContain("state-return-address-required");
  });

  it("keeps everything, with doubt, when the name merely sounds like a facility", () => {
    const doubtful = custodyRules({
      to: address(),
      recipients: [match("delivery-address", "custody", false)],
      senders: [],
    });
    expect(doubtful).toMatchObject({
      certain: false,
      keepMarkings: ["legal-mail", "special-mail", "attorney-client"],
    });
    expect(custodyRules({ to: address("facility"), recipients: [], senders: [] })?.certain).toBe(true);
  });

  it("knows a lawyer on the sender's side", () => {
    const recipients = [match("delivery-address", "custody")];
    const rules = (senders: ReturnType<typeof match>[]) =>
      custodyRules({ to: address(), recipients, senders });
    expect(rules([match("logo", "legal")])?.legalSender).toBe(true);
    expect(rules([match("return-address", "religion")])?.legalSender).toBe(false);
  });
});

describe("serviceProblems", () => {
  it.each<[string, MailpieceInput, string[]]>([
    ["Certified Mail abroad", { service: "international", extras: ["certified"] }, ["certified-service"]],
    ["Registered Media Mail", { service: "media-mail", extras: ["registered"] }, ["registered-service"]],
    ["restricted delivery alone", { extras: ["restricted-delivery"] }, ["restricted-needs-host"]],
    ["a receipt alone", { extras: ["return-receipt-card"] }, ["receipt-needs-host"]],
    ["a postcard as large as an envelope", { format: "postcard", size: "env-10" }, ["postcard-size"]],
    ["a bulky postcard", { format: "postcard", size: "card-4x6", bulky: true }, ["postcard-bulky"]],
    ["a bulky letter", { bulky: true }, ["letter-bulky"]],
  ])("names %s", (_, input, reasons) => {
    expect(serviceProblems(piece(input)).map((problem) => problem.reason)).toEqual(reasons);
  });

  it.each<[string, MailpieceInput]>([
    [
      "a certified letter with receipt and restricted delivery",
      { extras: ["certified", "return-receipt-card", "restricted-delivery"] },
    ],
    ["Express with a receipt", { service: "priority-express", extras: ["return-receipt-electronic"] }],
    ["a registered letter abroad", { service: "international", extras: ["registered"] }],
    ["a postcard", { format: "postcard", size: "card-4x6" }],
    ["a bulky flat", { format: "flat", size: "env-9x12", bulky: true }],
  ])("has nothing against %s", (_, input) => {
    expect(serviceProblems(piece(input))).toEqual([]);
  });
});

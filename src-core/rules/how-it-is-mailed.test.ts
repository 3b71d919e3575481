import { describe, expect, it } from "vitest";
import { mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { isTextPart } from "../mailpiece/place.ts";
import { analyse } from "../report/analyse.ts";
import { readContext } from "./context.ts";
import { endorsement } from "./endorsement/index.ts";
import { rules } from "./index.ts";
import { returnReceiptCard } from "./return-receipt-card/index.ts";
import type { Rule, RuleExample } from "./types.ts";

const check = (rule: Rule, piece: RuleExample["piece"]) =>
  rule.check(readContext(mailpieceSchema.parse(piece)));

describe("what a choice of postage tells", () => {
  const all = (piece: RuleExample["piece"]) =>
    rules
      .flatMap((rule) => check(rule, piece))
      .filter((finding) => !finding.where || !isTextPart(finding.where.part));
  const from = "Ana Prueba\n12 Sample Lane\nDenver CO 80012";

  it("a stamp leaves no record of a payer and narrows to a region", () => {
    const findings = all({ returnAddress: from, deliveryAddress: from });
    expect(findings.filter((finding) => finding.observers?.includes("postal-records"))).toEqual([]);
    expect(findings.flatMap((finding) => finding.narrowsTo ?? [])).toEqual(["region"]);
  });

  it("online postage narrows to a person", () => {
    expect(
      all({ postage: "online", returnAddress: from }).some((finding) => finding.narrowsTo === "person"),
    ).toBe(true);
  });

  it("the return receipt card narrows to the address that the sender uses", () => {
    const card = (returnAddress: string) =>
      check(returnReceiptCard, { extras: ["certified", "return-receipt-card"], returnAddress })[0]?.narrowsTo;
    expect(card(from)).toBe("household");
    expect(card("Ana Prueba\nPO Box 59\nDenver CO 80012")).toBe("zip");
  });

  it("each label on the piece belongs to one rule", () => {
    const piece: RuleExample["piece"] = {
      service: "priority",
      extras: ["certified", "return-receipt-card", "restricted-delivery"],
      returnAddress: from,
    };
    const labels = all(piece).flatMap((finding) =>
      finding.where?.part === "labels" ? [finding.where.item] : [],
    );
    expect(labels.sort()).toEqual(["certified", "return-receipt-card"]);
  });

  it("names every endorsement of a piece in one finding", () => {
    const findings = check(endorsement, {
      markings: ["change-service-requested", "address-service-requested"],
    });
    expect(findings[0]?.params).toEqual({ markings: "Change Service Requested, Address Service Requested" });
  });

  it("nothing at all of the mail, when the piece is brought in person", () => {
    const piece: RuleExample["piece"] = {
      returnAddress: from,
      deliveryAddress: from,
      service: "priority",
      postage: "online",
      extras: ["certified", "return-receipt-card", "registered", "adult-signature"],
      way: "in-person",
    };
    const { disclosures } = analyse(mailpieceSchema.parse(piece));
    const observers = new Set(disclosures.flatMap((disclosure) => disclosure.observers));
    expect([...observers].sort()).toEqual(["household", "passers-by", "recipient"]);
  });

  it("no region of the sender's, when it is mailed elsewhere", () => {
    for (const extras of [[], ["certified"]] as const) {
      const findings = all({ mailedElsewhere: true, extras: [...extras], deliveryAddress: from });
      expect(findings.flatMap((finding) => finding.narrowsTo ?? [])).toEqual([]);
    }
  });

  it("nothing more with a tint, an inner envelope or an address inside", () => {
    const piece = {
      returnAddress: from,
      deliveryAddress: from,
      markings: ["personal-confidential" as const],
    };
    const plain = analyse(mailpieceSchema.parse(piece)).disclosures;
    const lined = { ...piece, tinted: true, innerEnvelope: true, addressInside: true };
    expect(analyse(mailpieceSchema.parse(lined)).disclosures).toEqual(plain);
  });

  it("names typed and chosen endorsements in one finding, and leaves typed ones to no other rule", () => {
    const piece: RuleExample["piece"] = {
      frontText: "Return Service Requested",
      markings: ["address-service-requested"],
    };
    const found = analyse(mailpieceSchema.parse(piece)).disclosures;
    expect(found.filter(({ rule }) => rule === "endorsement").map(({ params }) => params)).toEqual([
      { markings: "Address Service Requested, Return Service Requested" },
    ]);
    expect(found.filter(({ rule }) => rule === "other-words")).toEqual([]);
  });
});

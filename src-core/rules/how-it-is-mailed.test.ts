import { describe, expect, it } from "vitest";
import { mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { isTextPart } from "../mailpiece/place.ts";
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
});

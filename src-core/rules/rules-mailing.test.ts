import { describe, expect, it } from "vitest";
import { readAddress } from "../address/read.ts";
import { matchCorrespondents } from "../correspondents/match.ts";
import { mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { textOf, textParts } from "../mailpiece/place.ts";
import { findIdentifiers } from "../recognizers/find.ts";
import { examples as certifiedLabelExamples } from "./certified-label/examples.ts";
import { certifiedLabel } from "./certified-label/index.ts";
import { examples as counterOnlyExamples } from "./counter-only/examples.ts";
import { counterOnly } from "./counter-only/index.ts";
import { examples as deadMailExamples } from "./dead-mail/examples.ts";
import { deadMail } from "./dead-mail/index.ts";
import { examples as dropOffExamples } from "./drop-off/examples.ts";
import { dropOff } from "./drop-off/index.ts";
import { examples as endorsementExamples } from "./endorsement/examples.ts";
import { endorsement } from "./endorsement/index.ts";
import { examples as letteringExamples } from "./lettering/examples.ts";
import { lettering } from "./lettering/index.ts";
import { examples as markingExamples } from "./marking/examples.ts";
import { marking } from "./marking/index.ts";
import { examples as mediaMailOpenExamples } from "./media-mail-open/examples.ts";
import { mediaMailOpen } from "./media-mail-open/index.ts";
import { examples as postageMarkExamples } from "./postage-mark/examples.ts";
import { postageMark } from "./postage-mark/index.ts";
import { examples as postageRecordsExamples } from "./postage-records/examples.ts";
import { postageRecords } from "./postage-records/index.ts";
import { examples as postmarkExamples } from "./postmark/examples.ts";
import { postmark } from "./postmark/index.ts";
import { examples as registeredRecordExamples } from "./registered-record/examples.ts";
import { registeredRecord } from "./registered-record/index.ts";
import { examples as returnAddressRequiredExamples } from "./return-address-required/examples.ts";
import { returnAddressRequired } from "./return-address-required/index.ts";
import { examples as returnReceiptCardExamples } from "./return-receipt-card/examples.ts";
import { returnReceiptCard } from "./return-receipt-card/index.ts";
import { examples as signatureRecordExamples } from "./signature-record/examples.ts";
import { signatureRecord } from "./signature-record/index.ts";
import { examples as streamNeighboursExamples } from "./stream-neighbours/examples.ts";
import { streamNeighbours } from "./stream-neighbours/index.ts";
import { examples as trackingRecordExamples } from "./tracking-record/examples.ts";
import { trackingRecord } from "./tracking-record/index.ts";
import type { Context, Rule, RuleExample } from "./types.ts";

const mailingRules: readonly (readonly [Rule, readonly RuleExample[]])[] = [
  [certifiedLabel, certifiedLabelExamples],
  [counterOnly, counterOnlyExamples],
  [deadMail, deadMailExamples],
  [dropOff, dropOffExamples],
  [endorsement, endorsementExamples],
  [lettering, letteringExamples],
  [marking, markingExamples],
  [mediaMailOpen, mediaMailOpenExamples],
  [postageMark, postageMarkExamples],
  [postageRecords, postageRecordsExamples],
  [postmark, postmarkExamples],
  [registeredRecord, registeredRecordExamples],
  [returnAddressRequired, returnAddressRequiredExamples],
  [returnReceiptCard, returnReceiptCardExamples],
  [signatureRecord, signatureRecordExamples],
  [streamNeighbours, streamNeighboursExamples],
  [trackingRecord, trackingRecordExamples],
];

/** Reads a piece as report/analyse.ts does, without the list of rules that imports this folder. */
function contextOf(input: RuleExample["piece"]): Context {
  const piece = mailpieceSchema.parse(input);
  const from = readAddress(piece.returnAddress);
  const to = readAddress(piece.deliveryAddress);
  return {
    piece,
    from,
    to,
    identifiers: textParts.flatMap((part) =>
      findIdentifiers(textOf(piece, part)).map((identifier) => ({ ...identifier, part })),
    ),
    senders: matchCorrespondents(piece.returnAddress, from).map((match) => ({
      ...match,
      part: "return-address",
    })),
    recipients: matchCorrespondents(piece.deliveryAddress, to).map((match) => ({
      ...match,
      part: "delivery-address",
    })),
  };
}

const check = (rule: Rule, piece: RuleExample["piece"]) => rule.check(contextOf(piece));

describe.each(mailingRules)("$id", (rule, examples) => {
  it.each(examples)("$name", ({ piece, expect: expected }) => {
    const findings = check(rule, piece);
    expect(findings.map((finding) => finding.message)).toEqual(expected);
    for (const finding of findings) {
      expect(finding.facts.length).toBeGreaterThan(0);
      // A thing on the piece has a place; a record made elsewhere has observers.
      expect(finding.where !== undefined || (finding.observers ?? []).length > 0).toBe(true);
    }
  });

  it("declares exactly the messages that its examples return", () => {
    const returned = new Set(examples.flatMap((example) => example.expect));
    expect([...rule.messages].sort()).toEqual([...returned].sort());
  });
});

describe("what a choice of postage tells", () => {
  const all = (piece: RuleExample["piece"]) => mailingRules.flatMap(([rule]) => check(rule, piece));
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

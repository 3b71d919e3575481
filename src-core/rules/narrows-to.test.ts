import { describe, expect, it } from "vitest";
import { type MailpieceInput, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { readContext } from "./context.ts";
import { dropOff } from "./drop-off/index.ts";
import { postageMark } from "./postage-mark/index.ts";
import { postageRecords } from "./postage-records/index.ts";
import { postmark } from "./postmark/index.ts";
import { senderGeneralDelivery } from "./sender-general-delivery/index.ts";
import { senderPoBox } from "./sender-po-box/index.ts";
import { senderStreetAddress } from "./sender-street-address/index.ts";
import { senderZipPlus4 } from "./sender-zip-plus-4/index.ts";
import { streamNeighbours } from "./stream-neighbours/index.ts";
import { trackingRecord } from "./tracking-record/index.ts";
import type { Rule } from "./types.ts";

const from = (...lines: string[]): MailpieceInput => ({ returnAddress: lines.join("\n") });
const town = "Denver CO 80012";
const office = from("Example Widgets LLC", "PO Box 59", town);

/** What each finding narrows to, with the place of a person, or "-". */
const farOf = (rule: Rule, piece: MailpieceInput): string[] =>
  rule
    .check(readContext(mailpieceSchema.parse(piece)))
    .map(({ narrowsTo, personAt }) => [narrowsTo ?? "-", ...(personAt ? [personAt] : [])].join(" at "));

const cases: readonly (readonly [name: string, rule: Rule, piece: MailpieceInput, far: readonly string[]])[] =
  [
    ["a house", senderStreetAddress, from("12 Sample Lane", town), ["household"]],
    ["an apartment", senderStreetAddress, from("12 Sample Lane Apt 3B", town), ["household"]],
    ["an office", senderStreetAddress, from("Example Widgets LLC", "12 Sample Lane", town), ["building"]],
    [
      "an office's suite",
      senderStreetAddress,
      from("Example Widgets LLC", "12 Sample Lane Ste 3", town),
      ["building"],
    ],
    ["a street without a number", senderStreetAddress, from("Ana Prueba", "Sample Lane", town), ["block"]],
    ["a town and ZIP Code", senderStreetAddress, from(town), ["zip"]],
    ["a ZIP Code alone", senderStreetAddress, from("80012"), ["zip"]],
    ["a town without a ZIP Code", senderStreetAddress, from("Denver, Colorado"), ["region"]],
    ["a box", senderPoBox, from("PO Box 59", town), ["zip"]],
    ["a box in a town without a ZIP Code", senderPoBox, from("PO Box 59", "Denver CO"), ["region"]],
    ["a box number alone", senderPoBox, from("PO Box 59"), ["-"]],
    ["General Delivery", senderGeneralDelivery, from("General Delivery", town), ["zip"]],
    [
      "General Delivery in a town",
      senderGeneralDelivery,
      from("General Delivery", "Denver, Colorado"),
      ["zip"],
    ],
    ["the words General Delivery alone", senderGeneralDelivery, from("General Delivery"), ["-"]],
    ["ZIP+4 without a house", senderZipPlus4, from(`${town}-1234`), ["block"]],
    ["ZIP+4 of a box", senderZipPlus4, from("PO Box 59", `${town}-0059`), ["zip"]],
    ["a machine postmark", postmark, {}, ["region"]],
    ["a postmark at a counter", postmark, { dropOff: "counter" }, ["zip"]],
    ["a thick letter's postmark", postmark, { bulky: true }, ["region"]],
    ["a meter mark", postageMark, { postage: "meter" }, ["zip"]],
    ["an online mark", postageMark, { postage: "online" }, ["zip"]],
    ["a counter label", postageMark, { postage: "counter-label", dropOff: "counter" }, ["zip"]],
    ["a kiosk sticker", postageMark, { postage: "kiosk-label", dropOff: "kiosk" }, ["zip"]],
    ["a permit imprint", postageMark, { postage: "permit" }, ["region"]],
    ["an online account", postageRecords, { postage: "online" }, ["person at household", "household"]],
    [
      "an organization's online account",
      postageRecords,
      { ...office, postage: "online" },
      ["person at building", "building"],
    ],
    [
      "the online account behind a logo",
      postageRecords,
      { logo: "Example Widgets", postage: "online" },
      ["person at building", "building"],
    ],
    [
      "an enrolled person's online account",
      postageRecords,
      { ...from("Ana Prueba", "Safe at Home", "PO Box 59", "Saint Paul MN 55101"), postage: "online" },
      ["person at household", "household"],
    ],
    ["a meter's account", postageRecords, { postage: "meter" }, ["building", "building"]],
    ["a permit's holder", postageRecords, { postage: "permit" }, ["building"]],
    ["a kiosk sale", postageRecords, { postage: "kiosk-label", dropOff: "kiosk" }, ["person"]],
    ["a counter sale", postageRecords, { postage: "counter-label", dropOff: "counter" }, ["-"]],
    ["a home mailbox", dropOff, { dropOff: "home-mailbox" }, ["household"]],
    ["a blue box", dropOff, {}, ["-"]],
    ["scans", trackingRecord, { service: "priority" }, ["region", "-"]],
    ["neighbours in the stream", streamNeighbours, {}, ["region"]],
  ];

describe("how far a rule narrows the sender", () => {
  it.each(cases)("%s", (_, rule, piece, far) => {
    expect(farOf(rule, piece)).toEqual(far);
  });
});

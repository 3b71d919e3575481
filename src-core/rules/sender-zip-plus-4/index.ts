import { findAddressProgram } from "../../correspondents/address-program.ts";
import type { Rule } from "../types.ts";

/**
 * ZIP+4 written in a return address that does not already show a house: the four digits narrow a town down to
 * a block, a few boxes or one box. Beside a full street address, a store's box or a military box they add nothing.
 */
export const senderZipPlus4: Rule = {
  id: "sender-zip-plus-4",
  since: "0.1.0",
  topic: "where-you-are",
  severity: "moderate",
  messages: ["block", "box"],
  check({ piece, from }) {
    const zip4 = from.parts.find((part) => part.role === "zip4");
    if (!zip4 || findAddressProgram(piece.returnAddress, from)?.certain) return [];
    const hasNumber = from.parts.some((part) => part.role === "house-number");
    const isBox = from.kind === "po-box";
    if (!isBox && from.kind !== "incomplete" && !(from.kind === "street" && !hasNumber)) return [];
    return [
      {
        message: isBox ? "box" : "block",
        outcome: "shown",
        where: { part: "return-address", start: zip4.start, end: zip4.end },
        // The digits of a box say which box at the post office, and nothing about where its holder lives.
        ...(isBox ? ({ narrowsTo: "zip", severity: "minor" } as const) : ({ narrowsTo: "block" } as const)),
        facts: isBox
          ? ["zip4-meaning", "pobox-reveals", "addr-zip-optional-single-piece"]
          : ["zip4-meaning", "addr-zip-optional-single-piece"],
      },
    ];
  },
};

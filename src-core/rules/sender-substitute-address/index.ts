import { findAddressProgram } from "../../correspondents/address-program.ts";
import type { Rule } from "../types.ts";

/** The substitute address of a state confidentiality program, which tells that the sender is enrolled, and where. */
export const senderSubstituteAddress: Rule = {
  id: "sender-substitute-address",
  since: "0.1.0",
  topic: "what-it-is-about",
  severity: "serious",
  messages: ["program", "program-no-state", "sounds-like"],
  check({ piece, from }) {
    const sign = findAddressProgram(piece.returnAddress, from);
    if (!sign) return [];
    const where = { part: "return-address" as const, start: sign.start, end: sign.end };
    if (!sign.certain) {
      return [
        {
          message: "sounds-like",
          outcome: "cannot-tell",
          where,
          facts: ["acp-address-signals-enrolment", "acp-what-it-is", "acp-code-needed"],
        },
      ];
    }
    return [
      {
        message: sign.state ? "program" : "program-no-state",
        outcome: "shown",
        where,
        ...(sign.state ? { params: { state: sign.state }, narrowsTo: "region" as const } : {}),
        facts: [
          "acp-address-signals-enrolment",
          "acp-substitute-not-secret",
          "acp-what-it-is",
          "acp-code-needed",
          "acp-mail-norm",
          "acp-delay",
        ],
      },
    ];
  },
};

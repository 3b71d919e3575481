import { custodyMail } from "../../correspondents/custody.ts";
import type { Rule } from "../types.ts";

/** The addressee is held in immigration detention, a jail or a prison. Delivery there needs the disclosure. */
export const custodyRecipient: Rule = {
  id: "custody-recipient",
  since: "0.1.0",
  topic: "who-you-write-to",
  severity: "serious",
  messages: ["detention", "prison", "maybe"],
  check({ to, recipients }) {
    const mail = custodyMail(to, recipients);
    if (!mail) return [];
    if (!mail.certain) {
      const where = { part: "delivery-address" as const, start: mail.start, end: mail.end };
      return [
        {
          message: "maybe",
          outcome: "cannot-tell",
          where,
          facts: ["cat-prison", "cat-false-positive", "need-custody", "state-return-address-required"],
        },
      ];
    }
    // The name belongs to it: recipient-name then leaves it to this finding.
    const where = {
      part: "delivery-address" as const,
      start: Math.min(mail.start, mail.person.start),
      end: Math.max(mail.end, mail.person.end),
    };
    return [
      {
        message: mail.place,
        outcome: "shown",
        where,
        facts:
          mail.place === "detention"
            ? [
                "rcp-detention",
                "ice-address-block",
                "ice-anumber-cannot-be-dropped",
                "ice-legal-mail-marking",
                "custody-tradeoff",
                "need-custody",
              ]
            : [
                "cat-prison",
                "bop-addressing",
                "bop-special-mail-marking",
                "state-return-address-required",
                "custody-tradeoff",
                "need-custody",
              ],
      },
    ];
  },
};

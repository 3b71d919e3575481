import type { TextPart } from "../../mailpiece/place.ts";
import type { Rule } from "../types.ts";

const parts: readonly TextPart[] = ["return-address", "front-text", "back-text", "logo", "window-text"];

/** A phone number or an e-mail address on the outside. */
export const contactDetails: Rule = {
  id: "contact-details",
  since: "0.1.0",
  topic: "who-you-are",
  severity: "moderate",
  messages: ["phone", "email", "possible-phone"],
  check({ identifiers }) {
    return identifiers
      .filter(({ kind, part }) => (kind === "phone" || kind === "email") && parts.includes(part))
      .map(({ kind, part, start, end, masked, confidence }) => {
        const where = { part, start, end };
        const params = { masked, kind };
        if (kind === "email") {
          return {
            message: "email",
            outcome: "shown",
            where,
            params,
            facts: ["n-email", "uspis-link-analysis"],
          };
        }
        return confidence === "possible"
          ? {
              message: "possible-phone",
              outcome: "cannot-tell",
              where,
              params,
              facts: ["n-phone", "n-context"],
            }
          : { message: "phone", outcome: "shown", where, params, facts: ["n-phone", "uspis-link-analysis"] };
      });
  },
};

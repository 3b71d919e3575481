import { isMailed } from "../../mailpiece/mailpiece.ts";
import type { Rule } from "../types.ts";

/** The label on the face that says Certified or Registered. */
export const certifiedLabel: Rule = {
  id: "certified-label",
  since: "0.1.0",
  topic: "how-it-travels",
  severity: "minor",
  messages: ["certified", "registered"],
  check({ piece }) {
    if (!isMailed(piece)) return [];
    return piece.extras.flatMap((extra) => {
      if (extra === "certified")
        return {
          message: "certified",
          outcome: "shown",
          where: { part: "labels", item: "certified" },
          facts: [
            "certified-sticker-reveals",
            "certified-what",
            "certificate-of-mailing",
            "svc-certificate-of-mailing",
            "duty-irs-registered",
          ],
        } as const;
      if (extra === "registered")
        return {
          message: "registered",
          outcome: "shown",
          where: { part: "labels", item: "registered" },
          facts: ["svc-registered", "registered-what"],
        } as const;
      return [];
    });
  },
};

import type { Rule } from "../types.ts";

/** "c/o" in the return address: it links the sender to a host. The host's street is sender-street-address. */
export const senderCareOf: Rule = {
  id: "sender-care-of",
  since: "0.1.0",
  topic: "who-you-are",
  severity: "moderate",
  messages: ["host", "host-doubtful"],
  check({ from }) {
    return from.parts
      .filter((part) => part.role === "care-of")
      .map((part) => ({
        message: part.doubtful ? "host-doubtful" : "host",
        outcome: part.doubtful ? "cannot-tell" : "shown",
        where: { part: "return-address", start: part.start, end: part.end },
        facts: ["ra-care-of", "acp-no-care-of", "duty-eoir33-no-care-of", "alt-relative"],
      }));
  },
};

import type { ExtraService, Mailpiece, Service } from "../mailpiece/mailpiece.ts";
import { envelopes } from "../reference/envelopes.ts";
import { hasReturnReceipt } from "./return-address.ts";
import type { PostalReason } from "./types.ts";

export const serviceReasons = [
  "certified-service",
  "registered-service",
  "restricted-needs-host",
  "receipt-needs-host",
  "postcard-size",
  "postcard-bulky",
  "letter-bulky",
] as const;
export type ServiceReason = (typeof serviceReasons)[number];

/** Card price limits in inches (DMM 201.1.2 as read in `size-postcard`). */
const card = { minLengthIn: 5, maxLengthIn: 6, minHeightIn: 3.5, maxHeightIn: 4.25 };

/**
 * Combinations of format, service and extra services that the postal rules do not offer, as far as they were
 * read; an empty list when none is known. Each names its facts.
 */
export function serviceProblems(piece: Mailpiece): readonly PostalReason<ServiceReason>[] {
  const problems: PostalReason<ServiceReason>[] = [];
  const has = (...extras: ExtraService[]) => extras.some((extra) => piece.extras.includes(extra));
  const sentAs = (...services: Service[]) => services.includes(piece.service);

  if (has("certified") && !sentAs("first-class", "priority")) {
    problems.push({ reason: "certified-service", facts: ["certified-what"] });
  }
  if (has("registered") && !sentAs("first-class", "priority", "international")) {
    problems.push({ reason: "registered-service", facts: ["registered-what"] });
  }
  const host = has("certified", "registered", "insured", "signature-confirmation");
  if (has("restricted-delivery") && !host) {
    problems.push({ reason: "restricted-needs-host", facts: ["mark-restricted-delivery"] });
  }
  if (hasReturnReceipt(piece) && !host && !sentAs("priority-express")) {
    // The lists that were read name receipts only together with another service.
    problems.push({ reason: "receipt-needs-host", facts: ["ra-req-certified-rr", "ra-req-express-rr"] });
  }
  if (piece.format === "postcard" && !isCardSize(piece)) {
    problems.push({ reason: "postcard-size", facts: ["size-postcard"] });
  }
  if (piece.format === "postcard" && piece.bulky) {
    problems.push({ reason: "postcard-bulky", facts: ["size-postcard"] });
  }
  if (piece.format === "letter" && piece.bulky) {
    problems.push({ reason: "letter-bulky", facts: ["size-letter", "size-flat"] });
  }
  return problems;
}

function isCardSize(piece: Mailpiece): boolean {
  const { lengthIn, heightIn } = envelopes[piece.size];
  return (
    lengthIn >= card.minLengthIn &&
    lengthIn <= card.maxLengthIn &&
    heightIn >= card.minHeightIn &&
    heightIn <= card.maxHeightIn
  );
}

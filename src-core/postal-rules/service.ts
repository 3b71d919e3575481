import type { ExtraService, Mailpiece, Service } from "../mailpiece/mailpiece.ts";
import { envelopes } from "../reference/envelopes.ts";
import { hasReturnReceipt } from "./return-address.ts";
import type { PostalReason } from "./types.ts";

export const serviceReasons = [
  "certified-service",
  "registered-service",
  "restricted-needs-host",
  "receipt-needs-host",
  "adult-signature-service",
  "postmark-not-given",
  "postcard-size",
  "postcard-bulky",
  "letter-bulky",
] as const;
export type ServiceReason = (typeof serviceReasons)[number];

/** Card price limits in inches (DMM 201.1.2 as read in `size-postcard`). */
const card = { minLengthIn: 5, maxLengthIn: 6, minHeightIn: 3.5, maxHeightIn: 4.25 };

/**
 * Services that start from a postage label with tracking. The notes have the signature services "from an online
 * label": a letter or flat at the First-Class price has none.
 */
export const labelServices = [
  "priority",
  "priority-express",
  "ground-advantage",
] as const satisfies readonly Service[];

/**
 * Combinations of format, service and extra services that the postal rules do not offer, as far as they were
 * read; an empty list when none is known. Each names its facts. Nothing is asked of a piece that goes by hand,
 * without the mail.
 */
export function serviceProblems(piece: Mailpiece): readonly PostalReason<ServiceReason>[] {
  if (piece.way === "in-person") return [];
  const problems: PostalReason<ServiceReason>[] = [];
  const has = (...extras: ExtraService[]) => extras.some((extra) => piece.extras.includes(extra));
  const sentAs = (...services: Service[]) => services.includes(piece.service);

  if (has("certified") && !sentAs("first-class", "priority")) {
    problems.push({ reason: "certified-service", facts: ["certified-what"] });
  }
  if (has("registered") && !sentAs("first-class", "priority", "international")) {
    problems.push({ reason: "registered-service", facts: ["registered-what"] });
  }
  const host = has("certified", "registered", "insured", "signature-confirmation", "adult-signature");
  if (has("restricted-delivery") && !host) {
    problems.push({ reason: "restricted-needs-host", facts: ["mark-restricted-delivery"] });
  }
  if (hasReturnReceipt(piece) && !host && !sentAs("priority-express")) {
    // The lists that were read name receipts only together with another service.
    problems.push({ reason: "receipt-needs-host", facts: ["ra-req-certified-rr", "ra-req-express-rr"] });
  }
  if (has("adult-signature") && !sentAs(...labelServices)) {
    problems.push({
      reason: "adult-signature-service",
      facts: ["svc-adult-signature", "signature-services"],
    });
  }
  if (piece.postmark === "by-hand" && piece.postage !== "stamp") {
    problems.push({ reason: "postmark-not-given", facts: ["postmark-none", "postmark-local"] });
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

/** Services and insurance that come with a tracking label, which stamps do not bring along. */
export function comesWithLabel({ service, extras }: Mailpiece): boolean {
  return (
    service === "priority" ||
    service === "ground-advantage" ||
    service === "media-mail" ||
    extras.includes("insured")
  );
}

import type { Mailpiece } from "../../../src-core/mailpiece/mailpiece.ts";
import { type EnvelopeId, envelopeIds } from "../../../src-core/reference/envelopes.ts";

/** The usual size for each kind of mail; a size that does not fit the kind is changed to it. */
export const usualSize: Record<Mailpiece["format"], EnvelopeId> = {
  letter: "env-10",
  flat: "env-9x12",
  postcard: "card-4x6",
  parcel: "label-4x6",
};
const flatSizes: readonly EnvelopeId[] = ["env-9x12", "env-10x13", "env-c5"];

/** The sizes that a kind of mail comes in. */
export function sizesFor(format: Mailpiece["format"]): readonly EnvelopeId[] {
  if (format === "postcard") return ["card-4x6"];
  if (format === "parcel") return ["label-4x6"];
  if (format === "flat") return flatSizes;
  return envelopeIds.filter((id) => id.startsWith("env-") && !flatSizes.includes(id));
}

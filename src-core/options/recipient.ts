import { findAddressProgram } from "../correspondents/address-program.ts";
import type { FactId } from "../facts/index.ts";
import { custodyRules } from "../postal-rules/custody.ts";
import type { Context } from "../rules/types.ts";
import { notAvailable } from "./availability.ts";
import { replaceTerms } from "./replace-address.ts";
import type { Availability, Terms } from "./types.ts";

/** Terms of a change to the delivery address. */
export const recipientTerms = {
  ...replaceTerms,
  changes: ["deliveryAddress"],
} as const satisfies Omit<Terms, "fails" | "slot"> & { slot: string };

export const recipientFacts = [
  "ice-address-block",
  "ice-anumber-cannot-be-dropped",
  "bop-addressing",
  "acp-code-needed",
] as const satisfies readonly FactId[];

/** Mail to a person in custody goes to the place that holds them, under the full name and number. */
export function heldRecipient(context: Context): Availability | undefined {
  const custody = custodyRules(context);
  if (!custody) return undefined;
  return notAvailable(
    "custody",
    custody.immigration ? ["ice-address-block", "ice-anumber-cannot-be-dropped"] : ["bop-addressing"],
  );
}

/** The delivery address is, or may be, the substitute address of a confidentiality program. */
export function goesToProgram({ piece, to }: Context): boolean {
  return findAddressProgram(piece.deliveryAddress, to) !== undefined;
}

import { maskEmail, maskMiddle } from "../text/mask.ts";
import type { IdentifierKind } from "./types.ts";

/**
 * How each kind is shown when it may be seen or kept. The rest of the number must not follow from what is
 * left, so parts that carry a birth date, a place or a district stay hidden.
 */
const masks: Record<IdentifierKind, (text: string) => string> = {
  "usps-tracking": (text) => maskMiddle(text, 0, 4),
  "s10-tracking": (text) => maskMiddle(text, 0, 4),
  "imb-digits": (text) => maskMiddle(text, 0, 4),
  "zip-plus-4": (text) => text,
  "a-number": (text) => maskMiddle(text, /^a/i.test(text) ? 1 : 0, 3),
  "uscis-receipt": (text) => maskMiddle(text, 0, 4),
  ssn: maskAll,
  itin: maskAll,
  phone: (text) => maskMiddle(text, 0, 4),
  email: maskEmail,
  card: (text) => maskMiddle(text, 0, 4),
  "date-of-birth": maskAll,
  curp: (text) => maskMiddle(text, 0, 2),
  dui: (text) => maskMiddle(text, 0, 1),
  dpi: maskAll,
  cpf: (text) => maskMiddle(text, 0, 2),
  "bop-register-number": maskAll,
  "ups-tracking": (text) => maskMiddle(text, 0, 4),
  "fedex-tracking": (text) => maskMiddle(text, 0, 4),
  "nvc-case": (text) => maskMiddle(text, 0, 4),
  "uscis-card": (text) => maskMiddle(text, 0, 4),
  "dv-case": (text) => maskMiddle(text, 0, 2),
  i94: (text) => maskMiddle(text, 0, 2),
  sevis: (text) => maskMiddle(text, 0, 4),
  "us-passport": (text) => maskMiddle(text, 0, 2),
  "driver-license": maskAll,
  "state-inmate-number": (text) => maskMiddle(text, 0, 2),
  "federal-docket": maskAll,
  atin: maskAll,
  ein: (text) => maskMiddle(text, 0, 4),
  mbi: (text) => maskMiddle(text, 0, 2),
  "aba-routing": (text) => maskMiddle(text, 0, 4),
  vin: (text) => maskMiddle(text, 0, 4),
  "honduras-dni": maskAll,
  "colombia-nit": (text) => maskMiddle(text, 0, 3),
  "venezuela-rif": (text) => maskMiddle(text, 0, 2),
  "dominican-cedula": (text) => maskMiddle(text, 0, 2),
  "matricula-consular": (text) => maskMiddle(text, 0, 2),
};

/** The identifier with most of it replaced by "•", fit to show and to keep in the log. */
export function maskIdentifier(kind: IdentifierKind, text: string): string {
  return masks[kind](text);
}

function maskAll(text: string): string {
  return maskMiddle(text, 0, 0);
}

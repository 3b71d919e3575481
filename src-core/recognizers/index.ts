import { aNumber } from "./a-number/index.ts";
import { bopRegisterNumber } from "./bop-register-number/index.ts";
import { card } from "./card/index.ts";
import { cpf } from "./cpf/index.ts";
import { curp } from "./curp/index.ts";
import { dateOfBirth } from "./date-of-birth/index.ts";
import { dpi } from "./dpi/index.ts";
import { dui } from "./dui/index.ts";
import { email } from "./email/index.ts";
import { imbDigits } from "./imb-digits/index.ts";
import { itin } from "./itin/index.ts";
import { phone } from "./phone/index.ts";
import { s10Tracking } from "./s10-tracking/index.ts";
import { ssn } from "./ssn/index.ts";
import type { IdentifierKind, Recognizer } from "./types.ts";
import { uscisReceipt } from "./uscis-receipt/index.ts";
import { uspsTracking } from "./usps-tracking/index.ts";
import { zipPlus4 } from "./zip-plus-4/index.ts";

/** Every recognizer, mail numbers first; the order settles overlaps that nothing else settles. */
export const recognizers: readonly Recognizer[] = [
  uspsTracking,
  s10Tracking,
  imbDigits,
  zipPlus4,
  aNumber,
  uscisReceipt,
  ssn,
  itin,
  curp,
  dpi,
  dui,
  cpf,
  bopRegisterNumber,
  card,
  dateOfBirth,
  email,
  phone,
];

/** Kinds of number that the mail itself carries; not sensitive by themselves. */
export const kindsThatAreMail: ReadonlySet<IdentifierKind> = new Set(
  recognizers.filter((recognizer) => recognizer.mailNumber).map((recognizer) => recognizer.id),
);

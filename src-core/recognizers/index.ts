import { aNumber } from "./a-number/index.ts";
import { abaRouting } from "./aba-routing/index.ts";
import { atin } from "./atin/index.ts";
import { bopRegisterNumber } from "./bop-register-number/index.ts";
import { card } from "./card/index.ts";
import { colombiaNit } from "./colombia-nit/index.ts";
import { cpf } from "./cpf/index.ts";
import { curp } from "./curp/index.ts";
import { dateOfBirth } from "./date-of-birth/index.ts";
import { dominicanCedula } from "./dominican-cedula/index.ts";
import { dpi } from "./dpi/index.ts";
import { driverLicense } from "./driver-license/index.ts";
import { dui } from "./dui/index.ts";
import { dvCase } from "./dv-case/index.ts";
import { ein } from "./ein/index.ts";
import { email } from "./email/index.ts";
import { federalDocket } from "./federal-docket/index.ts";
import { fedexTracking } from "./fedex-tracking/index.ts";
import { hondurasDni } from "./honduras-dni/index.ts";
import { i94 } from "./i94/index.ts";
import { imbDigits } from "./imb-digits/index.ts";
import { itin } from "./itin/index.ts";
import { matriculaConsular } from "./matricula-consular/index.ts";
import { mbi } from "./mbi/index.ts";
import { nvcCase } from "./nvc-case/index.ts";
import { phone } from "./phone/index.ts";
import { s10Tracking } from "./s10-tracking/index.ts";
import { sevis } from "./sevis/index.ts";
import { ssn } from "./ssn/index.ts";
import { stateInmateNumber } from "./state-inmate-number/index.ts";
import type { IdentifierKind, Recognizer } from "./types.ts";
import { upsTracking } from "./ups-tracking/index.ts";
import { usPassport } from "./us-passport/index.ts";
import { uscisCard } from "./uscis-card/index.ts";
import { uscisReceipt } from "./uscis-receipt/index.ts";
import { uspsTracking } from "./usps-tracking/index.ts";
import { venezuelaRif } from "./venezuela-rif/index.ts";
import { vin } from "./vin/index.ts";
import { zipPlus4 } from "./zip-plus-4/index.ts";

/** Every recognizer, mail numbers first; the order settles overlaps that nothing else settles. */
export const recognizers: readonly Recognizer[] = [
  uspsTracking,
  s10Tracking,
  imbDigits,
  zipPlus4,
  upsTracking,
  fedexTracking,
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
  nvcCase,
  uscisCard,
  dvCase,
  i94,
  sevis,
  usPassport,
  driverLicense,
  stateInmateNumber,
  federalDocket,
  atin,
  ein,
  mbi,
  abaRouting,
  vin,
  hondurasDni,
  colombiaNit,
  venezuelaRif,
  dominicanCedula,
  matriculaConsular,
];

/** Kinds of number that the mail itself carries; not sensitive by themselves. */
export const kindsThatAreMail: ReadonlySet<IdentifierKind> = new Set(
  recognizers.filter((recognizer) => recognizer.mailNumber).map((recognizer) => recognizer.id),
);

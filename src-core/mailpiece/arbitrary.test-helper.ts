import fc from "fast-check";
import { envelopeIds } from "../reference/envelopes.ts";
import {
  dropOffs,
  extraServices,
  formats,
  lettering,
  type Mailpiece,
  markings,
  maxPartLength,
  postages,
  postmarks,
  services,
  ways,
  windows,
} from "./mailpiece.ts";

/** Lines as people write them on mail, so that random blocks also reach the rules about addresses. */
const knownLines = fc.constantFrom(
  "Ana María Ruiz",
  "Dr. Ben Ortiz Jr.",
  "THE VEGA FAMILY",
  "Ruiz Law Office",
  "Marta Ruiz, Attorney at Law",
  "Riverside Family Clinic",
  "ATTN: Records",
  "Luis Ruiz A 000-000-001",
  "A# 000-000-001",
  "Reg. No. 00000-000",
  "C/O Rosa Vega",
  "a cargo de Rosa Vega",
  "12 Alder St Apt 4",
  "12 Alder St # 4, Aurora, CO 80012",
  "Ana Ruiz, 12 Alder St, Aurora CO 80012-1234",
  "PO BOX 59",
  "P.O. Box ____",
  "PMB 234",
  "40 Cedar Ave PMB 234",
  "GENERAL DELIVERY",
  "RR 2 BOX 15",
  "PSC 1 BOX 12",
  "APO AE 09001",
  "URB Las Flores",
  "Calle 3 B-12",
  "Northfield Detention Center",
  "Immigration Court",
  "USCIS Attn: I-90",
  "Internal Revenue Service",
  "Board of Elections",
  "Aurora CO 80012",
  "AURORA CO 80012-9999",
  "Denver, Colorado",
  "San Juan PR 00901",
  "80012",
  "Mexico",
  "____",
  "Re: case 26-1234",
  "SSN 078-05-1120",
  "Tel. (303) 555-0142",
  "ana@example.org",
  "Legal Mail",
  "Special Mail - Open only in the presence of the inmate",
  "MEDIA MAIL",
  "",
  " ",
);

const anyLine = fc.oneof(
  { weight: 6, arbitrary: knownLines },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);

/** A text part: known and random lines with any line break, and now and then the longest text allowed. */
export const partText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc
      .tuple(fc.array(anyLine, { maxLength: 6 }), fc.constantFrom("\n", "\r\n", "\r", ", "))
      .map(([lines, separator]) => lines.join(separator)),
  },
  {
    weight: 1,
    arbitrary: anyLine.map((line) => `${line} x\n`.repeat(maxPartLength).slice(0, maxPartLength)),
  },
);

/** Any mailpiece that the schema accepts, with every choice and every kind of text. */
export const mailpieceArbitrary: fc.Arbitrary<Mailpiece> = fc.record({
  format: fc.constantFrom(...formats),
  size: fc.constantFrom(...envelopeIds),
  returnAddress: partText,
  returnAddressNotHome: fc.boolean(),
  deliveryAddress: partText,
  frontText: partText,
  backText: partText,
  logo: partText,
  window: fc.constantFrom(...windows),
  windowText: partText,
  message: partText,
  lettering: fc.constantFrom(...lettering),
  postage: fc.constantFrom(...postages),
  service: fc.constantFrom(...services),
  extras: fc.shuffledSubarray([...extraServices]),
  markings: fc.shuffledSubarray([...markings]),
  dropOff: fc.constantFrom(...dropOffs),
  postmark: fc.constantFrom(...postmarks),
  way: fc.constantFrom(...ways),
  mailedElsewhere: fc.boolean(),
  tinted: fc.boolean(),
  innerEnvelope: fc.boolean(),
  addressInside: fc.boolean(),
  bulky: fc.boolean(),
});

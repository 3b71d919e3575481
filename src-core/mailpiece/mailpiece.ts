import { z } from "zod";
import { envelopeIds } from "../reference/envelopes.ts";

/** Longest text accepted in one part of a mailpiece, in UTF-16 code units. */
export const maxPartLength = 10_000;

const text = z.string().max(maxPartLength).default("");

export const formats = ["letter", "flat", "postcard", "parcel"] as const;
export const lettering = ["printed", "handwritten"] as const;
export const windows = ["none", "delivery", "delivery-and-return"] as const;
export const postages = ["stamp", "meter", "online", "counter-label", "kiosk-label", "permit"] as const;
export const services = [
  "first-class",
  "priority",
  "priority-express",
  "ground-advantage",
  "media-mail",
  "international",
] as const;
export const extraServices = [
  "certified",
  "registered",
  "return-receipt-card",
  "return-receipt-electronic",
  "restricted-delivery",
  "signature-confirmation",
  "adult-signature",
  "insured",
  "certificate-of-mailing",
] as const;
export const postmarks = ["machine", "by-hand"] as const;
/** Who brings the piece to the mail, or to the door. */
export const ways = ["self", "remailer", "print-and-mail", "in-person"] as const;
export const dropOffs = ["collection-box", "home-mailbox", "counter", "kiosk", "office-mail"] as const;
export const markings = [
  "legal-mail",
  "special-mail",
  "attorney-client",
  "personal-confidential",
  "do-not-bend",
  "free-matter-blind",
  "return-service-requested",
  "address-service-requested",
  "forwarding-service-requested",
  "change-service-requested",
] as const;

/** Each once, in the order given: a service or marking cannot be on a piece twice. */
function once<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

/**
 * A mailpiece: everything on the outside and the choices made in mailing it. Every field has a default, so
 * `mailpieceSchema.parse({})` is an empty #10 letter with a stamp, dropped in a collection box.
 * Texts keep the line breaks as people write them.
 */
export const mailpieceSchema = z.strictObject({
  format: z.enum(formats).default("letter"),
  /** Envelope or card size, an id of reference/envelopes. Ignored for parcels. */
  size: z.enum(envelopeIds).default("env-10"),
  /** Return address block as written, upper left of the face. */
  returnAddress: text,
  /** The sender says that they do not live at the return address: it is a host's, an office's or a rented one. */
  returnAddressNotHome: z.boolean().default(false),
  /** Delivery address block as written. */
  deliveryAddress: text,
  /** Other words on the front, for example "Re: case 12" or "A 000-000-000". */
  frontText: text,
  /** Words on the back. */
  backText: text,
  /** Words of a printed logo or letterhead in the corner; empty for a plain envelope. */
  logo: text,
  window: z.enum(windows).default("none"),
  /** Words other than the addresses that show through the window. */
  windowText: text,
  /** On a postcard, the open message. */
  message: text,
  lettering: z.enum(lettering).default("printed"),
  postage: z.enum(postages).default("stamp"),
  service: z.enum(services).default("first-class"),
  extras: z.array(z.enum(extraServices)).max(extraServices.length).default([]).transform(once),
  markings: z.array(z.enum(markings)).max(markings.length).default([]).transform(once),
  dropOff: z.enum(dropOffs).default("collection-box"),
  /** "by-hand": a postmark asked for at the counter. */
  postmark: z.enum(postmarks).default("machine"),
  /** "self" mails it with USPS; "in-person" brings it without the mail. */
  way: z.enum(ways).default("self"),
  /** Mailed where another plant than the sender's own puts the postmark. */
  mailedElsewhere: z.boolean().default(false),
  /** The envelope is tinted inside, so that nothing reads through the paper. */
  tinted: z.boolean().default(false),
  /** The letter lies in a sealed envelope of its own inside this one. */
  innerEnvelope: z.boolean().default(false),
  /** The sender's address is written on the letter inside. */
  addressInside: z.boolean().default(false),
  /** True when the piece weighs more than 10 ounces or is more than half an inch thick. */
  bulky: z.boolean().default(false),
});

export type Mailpiece = z.output<typeof mailpieceSchema>;
/** What callers may leave out. */
export type MailpieceInput = z.input<typeof mailpieceSchema>;
export type Format = Mailpiece["format"];
export type Postage = Mailpiece["postage"];
export type Service = Mailpiece["service"];
export type ExtraService = Mailpiece["extras"][number];
export type Marking = Mailpiece["markings"][number];
export type DropOff = Mailpiece["dropOff"];
export type Way = Mailpiece["way"];

/** The empty piece that the Check screen opens with. */
export const emptyMailpiece: Mailpiece = mailpieceSchema.parse({});

/** Whether the Postal Service has the piece at all: what is brought in person never enters the mail. */
export function isMailed(piece: Pick<Mailpiece, "way">): boolean {
  return piece.way !== "in-person";
}

/** Services and extra services that put a tracking barcode on the piece (postal-rules, table (a)). */
export function isTracked(piece: Mailpiece): boolean {
  if (!isMailed(piece)) return false;
  return (
    piece.service === "priority" ||
    piece.service === "priority-express" ||
    piece.service === "ground-advantage" ||
    piece.service === "media-mail" ||
    piece.extras.some((extra) => extra !== "certificate-of-mailing")
  );
}

import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import type { Input, Output } from "../../src-core/contract/calls.ts";
import { chunkOf } from "../../src-core/log/attachment-png.ts";
import { mailpieceSchema } from "../../src-core/mailpiece/mailpiece.ts";

/** Every mark begins like this and nothing else does: what the disk is searched for. */
export const markStart = "zqmark";

/** Entries with such a mark were mailed long ago, and have the tag that the rule of retention is about. */
export const oldMarkEnd = "old";
export const oldTag = "oldtag";

/** A number from a text, the same everywhere. */
function numberOf(mark: string): number {
  return createHash("sha256").update(mark).digest().readUInt32BE(0);
}

/** A long text makes writes that span pages. */
export const noteOf = (mark: string): string =>
  `${mark} ${"the quick brown fox ".repeat(numberOf(mark) % 60)}`;

const oneOf = <T>(list: readonly [T, ...T[]], number: number): T => list[number % list.length] ?? list[0];

export const matters = ["M-1", "M-2"] as const;

/**
 * What a person records, with every field that an entry has, all of it following from two marks: `birth` stays with the
 * entry for good, `mark` is of its last change.
 */
export function mailingOf(birth: string, mark: string): Input<"log.add"> {
  if (birth === mark && isOfOldLog(birth)) return oldMailingOf(birth);
  const number = numberOf(mark);
  const isOld = birth.endsWith(oldMarkEnd);
  const day = String(1 + (number % 28)).padStart(2, "0");
  return {
    piece: {
      deliveryAddress: `Tomás Ferrier ${mark}\n900 Juniper Walk\nBriarfield TX 75999`,
      returnAddress: "Rosa Quill\n14 Larkspur Ln\nHollow Creek CO 80999",
      extras: oneOf([[], ["certified", "return-receipt-card"]], number >> 3),
    },
    mailedOn: isOld ? `2019-04-${day}` : `2026-03-${day}`,
    service: oneOf(["first-class", "priority"] as const, number),
    trackingNumber: `9407 1000 ${String(number).padStart(12, "0")}`,
    tag: isOld ? oldTag : `tag${number % 5}`,
    note: noteOf(mark),
    status: oneOf(["mailed", "proof", "delivered", "lost"] as const, number >> 5),
    matter: oneOf(["", "", ...matters], number >> 7),
    sentFrom: birth,
    numbers: [{ kind: "certified", text: mark }],
    costCents: oneOf([null, 485, 1048], number >> 9),
    deadline: isOld ? null : oneOf([null, { day: "2026-04-30", remindOn: "2026-04-01" }], number >> 11),
    plan: oneOf(
      [null, { options: ["po-box"], needs: ["proof-mailed" as const], why: `why ${mark}` }],
      number >> 13,
    ),
  };
}

/** Births in logs of earlier versions (old-log.ts). */
export const oldLogBirth = (start: string, version: number, number: number): string =>
  `${start}v${version}n${number}z`;
const isOfOldLog = (birth: string): boolean => /v\d0n\d+z$/.test(birth);

/** What the first version recorded, and nothing more. */
function oldMailingOf(birth: string): Input<"log.add"> {
  const number = numberOf(birth);
  return {
    piece: { deliveryAddress: `Ana Muster ${birth}\n${number % 900} Elm St\nHollow Creek CO 80999` },
    mailedOn: `2025-${String(1 + (number % 12)).padStart(2, "0")}-11`,
    service: oneOf(["first-class", "priority"] as const, number >> 4),
    trackingNumber: birth,
    tag: `tag${number % 5}`,
    note: noteOf(birth),
    ...{
      status: "mailed",
      matter: "",
      sentFrom: "",
      numbers: [],
      costCents: null,
      deadline: null,
      plan: null,
    },
  };
}

/** Birth and mark of an entry that was found. */
export function marksOf({ sentFrom, trackingNumber, numbers }: Output<"log.get">): {
  birth: string;
  mark: string;
} {
  const birth = sentFrom === "" ? trackingNumber : sentFrom;
  return { birth, mark: numbers[0]?.text ?? birth };
}

/** What differs between an entry that was found and what was recorded with these marks; empty when nothing does. */
export function differences(found: Output<"log.get">, birth: string, mark: string): string[] {
  const { piece, ...expected } = mailingOf(birth, mark);
  const parsed = { ...expected, piece: mailpieceSchema.parse(piece) };
  return Object.entries(parsed)
    .filter(([field, value]) => JSON.stringify(found[field as keyof typeof found]) !== JSON.stringify(value))
    .map(([field]) => `${birth}: ${field} is not as it was recorded with ${mark}`);
}

/** A picture of noise that follows from a mark, of some `bytes` bytes: it does not get smaller, and has no metadata. */
export function pictureOf(mark: string, bytes: number): Buffer {
  const width = 512;
  const height = Math.max(1, Math.ceil(bytes / (width + 1)));
  const pixels = Buffer.alloc((width + 1) * height);
  let block = createHash("sha512").update(mark).digest();
  for (let at = 0; at < pixels.length; at += block.length) {
    block.copy(pixels, at);
    block = createHash("sha512").update(block).digest();
  }
  for (let row = 0; row < height; row++) pixels[row * (width + 1)] = 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunkOf("IHDR", header),
    chunkOf("IDAT", deflateSync(pixels, { level: 0 })),
    chunkOf("IEND", new Uint8Array()),
  ]);
}

/** A file for other programs with rows that can be told apart; the tag is that of the batch. */
export function csvOf(batch: string, rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, row) =>
      `2026-02-11,Row ${row} of ${batch},Reno NV,${batch},${batch}r${row} ${"rent ".repeat(row % 9)}`,
  );
  return `mailedOn,recipient,city,tag,note\n${lines.join("\n")}\n`;
}

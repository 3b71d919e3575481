import { z } from "zod";
import { err, ok, type Result } from "../result.ts";
import { type Needs, needProfileFields } from "./types.ts";

const format = "plainview-needs";
const version = 1;
/** A file of ours is about 1 kB. */
export const maxProfileFileBytes = 65_536;

export type ProfileFileError = "too-big" | "not-a-profile" | "newer-version";

/** Unknown keys are refused: a file that says more than needs is not one that a person meant to share. */
const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  ...needProfileFields,
});

/** A profile as the text of a file to share. It holds the name, the needs and nothing about any mail or address. */
export function writeProfileFile(name: string, needs: Needs): string {
  // Named one by one: whatever else an object may carry stays out of the file.
  const { deadline, moneyLimitCents, observers } = needs;
  const file: z.output<typeof fileSchema> = {
    ...{ format, version, name },
    needs: { needs: needs.needs, deadline, moneyLimitCents, observers },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads the text of a profile file. `too-big`: more than 64 kB as UTF-8, not looked into. `newer-version`: a profile
 * file of a later form. `not-a-profile`: anything else that `writeProfileFile` did not write in this form.
 */
export function readProfileFile(text: string): Result<{ name: string; needs: Needs }, ProfileFileError> {
  if (isTooBig(text)) return err("too-big");
  const untrusted = parseJson(text);
  const parsed = fileSchema.safeParse(untrusted);
  if (parsed.success) return ok({ name: parsed.data.name, needs: parsed.data.needs });
  return err(isNewer(untrusted) ? "newer-version" : "not-a-profile");
}

const newerSchema = z.object({ format: z.literal(format), version: z.int().min(version + 1) });

function isNewer(untrusted: unknown): boolean {
  return newerSchema.safeParse(untrusted).success;
}

/** Some editors put a byte order mark before the text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function isTooBig(text: string): boolean {
  if (text.length > maxProfileFileBytes) return true;
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes > maxProfileFileBytes;
}

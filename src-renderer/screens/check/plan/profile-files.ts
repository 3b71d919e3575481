import {
  maxProfileFileBytes,
  type ProfileFileError,
  readProfileFile,
  writeProfileFile,
} from "../../../../src-core/needs/profile-file.ts";
import type { Needs } from "../../../../src-core/needs/types.ts";
import { err, type Result } from "../../../../src-core/result.ts";

/** Why a file did not become needs; the catalogue entry is `plan.profiles.fileError.<problem>`. */
export type ProfileProblem = ProfileFileError | "unreadable";

/** Hands the needs to the person as a file. */
export function downloadProfile(name: string, needs: Needs): void {
  const url = URL.createObjectURL(new Blob([writeProfileFile(name, needs)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${fileNameOf(name)}.json`;
  link.click();
  // The download has begun by then; without this the text would stay in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Reads a file that somebody gave. Nothing of it is kept when it is not needs. */
export async function readProfile(
  file: File,
): Promise<Result<{ name: string; needs: Needs }, ProfileProblem>> {
  if (file.size > maxProfileFileBytes) return err("too-big");
  let text: string;
  try {
    text = await file.text();
  } catch {
    return err("unreadable");
  }
  return readProfileFile(text);
}

/** Letters and digits of any language; what file systems may refuse becomes a hyphen. */
function fileNameOf(name: string): string {
  const plain = name
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return plain === "" ? "needs" : plain;
}

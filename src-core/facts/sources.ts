import { addressProgramDirectory } from "../reference/address-program-directory.ts";
import { factIds, factOf } from "./index.ts";
import type { Source } from "./types.ts";

const sources: readonly Source[] = [
  ...factIds.flatMap((id) => factOf(id).sources),
  ...addressProgramDirectory.flatMap((program) => program.sources),
];
const sourceUrls: ReadonlySet<string> = new Set(
  sources.flatMap(({ url }) => (url === undefined ? [] : [url])),
);

/**
 * Whether `url` is, character for character, the address of a source of some fact or address program. The hosts open no other address in
 * the user's browser, so there is no normalising here: a near match must not pass.
 */
export function isSourceUrl(url: string): boolean {
  return sourceUrls.has(url);
}

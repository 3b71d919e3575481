import { factIds, factOf } from "./index.ts";

const sourceUrls: ReadonlySet<string> = new Set(
  factIds.flatMap((id) =>
    factOf(id).sources.flatMap((source) => (source.url === undefined ? [] : [source.url])),
  ),
);

/**
 * Whether `url` is, character for character, the address of a source of some fact. The hosts open no other address in
 * the user's browser, so there is no normalising here: a near match must not pass.
 */
export function isSourceUrl(url: string): boolean {
  return sourceUrls.has(url);
}

import { facts } from "../../src-core/facts/index.ts";
import type { Fact } from "../../src-core/facts/types.ts";

const all: readonly Fact[] = Object.values(facts);
const urls = new Set(
  all.flatMap((fact) => fact.sources.flatMap(({ url }) => (url === undefined ? [] : [url]))),
);

/** Whether an address is that of a cited source, to the letter. No other address is ever opened from the page. */
export function isSourceUrl(url: string): boolean {
  return urls.has(url);
}

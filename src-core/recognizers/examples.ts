import type { Confidence } from "./types.ts";

/** Examples that a recognizer must get right on its own; one test walks them all. Every number is a specimen. */
export interface RecognizerExamples {
  found: readonly { text: string; match: string; confidence: Confidence }[];
  notFound: readonly string[];
}

import { dropOffReasons } from "../../../../src-core/postal-rules/drop-off.ts";
import { mailableReasons } from "../../../../src-core/postal-rules/mailable.ts";
import { serviceReasons } from "../../../../src-core/postal-rules/service.ts";

const known = [...serviceReasons, ...dropOffReasons, ...mailableReasons] as const;
/** Each has words under `plan.problems.reason`, or the code does not compile. */
export type ProblemReason = (typeof known)[number];

/** A reason of `mailable` as a key of the catalogue. */
export function problemReason(reason: string): ProblemReason | undefined {
  return known.find((candidate) => candidate === reason);
}

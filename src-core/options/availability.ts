import type { FactId } from "../facts/index.ts";
import type { Availability } from "./types.ts";

/** Reason used when an option that called itself available turns out to change nothing. */
export const noChange = "no-change";

/** Available, with the cautions that apply; `false` entries are left out, so that conditions can be written inline. */
export function available(...cautions: (string | false | undefined)[]): Availability {
  return { status: "available", cautions: cautions.filter((caution) => typeof caution === "string") };
}

export function notAvailable(reason: string, facts: readonly FactId[]): Availability {
  return { status: "not-available", reason, facts };
}

export function notNeeded(reason: string): Availability {
  return { status: "not-needed", reason };
}

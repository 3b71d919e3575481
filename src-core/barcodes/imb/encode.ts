import { ok, type Result } from "../../result.ts";
import { barsOf } from "./bars.ts";
import { checkPayload } from "./fields.ts";
import { toCharacters, toValue } from "./payload.ts";
import type { ImbError, Payload } from "./types.ts";

/**
 * The 65 letters F, A, D and T of an Intelligent Mail barcode, left to right (USPS-B-3200 Rev H).
 * Refuses what the specification forbids; `Result.error.code` says what.
 */
export function encodeImb(fields: Payload): Result<string, ImbError> {
  const payload = checkPayload(fields);
  return payload.ok ? ok(barsOf(toCharacters(toValue(payload.value)))) : payload;
}

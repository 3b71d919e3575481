import { err, ok, type Result } from "../../result.ts";
import type { ImbError, ImbFields, Payload } from "./types.ts";

const trackingLength = 20;
const routingLengths: readonly number[] = [0, 5, 9, 11];

/**
 * Accepts the payloads that USPS-B-3200 allows: ASCII digits only, 20 of them for tracking with a second digit of
 * 0 to 4, and 0, 5, 9 or 11 for routing. Errors: `not-digits`, `tracking-length`, `routing-length`, `barcode-id`.
 */
export function checkPayload(payload: Payload): Result<Payload, ImbError> {
  for (const field of ["tracking", "routing"] as const) {
    const stranger = payload[field].search(/[^0-9]/);
    if (stranger >= 0) return err({ code: "not-digits", field, position: stranger + 1 });
  }
  const { tracking, routing } = payload;
  if (tracking.length !== trackingLength) return err({ code: "tracking-length", length: tracking.length });
  if (!routingLengths.includes(routing.length)) {
    return err({ code: "routing-length", length: routing.length });
  }
  const digit = Number(tracking[1]);
  return digit > 4 ? err({ code: "barcode-id", digit }) : ok({ tracking, routing });
}

/** Cuts a payload that was checked or decoded into its fields. */
export function fieldsOf({ tracking, routing }: Payload): ImbFields {
  const mailerEnd = tracking[5] === "9" ? 14 : 11;
  return {
    barcodeId: tracking.slice(0, 2),
    stid: tracking.slice(2, 5),
    mailerId: tracking.slice(5, mailerEnd),
    serial: tracking.slice(mailerEnd),
    ...(routing.length >= 5 && { zip: routing.slice(0, 5) }),
    ...(routing.length >= 9 && { plus4: routing.slice(5, 9) }),
    ...(routing.length >= 11 && { deliveryPoint: routing.slice(9) }),
  };
}

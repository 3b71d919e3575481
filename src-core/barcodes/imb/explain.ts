import type { ImbCandidate, ImbFields, ImbMessage, ImbPart } from "./types.ts";

/**
 * What each part of the barcode tells to whoever decodes it, in the order of the digits, after one entry for the
 * barcode as a whole. Data only: message ids and the facts behind them. Takes a reading or a candidate.
 */
export function explainImb(reading: Pick<ImbCandidate, "fields">): readonly ImbPart[] {
  const { fields } = reading;
  return [
    {
      field: "barcode",
      message: "who-printed",
      digits: "",
      facts: ["imb-who-prints", "imb-postal-sprayed", "imb-payload", "imb-reveals"],
    },
    {
      field: "barcode-id",
      message: fields.barcodeId === "00" ? "barcode-id-zero" : "barcode-id-other",
      digits: fields.barcodeId,
      facts: ["imb-payload"],
    },
    {
      field: "stid",
      message: stidMessage(fields.stid),
      digits: fields.stid,
      facts: ["imb-stid-crm", "imb-contents", "ra-req-endorsement"],
    },
    mailer(fields),
    {
      field: "serial",
      message: "serial",
      digits: fields.serial,
      facts: ["imb-contents", "imb-unique-45", "reply-mail-serial"],
    },
    ...routing(fields),
  ];
}

function stidMessage(stid: string): ImbMessage {
  if (stid === "703") return "stid-courtesy-reply";
  return stid === "700" ? "stid-700" : "stid";
}

function mailer({ barcodeId, stid, mailerId }: ImbFields): ImbPart {
  // Origin tracing pieces fill all 15 digits freely, so what stands here may be no mailer's number.
  if (barcodeId === "00" && stid === "050") {
    const facts = ["reply-origin-no-mid", "imb-mid"] as const;
    return { field: "mailer-id", message: "mailer-id-maybe-none", digits: mailerId, facts };
  }
  return {
    field: "mailer-id",
    message: mailerId.length === 9 ? "mailer-id-9" : "mailer-id-6",
    digits: mailerId,
    facts: ["imb-mid", "imb-contents", "imb-who-prints", "imb-reveals"],
  };
}

function routing({ zip, plus4, deliveryPoint }: ImbFields): ImbPart[] {
  if (zip === undefined) {
    return [{ field: "routing", message: "routing-none", digits: "", facts: ["imb-payload"] }];
  }
  const parts: ImbPart[] = [{ field: "routing", message: "zip", digits: zip, facts: ["zip5-meaning"] }];
  if (plus4 !== undefined) {
    parts.push({ field: "routing", message: "plus4", digits: plus4, facts: ["zip4-meaning"] });
  }
  if (deliveryPoint !== undefined) {
    parts.push({
      field: "routing",
      message: "delivery-point",
      digits: deliveryPoint,
      facts: ["zip11-meaning", "zip11-not-unique", "zip11-as-identifier"],
    });
  }
  return parts;
}

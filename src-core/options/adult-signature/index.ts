import { labelServices } from "../../postal-rules/service.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { writesToOffice } from "../situation.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";
import { otherWay, wayFacts, wayReasons } from "../way.ts";

/** A signature of an adult with ID, for pieces with an online label. */
export const adultSignature: Option = {
  id: "adult-signature",
  since: "0.1.0",
  helps: ["tracking-record"],
  asks: [],
  facts: ["signature-services", "svc-adult-signature", "signature-prices", ...wayFacts],
  cautions: ["id-shown", "signature-kept", "any-adult", "office-staff"],
  reasons: ["already", "signed", "service", "online-label", ...wayReasons],
  terms: freeTerms("proof-of-delivery", ["extras"], ["not-home", "no-id"]),
  check(context) {
    const { piece } = context;
    const other = otherWay(piece);
    if (other) return other;
    if (piece.extras.includes("adult-signature")) return notNeeded("already");
    if (piece.extras.includes("certified") || piece.extras.includes("registered")) return notNeeded("signed");
    if (!labelServices.some((service) => service === piece.service)) {
      return notAvailable("service", ["svc-adult-signature", "signature-services"]);
    }
    if (piece.postage !== "online") return notAvailable("online-label", ["svc-adult-signature"]);
    return available("id-shown", "signature-kept", "any-adult", writesToOffice(context) && "office-staff");
  },
  apply(piece) {
    const extras = new Set(piece.extras.filter((extra) => extra !== "signature-confirmation"));
    return { ...piece, extras: [...extras.add("adult-signature")] };
  },
};

import { notAvailable, notNeeded } from "../availability.ts";
import {
  checkLeaveOff,
  leaveOffCautions,
  leaveOffFacts,
  leaveOffReasons,
  leaveOffRules,
  withoutReturnAddress,
} from "../leave-off.ts";
import { isBlank, replaceTerms } from "../replace-address.ts";
import type { Option } from "../types.ts";

/** Nothing on the outside; the sender's address on the letter, for those who may open dead mail. */
export const addressInsideOnly: Option = {
  id: "address-inside-only",
  since: "0.1.0",
  helps: leaveOffRules,
  asks: [],
  facts: ["svc-fcm-postcard", "mrc-opens-dead-mail", ...leaveOffFacts],
  cautions: leaveOffCautions,
  reasons: ["already", "postcard", ...leaveOffReasons],
  terms: {
    ...replaceTerms,
    changes: ["returnAddress", "window", "addressInside"],
    ready: "now",
    arranged: false,
    fails: ["opened", "not-found"],
  },
  check(context) {
    const { piece } = context;
    if (isBlank(context) && piece.addressInside) return notNeeded("already");
    if (piece.format === "postcard") return notAvailable("postcard", ["svc-fcm-postcard"]);
    return checkLeaveOff(context);
  },
  apply(piece) {
    return { ...withoutReturnAddress(piece), addressInside: true };
  },
};

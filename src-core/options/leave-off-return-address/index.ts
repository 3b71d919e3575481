import { notNeeded } from "../availability.ts";
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

/** No return address at all: allowed on ordinary First-Class mail, refused by many services and by custody mailrooms. */
export const leaveOffReturnAddress: Option = {
  id: "leave-off-return-address",
  since: "0.1.0",
  helps: leaveOffRules,
  asks: [],
  facts: ["alt-none", "alt-omit", ...leaveOffFacts],
  cautions: leaveOffCautions,
  reasons: ["already-blank", ...leaveOffReasons],
  terms: {
    ...replaceTerms,
    changes: ["returnAddress", "window"],
    ready: "now",
    arranged: false,
    fails: ["lost", "no-evidence"],
  },
  check(context) {
    return isBlank(context) ? notNeeded("already-blank") : checkLeaveOff(context);
  },
  apply: withoutReturnAddress,
};

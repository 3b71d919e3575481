import { notAvailable } from "../availability.ts";
import { replaceTerms } from "../replace-address.ts";
import type { Option } from "../types.ts";

/** A town or ZIP Code alone in the corner. Listed because people do it; never offered, as nothing can come back to it. */
export const zipOnly: Option = {
  id: "zip-only",
  since: "0.1.0",
  helps: ["sender-name", "sender-street-address"],
  asks: [],
  facts: ["alt-zip-only", "ra-elements", "ra-purpose", "need-custody"],
  cautions: [],
  reasons: ["incomplete"],
  terms: { ...replaceTerms, changes: [], ready: "now", arranged: false, fails: ["not-returned", "refused"] },
  check() {
    return notAvailable("incomplete", ["alt-zip-only", "ra-elements"]);
  },
  apply(piece) {
    return { ...piece };
  },
};

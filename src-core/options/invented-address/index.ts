import { notAvailable } from "../availability.ts";
import { replaceTerms } from "../replace-address.ts";
import type { Option } from "../types.ts";

/** A made-up address or a stranger's. Listed to say never, and why; nothing here writes one. */
export const inventedAddress: Option = {
  id: "invented-address",
  since: "0.1.0",
  helps: ["sender-name", "sender-street-address"],
  asks: [],
  facts: [
    "alt-false",
    "law-1342",
    "law-1341",
    "law-39-3003",
    "ret-false-address",
    "law-app-position",
    "law-no-blanket-ban",
  ],
  cautions: [],
  reasons: ["never"],
  terms: { ...replaceTerms, changes: [], ready: "now", arranged: false, fails: ["stranger", "crime"] },
  check() {
    return notAvailable("never", ["alt-false", "law-1342", "law-app-position", "law-no-blanket-ban"]);
  },
  apply(piece) {
    return { ...piece };
  },
};

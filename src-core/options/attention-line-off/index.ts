import {
  attentionNeeded,
  attentionOff,
  custodyAttentionFacts,
  keepsAttention,
  sortsByAttentionFacts,
} from "../attention.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { namesIn } from "../return-block.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/** Takes "Attn:" lines off the outside where the piece arrives without them. */
export const attentionLineOff: Option = {
  id: "attention-line-off",
  since: "0.1.0",
  helps: ["attention-line", "recipient-name", "recipient-kind", "other-words", "identifier-visible"],
  asks: [],
  facts: [
    "addr-minimum-elements",
    "addr-five-line-order",
    "addr-org-delivery",
    "household-and-mailroom",
    ...sortsByAttentionFacts,
    ...custodyAttentionFacts,
  ],
  cautions: ["mailroom"],
  reasons: ["none-there", "sorts-by-it", "custody", "only-name"],
  terms: freeTerms("recipient-name", ["deliveryAddress", "frontText"], ["wrong-desk"]),
  check(context) {
    const { piece } = context;
    const after = attentionOff(piece);
    if (after.deliveryAddress === piece.deliveryAddress && after.frontText === piece.frontText) {
      return notNeeded("none-there");
    }
    const needed = attentionNeeded(context);
    if (needed === "custody") return notAvailable("custody", custodyAttentionFacts);
    if (needed === "sorts-by-it") return notAvailable("sorts-by-it", sortsByAttentionFacts);
    if (namesIn(context.to).every(({ role }) => role === "attention") && namesIn(context.to).length > 0) {
      return notAvailable("only-name", ["addr-minimum-elements"]);
    }
    return available("mailroom");
  },
  apply(piece) {
    return keepsAttention(piece) ? piece : attentionOff(piece);
  },
};

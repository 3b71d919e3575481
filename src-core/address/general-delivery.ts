import { phraseAt, phrasesOf } from "./lexicon.ts";
import { draft, type Reader } from "./scene.ts";
import type { Word } from "./words.ts";

const generalDeliveryPhrases = phrasesOf([
  [
    "GENERAL DELIVERY",
    "GENERAL DELIV",
    "GEN DELIVERY",
    "GENL DELIVERY",
    "GEN DEL",
    "GENERAL DEL",
    "ENTREGA GENERAL",
    "LISTA DE CORREOS",
    "LISTA CORREOS",
    "POSTE RESTANTE",
  ],
]);

/** True when a line of the block from word i on says General Delivery. */
export function isGeneralDelivery(words: readonly Word[], i: number): boolean {
  return phraseAt(generalDeliveryPhrases, words, i, words.length) !== undefined;
}

/** General Delivery, spelled out in its value (Publication 28 section 26). */
export const readGeneralDelivery: Reader = (scene, i, stretch) => {
  const phrase = phraseAt(generalDeliveryPhrases, scene.words, i, stretch.end);
  return (
    phrase && {
      next: phrase.next,
      parts: [draft(scene, "general-delivery", i, phrase.next, "GENERAL DELIVERY")],
      delivery: "general-delivery",
    }
  );
};

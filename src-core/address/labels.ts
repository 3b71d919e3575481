import { phraseAt, phrasesOf } from "./lexicon.ts";
import { beginsPerson } from "./names.ts";
import type { Scene } from "./scene.ts";
import type { AddressRole } from "./types.ts";

/** A word or phrase that says what the name after it is. */
export interface Label {
  role: Extract<AddressRole, "attention" | "care-of" | "recipient">;
  next: number;
}

const attention = phrasesOf([
  [
    "ATTN",
    "ATN",
    "ATT",
    "ATTENTION",
    "ATTENTION OF",
    "ATTN TO",
    "ATENCION",
    "ATENCION A",
    "A LA ATENCION DE",
  ],
]);
const careOf = phrasesOf([
  [
    "C/O",
    "C/0",
    "C / O",
    "%",
    "IN CARE OF",
    "CARE OF",
    "A CARGO DE",
    "AL CUIDADO DE",
    "A/C DE",
    "A/C",
    "C/O DE",
    "AC DE",
  ],
]);
const toOrFrom = phrasesOf([
  [
    ...[
      "TO",
      "FROM",
      "SENDER",
      "RECIPIENT",
      "ADDRESSEE",
      "MAIL TO",
      "SEND TO",
      "SHIP TO",
      "DELIVER TO",
      "RETURN TO",
      "SHIP FROM",
    ],
    ...["PARA", "DE", "A", "REMITENTE", "REMITE", "RTE", "DESTINATARIO", "DESTINATARIA", "DEST", "ENVIAR A"],
  ],
]);

/** Labels that open a name anywhere in a line; the others are words of names too. */
const anywhere: ReadonlySet<string> = new Set(["ATTN", "ATN", "C/O", "C/0", "%", "IN", "A"]);

/** The label at word i: attention, care of, or a To: or From: that opens the block. */
export function labelAt(scene: Scene, i: number, end: number, first: boolean): Label | undefined {
  const word = scene.words[i];
  if (word === undefined) return undefined;
  const colon = (at: number) => scene.text.charAt(scene.words[at]?.end ?? -1) === ":";
  const attn = phraseAt(attention, scene.words, i, end);
  if (attn !== undefined && (first || anywhere.has(word.key) || colon(attn.next - 1))) {
    return { role: "attention", next: attn.next };
  }
  const care = phraseAt(careOf, scene.words, i, end);
  if (care !== undefined && (first || anywhere.has(word.key))) return { role: "care-of", next: care.next };
  // "c.o." loses its dots in the key and would be Colorado or a company.
  if (word.key === "CO" && /^c\.o\.?$/.test(scene.text.slice(word.start, word.end))) {
    return { role: "care-of", next: i + 1 };
  }
  if (i === 0) {
    const direction = phraseAt(toOrFrom, scene.words, i, end);
    const alone = direction !== undefined && scene.words[direction.next]?.gap === true && word.key.length > 1;
    // "To Ana Soto": without a colon, before a given name or a title.
    const plain =
      /^(?:TO|FROM|PARA)$/.test(word.key) && direction !== undefined && beginsPerson(scene, direction.next);
    if (direction !== undefined && plain) return { role: "recipient", next: direction.next };
    if (
      direction !== undefined &&
      (colon(direction.next - 1) || (alone && scene.words[direction.next]?.line !== word.line))
    )
      return { role: "recipient", next: direction.next };
  }
  return undefined;
}

/** The value of a labelled name, in its Publication 28 form. */
export function labelValue(role: "attention" | "care-of", name: string): string {
  const label = role === "attention" ? "ATTN" : "C/O";
  return name === "" ? label : `${label} ${name}`;
}

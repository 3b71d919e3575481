import { phraseAt, phrasesOf } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** What forms print before a field, English and Spanish. A label that says who is meant (To:, Attn:) is none of these. */
const labels = phrasesOf([
  [
    ...[
      "NAME",
      "FULL NAME",
      "FIRST NAME",
      "LAST NAME",
      "COMPANY",
      "COMPANY NAME",
      "ORGANIZATION",
      "BUSINESS NAME",
    ],
    ...[
      "ADDRESS",
      "STREET",
      "STREET ADDRESS",
      "MAILING ADDRESS",
      "RETURN ADDRESS",
      "ADDRESS 1",
      "ADDRESS 2",
      "ADDRESS LINE 1",
    ],
    ...[
      "ADDRESS LINE 2",
      "ADDR",
      "LINE 1",
      "LINE 2",
      "HOME ADDRESS",
      "DELIVERY ADDRESS",
      "CITY",
      "TOWN",
      "STATE",
    ],
    ...["CITY/STATE/ZIP", "CITY STATE ZIP", "ZIP", "ZIP CODE", "ZIPCODE", "POSTAL CODE", "COUNTRY"],
    ...["NOMBRE", "NOMBRE COMPLETO", "NOMBRES", "APELLIDO", "APELLIDOS", "EMPRESA", "ORGANIZACION"],
    ...["DIRECCION", "DIRECCION POSTAL", "DOMICILIO", "CIUDAD", "PUEBLO", "MUNICIPIO", "ESTADO", "CP", "C P"],
    ...["CODIGO POSTAL", "COD POSTAL", "ZONA POSTAL", "PAIS"],
  ],
]);

/**
 * Takes the labels of a form out ("City: Lansing  State: MI"): only with their colon, as the words are also those of
 * names and streets. What follows a label stands apart from what is before it, as after a comma.
 */
export function withoutFieldLabels(text: string, words: Word[]): Word[] {
  if (!text.includes(":")) return words;
  const kept: Word[] = [];
  let changed = false;
  let afterLabel = false;
  let i = 0;
  while (i < words.length) {
    const label = phraseAt(labels, words, i, words.length);
    if (label !== undefined && hasColon(text, words[label.next - 1]?.end ?? 0)) {
      dropListed(kept, words[i]?.line);
      i = label.next;
      afterLabel = true;
      changed = true;
      continue;
    }
    const word = words[i];
    if (word !== undefined) kept.push(afterLabel && !word.gap ? { ...word, gap: true } : word);
    afterLabel = false;
    i++;
  }
  // A form without any entry is still a text: its labels are then all there is to read.
  return changed && kept.length > 0 ? kept : words;
}

/** "City, State, ZIP:" is one label. */
function dropListed(kept: Word[], line: number | undefined): void {
  while (kept.at(-1)?.line === line && /^(?:CITY|STATE|AND|CIUDAD|ESTADO|Y)$/.test(kept.at(-1)?.key ?? ""))
    kept.pop();
}

function hasColon(text: string, end: number): boolean {
  return /^[.)]? ?:/.test(text.slice(end, end + 3));
}

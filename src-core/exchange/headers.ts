import { plainWords } from "../address-book/plain-words.ts";
import { states } from "../reference/states.ts";
import type { ImportField } from "./fields.ts";
import { isImportField } from "./fields.ts";
import { readStatus } from "./words.ts";

// What the header of a column says, in English and Spanish: lower case, without accents and punctuation.

/** A header that has one of these words is about the sender. */
const senderWords = /\b(?:return address|return|sender|senders|from|remitente|remite)\b/;
const notSender = /\b(?:return receipt|returned|sent from)\b/;

/** Headers of things that an entry does not hold. */
const otherThings =
  /\b(?:delivered|delivery date|date received|received|created|updated|modified|fecha de entrega|entregad[oa]|recibid[oa]|cread[oa]|creacion|actualizad[oa])\b/;

/** Looked at in this order; the first that fits is taken. */
const fieldPatterns: readonly (readonly [RegExp, ImportField])[] = [
  [/\b(?:sent from|sent by|mailed by|enviad[oa] (?:desde|por)|profile|perfil)\b/, "sentFrom"],
  [/\b(?:remind\w*|recordatorio|recordar)\b/, "remindOn"],
  [/\b(?:deadline|due(?: date| by| on)?|plazo|fecha limite|vence|vencimiento)\b/, "deadline"],
  [/\b(?:return receipt|green card|acuse de recibo|tarjeta verde)\b/, "number.return-receipt"],
  [/\b(?:tracking|rastreo|seguimiento|guia|usps number|numero (?:de|del) usps)\b/, "trackingNumber"],
  [/\b(?:certified|certificado|article|articulo)\b.*\b(?:number|no|num|numero|n)\b/, "number.certified"],
  [/\b(?:number|no|num|numero|n)\b.*\b(?:certified|certificado|article|articulo)\b/, "number.certified"],
  [/\b(?:registered|registrado)\b.*\b(?:number|no|num|numero)\b/, "number.registered"],
  [/\b(?:number|no|num|numero)\b.*\b(?:registered|registrado)\b/, "number.registered"],
  [/\b(?:insured|insurance|asegurado|seguro)\b.*\b(?:number|no|num|numero)\b/, "number.insured"],
  [/\bnumero\b.*\b(?:asegurado|seguro)\b/, "number.insured"],
  [
    /\b(?:extras?|extra services?|special services?|add ons?|servicios? (?:extra|adicional|especial)\w*)\b/,
    "extras",
  ],
  [/\b(?:postage type|type of postage|postage kind|tipo de franqueo|forma de franqueo)\b/, "postage"],
  [/\b(?:format|formato|piece type|mailpiece|tipo de (?:envio|pieza))\b/, "format"],
  [
    /\b(?:service|servicio|mail class|class|clase|mail type|tipo de correo|shipping|method|metodo)\b/,
    "service",
  ],
  [
    /\b(?:cost|costo|coste|price|precio|amount|importe|monto|paid|pagado|postage|franqueo|fee|tarifa)\b/,
    "cost",
  ],
  [/\b(?:status|estatus|situacion|estado del envio)\b/, "status"],
  [/\b(?:matter|case|caso|asunto|expediente|docket|file (?:number|no))\b/, "matter"],
  [/\b(?:tags?|etiquetas?|labels?|group|grupo|category|categoria|project|proyecto)\b/, "tag"],
  [
    /\b(?:notes?|notas?|comments?|comentarios?|remarks?|observacion(?:es)?|memo|description|descripcion)\b/,
    "note",
  ],
  [/\b(?:numbers|numeros)\b/, "numbers"],
  [/\b(?:care of|c o|a cargo de)\b/, "careOf"],
  [
    /\b(?:organi[sz]ation|organizacion|company|empresa|compania|agency|agencia|firm|institucion|office|oficina)\b/,
    "organization",
  ],
  [
    /\b(?:address|direccion|street|calle|linea|line) ?(?:line )?2\b|\b(?:apt|apartment|apartamento|suite|unit|unidad|depto)\b/,
    "street2",
  ],
  [/\b(?:street|calle|(?:address|direccion|linea) ?(?:line )?1)\b/, "street"],
  [/\b(?:city|ciudad|town|municipio|localidad)\b/, "city"],
  [/\b(?:zip|zipcode|postal code|postcode|codigo postal|cp)\b/, "zip"],
  [/\b(?:state|province|provincia|st)\b/, "state"],
  [/\b(?:country|pais)\b/, "country"],
  [/\b(?:address|direccion|domicilio|destination|destino)\b/, "deliveryAddress"],
  [
    /\b(?:recipient|recipients|destinatari[oa]s?|addressee|to|para|names?|nombres?|contact|contacto|attn)\b/,
    "recipient",
  ],
  [/\b(?:date|fecha|mailed|sent|enviad[oa]|dia|day)\b/, "mailedOn"],
];

/** The part of the sender's address for a part of the recipient's. */
const returnFieldOf: { readonly [field in ImportField]?: ImportField } = {
  recipient: "returnName",
  organization: "returnName",
  deliveryAddress: "returnAddress",
  street: "returnStreet",
  street2: "returnStreet2",
  city: "returnCity",
  state: "returnState",
  zip: "returnZip",
};

/** Fields that several columns may go to. */
const manyColumns: ReadonlySet<ImportField> = new Set(["note", "deliveryAddress", "returnAddress"]);

const stateTexts = new Set(states.flatMap(({ code, names }) => [code, ...names]));

/**
 * What each column most likely is, by its header and, where that can be two things, by what is in it. Columns whose
 * meaning is not clear are left out; the person decides.
 */
export function guessFields(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Map<string, ImportField> {
  const guesses = columns.map((column, index) => fieldOf(column, () => cellsOf(rows, index)));
  const has = (...fields: ImportField[]) =>
    guesses.some((guess) => guess !== undefined && fields.includes(guess));
  /** Unless another column is the latter, or this one bears the name of the former. */
  const change = (from: ImportField, to: ImportField) => {
    const at = guesses.indexOf(from);
    if (at !== -1 && columns[at] !== from && !has(to)) guesses[at] = to;
  };

  // "Address" beside a city or a ZIP is only its street.
  if (has("city", "zip")) change("deliveryAddress", "street");
  if (has("returnCity", "returnZip")) change("returnAddress", "returnStreet");
  // The number of Certified or Registered Mail is what its tracking goes by.
  change("number.certified", "trackingNumber");
  change("number.registered", "trackingNumber");

  // Of several dates, the one that says that it is the day of mailing.
  const isMailing = (column: string) =>
    /\b(?:mail|mailed|mailing|sent|envio|enviad[oa])\b/.test(plainWords(column));
  const mailing = columns.findIndex((column, index) => guesses[index] === "mailedOn" && isMailing(column));
  if (mailing !== -1)
    for (const [index, guess] of guesses.entries())
      if (guess === "mailedOn" && index !== mailing) guesses[index] = undefined;

  const taken = new Set<ImportField>();
  const mapped = new Map<string, ImportField>();
  columns.forEach((column, index) => {
    const field = guesses[index];
    if (field === undefined || (taken.has(field) && !manyColumns.has(field))) return;
    taken.add(field);
    mapped.set(column, field);
  });
  return mapped;
}

function fieldOf(column: string, cells: () => string[]): ImportField | undefined {
  if (isImportField(column)) return column;
  const words = plainWords(column);
  if (otherThings.test(words)) return undefined;
  // In Spanish "Estado" is both a state and a status: what stands in it tells.
  if (/\bestado\b/.test(words) && !/\benvio\b/.test(words)) {
    const isState = cells().some((cell) => stateTexts.has(cell.trim().toUpperCase()));
    const isStatus = cells().some((cell) => readStatus(cell) !== undefined);
    if (isStatus && !isState) return "status";
    return senderWords.test(words) ? "returnState" : "state";
  }
  if (senderWords.test(words) && !notSender.test(words)) {
    const rest = words.replace(senderWords, " ").trim();
    const part = rest === "" ? "deliveryAddress" : patternField(rest);
    return part === undefined ? undefined : returnFieldOf[part];
  }
  return patternField(words);
}

function patternField(words: string): ImportField | undefined {
  return fieldPatterns.find(([pattern]) => pattern.test(words))?.[1];
}

function cellsOf(rows: readonly (readonly string[])[], index: number): string[] {
  return rows.map((row) => row[index] ?? "").filter((cell) => cell.trim() !== "");
}

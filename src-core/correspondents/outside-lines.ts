import { attentionCodes, immigrationForms } from "../reference/immigration-forms.ts";
import { type Folded, fold } from "./fold.ts";

export interface Span {
  start: number;
  end: number;
}

/** A form name or filing code, in its usual spelling: "I-589", "AOS"; "1367" is the victim-case code. */
export interface FormCode extends Span {
  code: string;
}

/** One line of free text on the outside, taken apart so that no two rules report the same words. */
export interface OutsideLine extends Span {
  label: "attention" | "reference" | undefined;
  codes: readonly FormCode[];
  /** A person named on an attention line. */
  name: Span | undefined;
  /** True when words remain beside the claimed spans, codes, names and labels. */
  words: boolean;
}

const attention = /^(?:attn|attention|atencion|atn)(?![a-z])[ :.-]*/;
/** Always a reference when a colon follows: "Re: my appeal". */
const subject = /^(?:in re|re|ref|reference|subject|asunto|referencia)[ ]?[:#][ ]*/;
/** A reference when a number follows: "Case No. 26-0001", "Expediente núm. 12". */
const numbered =
  /^(?:(?:numero|num|no) de )?(?:(?:court |client |patient |member |my |mi )?(?:case|docket|index|account|acct|file|claim|policy|invoice|matter|order|member|customer|client|patient|ref|reference|loan|expediente|caso|cuenta|poliza|factura|reclamo|referencia|cliente|paciente|orden))(?![a-z])[ ]?(?:id|no|nos|number|num|numero|nro)?(?![a-z])[ ]?[:#.-]*[ ]*/;

const formCode = new RegExp(`(?<![A-Za-z0-9-])(?:${immigrationForms.join("|")})(?![A-Za-z0-9-])`, "gi");
const lineCode = new RegExp(`(?<![A-Za-z0-9-])(?:1367|${attentionCodes.join("|")})(?![A-Za-z0-9-])`, "g");

/** Words that only announce a number; alone beside it they say nothing more. */
const announcing = new Set(
  (
    "a an the my mi is es el la los of de del al or and y no num numero number nos id re ref attn attention " +
    "atencion case caso file expediente account cuenta alien uscis receipt recibo register registro " +
    "registration ssn ssa social security seguro itin curp dui dpi cui cpf dob date birth born fecha " +
    "nacimiento nac card tarjeta credit credito tel telephone telefono phone cell celular movil mobile fax " +
    "email mail e correo electronico call text llame llamar inmate booking form forma formulario forms anumber"
  ).split(" "),
);

/** Names of offices and desks, which an attention line carries as often as people. */
const office =
  /\b(?:dept|department|records?|clerk|court|unit|office|mail|mailroom|room|billing|claims?|desk|team|services?|returns?|customer|admissions?|legal|intake|newsroom|tips?|editor|director|manager|human|resources|hr|accounts?|payable|division|center|centro|oficina|departamento|servicios|secretaria|processing|correspondence|filing|lockbox|premium|release|information|privacy|officer)\b/;

/**
 * Takes free text apart line by line. `claimed` are spans that other recognition has already explained
 * (identifiers, phone numbers); offsets count in `text`. Blank lines are left out.
 */
export function outsideLines(text: string, claimed: readonly Span[]): readonly OutsideLine[] {
  const lines: OutsideLine[] = [];
  let offset = 0;
  for (const raw of text.split("\n")) {
    const start = offset + (raw.length - raw.trimStart().length);
    const end = offset + raw.trimEnd().length;
    offset += raw.length + 1;
    if (end > start) lines.push(readLine(text, start, end, claimed));
  }
  return lines;
}

function readLine(text: string, start: number, end: number, claimed: readonly Span[]): OutsideLine {
  const typed = text.slice(start, end);
  const folded = fold(typed);
  const label = labelOf(folded);
  const codes = findCodes(typed, label?.kind).map((code) => ({
    ...code,
    start: code.start + start,
    end: code.end + start,
  }));
  const labelEnd = label ? start + (folded.at[label.length] ?? typed.length) : start;
  const name =
    label?.kind === "attention" && codes.length === 0 ? personIn(text, labelEnd, end, claimed) : undefined;
  const explained = [...claimed, ...codes, ...(name ? [name] : []), { start, end: labelEnd }];
  return { start, end, label: label?.kind, codes, name, words: hasWords(text, start, end, explained) };
}

function labelOf(folded: Folded): { kind: "attention" | "reference"; length: number } | undefined {
  const attn = attention.exec(folded.lower);
  if (attn) return { kind: "attention", length: attn[0].length };
  const re = subject.exec(folded.lower);
  if (re) return { kind: "reference", length: re[0].length };
  const reference = numbered.exec(folded.lower);
  if (!reference) return undefined;
  const rest = folded.lower.slice(reference[0].length);
  const announced = /[:#]\s*$/.test(reference[0]) && rest !== "";
  const coded = /^[a-z0-9:/-]*\d/.test(rest);
  return announced || coded ? { kind: "reference", length: reference[0].length } : undefined;
}

function findCodes(line: string, label: OutsideLine["label"]): readonly FormCode[] {
  const found: FormCode[] = [];
  const add = (regex: RegExp): void => {
    for (const hit of line.matchAll(regex)) {
      const code = { code: hit[0].toUpperCase(), start: hit.index, end: hit.index + hit[0].length };
      if (!found.some((other) => other.start < code.end && code.start < other.end)) found.push(code);
    }
  };
  if (/[-\d]/.test(line)) add(formCode);
  if (label === "attention") add(lineCode);
  return found;
}

/** A person's name: a title, or two to four capitalised words that are not an office. */
function personIn(text: string, start: number, end: number, claimed: readonly Span[]): Span | undefined {
  const typed = text.slice(start, end);
  const folded = fold(typed);
  if (office.test(folded.lower) || claimed.some((span) => span.start < end && start < span.end))
    return undefined;
  const words = folded.cased.split(" ").filter((word) => word !== "");
  const titled = /^(?:mr|mrs|ms|miss|mx|dr|sr|sra|srta|lic|ing|hon|judge|atty)$/i.test(words[0] ?? "");
  const capitalised = words.every((word) => /^(?:\p{Lu}[\p{L}-]*,?|de|del|la|los|y|e|van|von)$/u.test(word));
  const count = words.length - (titled ? 1 : 0);
  if (!capitalised || count > 5 || count < (titled ? 1 : 2)) return undefined;
  return { start: end - typed.trimStart().length, end };
}

function hasWords(text: string, start: number, end: number, explained: readonly Span[]): boolean {
  let rest = "";
  let at = start;
  for (const span of [...explained].sort((a, b) => a.start - b.start)) {
    if (span.end <= at || span.start >= end) continue;
    rest += `${text.slice(at, Math.max(at, span.start))} `;
    at = span.end;
  }
  rest += text.slice(Math.min(at, end), end);
  const tokens = fold(rest).lower.match(/[\p{L}\p{N}]+/gu) ?? [];
  return tokens.some((token) => !announcing.has(token));
}

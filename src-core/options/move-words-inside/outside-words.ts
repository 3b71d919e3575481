import { readAddress } from "../../address/read.ts";
import { matchCorrespondents } from "../../correspondents/match.ts";
import { findIdentifiers } from "../../recognizers/find.ts";
import { kindsThatAreMail } from "../../recognizers/index.ts";
import type { Identifier, IdentifierKind } from "../../recognizers/types.ts";
import { linesOf, untilSettled } from "../return-block.ts";

/** Numbers by which a place of custody sorts its mail. */
const custodyKinds: readonly IdentifierKind[] = ["a-number", "bop-register-number", "state-inmate-number"];

/** Class marks that the postal rules put on the outside; they are no private words. */
const classMark =
  /^(?:first[- ]class(?: mail)?|priority mail(?: express)?|media mail|library mail|(?:usps )?ground advantage|air ?mail|par avion)$/i;

/** What makes a letter legal mail: the legends, and who it is from (28 CFR 540.19; ICE; common jail rules). */
const custodyLegend =
  /\b(?:legal mail|special mail|special correspondence|open only in|attorney|lawyer|legal aid|abogad[oa]|correo legal|correspondencia (?:legal|especial))\b/i;

/** Legends that stay on any letter: a place of custody that we failed to recognise would open it as general mail. */
const legend =
  /\b(?:legal mail|special mail|special correspondence|open only in|correo legal|correspondencia (?:legal|especial))\b/i;

/** "Attn: I-90": part of the address, by which an office sorts its mail. */
const attentionLine = /^\s*(?:attn|attention|atenci[oó]n)\b/i;

/** The lines of a text that have to stay outside. */
export function keptLines(text: string, custody: boolean): string {
  const lines = linesOf(text);
  const kept = lines.filter(
    (line) =>
      classMark.test(line) ||
      legend.test(line) ||
      (attentionLine.test(line) && !findIdentifiers(line).some((found) => isRemovable(found, custody))) ||
      (custody && (custodyLegend.test(line) || hasCustodyNumber(line))),
  );
  return kept.length === lines.length ? text : kept.join("\n");
}

export function hasCustodyNumber(text: string): boolean {
  return findIdentifiers(text).some((found) => custodyKinds.includes(found.kind));
}

/** A block that names a jail, prison or detention site: the number beside the name must stay. */
export function isCustodyBlock(text: string): boolean {
  const address = readAddress(text);
  return (
    address.parts.some((part) => part.role === "facility") ||
    matchCorrespondents(text, address).some(
      (match) => match.category === "custody" || match.category === "immigration-detention",
    )
  );
}

/** Marks where something was cut, until the line around it has been looked at. */
const cut = "\u0000";

/** An address block without the personal numbers and contact details written in it; doubtful ones stay. */
export function withoutIdentifiers(block: string, custody: boolean): string {
  return untilSettled(block, (text) => {
    const found = findIdentifiers(text).filter((identifier) => isRemovable(identifier, custody));
    if (found.length === 0) return text;
    let out = "";
    let from = 0;
    for (const { start, end } of found) {
      out += text.slice(from, start) + cut;
      from = end;
    }
    const lines = linesOf(out + text.slice(from)).map((line) => (line.includes(cut) ? afterCut(line) : line));
    // A block that is nothing but contact details stays: where a return address is required, one has to be there.
    return linesOf(lines.join("\n")).join("\n") || text;
  });
}

/** The rest of a line whose number is gone; nothing when only its label is left ("A-Number:", "Tel."). */
function afterCut(line: string): string {
  const rest = line.replaceAll(cut, " ");
  return labelOnly.test(rest) ? "" : rest;
}

const labelOnly =
  /^(?:(?:a|alien|uscis|receipt|case|ssn|social|security|itin|curp|dui|dpi|cpf|dob|phone|tel|tel[eé]fono|cell|e?mail|correo|re|ref|reference|n[uú]mero|n[uú]m|number|no|reg|register|file|account|passport|pasaporte|license|licencia|ein|nit|rif|dni|rtn|i-?94|sevis|nvc|vin|mbi|medicare|inmate|din|de|id)(?![\p{L}\p{N}])|[\s.:#()/-])+$/iu;

function isRemovable(identifier: Identifier, custody: boolean): boolean {
  if (kindsThatAreMail.has(identifier.kind) || identifier.confidence === "possible") return false;
  return !(custody && custodyKinds.includes(identifier.kind));
}

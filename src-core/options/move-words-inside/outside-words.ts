import { readAddress } from "../../address/read.ts";
import { matchCorrespondents } from "../../correspondents/match.ts";
import { findIdentifiers } from "../../recognizers/find.ts";
import type { Identifier, IdentifierKind } from "../../recognizers/types.ts";
import { linesOf, untilSettled } from "../return-block.ts";

/** Numbers that the mail itself needs, on the piece or in an address. */
const mailKinds: readonly IdentifierKind[] = ["usps-tracking", "s10-tracking", "imb-digits", "zip-plus-4"];

/** Numbers by which a place of custody sorts its mail. */
const custodyKinds: readonly IdentifierKind[] = ["a-number", "bop-register-number"];

/** Class marks that the postal rules put on the outside; they are no private words. */
const classMark =
  /^(?:first[- ]class(?: mail)?|priority mail(?: express)?|media mail|library mail|(?:usps )?ground advantage|air ?mail|par avion)$/i;

/** What makes a letter legal mail: the legends, and who it is from (28 CFR 540.19; ICE; common jail rules). */
const custodyLegend =
  /\b(?:legal mail|special mail|special correspondence|open only in|attorney|lawyer|legal aid|abogad[oa]|correo legal|correspondencia (?:legal|especial))\b/i;

/** The lines of a text that have to stay outside. */
export function keptLines(text: string, custody: boolean): string {
  const lines = linesOf(text);
  const kept = lines.filter(
    (line) => classMark.test(line) || (custody && (custodyLegend.test(line) || hasCustodyNumber(line))),
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

/** An address block without the personal numbers and contact details written in it; doubtful ones stay. */
export function withoutIdentifiers(block: string, custody: boolean): string {
  return untilSettled(block, (text) => {
    const found = findIdentifiers(text).filter((identifier) => isRemovable(identifier, custody));
    if (found.length === 0) return text;
    let out = "";
    let from = 0;
    for (const { start, end } of [...found].sort((a, b) => a.start - b.start)) {
      if (start < from) continue;
      out += text.slice(from, start);
      from = end;
    }
    return linesOf(out + text.slice(from))
      .filter((line) => !labelOnly.test(line))
      .join("\n");
  });
}

/** What is left of a line when its number is gone ("A-Number:", "Tel.", "Re: #"). */
const labelOnly =
  /^(?:(?:a|alien|uscis|receipt|case|ssn|social security|itin|curp|dui|dpi|cpf|dob|phone|tel|tel[eé]fono|cell|email|e-mail|correo|re|ref|reference|n[uú]mero|n[uú]m|number|no|reg|register|file|account|de|id)|[\s.:#()/-])+$/i;

function isRemovable(identifier: Identifier, custody: boolean): boolean {
  if (mailKinds.includes(identifier.kind) || identifier.confidence === "possible") return false;
  return !(custody && custodyKinds.includes(identifier.kind));
}

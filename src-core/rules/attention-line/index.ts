import { type OutsideLine, outsideLines } from "../../correspondents/outside-lines.ts";
import { type TextPart, textOf } from "../../mailpiece/place.ts";
import { reliefForms } from "../../reference/immigration-forms.ts";
import type { Context, Finding, Rule } from "../types.ts";

const freeText: readonly TextPart[] = ["front-text", "back-text", "window-text"];

/**
 * Form names and filing codes on the outside ("I-589", "Attn: AOS", "Attn: 1367"), and people named on
 * attention lines. They tell which relief is sought, in words that the agency itself asks for.
 */
export const attentionLine: Rule = {
  id: "attention-line",
  since: "0.1.0",
  topic: "what-it-is-about",
  severity: "serious",
  messages: ["form", "victim-case", "name"],
  check(context) {
    return [...deliveryFindings(context), ...freeText.flatMap((part) => partFindings(context, part))];
  },
};

/** A form has a digit; "Attn: AOS" is an attention line, which the reader may have left unread. */
const mayHaveCode = /\d|^\W*at(?:t|n|enc)/i;

/** Only name lines: "I-90" in a street is a road. */
function deliveryFindings({ to }: Context): readonly Finding[] {
  return to.parts
    .filter(({ role }) => ["attention", "recipient", "organization", "facility", "unread"].includes(role))
    .filter(({ role, text }) => role === "attention" || mayHaveCode.test(text))
    .flatMap((part) =>
      outsideLines(part.text, []).flatMap((line) => findings("delivery-address", line, part.start)),
    );
}

function partFindings({ piece, identifiers }: Context, part: TextPart): readonly Finding[] {
  if (textOf(piece, part) === "") return [];
  const claimed = identifiers.filter((identifier) => identifier.part === part);
  return outsideLines(textOf(piece, part), claimed).flatMap((line) => findings(part, line));
}

/** `offset` is where the text of the line begins in the part. */
function findings(part: TextPart, line: OutsideLine, offset = 0): readonly Finding[] {
  const codes = line.codes.map(({ code, start, end }): Finding => {
    const where = { part, start: start + offset, end: end + offset };
    if (code === "1367") {
      return {
        message: "victim-case",
        outcome: "shown",
        where,
        severity: "critical",
        facts: ["rcp-uscis-1367", "duty-1367-envelope-irony", "duty-1367-scope", "duty-uscis-wrong-box"],
      };
    }
    const isRelief = (reliefForms as readonly string[]).includes(code);
    return {
      message: "form",
      outcome: "shown",
      where,
      params: { form: code },
      ...(isRelief ? { severity: "critical" as const } : {}),
      facts: ["rcp-uscis-forms", "rcp-uscis-lockbox", "duty-uscis-wrong-box"],
    };
  });
  if (!line.name) return codes;
  const where = { part, start: line.name.start + offset, end: line.name.end + offset };
  return [
    ...codes,
    {
      message: "name",
      outcome: "shown",
      where,
      severity: "minor",
      facts: ["addr-five-line-order", "household-and-mailroom", "ice-address-block", "bop-addressing"],
    },
  ];
}

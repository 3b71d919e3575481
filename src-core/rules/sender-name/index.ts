import type { AddressPart } from "../../address/types.ts";
import { outsideLines } from "../../correspondents/outside-lines.ts";
import { whoIsNamed } from "../../correspondents/who-is-named.ts";
import { custodyRules } from "../../postal-rules/custody.ts";
import type { Context, Finding, Rule } from "../types.ts";

const facts = ["ra-name-not-required", "alt-initials", "acp-code-needed", "mailcover-data-recorded"] as const;

/** "J. R." or "J.R." */
const initials = /^(?:\p{L}\.?[ -]*){1,4}$/u;
/** Titles and family words around a surname: "The Lopez Family", "Sra. Prueba", "Familia Lopez". */
const aroundSurname = /^(?:the|mr|mrs|ms|miss|mx|dr|sr|sra|srta|lic|and|y|family|familia|los|jr|ii|iii)\.?$/i;

/** A person's name in the return address. */
export const senderName: Rule = {
  id: "sender-name",
  since: "0.1.0",
  topic: "who-you-are",
  severity: "serious",
  messages: ["name", "partial-name", "name-doubtful", "needed-for-custody"],
  check(context) {
    const { from, senders } = context;
    const written = senders.filter((sender) => sender.part === "return-address");
    const needed = neededFor(context);
    const names = whoIsNamed(from, written)
      .people.map(finding)
      .map((name) => (needed && name.outcome === "shown" ? { ...name, ...needed } : name));
    // "Attn: R. Prueba" in a return address reads as a person, but no more than that.
    const attention = from.parts.filter(isNamedAttention).map(doubtful);
    return [...names, ...attention];
  },
};

/** Where "leave your name off" would be bad advice: the letter would be refused. */
function neededFor(context: Context): Pick<Finding, "message" | "facts"> | undefined {
  const custody = custodyRules(context);
  return custody && { message: "needed-for-custody", facts: [...custody.senderFacts, "custody-tradeoff"] };
}

function isNamedAttention(part: AddressPart): boolean {
  return part.role === "attention" && outsideLines(part.text, []).some((line) => line.name !== undefined);
}

function finding(part: AddressPart): Finding {
  if (part.doubtful) return doubtful(part);
  const where = { part: "return-address" as const, start: part.start, end: part.end };
  if (isPartial(part.text)) {
    return {
      message: "partial-name",
      outcome: "shown",
      where,
      severity: "moderate",
      facts,
    };
  }
  return { message: "name", outcome: "shown", where, narrowsTo: "person", facts };
}

function doubtful(part: AddressPart): Finding {
  return {
    message: "name-doubtful",
    outcome: "cannot-tell",
    where: { part: "return-address", start: part.start, end: part.end },
    narrowsTo: "person",
    facts: [...facts, "need-custody"],
  };
}

/** Initials alone, or one word: a first name or a surname. */
function isPartial(name: string): boolean {
  if (initials.test(name.trim())) return true;
  const words = name.split(/[\s,]+/).filter((word) => word !== "" && !aroundSurname.test(word));
  return words.filter((word) => word.replace(/\./g, "").length > 1).length <= 1;
}

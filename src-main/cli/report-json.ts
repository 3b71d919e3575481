import type { OptionResult } from "../../src-core/options/types.ts";
import type { Report } from "../../src-core/report/analyse.ts";
import type { Disclosure } from "../../src-core/rules/types.ts";
import { disclosureWords } from "./disclosure-words.ts";
import type { Words } from "./words.ts";

/** The report as data for other programs: ids that stay the same in every language, and the words beside them. */
export function reportJson(report: Report, options: readonly OptionResult[], words: Words) {
  return {
    format: "plainview-report-1",
    language: words.language,
    piece: report.context.piece,
    addresses: { from: report.context.from, to: report.context.to },
    summary: report.summary,
    disclosures: report.disclosures.map((disclosure) => disclosureJson(disclosure, words)),
    mailCover: report.mailCover,
    options: options.map(({ option, availability, hides, adds }) => ({
      option,
      title: words("options", `${option}.title`),
      ...availability,
      hides: hides.map((disclosure) => disclosure.id),
      adds: adds.map((disclosure) => disclosure.id),
    })),
  };
}

function disclosureJson(disclosure: Disclosure, words: Words) {
  const { id, rule, message, outcome, topic, severity, where, observers, narrowsTo, facts } = disclosure;
  return {
    id,
    rule,
    message,
    outcome,
    topic,
    severity,
    ...(where ? { where } : {}),
    observers,
    ...(narrowsTo ? { narrowsTo } : {}),
    facts,
    words: disclosureWords(disclosure, words),
  };
}

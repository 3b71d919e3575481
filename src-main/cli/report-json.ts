import type { OptionResult } from "../../src-core/options/types.ts";
import type { Report } from "../../src-core/report/analyse.ts";
import { countOf } from "../../src-core/report/narrowing.ts";
import type { Disclosure } from "../../src-core/rules/types.ts";
import { disclosureWords } from "./disclosure-words.ts";
import type { Words } from "./words.ts";

/**
 * The report as data for other programs: ids that stay the same in every language, and the words beside them under
 * `words`. The shape and what may change in it are in docs/command-line.md; a change that breaks a reader takes a new
 * `format`.
 */
export function reportJson(report: Report, options: readonly OptionResult[], words: Words) {
  return {
    format: "plainview-report-1",
    language: words.language,
    piece: report.context.piece,
    addresses: { from: report.context.from, to: report.context.to },
    summary: report.summary,
    disclosures: report.disclosures.map((disclosure) => disclosureJson(disclosure, words)),
    mailCover: report.mailCover,
    options: options.map((result) => optionJson(result, words)),
  };
}

function disclosureJson(disclosure: Disclosure, words: Words) {
  const { id, rule, message, outcome, topic, severity, where, params, observers, narrowsTo, facts } =
    disclosure;
  const addresses = countOf(disclosure);
  return {
    id,
    rule,
    message,
    outcome,
    topic,
    severity,
    ...(where ? { where } : {}),
    ...(params ? { params } : {}),
    observers,
    ...(narrowsTo ? { narrowsTo } : {}),
    ...(addresses ? { addresses } : {}),
    facts,
    words: disclosureWords(disclosure, words),
  };
}

function optionJson({ option, availability, hides, adds }: OptionResult, words: Words) {
  return {
    option,
    ...availability,
    hides: hides.map((disclosure) => disclosure.id),
    adds: adds.map((disclosure) => disclosure.id),
    words: {
      title: words("options", `${option}.title`),
      summary: words("options", `${option}.summary`),
      cost: words("options", `${option}.cost`),
      ...(availability.status === "available"
        ? { cautions: availability.cautions.map((key) => words("options", `${option}.cautions.${key}`)) }
        : {}),
      ...(availability.status === "not-available"
        ? {
            reason: words("options", `${option}.reasons.${availability.reason}`, availability.params),
          }
        : {}),
    },
  };
}

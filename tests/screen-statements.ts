import type { FactId } from "../src-core/facts/index.ts";

/**
 * Sentences on the screens that say something about the mail, the law or those who keep records, with the facts that
 * they rest on. What a rule, option, observer or the directory of programs says has its facts beside it in the code.
 */
export const screenStatements: Readonly<Record<string, readonly FactId[]>> = {
  "check:mailCover.intro": ["mailcover-definition", "mailcover-data-recorded", "mailcover-no-judge"],
  "facts-screen:programs.subtitle": ["acp-what-it-is", "acp-count"],
  "settings:protects.cannot": ["usps-account-data", "track-retention", "mict-all-mail-imaged"],
  "vault:create.limits": ["usps-account-data", "track-retention", "mict-all-mail-imaged"],
};

/** Sentences that only sound so: they are about this program, or ask the person to do something. */
export const aboutTheProgram: readonly string[] = [
  "facts-screen:programs.chooseBody",
  "log:subtitle",
  "log:none.body",
];

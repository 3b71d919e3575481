import type { FactId } from "../src-core/facts/index.ts";

/**
 * Sentences on the screens that say something about the mail, the law or those who keep records, with the facts that
 * they rest on. What a rule, option, observer or the directory of programs says has its facts beside it in the code.
 */
export const screenStatements: Readonly<Record<string, readonly FactId[]>> = {
  "packet:cover.intro": ["rec-receipt-alone", "duty-irs-registered"],
  "packet:declaration.intro": ["duty-state-proof-of-service"],
  "check:mailCover.intro": ["mailcover-definition", "mailcover-data-recorded", "mailcover-no-judge"],
  "vaults:panic.dialog.lawyer": ["rec-subpoena"],
  "check:mailCover.notMailed": ["mailcover-definition"],
  "facts-screen:programs.subtitle": ["acp-what-it-is", "acp-count"],
  "settings:protects.cannot": ["usps-account-data", "track-retention", "mict-all-mail-imaged"],
  "vault:create.limits": ["usps-account-data", "track-retention", "mict-all-mail-imaged"],
  "print:problems.return-address-left-off": [
    "ra-req-endorsement",
    "ra-req-priority",
    "ra-req-package-services",
    "ra-req-registered",
    "ra-req-insured-cod",
    "ra-req-certified-rr",
    "ra-req-express-rr",
    "ra-req-intl-customs",
  ],
  "print:problems.return-address-corner": ["ra-extent"],
  "plan:problems.reason.restricted-needs-host": ["mark-restricted-delivery"],
  "plan:problems.reason.postmark-not-given": ["postmark-none", "postmark-local"],
  "plan:problems.reason.bulky-stamps": ["drop-10oz-half-inch"],
  "plan:problems.reason.permit-batch": ["svc-permit-imprint-batch", "marketing-mail-min"],
  "plan:problems.reason.hand-postmark": ["postmark-local", "postmark-proof-options"],
  "plan:problems.reason.return-address": [
    "ra-domestic",
    "ra-req-priority",
    "ra-req-package-services",
    "ra-req-registered",
    "ra-req-insured-cod",
    "ra-req-certified-rr",
    "ra-req-express-rr",
    "ra-req-intl-customs",
  ],
  "plan:problems.reason.company-return-address": ["ra-vendor-requires", "alt-print-mail"],
  "plan:problems.reason.mailed-by-another": ["alt-remailer", "alt-print-mail"],
  "plan:problems.reason.custody-in-person": ["need-custody", "bop-addressing", "ice-address-block"],
  "print:problems.no-zip-code": ["addr-zip-optional-single-piece"],
};

/** Sentences that only sound so: they are about this program, or ask the person to do something. */
export const aboutTheProgram: readonly string[] = [
  "exchange:import.pick",
  "exchange:problems.service-unknown",
  "vaults:intro",
  "book:empty.body",
  "facts-screen:programs.chooseBody",
  "log:subtitle",
  "log:none.body",
];

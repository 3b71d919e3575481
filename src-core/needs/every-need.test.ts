import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Mailpiece, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { standIns } from "../options/evaluate.ts";
import { options } from "../options/index.ts";
import type { Option, OptionExample } from "../options/types.ts";
import { readContext } from "../rules/context.ts";
import { runRules } from "../rules/engine.ts";
import { rules } from "../rules/index.ts";
import { judgeNeeds } from "./judge.ts";
import { type NeedId, needIds, needsSchema } from "./types.ts";

// Every option against every need. For each option a piece on which it is available: the usual letter below, or else
// the first such example of the option. Then, with the option and its terms:
//   keeps   the need was kept and is kept        mends   it was not kept and is
//   breaks  it was kept and is not any more      -       it was not kept and is not
// Legal mail is judged on a lawyer's letter to a prison; "refused" says that the option is not available there.
// "never" says that the option is offered nowhere.

const table = `
option                                | returnable | proof-mailed | proof-delivered | addressee-only | recipient-knows-me | deadline | legal-mail | household-must-not-know | money-limit | no-papers | today  | no-post-office
add-certificate-of-mailing            | keeps      | mends        | -               | -              | keeps              | keeps    | keeps      | -                       | keeps       | keeps     | keeps  | breaks
add-certified                         | keeps      | -            | mends           | -              | keeps              | keeps    | keeps      | -                       | keeps       | keeps     | keeps  | keeps
add-certified-with-card               | keeps      | -            | mends           | -              | keeps              | keeps    | keeps      | -                       | breaks      | keeps     | keeps  | keeps
add-certified-with-electronic-receipt | keeps      | -            | mends           | -              | keeps              | keeps    | keeps      | -                       | keeps       | keeps     | keeps  | keeps
address-inside-only                   | breaks     | -            | -               | -              | breaks             | keeps    | refused    | mends                   | keeps       | keeps     | keeps  | keeps
address-program                       | keeps      | -            | -               | -              | keeps              | breaks   | refused    | -                       | keeps       | breaks    | breaks | keeps
adult-signature                       | keeps      | -            | keeps           | -              | keeps              | keeps    | refused    | -                       | -           | keeps     | keeps  | keeps
ask-recipient-address                 | keeps      | -            | -               | -              | keeps              | breaks   | refused    | -                       | keeps       | keeps     | breaks | keeps
attention-line-off                    | keeps      | -            | -               | -              | keeps              | keeps    | refused    | -                       | keeps       | keeps     | keeps  | keeps
business-center                       | keeps      | -            | -               | -              | keeps              | breaks   | keeps      | -                       | breaks      | breaks    | breaks | keeps
care-of-attorney                      | keeps      | -            | -               | -              | keeps              | breaks   | refused    | -                       | breaks      | keeps     | breaks | keeps
care-of-organization                  | keeps      | -            | -               | -              | keeps              | breaks   | refused    | -                       | keeps       | keeps     | breaks | keeps
care-of-person                        | keeps      | -            | -               | -              | keeps              | keeps    | refused    | -                       | keeps       | keeps     | keeps  | keeps
certificate-of-mailing                | -          | mends        | breaks          | -              | -                  | keeps    | refused    | mends                   | keeps       | keeps     | keeps  | breaks
collection-box                        | -          | -            | -               | -              | -                  | keeps    | refused    | keeps                   | keeps       | keeps     | keeps  | mends
common-size                           | -          | -            | -               | -              | -                  | keeps    | refused    | keeps                   | keeps       | keeps     | keeps  | keeps
counter-postage-label                 | keeps      | mends        | -               | -              | keeps              | keeps    | keeps      | -                       | keeps       | keeps     | keeps  | breaks
electronic-return-receipt             | keeps      | -            | keeps           | -              | keeps              | keeps    | refused    | -                       | mends       | keeps     | keeps  | keeps
envelope-for-postcard                 | -          | -            | -               | -              | -                  | keeps    | refused    | mends                   | keeps       | keeps     | keeps  | keeps
first-class-in-place-of-media-mail    | keeps      | -            | breaks          | -              | keeps              | keeps    | refused    | -                       | mends       | keeps     | keeps  | keeps
first-class-in-place-of-priority      | keeps      | -            | breaks          | -              | keeps              | keeps    | refused    | -                       | mends       | keeps     | keeps  | keeps
general-delivery                      | keeps      | -            | -               | -              | keeps              | keeps    | refused    | -                       | keeps       | breaks    | keeps  | breaks
ground-advantage-in-place-of-priority | -          | -            | keeps           | -              | -                  | keeps    | refused    | keeps                   | -           | keeps     | keeps  | keeps
group-e-box                           | keeps      | -            | -               | -              | keeps              | breaks   | keeps      | -                       | keeps       | breaks    | breaks | breaks
hand-delivery                         | keeps      | mends        | mends           | -              | keeps              | keeps    | refused    | -                       | keeps       | keeps     | keeps  | keeps
hand-over-at-counter                  | keeps      | -            | -               | -              | keeps              | keeps    | keeps      | -                       | keeps       | keeps     | keeps  | breaks
hand-postmark                         | keeps      | -            | -               | -              | keeps              | keeps    | keeps      | -                       | keeps       | keeps     | keeps  | breaks
initials-only                         | keeps      | -            | -               | -              | breaks             | keeps    | refused    | -                       | keeps       | keeps     | keeps  | keeps
inner-envelope                        | -          | -            | -               | -              | -                  | keeps    | refused    | mends                   | keeps       | keeps     | keeps  | keeps
invented-address                      | never
leave-off-return-address              | breaks     | -            | -               | -              | breaks             | keeps    | refused    | mends                   | keeps       | keeps     | keeps  | keeps
markings-off                          | -          | -            | -               | -              | -                  | keeps    | refused    | mends                   | keeps       | keeps     | keeps  | keeps
move-words-inside                     | -          | -            | -               | -              | -                  | keeps    | refused    | mends                   | keeps       | keeps     | keeps  | keeps
name-off-return-address               | keeps      | -            | -               | -              | breaks             | keeps    | refused    | -                       | keeps       | keeps     | keeps  | keeps
no-organization-name                  | keeps      | -            | -               | -              | breaks             | keeps    | refused    | -                       | keeps       | keeps     | keeps  | keeps
office-postage                        | keeps      | -            | -               | -              | keeps              | keeps    | keeps      | -                       | keeps       | keeps     | keeps  | keeps
organization-po-box                   | keeps      | -            | -               | -              | keeps              | breaks   | refused    | -                       | keeps       | keeps     | breaks | keeps
other-plant-area                      | -          | -            | -               | -              | -                  | breaks   | refused    | keeps                   | keeps       | keeps     | keeps  | keeps
pc-postage                            | never
permit-imprint                        | never
plain-envelope                        | keeps      | -            | -               | -              | keeps              | keeps    | refused    | -                       | keeps       | keeps     | keeps  | keeps
plain-stamps                          | -          | -            | -               | -              | -                  | keeps    | refused    | keeps                   | keeps       | keeps     | keeps  | keeps
po-box                                | keeps      | -            | -               | -              | keeps              | breaks   | keeps      | -                       | breaks      | breaks    | breaks | breaks
po-box-street                         | keeps      | -            | -               | -              | keeps              | breaks   | keeps      | -                       | breaks      | breaks    | breaks | breaks
print-and-mail                        | keeps      | -            | -               | -              | keeps              | breaks   | refused    | -                       | breaks      | keeps     | breaks | keeps
printed-lettering                     | -          | -            | -               | -              | -                  | keeps    | refused    | mends                   | keeps       | keeps     | keeps  | keeps
private-mailbox                       | keeps      | -            | -               | -              | keeps              | breaks   | keeps      | -                       | breaks      | breaks    | breaks | keeps
recipient-initials                    | keeps      | -            | -               | -              | keeps              | keeps    | refused    | -                       | keeps       | keeps     | keeps  | keeps
registered-mail                       | keeps      | mends        | mends           | -              | keeps              | keeps    | keeps      | -                       | breaks      | keeps     | keeps  | breaks
remailer                              | keeps      | -            | -               | -              | keeps              | breaks   | refused    | -                       | breaks      | keeps     | breaks | keeps
restricted-delivery                   | keeps      | -            | mends           | mends          | keeps              | keeps    | keeps      | -                       | breaks      | keeps     | keeps  | keeps
return-service-endorsement            | keeps      | -            | -               | -              | keeps              | keeps    | keeps      | -                       | keeps       | keeps     | keeps  | keeps
security-tint                         | keeps      | -            | -               | -              | keeps              | keeps    | keeps      | -                       | keeps       | keeps     | keeps  | keeps
signature-confirmation                | keeps      | -            | keeps           | -              | keeps              | keeps    | refused    | -                       | -           | keeps     | keeps  | keeps
virtual-mailbox                       | keeps      | -            | -               | -              | keeps              | breaks   | keeps      | -                       | breaks      | breaks    | breaks | keeps
without-tracking                      | keeps      | -            | breaks          | -              | keeps              | keeps    | refused    | -                       | mends       | keeps     | keeps  | keeps
workplace                             | keeps      | -            | -               | -              | keeps              | breaks   | refused    | -                       | keeps       | keeps     | breaks | keeps
zip-only                              | never
`;

const usual = mailpieceSchema.parse({
  returnAddress: "Ana Ruiz\n12 Alder St Apt 4\nAurora CO 80012",
  deliveryAddress: "Ben Ortiz\n99 Birch Rd\nDenver CO 80203",
});
const legalMail = mailpieceSchema.parse({
  returnAddress: "Marta Ruiz, Attorney at Law\nRuiz Law Office\n40 Cedar Ave\nAurora CO 80012",
  deliveryAddress: "Luis Ruiz\nReg. No. 00000-000\nFCI Northfield\nPO Box 1000\nNorthfield CO 80010",
  markings: ["special-mail"],
});
const needs = needsSchema.parse({
  needs: needIds,
  deadline: { day: "2027-01-05", counts: "received" },
  moneyLimitCents: 1000,
});

const examples = new Map<string, readonly OptionExample[]>(
  await Promise.all(
    readdirSync(`${import.meta.dirname}/../options`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const file: { examples: readonly OptionExample[] } = await import(`../options/${name}/examples.ts`);
        return [name, file.examples] as const;
      }),
  ),
);

function isAvailable(option: Option, piece: Mailpiece): boolean {
  return option.check(readContext(piece)).status === "available";
}

function referenceOf(option: Option): Mailpiece | undefined {
  const pieces = (examples.get(option.id) ?? []).map(({ piece }) => mailpieceSchema.parse(piece));
  return [usual, ...pieces].find((piece) => isAvailable(option, piece));
}

function keptBy(piece: Mailpiece, chosen: readonly Option[]): ReadonlySet<NeedId> {
  const context = readContext(piece);
  const verdicts = judgeNeeds({
    needs,
    context,
    disclosures: runRules(rules, context),
    chosen,
    today: "2026-11-21",
  });
  return new Set(verdicts.filter(({ status }) => status === "kept").map(({ need }) => need));
}

function effects(option: Option, piece: Mailpiece): (need: NeedId) => string {
  const before = keptBy(piece, []);
  const after = keptBy(option.apply(piece, standIns), [option]);
  return (need) => {
    if (before.has(need)) return after.has(need) ? "keeps" : "breaks";
    return after.has(need) ? "mends" : "-";
  };
}

function rowOf(option: Option): string {
  const piece = referenceOf(option);
  if (!piece) return [option.id, "never"].join(" | ");
  const effect = effects(option, piece);
  const legal = isAvailable(option, legalMail) ? effects(option, legalMail)("legal-mail") : "refused";
  return [option.id, ...needIds.map((need) => (need === "legal-mail" ? legal : effect(need)))].join(" | ");
}

const rows = table
  .trim()
  .split("\n")
  .map((row) =>
    row
      .split("|")
      .map((cell) => cell.trim())
      .join(" | "),
  );

describe("every option against every need", () => {
  it("has a column for every need and a row for every option, in their order", () => {
    expect(rows[0]).toBe(["option", ...needIds].join(" | "));
    expect(rows.slice(1).map((row) => row.split(" | ")[0])).toEqual(options.map(({ id }) => id));
  });

  it.each(options.map((option) => [option.id, option] as const))(
    "is as the table says for %s",
    (id, option) => {
      expect(rowOf(option)).toBe(rows.find((row) => row.startsWith(`${id} | `)));
    },
  );
});

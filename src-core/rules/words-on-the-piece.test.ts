import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Address } from "../address/types.ts";
import { mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { isTextPart, textOf } from "../mailpiece/place.ts";
import { attentionLine } from "./attention-line/index.ts";
import { readContext } from "./context.ts";
import { identifierVisible } from "./identifier-visible/index.ts";
import { rules } from "./index.ts";
import { recipientKind } from "./recipient-kind/index.ts";
import { senderCareOf } from "./sender-care-of/index.ts";
import { senderName } from "./sender-name/index.ts";
import { senderOrganization } from "./sender-organization/index.ts";
import { senderPrivateMailbox } from "./sender-private-mailbox/index.ts";
import { senderStreetAddress } from "./sender-street-address/index.ts";
import { senderZipPlus4 } from "./sender-zip-plus-4/index.ts";
import type { Context, Finding, Rule, RuleExample } from "./types.ts";

const contextOf = (input: RuleExample["piece"]): Context => readContext(mailpieceSchema.parse(input));

/** The words that a finding marks on the piece. */
function marked(context: Context, finding: Finding): string {
  const { part, start, end } = finding.where ?? {};
  if (!part || !isTextPart(part)) return "";
  return textOf(context.piece, part).slice(start ?? 0, end);
}

function check(rule: Rule, input: RuleExample["piece"]): { message: string; words: string }[] {
  const context = contextOf(input);
  return rule
    .check(context)
    .map((finding) => ({ message: finding.message, words: marked(context, finding) }));
}

describe("marks", () => {
  it("lie on the words themselves", () => {
    const returnAddress = "Ana Prueba\nc/o Luis Ejemplo\n12 Sample Lane Apt 3B\nDenver, CO 80012";
    expect(check(senderName, { returnAddress })).toEqual([{ message: "name", words: "Ana Prueba" }]);
    expect(check(senderCareOf, { returnAddress })[0]?.words).toContain("Luis Ejemplo");
    expect(check(senderStreetAddress, { returnAddress })[0]?.words).toBe("12 Sample Lane Apt 3B");
    expect(check(senderZipPlus4, { returnAddress: "Denver CO 80012-1234" })[0]?.words).toContain("1234");
    const deliveryAddress = "Sample Valley Women’s Clinic\n34 Sample Road\nDenver CO 80012";
    expect(check(recipientKind, { deliveryAddress })[0]?.words).toBe("Women’s Clinic");
    expect(check(attentionLine, { frontText: "see form N-400, please" })[0]?.words).toBe("N-400");
  });

  it("never carry a personal number in a parameter", () => {
    const context = contextOf({ frontText: "SSN 078-05-1120" });
    expect(JSON.stringify(identifierVisible.check(context))).not.toContain("1120");
  });
});

describe("no two rules report the same words", () => {
  const report = (input: RuleExample["piece"]): string[] => {
    const context = contextOf(input);
    return rules
      .flatMap((rule) =>
        rule
          .check(context)
          .filter((finding) => finding.where && isTextPart(finding.where.part))
          .map((finding) => `${rule.id}/${finding.message}`),
      )
      .sort();
  };

  it("on a front with a number, a form, a reference, a phone and other words", () => {
    expect(
      report({
        frontText:
          "A-Number: A 000-000-001\nForm I-589\nRe: my appeal\nTel. (303) 555-0142\nOpen at once, Maria",
      }),
    ).toEqual([
      "attention-line/form",
      "contact-details/phone",
      "identifier-visible/immigration",
      "other-words/words",
      "reference-line/reference",
    ]);
  });

  it("on mail to a person in detention", () => {
    expect(
      report({
        deliveryAddress: "Luis Ejemplo\nA 000-000-001\nEloy Detention Center\n34 Sample Road\nEloy AZ 85131",
      }),
    ).toEqual(["custody-recipient/detention", "identifier-visible/needed-for-custody"]);
  });

  it("on mail to an office whose name says what it is", () => {
    expect(report({ deliveryAddress: "USCIS\nAttn: AOS\nPO Box 805887\nChicago IL 60680" })).toEqual([
      "attention-line/form",
      "recipient-kind/immigration-agency",
    ]);
  });

  it("on words that tell a matter, in a reference line and in a window too", () => {
    expect(
      report({
        frontText: "Re: my asylum claim\nCall me",
        window: "delivery",
        windowText: "Your lab results",
      }),
    ).toEqual(["other-words/health", "other-words/immigration", "other-words/words"]);
  });

  it("on a return address of a confidentiality program", () => {
    expect(
      report({ returnAddress: "Ana Prueba\nSafe at Home\nPO Box 59\nSaint Paul MN 55101-0059" }).filter(
        (id) => !id.startsWith("sender-organization"),
      ),
    ).toEqual(["sender-name/name", "sender-substitute-address/program"]);
  });

  it("on an empty piece, nothing at all", () => {
    expect(report({})).toEqual([]);
  });
});

describe("guesses of the address reader", () => {
  const from = (part: Partial<Address["parts"][number]>): Context => ({
    ...contextOf({ returnAddress: "Sample Words\n12 Sample Lane\nDenver CO 80012" }),
    from: {
      kind: "street",
      parts: [{ role: "recipient", text: "Sample Words", value: "SAMPLE WORDS", start: 0, end: 12, ...part }],
      problems: [],
    },
  });

  it("become cannot-tell, never shown", () => {
    expect(senderName.check(from({ doubtful: true }))).toMatchObject([
      { message: "name-doubtful", outcome: "cannot-tell" },
    ]);
    expect(senderOrganization.check(from({ role: "organization", doubtful: true }))).toMatchObject([
      { message: "organization-doubtful", outcome: "cannot-tell" },
    ]);
    expect(senderCareOf.check(from({ role: "care-of", doubtful: true }))).toMatchObject([
      { message: "host-doubtful", outcome: "cannot-tell" },
    ]);
    const mailbox = from({ role: "pmb", text: "# 59" });
    expect(
      senderPrivateMailbox.check({ ...mailbox, from: { ...mailbox.from, kind: "private-mailbox" } }),
    ).toMatchObject([{ message: "number-sign", outcome: "cannot-tell" }]);
  });
});

describe("any piece", () => {
  const line = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom(
      "Ana Prueba",
      "PO Box 59",
      "PMB 2",
      "Denver CO 80012-1234",
      "A 000-000-001",
      "Attn: 1367",
      "c/o X",
    ),
    fc.constantFrom(
      "Eloy Detention Center",
      "Re: I-589",
      "ACP",
      "12 Sample Lane Apt 3",
      "SSN 078-05-1120",
      "APO AE",
    ),
  );
  const text = fc.array(line, { maxLength: 5 }).map((lines) => lines.join("\n"));

  it("gets findings that lie in its text, say only known messages and have facts", () => {
    fc.assert(
      fc.property(text, text, text, text, (returnAddress, deliveryAddress, frontText, logo) => {
        const context = contextOf({ returnAddress, deliveryAddress, frontText, logo, window: "delivery" });
        for (const rule of rules) {
          for (const finding of rule.check(context)) {
            const { part, start = 0, end = 0 } = finding.where ?? {};
            expect(rule.messages).toContain(finding.message);
            expect(finding.facts.length).toBeGreaterThan(0);
            if (!part || !isTextPart(part) || finding.where?.start === undefined) continue;
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(textOf(context.piece, part).length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

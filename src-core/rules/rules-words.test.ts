import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAddress } from "../address/read.ts";
import type { Address } from "../address/types.ts";
import { matchCorrespondents } from "../correspondents/match.ts";
import { mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { isTextPart, type TextPart, textOf, textParts } from "../mailpiece/place.ts";
import { findIdentifiers } from "../recognizers/find.ts";
import { examples as attentionLineExamples } from "./attention-line/examples.ts";
import { attentionLine } from "./attention-line/index.ts";
import { examples as contactDetailsExamples } from "./contact-details/examples.ts";
import { contactDetails } from "./contact-details/index.ts";
import { examples as custodyRecipientExamples } from "./custody-recipient/examples.ts";
import { custodyRecipient } from "./custody-recipient/index.ts";
import { examples as identifierVisibleExamples } from "./identifier-visible/examples.ts";
import { identifierVisible } from "./identifier-visible/index.ts";
import { examples as otherWordsExamples } from "./other-words/examples.ts";
import { otherWords } from "./other-words/index.ts";
import { examples as postcardMessageExamples } from "./postcard-message/examples.ts";
import { postcardMessage } from "./postcard-message/index.ts";
import { examples as recipientKindExamples } from "./recipient-kind/examples.ts";
import { recipientKind } from "./recipient-kind/index.ts";
import { examples as recipientNameExamples } from "./recipient-name/examples.ts";
import { recipientName } from "./recipient-name/index.ts";
import { examples as referenceLineExamples } from "./reference-line/examples.ts";
import { referenceLine } from "./reference-line/index.ts";
import { examples as senderCareOfExamples } from "./sender-care-of/examples.ts";
import { senderCareOf } from "./sender-care-of/index.ts";
import { examples as senderGeneralDeliveryExamples } from "./sender-general-delivery/examples.ts";
import { senderGeneralDelivery } from "./sender-general-delivery/index.ts";
import { examples as senderKindExamples } from "./sender-kind/examples.ts";
import { senderKind } from "./sender-kind/index.ts";
import { examples as senderMilitaryExamples } from "./sender-military/examples.ts";
import { senderMilitary } from "./sender-military/index.ts";
import { examples as senderNameExamples } from "./sender-name/examples.ts";
import { senderName } from "./sender-name/index.ts";
import { examples as senderOrganizationExamples } from "./sender-organization/examples.ts";
import { senderOrganization } from "./sender-organization/index.ts";
import { examples as senderPoBoxExamples } from "./sender-po-box/examples.ts";
import { senderPoBox } from "./sender-po-box/index.ts";
import { examples as senderPrivateMailboxExamples } from "./sender-private-mailbox/examples.ts";
import { senderPrivateMailbox } from "./sender-private-mailbox/index.ts";
import { examples as senderStreetAddressExamples } from "./sender-street-address/examples.ts";
import { senderStreetAddress } from "./sender-street-address/index.ts";
import { examples as senderSubstituteAddressExamples } from "./sender-substitute-address/examples.ts";
import { senderSubstituteAddress } from "./sender-substitute-address/index.ts";
import { examples as senderZipPlus4Examples } from "./sender-zip-plus-4/examples.ts";
import { senderZipPlus4 } from "./sender-zip-plus-4/index.ts";
import type { Context, Finding, Rule, RuleExample } from "./types.ts";
import { examples as windowContentsExamples } from "./window-contents/examples.ts";
import { windowContents } from "./window-contents/index.ts";

const rules: readonly [Rule, readonly RuleExample[]][] = [
  [attentionLine, attentionLineExamples],
  [contactDetails, contactDetailsExamples],
  [custodyRecipient, custodyRecipientExamples],
  [identifierVisible, identifierVisibleExamples],
  [otherWords, otherWordsExamples],
  [postcardMessage, postcardMessageExamples],
  [recipientKind, recipientKindExamples],
  [recipientName, recipientNameExamples],
  [referenceLine, referenceLineExamples],
  [senderCareOf, senderCareOfExamples],
  [senderGeneralDelivery, senderGeneralDeliveryExamples],
  [senderKind, senderKindExamples],
  [senderMilitary, senderMilitaryExamples],
  [senderName, senderNameExamples],
  [senderOrganization, senderOrganizationExamples],
  [senderPoBox, senderPoBoxExamples],
  [senderPrivateMailbox, senderPrivateMailboxExamples],
  [senderStreetAddress, senderStreetAddressExamples],
  [senderSubstituteAddress, senderSubstituteAddressExamples],
  [senderZipPlus4, senderZipPlus4Examples],
  [windowContents, windowContentsExamples],
];

const noAddress: Address = { kind: "empty", parts: [], problems: [] };

function contextOf(input: RuleExample["piece"]): Context {
  const piece = mailpieceSchema.parse(input);
  const from = readAddress(piece.returnAddress);
  const to = readAddress(piece.deliveryAddress);
  const inPart = <T extends object>(part: TextPart, found: readonly T[]) =>
    found.map((one) => ({ ...one, part }));
  return {
    piece,
    from,
    to,
    identifiers: textParts.flatMap((part) => inPart(part, findIdentifiers(textOf(piece, part)))),
    senders: [
      ...inPart("return-address", matchCorrespondents(piece.returnAddress, from)),
      ...inPart("logo", matchCorrespondents(piece.logo, noAddress)),
    ],
    recipients: inPart("delivery-address", matchCorrespondents(piece.deliveryAddress, to)),
  };
}

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

const cases = rules.flatMap(([rule, examples]) =>
  examples.map((example) => ({ rule, example, title: `${rule.id}: ${example.name}` })),
);

describe("the examples of the rules about words", () => {
  it.each(cases)("$title", ({ rule, example }) => {
    const context = contextOf(example.piece);
    const findings = rule.check(context);
    expect(findings.map((finding) => finding.message)).toEqual(example.expect);
    for (const finding of findings) {
      expect(rule.messages).toContain(finding.message);
      expect(finding.facts.length).toBeGreaterThan(0);
      if (finding.message !== "may-shift") expect(marked(context, finding).trim()).not.toBe("");
    }
  });

  it.each(rules)("$id has two that show and two that stay silent", (_rule, examples) => {
    expect(examples.filter(({ expect }) => expect.length > 0).length).toBeGreaterThanOrEqual(2);
    expect(examples.filter(({ expect }) => expect.length === 0).length).toBeGreaterThanOrEqual(2);
  });
});

describe("the words of these rules", () => {
  const locales = ["en", "es"].map((tag) => {
    const path = new URL(`../../resources/locales/${tag}/rules-words.json`, import.meta.url);
    const words: Record<string, Record<string, Record<string, string>>> = JSON.parse(
      readFileSync(path, "utf8"),
    );
    return { tag, words };
  });

  it.each(locales)("in $tag cover exactly the messages that the rules can return", ({ words }) => {
    const expected = Object.fromEntries(rules.map(([rule]) => [rule.id, [...rule.messages].sort()]));
    const found = Object.fromEntries(
      Object.entries(words).map(([rule, messages]) => [rule, Object.keys(messages).sort()]),
    );
    expect(found).toEqual(expected);
  });

  it.each(locales)("in $tag say the four parts, in short titles", ({ words }) => {
    for (const [rule, messages] of Object.entries(words)) {
      for (const [message, text] of Object.entries(messages)) {
        for (const key of ["title", "what", "can", "cost"])
          expect(text[key], `${rule}.${message}.${key}`).toBeTruthy();
        expect(text.title?.split(/\s+/).length, `${rule}.${message}`).toBeLessThanOrEqual(8);
      }
    }
  });

  it.each(locales)(
    "in $tag use only parameters that the finding carries, and say why they cannot tell",
    ({ words }) => {
      for (const { rule, example } of cases) {
        for (const finding of rule.check(contextOf(example.piece))) {
          const text = words[rule.id]?.[finding.message] ?? {};
          expect("why" in text, `${rule.id}.${finding.message}`).toBe(finding.outcome === "cannot-tell");
          for (const [, name = ""] of Object.values(text)
            .join(" ")
            .matchAll(/\{\{(\w+)\}\}/g)) {
            expect(finding.params, `${rule.id}.${finding.message}`).toHaveProperty(name);
          }
        }
      }
    },
  );

  it("use the same parameters in both languages", () => {
    const params = (value: unknown) => [...new Set(JSON.stringify(value).match(/\{\{\w+\}\}/g))].sort();
    for (const [rule] of rules) {
      for (const message of rule.messages) {
        const [english, spanish] = locales.map(({ words }) => params(words[rule.id]?.[message]));
        expect(spanish, `${rule.id}.${message}`).toEqual(english);
      }
    }
  });
});

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
      .flatMap(([rule]) => rule.check(context).map((finding) => `${rule.id}/${finding.message}`))
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
    ).toEqual([
      "custody-recipient/detention",
      "identifier-visible/needed-for-custody",
      "recipient-name/person-at-organization",
    ]);
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
        for (const [rule] of rules) {
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

describe("speed", () => {
  it("leaves room for a check at every keystroke", () => {
    const context = contextOf({
      returnAddress: "Ana Prueba\n12 Sample Lane Apt 3B\nDenver CO 80012-1234",
      deliveryAddress: "Luis Ejemplo\nA 000-000-001\nEloy Detention Center\n34 Sample Road\nEloy AZ 85131",
      frontText: "Re: my appeal\nOpen at once",
      logo: "Sample Valley Legal Aid",
    });
    const once = (): void => {
      matchCorrespondents(context.piece.returnAddress, context.from);
      matchCorrespondents(context.piece.logo, noAddress);
      matchCorrespondents(context.piece.deliveryAddress, context.to);
      for (const [rule] of rules) rule.check(context);
    };
    for (let warm = 0; warm < 200; warm++) once();
    const started = performance.now();
    for (let run = 0; run < 200; run++) once();
    // A tenth of this on an idle machine; the bound only catches a rule that has become slow.
    expect((performance.now() - started) / 200).toBeLessThan(2);
  });
});

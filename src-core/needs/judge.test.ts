import { describe, expect, it } from "vitest";
import en from "../../resources/locales/en/needs.json" with { type: "json" };
import es from "../../resources/locales/es/needs.json" with { type: "json" };
import { type MailpieceInput, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { freeTerms } from "../options/terms.ts";
import type { Terms } from "../options/types.ts";
import type { Chosen } from "../prices/price.ts";
import { readContext } from "../rules/context.ts";
import { runRules } from "../rules/engine.ts";
import { rules } from "../rules/index.ts";
import { daysBetween } from "./days.ts";
import { nearDays, tooNearDays } from "./deadline.ts";
import { judgeNeeds } from "./judge.ts";
import { type NeedId, type Needs, needIds, needsSchema } from "./types.ts";

const today = "2026-11-21";
const home = "Ana Ruiz\n12 Alder St Apt 4\nAurora CO 80012";
const friend = "Ben Ortiz\n99 Birch Rd\nDenver CO 80203";
const court = "Immigration Court\n1961 Stout St\nDenver CO 80294";
const uscis = "USCIS Attn: I-90\nPO Box 21262\nPhoenix AZ 85036";
const irs = "Internal Revenue Service\nAustin TX 73301";
const prison = "Luis Ruiz\nReg. No. 00000-000\nFCI Northfield\nPO Box 1000\nNorthfield CO 80010";
const detention = "Luis Ruiz A 000-000-001\nSaguaro Flats ICE Processing Center\n1 Field Rd\nEloy AZ 85131";
const lawyer = "Marta Ruiz, Attorney at Law\nRuiz Law Office\n40 Cedar Ave\nAurora CO 80012";

interface Case {
  need: NeedId;
  /** "kept", or the reason with the status before it. */
  expect: "kept" | `broken ${string}` | `cannot-tell ${string}`;
  name: string;
  piece?: MailpieceInput;
  needs?: Partial<Needs>;
  terms?: Partial<Terms>;
}

const deadline = (day: string, counts: "received" | "postmarked" | "unknown"): Partial<Needs> => ({
  deadline: { day, counts },
});
const receipt: MailpieceInput = { extras: ["certified"], dropOff: "counter" };

const cases: readonly Case[] = [
  // Come back if undeliverable.
  { need: "returnable", expect: "kept", name: "a home address" },
  {
    need: "returnable",
    expect: "kept",
    name: "a box with its town",
    piece: { returnAddress: "PO BOX 59\nAurora CO 80012" },
  },
  {
    need: "returnable",
    expect: "kept",
    name: "a box still to be filled in",
    piece: { returnAddress: "Ana Ruiz\nPO BOX ____\n____" },
  },
  {
    need: "returnable",
    expect: "kept",
    name: "an address printed in the corner",
    piece: { returnAddress: "", logo: "Vega Books, 12 Alder St, Aurora CO 80012" },
  },
  {
    need: "returnable",
    expect: "kept",
    name: "what is brought in person",
    piece: { returnAddress: "", way: "in-person" },
  },
  { need: "returnable", expect: "broken none", name: "no address", piece: { returnAddress: "" } },
  {
    need: "returnable",
    expect: "broken incomplete",
    name: "a town alone",
    piece: { returnAddress: "Ana Ruiz\nAurora CO 80012" },
  },
  {
    need: "returnable",
    expect: "broken incomplete",
    name: "a street without a town",
    piece: { returnAddress: "12 Alder St Apt 4" },
  },
  {
    need: "returnable",
    expect: "broken thrown-away",
    name: "a request to throw it away",
    piece: { markings: ["change-service-requested"] },
  },
  {
    need: "returnable",
    expect: "cannot-tell unread",
    name: "an address abroad",
    piece: { returnAddress: "Calle Mayor 5\n28013 Madrid\nSpain" },
  },
  {
    need: "returnable",
    expect: "cannot-tell doubtful",
    name: "a ZIP Code of another state",
    piece: { returnAddress: "Ana Ruiz\n12 Alder St\nAurora CO 10001" },
  },
  {
    need: "returnable",
    expect: "cannot-tell on-the-back",
    name: "an address on the flap",
    piece: { returnAddress: "", backText: home },
  },
  {
    need: "returnable",
    expect: "cannot-tell inside-only",
    name: "an address on the letter inside",
    piece: { returnAddress: "", addressInside: true },
  },
  {
    need: "returnable",
    expect: "kept",
    name: "General Delivery",
    piece: { returnAddress: "Ana Ruiz\nGENERAL DELIVERY\nAURORA CO 80012-9999" },
  },

  // Prove that I mailed it.
  { need: "proof-mailed", expect: "kept", name: "Certified Mail at the counter", piece: receipt },
  {
    need: "proof-mailed",
    expect: "kept",
    name: "Registered Mail at the counter",
    piece: { extras: ["registered"], dropOff: "counter" },
  },
  {
    need: "proof-mailed",
    expect: "kept",
    name: "a Certificate of Mailing",
    piece: { extras: ["certificate-of-mailing"], dropOff: "counter" },
  },
  {
    need: "proof-mailed",
    expect: "kept",
    name: "a label bought at the counter",
    piece: { postage: "counter-label", dropOff: "counter" },
  },
  {
    need: "proof-mailed",
    expect: "kept",
    name: "a stamped copy of what is brought",
    piece: { way: "in-person" },
  },
  {
    need: "proof-mailed",
    expect: "cannot-tell on-their-envelope",
    name: "a postmark by hand, which goes away with the letter",
    piece: { postmark: "by-hand", dropOff: "counter" },
  },
  { need: "proof-mailed", expect: "broken none", name: "a blue box" },
  {
    need: "proof-mailed",
    expect: "broken not-handed-over",
    name: "Certified Mail in a blue box",
    piece: { extras: ["certified"] },
  },
  {
    need: "proof-mailed",
    expect: "cannot-tell office-mail",
    name: "Certified Mail in the office's mail",
    piece: { extras: ["certified"], dropOff: "office-mail" },
  },
  {
    need: "proof-mailed",
    expect: "broken own-label",
    name: "a label printed at home",
    piece: { service: "priority", postage: "online" },
  },
  { need: "proof-mailed", expect: "broken someone-else", name: "a remailer", piece: { way: "remailer" } },

  // Prove that it arrived.
  { need: "proof-delivered", expect: "kept", name: "Certified Mail", piece: { extras: ["certified"] } },
  {
    need: "proof-delivered",
    expect: "kept",
    name: "the scan of Priority Mail",
    piece: { service: "priority" },
  },
  {
    need: "proof-delivered",
    expect: "kept",
    name: "a signature",
    piece: { extras: ["signature-confirmation"] },
  },
  { need: "proof-delivered", expect: "kept", name: "what is brought in person", piece: { way: "in-person" } },
  { need: "proof-delivered", expect: "broken no-record", name: "a stamped letter" },
  {
    need: "proof-delivered",
    expect: "broken no-record",
    name: "a Certificate of Mailing, which says nothing of arriving",
    piece: { extras: ["certificate-of-mailing"], dropOff: "counter" },
  },
  {
    need: "proof-delivered",
    expect: "broken no-record",
    name: "a letter abroad",
    piece: { service: "international" },
  },

  // Only the addressee may get it.
  {
    need: "addressee-only",
    expect: "kept",
    name: "Restricted Delivery",
    piece: { extras: ["certified", "restricted-delivery"] },
  },
  {
    need: "addressee-only",
    expect: "broken any-adult",
    name: "Adult Signature, which asks for an age",
    piece: { extras: ["adult-signature"] },
  },
  {
    need: "addressee-only",
    expect: "broken anyone-signs",
    name: "Certified Mail, which anyone there may sign for",
    piece: { extras: ["certified"] },
  },
  {
    need: "addressee-only",
    expect: "broken anyone",
    name: "the word Personal, which binds nobody",
    piece: { markings: ["personal-confidential"] },
  },
  {
    need: "addressee-only",
    expect: "cannot-tell in-person",
    name: "what is brought in person",
    piece: { way: "in-person" },
  },

  // The recipient must know me.
  { need: "recipient-knows-me", expect: "kept", name: "a full name" },
  {
    need: "recipient-knows-me",
    expect: "kept",
    name: "an organization",
    piece: { returnAddress: "Riverside Family Clinic\n40 Cedar Ave\nAurora CO 80012" },
  },
  {
    need: "recipient-knows-me",
    expect: "kept",
    name: "a name printed in the corner",
    piece: { returnAddress: "", logo: "Vega Books" },
  },
  {
    need: "recipient-knows-me",
    expect: "kept",
    name: "a name still to be filled in",
    piece: { returnAddress: "____\nGENERAL DELIVERY\n____" },
  },
  {
    need: "recipient-knows-me",
    expect: "cannot-tell initials",
    name: "initials",
    piece: { returnAddress: "A R\n12 Alder St\nAurora CO 80012" },
  },
  {
    need: "recipient-knows-me",
    expect: "broken no-name",
    name: "an address alone",
    piece: { returnAddress: "12 Alder St\nAurora CO 80012" },
  },
  { need: "recipient-knows-me", expect: "broken none", name: "nothing", piece: { returnAddress: "" } },

  // A deadline.
  { need: "deadline", expect: "cannot-tell no-day", name: "no day" },
  {
    need: "deadline",
    expect: "broken past",
    name: "a day that is over",
    needs: deadline("2026-11-20", "received"),
  },
  { need: "deadline", expect: "kept", name: "a day far away", needs: deadline("2027-01-05", "received") },
  {
    need: "deadline",
    expect: "cannot-tell too-near",
    name: "today, when arriving counts",
    needs: deadline(today, "received"),
  },
  {
    need: "deadline",
    expect: "broken no-dated-proof",
    name: "a blue box where the postmark counts",
    needs: deadline("2026-12-24", "postmarked"),
  },
  {
    need: "deadline",
    expect: "kept",
    name: "Certified Mail at the counter on the last day, where the postmark counts",
    piece: receipt,
    needs: deadline(today, "postmarked"),
  },
  {
    need: "deadline",
    expect: "kept",
    name: "a postmark by hand on the last day, where the postmark counts",
    piece: { postmark: "by-hand", dropOff: "counter" },
    needs: deadline(today, "postmarked"),
  },
  {
    need: "deadline",
    expect: "cannot-tell no-dated-proof",
    name: "the office's mail where the postmark counts",
    piece: { extras: ["certified"], dropOff: "office-mail" },
    needs: deadline("2026-12-24", "postmarked"),
  },
  {
    need: "deadline",
    expect: "cannot-tell near",
    name: "an immigration court, which counts arrival whatever the sender believes",
    piece: { ...receipt, deliveryAddress: court },
    needs: deadline("2026-11-25", "postmarked"),
  },
  {
    need: "deadline",
    expect: "cannot-tell near",
    name: "USCIS, which counts arrival",
    piece: { ...receipt, deliveryAddress: uscis },
    needs: deadline("2026-11-25", "unknown"),
  },
  {
    need: "deadline",
    expect: "kept",
    name: "the IRS, which counts the postmark",
    piece: { ...receipt, deliveryAddress: irs },
    needs: deadline("2026-11-23", "unknown"),
  },
  {
    need: "deadline",
    expect: "cannot-tell ask",
    name: "an office of which nobody knows what it counts",
    needs: deadline("2027-01-05", "unknown"),
  },
  {
    need: "deadline",
    expect: "kept",
    name: "both proofs where nobody knows",
    piece: receipt,
    needs: deadline("2027-01-05", "unknown"),
  },
  {
    need: "deadline",
    expect: "kept",
    name: "what is brought on the day",
    piece: { way: "in-person" },
    needs: deadline(today, "received"),
  },
  {
    need: "deadline",
    expect: "broken someone-else",
    name: "a remailer",
    piece: { way: "remailer" },
    needs: deadline("2027-01-05", "received"),
  },
  {
    need: "deadline",
    expect: "broken elsewhere",
    name: "a box in another area",
    piece: { mailedElsewhere: true },
    needs: deadline("2027-01-05", "received"),
  },
  {
    need: "deadline",
    expect: "broken adds-days",
    name: "a box that takes days to rent",
    needs: deadline("2027-01-05", "received"),
    terms: { ready: "days" },
  },

  // Legal mail.
  {
    need: "legal-mail",
    expect: "kept",
    name: "a lawyer's marked letter to a prison",
    piece: { deliveryAddress: prison, returnAddress: lawyer, markings: ["special-mail"] },
  },
  {
    need: "legal-mail",
    expect: "kept",
    name: "the legend in words, to detention",
    piece: { deliveryAddress: detention, returnAddress: lawyer, frontText: "LEGAL MAIL" },
  },
  { need: "legal-mail", expect: "cannot-tell no-facility", name: "a letter to a home" },
  {
    need: "legal-mail",
    expect: "broken no-legend",
    name: "no legend",
    piece: { deliveryAddress: prison, returnAddress: lawyer },
  },
  {
    need: "legal-mail",
    expect: "cannot-tell other-legend",
    name: "to detention, with the words of a prison",
    piece: { deliveryAddress: detention, returnAddress: lawyer, markings: ["special-mail"] },
  },
  {
    need: "legal-mail",
    expect: "broken no-sender",
    name: "no sender",
    piece: { deliveryAddress: prison, returnAddress: "", markings: ["special-mail"] },
  },
  {
    need: "legal-mail",
    expect: "broken no-lawyer-name",
    name: "an office alone",
    piece: {
      deliveryAddress: prison,
      returnAddress: "Ruiz Law Office\n40 Cedar Ave\nAurora CO 80012",
      markings: ["special-mail"],
    },
  },
  {
    need: "legal-mail",
    expect: "broken no-title",
    name: "a name without a title",
    piece: { deliveryAddress: prison, returnAddress: home, markings: ["special-mail"] },
  },
  {
    need: "legal-mail",
    expect: "broken in-person",
    name: "what is brought in person",
    piece: { deliveryAddress: prison, returnAddress: lawyer, markings: ["special-mail"], way: "in-person" },
  },
  {
    need: "legal-mail",
    expect: "cannot-tell printed-by-others",
    name: "a company's envelope",
    piece: {
      deliveryAddress: prison,
      returnAddress: lawyer,
      markings: ["special-mail"],
      way: "print-and-mail",
    },
  },

  // The recipient's household.
  {
    need: "household-must-not-know",
    expect: "kept",
    name: "a plain letter from nobody",
    piece: { returnAddress: "" },
  },
  {
    need: "household-must-not-know",
    expect: "kept",
    name: "a box without a name",
    piece: { returnAddress: "PO BOX 59\nAurora CO 80012" },
  },
  { need: "household-must-not-know", expect: "broken who-you-are", name: "a name" },
  {
    need: "household-must-not-know",
    expect: "cannot-tell home-address",
    name: "a home address that somebody may know",
    piece: { returnAddress: "12 Alder St Apt 4\nAurora CO 80012" },
  },
  {
    need: "household-must-not-know",
    expect: "broken what-it-is-about",
    name: "words about the matter",
    piece: { returnAddress: "", frontText: "Re: case 26-1234" },
  },
  {
    need: "household-must-not-know",
    expect: "broken personal-numbers",
    name: "an A-Number",
    piece: { returnAddress: "", frontText: "A 000-000-001" },
  },
  {
    need: "household-must-not-know",
    expect: "broken signature-at-door",
    name: "Certified Mail",
    piece: { returnAddress: "", extras: ["certified"] },
  },
  {
    need: "household-must-not-know",
    expect: "broken receipt-card",
    name: "the green card with the sender's address",
    piece: { extras: ["certified", "return-receipt-card"] },
  },
  {
    need: "household-must-not-know",
    expect: "cannot-tell maybe-signature",
    name: "Priority Mail Express",
    piece: { returnAddress: "", service: "priority-express" },
  },
  {
    need: "household-must-not-know",
    expect: "cannot-tell in-person",
    name: "what is brought in person",
    piece: { returnAddress: "", way: "in-person" },
  },

  // Money, papers, time, trips.
  { need: "money-limit", expect: "kept", name: "a stamp", needs: { moneyLimitCents: 78 } },
  { need: "money-limit", expect: "broken over", name: "a stamp for less", needs: { moneyLimitCents: 77 } },
  { need: "money-limit", expect: "cannot-tell no-limit", name: "no limit" },
  {
    need: "money-limit",
    expect: "cannot-tell unknown-price",
    name: "Priority Mail",
    piece: { service: "priority" },
    needs: { moneyLimitCents: 5000 },
  },
  {
    need: "money-limit",
    expect: "cannot-tell maybe-over",
    name: "a price on which the sources differ",
    piece: { extras: ["certificate-of-mailing"] },
    needs: { moneyLimitCents: 300 },
  },
  {
    need: "money-limit",
    expect: "cannot-tell maybe-over",
    name: "the dearer rents of a box",
    needs: { moneyLimitCents: 1000 },
    terms: { monthly: { lowCents: 450, highCents: 3600 } },
  },
  { need: "no-papers", expect: "kept", name: "nothing chosen" },
  {
    need: "no-papers",
    expect: "broken papers",
    name: "a box that asks for two IDs",
    terms: { papers: "two-ids" },
  },
  { need: "today", expect: "kept", name: "a letter as it is" },
  { need: "today", expect: "kept", name: "a counter on the same day", terms: { ready: "same-day" } },
  {
    need: "today",
    expect: "broken takes-days",
    name: "a company that prints and mails",
    piece: { way: "print-and-mail" },
  },
  {
    need: "today",
    expect: "broken takes-days",
    name: "a box that takes days to rent",
    terms: { ready: "days" },
  },
  { need: "no-post-office", expect: "kept", name: "a blue box" },
  {
    need: "no-post-office",
    expect: "kept",
    name: "what is brought in person",
    piece: { way: "in-person", dropOff: "counter" },
  },
  { need: "no-post-office", expect: "broken counter", name: "a counter", piece: { dropOff: "counter" } },
  { need: "no-post-office", expect: "broken kiosk", name: "a kiosk", piece: { dropOff: "kiosk" } },
  {
    need: "no-post-office",
    expect: "broken certificate",
    name: "a Certificate of Mailing",
    piece: { extras: ["certificate-of-mailing"], dropOff: "counter" },
  },
  {
    need: "no-post-office",
    expect: "broken registered",
    name: "Registered Mail",
    piece: { extras: ["registered"], dropOff: "counter" },
  },
  {
    need: "no-post-office",
    expect: "broken postmark",
    name: "a postmark by hand",
    piece: { postmark: "by-hand", dropOff: "counter" },
  },
  {
    need: "no-post-office",
    expect: "broken counter-label",
    name: "a label bought there",
    piece: { postage: "counter-label" },
  },
  {
    need: "no-post-office",
    expect: "broken trip",
    name: "a box to be rented there",
    terms: { officeTrip: "set-up" },
  },
];

function verdictOf({ need, piece, needs, terms }: Case) {
  const context = readContext(
    mailpieceSchema.parse({ returnAddress: home, deliveryAddress: friend, ...piece }),
  );
  const chosen: Chosen[] = terms
    ? [
        {
          terms: { ...freeTerms("return-address", [], []), ...terms },
          facts: ["pobox-fees-range", "pobox-ids"],
        },
      ]
    : [];
  const wanted = { ...needsSchema.parse({ needs: [need] }), ...needs };
  const [verdict] = judgeNeeds({
    needs: wanted,
    context,
    disclosures: runRules(rules, context),
    chosen,
    today,
  });
  if (!verdict) throw new Error("no verdict");
  return verdict;
}

describe.each(needIds)("the need %s", (need) => {
  it.each(cases.filter((each) => each.need === need).map((each) => [each.name, each] as const))(
    "is judged for %s",
    (_, each) => {
      const verdict = verdictOf(each);
      expect(verdict.status === "kept" ? "kept" : `${verdict.status} ${verdict.reason}`).toBe(each.expect);
      if (verdict.status !== "kept") expect(verdict.facts.length).toBeGreaterThan(0);
    },
  );

  it("has a case for every reason that the catalogues word, and a word for every reason", () => {
    const reasons: Readonly<Record<string, { reasons: object }>> = en;
    const spanish: Readonly<Record<string, { reasons: object }>> = es;
    const reached = cases
      .filter((each) => each.need === need && each.expect !== "kept")
      .map(({ expect: text }) => text.split(" ")[1]);
    expect([...new Set(reached)].sort()).toEqual(Object.keys(reasons[need]?.reasons ?? {}).sort());
    expect(Object.keys(spanish[need]?.reasons ?? {})).toEqual(Object.keys(reasons[need]?.reasons ?? {}));
  });
});

describe("a deadline by the day it arrives", () => {
  it("is near, and then too near, when it is closer than the caution says, and not a day before", () => {
    const on = (day: string) => {
      const verdict = verdictOf({
        need: "deadline",
        expect: "kept",
        name: "",
        needs: deadline(day, "received"),
      });
      return verdict.status === "kept" ? "kept" : verdict.reason;
    };
    expect([tooNearDays, nearDays]).toEqual([3, 7]);
    expect(["2026-11-23", "2026-11-24", "2026-11-27", "2026-11-28"].map(on)).toEqual([
      "too-near",
      "near",
      "near",
      "kept",
    ]);
  });
});

describe("needs together", () => {
  it("are judged in their own order, each once, and what breaks one goes before what nobody can tell", () => {
    const context = readContext(mailpieceSchema.parse({ way: "remailer", deliveryAddress: friend }));
    const verdicts = judgeNeeds({
      needs: needsSchema.parse({ needs: ["today", "returnable", "proof-mailed"] }),
      context,
      disclosures: [],
      chosen: [{ terms: { ...freeTerms("way", ["way"], []), ready: "weeks" }, facts: ["alt-remailer"] }],
      today,
    });
    expect(verdicts.map(({ need }) => need)).toEqual(["returnable", "proof-mailed", "today"]);
    expect(verdicts.map(({ status }) => status)).toEqual(["broken", "broken", "broken"]);
  });
});

describe("days between two dates", () => {
  it.each([
    ["2026-11-21", "2026-11-21", 0],
    ["2026-11-21", "2026-12-01", 10],
    ["2026-12-31", "2027-01-01", 1],
    ["2028-02-28", "2028-03-01", 2],
    ["2027-02-28", "2027-03-01", 1],
    ["2100-02-28", "2100-03-01", 1],
    ["2000-02-28", "2000-03-01", 2],
    ["2026-11-21", "2026-11-20", -1],
    ["2026-01-01", "2027-01-01", 365],
  ])("from %s to %s are %i", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

// What every option about mailing, but for addresses and names, says on every service and format. The base is a stamped
// letter from a street address to a friend, dropped in a collection box; `given` says what is added to it.
//
// A cell is "yes" (available), "-reason" (not needed) or "!reason" (not available). One word stands for all formats;
// four stand for letter, large envelope, postcard and parcel, in this order.
import { describe, expect, it } from "vitest";
import mailing from "../../resources/locales/en/options-mailing.json" with { type: "json" };
import { formats, type MailpieceInput, mailpieceSchema, services } from "../mailpiece/mailpiece.ts";
import { readContext } from "../rules/context.ts";
import { friend, home } from "./example-addresses.ts";
import { options } from "./index.ts";
import type { Availability } from "./types.ts";

interface Row {
  given: string;
  piece: MailpieceInput;
  /** By services, several in one key; "all" for every service. */
  expect: Readonly<Record<string, string>>;
}

const attention = "Alder Widgets LLC\nAttn: Ben Ortiz\n88 Willow Rd\nPueblo CO 81003";

const table: Readonly<Record<string, readonly Row[]>> = {
  "add-certificate-of-mailing": [
    {
      given: "stamps",
      piece: {},
      expect: {
        "first-class priority priority-express ground-advantage media-mail": "yes",
        international: "!abroad",
      },
    },
    {
      given: "a meter",
      piece: { postage: "meter" },
      expect: {
        "first-class priority priority-express ground-advantage media-mail": "yes",
        international: "!abroad",
      },
    },
  ],
  "add-certified": [
    {
      given: "stamps",
      piece: {},
      expect: {
        "first-class priority": "yes",
        "priority-express ground-advantage media-mail international": "!service",
      },
    },
    {
      given: "a receipt alone",
      piece: { extras: ["return-receipt-card"] },
      expect: {
        "first-class priority": "yes",
        "priority-express ground-advantage media-mail international": "!service",
      },
    },
  ],
  "add-certified-with-card": [
    {
      given: "stamps",
      piece: {},
      expect: {
        "first-class priority": "yes",
        "priority-express ground-advantage media-mail international": "!service",
      },
    },
    {
      given: "no return address",
      piece: { returnAddress: "" },
      expect: {
        "first-class priority": "!needs-return-address",
        "priority-express ground-advantage media-mail international": "!service",
      },
    },
    {
      given: "Certified Mail",
      piece: { extras: ["certified"] },
      expect: {
        "first-class priority": "yes",
        "priority-express ground-advantage media-mail international": "!service",
      },
    },
  ],
  "add-certified-with-electronic-receipt": [
    {
      given: "stamps",
      piece: {},
      expect: {
        "first-class priority": "yes",
        "priority-express ground-advantage media-mail international": "!service",
      },
    },
    {
      given: "no return address",
      piece: { returnAddress: "" },
      expect: {
        "first-class priority": "!needs-return-address",
        "priority-express ground-advantage media-mail international": "!service",
      },
    },
  ],
  "adult-signature": [
    {
      given: "an online label",
      piece: { postage: "online" },
      expect: {
        "first-class media-mail international": "!service",
        "priority priority-express ground-advantage": "yes",
      },
    },
    {
      given: "stamps",
      piece: {},
      expect: {
        "first-class media-mail international": "!service",
        "priority priority-express ground-advantage": "!online-label",
      },
    },
  ],
  "attention-line-off": [
    { given: "an attention line", piece: { deliveryAddress: attention }, expect: { all: "yes" } },
  ],
  "certificate-of-mailing": [
    {
      given: "Certified Mail",
      piece: { extras: ["certified"] },
      expect: {
        "first-class": "yes",
        "priority priority-express ground-advantage media-mail": "!service-tracks",
        international: "!abroad",
      },
    },
    { given: "nothing tracked", piece: {}, expect: { all: "-nothing-tracked" } },
  ],
  "collection-box": [
    {
      given: "stamps at a counter",
      piece: { dropOff: "counter" },
      expect: {
        "first-class priority ground-advantage media-mail international": "yes",
        "priority-express": "!express",
      },
    },
    {
      given: "an online label at a counter",
      piece: { dropOff: "counter", postage: "online" },
      expect: {
        "first-class priority ground-advantage media-mail international": "yes",
        "priority-express": "!express",
      },
    },
    {
      given: "Registered Mail at a counter",
      piece: { dropOff: "counter", extras: ["registered"] },
      expect: { all: "!registered" },
    },
  ],
  "common-size": [
    {
      given: "a 6 × 9 envelope",
      piece: { size: "env-6x9" },
      expect: { all: "yes !flat -not-a-letter -not-a-letter" },
    },
  ],
  "counter-postage-label": [
    { given: "stamps", piece: {}, expect: { all: "yes" } },
    { given: "an online label", piece: { postage: "online" }, expect: { all: "yes" } },
    { given: "a permit", piece: { postage: "permit" }, expect: { all: "!permit-batch" } },
  ],
  "electronic-return-receipt": [
    {
      given: "a green card",
      piece: { extras: ["certified", "return-receipt-card"] },
      expect: {
        "first-class priority priority-express ground-advantage media-mail": "yes",
        international: "!abroad",
      },
    },
  ],
  "envelope-for-postcard": [
    { given: "stamps", piece: {}, expect: { all: "-not-a-postcard -not-a-postcard yes -not-a-postcard" } },
  ],
  "first-class-in-place-of-media-mail": [
    {
      given: "stamps",
      piece: {},
      expect: {
        "first-class priority priority-express ground-advantage international": "-other-service",
        "media-mail": "yes yes yes !parcel",
      },
    },
    {
      given: "insurance",
      piece: { extras: ["insured"] },
      expect: {
        "first-class priority priority-express ground-advantage international": "-other-service",
        "media-mail": "!label-extra !label-extra !label-extra !parcel",
      },
    },
  ],
  "first-class-in-place-of-priority": [
    {
      given: "stamps",
      piece: {},
      expect: {
        "first-class ground-advantage media-mail international": "-other-service",
        "priority priority-express": "yes yes yes !parcel",
      },
    },
    {
      given: "Signature Confirmation",
      piece: { postage: "online", extras: ["signature-confirmation"] },
      expect: {
        "first-class ground-advantage media-mail international": "-other-service",
        "priority priority-express": "!label-extra !label-extra !label-extra !parcel",
      },
    },
    {
      given: "a thick piece",
      piece: { bulky: true },
      expect: {
        "first-class ground-advantage media-mail international": "-other-service",
        "priority priority-express": "!too-thick yes !too-thick !parcel",
      },
    },
  ],
  "ground-advantage-in-place-of-priority": [
    {
      given: "no return address",
      piece: { returnAddress: "" },
      expect: {
        "first-class priority-express ground-advantage media-mail international": "-other-service",
        priority: "-first-class-fits -first-class-fits -first-class-fits yes",
      },
    },
    {
      given: "a return address",
      piece: {},
      expect: {
        "first-class priority-express ground-advantage media-mail international": "-other-service",
        priority: "-first-class-fits -first-class-fits -first-class-fits -has-return-address",
      },
    },
  ],
  "hand-delivery": [
    {
      given: "stamps",
      piece: {},
      expect: {
        "first-class priority priority-express ground-advantage media-mail": "yes",
        international: "!abroad",
      },
    },
  ],
  "hand-over-at-counter": [{ given: "stamps in a box", piece: {}, expect: { all: "yes" } }],
  "hand-postmark": [
    {
      given: "stamps",
      piece: {},
      expect: {
        "first-class international": "yes",
        "priority priority-express ground-advantage media-mail": "!label-service",
      },
    },
    {
      given: "an online label",
      piece: { postage: "online" },
      expect: {
        "first-class international": "yes",
        "priority priority-express ground-advantage media-mail": "!label-service",
      },
    },
  ],
  "inner-envelope": [
    {
      given: "“Personal”",
      piece: { markings: ["personal-confidential"] },
      expect: { all: "yes yes -no-envelope yes" },
    },
  ],
  "markings-off": [
    { given: "“Personal”", piece: { markings: ["personal-confidential"] }, expect: { all: "yes" } },
  ],
  "move-words-inside": [
    { given: "words on the front", piece: { frontText: "Re: case 26-1234" }, expect: { all: "yes" } },
  ],
  "office-postage": [
    {
      given: "stamps",
      piece: {},
      expect: {
        "first-class priority ground-advantage media-mail international": "yes",
        "priority-express": "!label-service",
      },
    },
    {
      given: "a certificate",
      piece: { extras: ["certificate-of-mailing"], dropOff: "counter" },
      expect: { all: "!needs-employee" },
    },
  ],
  "other-plant-area": [
    { given: "stamps, no return address", piece: { returnAddress: "" }, expect: { all: "yes" } },
    { given: "a meter", piece: { returnAddress: "", postage: "meter" }, expect: { all: "-no-postmark" } },
    { given: "a street address", piece: {}, expect: { all: "-address-shows" } },
  ],
  "pc-postage": [
    { given: "stamps", piece: {}, expect: { all: "!tells-account" } },
    { given: "online postage", piece: { postage: "online" }, expect: { all: "-already" } },
  ],
  "permit-imprint": [{ given: "stamps", piece: {}, expect: { all: "!tells-account" } }],
  "plain-envelope": [{ given: "a logo", piece: { logo: "Riverside Club" }, expect: { all: "yes" } }],
  "plain-stamps": [
    {
      given: "an online label",
      piece: { postage: "online" },
      expect: {
        "first-class priority ground-advantage media-mail international": "yes",
        "priority-express": "!label-service",
      },
    },
    {
      given: "a meter",
      piece: { postage: "meter" },
      expect: {
        "first-class priority ground-advantage media-mail international": "yes",
        "priority-express": "!label-service",
      },
    },
    {
      given: "Signature Confirmation",
      piece: { postage: "online", extras: ["signature-confirmation"] },
      expect: { all: "!label-service" },
    },
  ],
  "print-and-mail": [
    {
      given: "stamps",
      piece: {},
      expect: {
        "first-class": "yes !not-a-letter yes !not-a-letter",
        "priority priority-express ground-advantage media-mail international":
          "!services !not-a-letter !services !not-a-letter",
      },
    },
    {
      given: "Certified Mail",
      piece: { extras: ["certified"] },
      expect: { all: "!services !not-a-letter !services !not-a-letter" },
    },
  ],
  "printed-lettering": [
    { given: "handwriting", piece: { lettering: "handwritten" }, expect: { all: "yes" } },
  ],
  "registered-mail": [
    {
      given: "stamps",
      piece: {},
      expect: {
        "first-class priority international": "yes yes !postcard yes",
        "priority-express ground-advantage media-mail": "!service",
      },
    },
    {
      given: "no return address",
      piece: { returnAddress: "" },
      expect: {
        "first-class priority international": "!needs-sender !needs-sender !postcard !needs-sender",
        "priority-express ground-advantage media-mail": "!service",
      },
    },
  ],
  remailer: [
    {
      given: "stamps",
      piece: {},
      expect: {
        "first-class international": "yes yes yes !too-large",
        "priority priority-express ground-advantage media-mail": "!services !services !services !too-large",
      },
    },
    {
      given: "Certified Mail",
      piece: { extras: ["certified"] },
      expect: { all: "!services !services !services !too-large" },
    },
  ],
  "restricted-delivery": [
    {
      given: "stamps",
      piece: {},
      expect: {
        "first-class priority": "yes",
        "priority-express ground-advantage media-mail international": "!service",
      },
    },
    {
      given: "Certified Mail",
      piece: { extras: ["certified"] },
      expect: {
        "first-class priority": "yes",
        "priority-express ground-advantage media-mail international": "!service",
      },
    },
    {
      given: "insurance",
      piece: { extras: ["insured"] },
      expect: {
        "first-class priority priority-express ground-advantage media-mail": "yes",
        international: "!service",
      },
    },
  ],
  "return-service-endorsement": [
    {
      given: "a return address",
      piece: {},
      expect: {
        "first-class priority priority-express ground-advantage media-mail": "yes",
        international: "!abroad",
      },
    },
    {
      given: "no return address",
      piece: { returnAddress: "" },
      expect: {
        "first-class priority priority-express ground-advantage media-mail": "!needs-return-address",
        international: "!abroad",
      },
    },
  ],
  "security-tint": [{ given: "stamps", piece: {}, expect: { all: "yes yes -no-envelope -no-envelope" } }],
  "signature-confirmation": [
    {
      given: "stamps",
      piece: {},
      expect: {
        "first-class media-mail international": "!service",
        "priority ground-advantage": "yes",
        "priority-express": "-express-signs",
      },
    },
    { given: "Certified Mail", piece: { extras: ["certified"] }, expect: { all: "-signed" } },
  ],
  "without-tracking": [
    {
      given: "Certified Mail",
      piece: { extras: ["certified"] },
      expect: {
        "first-class international": "yes",
        "priority priority-express ground-advantage media-mail": "!service-tracks",
      },
    },
    {
      given: "a receipt on its own",
      piece: { extras: ["return-receipt-card"] },
      expect: {
        "first-class international": "yes",
        "priority priority-express ground-advantage media-mail": "!service-tracks",
      },
    },
    { given: "insurance", piece: { extras: ["insured", "return-receipt-card"] }, expect: { all: "!value" } },
  ],
};

const sizes = {
  letter: "env-10",
  flat: "env-9x12",
  postcard: "card-4x6",
  parcel: "label-4x6",
} as const satisfies Record<(typeof formats)[number], MailpieceInput["size"]>;

function cellOf(answer: Availability): string {
  if (answer.status === "available") return "yes";
  return `${answer.status === "not-needed" ? "-" : "!"}${answer.reason}`;
}

/** The cell that a row has for one service and format; fails where the table says nothing or says it twice. */
function expected(row: Row, service: string, at: number): string {
  const keys = Object.keys(row.expect).filter((key) => key === "all" || key.split(" ").includes(service));
  const cells = keys.length === 1 ? (row.expect[keys[0] ?? ""] ?? "").split(" ") : [];
  if (cells.length !== 1 && cells.length !== formats.length) throw new Error(`${row.given}: ${service}`);
  return cells[cells.length === 1 ? 0 : at] ?? "";
}

describe("every mailing option on every service and format", () => {
  it("has rows for each option, and for no other", () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(mailing).sort());
  });

  const rows = Object.entries(table).flatMap(([id, list]) =>
    list.map((row) => [id, row.given, row] as const),
  );

  it.each(rows)("%s, given %s", (id, _, row) => {
    const option = options.find((candidate) => candidate.id === id);
    if (!option) throw new Error(`no option ${id}`);
    for (const service of services) {
      for (const [at, format] of formats.entries()) {
        const sized =
          format === "letter" ? { size: sizes.letter, ...row.piece } : { ...row.piece, size: sizes[format] };
        const piece = mailpieceSchema.parse({
          returnAddress: home,
          deliveryAddress: friend,
          ...sized,
          service,
          format,
        });
        const answer = option.check(readContext(piece));
        expect(`${service} ${format}: ${cellOf(answer)}`).toBe(
          `${service} ${format}: ${expected(row, service, at)}`,
        );
        if (answer.status === "not-available") expect(answer.facts.length).toBeGreaterThan(0);
      }
    }
  });
});

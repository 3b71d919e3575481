import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressKey } from "../../src-core/address-book/address-key.ts";
import { bookDraft } from "../../src-core/address-book/entries.ts";
import { type BookEntry, bookKinds, ownKinds } from "../../src-core/address-book/types.ts";
import { writeCards } from "../../src-core/exchange/vcard-write.ts";
import { importCards } from "./card-import.ts";
import { type TestLog, testLog } from "./test-support.ts";

async function read(text: string, log: TestLog = testLog()) {
  const transaction = log.exchange.begin();
  if (!transaction.ok) throw new Error(transaction.error);
  const outcome = await importCards(text, transaction.value, randomUUID);
  transaction.value.rollback();
  if (!outcome.ok) throw new Error(outcome.error.code);
  return { ...outcome.value, entries: log.stores.book.all().map(({ id, version, ...entry }) => entry) };
}

const card = (...lines: string[]) => ["BEGIN:VCARD", ...lines, "END:VCARD", ""].join("\r\n");

describe("a card of another program", () => {
  it("in version 3.0 becomes an entry with its name, organization and address", async () => {
    const { entries } = await read(
      card(
        "VERSION:3.0",
        "N:Muster;Ana;María;Dr.;",
        "FN:Dr. Ana María Muster",
        "ORG:Hollow Creek Clinic;Records",
        "item1.ADR;type=WORK;type=pref:;Suite 4;12 Elm Street;Hollow Creek;CO;80999;USA",
        "item1.X-ABADR:us",
        "TEL;type=CELL:+1 303 555 0142",
        "NOTE:met at the clinic",
      ),
    );
    expect(entries).toEqual([
      {
        kind: "person",
        name: "Dr. Ana María Muster",
        address: "DR ANA MARIA MUSTER\nHOLLOW CREEK CLINIC RECORDS\n12 ELM ST STE 4\nHOLLOW CREEK CO 80999",
        ownKind: null,
        note: "",
      },
    ]);
  });

  it("in version 2.1 has its quoted-printable read, in the character set that it names", async () => {
    const { entries, bad } = await read(
      card(
        "VERSION:2.1",
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Pe=C3=B1a;Ram=C3=B3n",
        "ADR;HOME;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:;;Calle Luna, n=FAm. =",
        "4;San Juan;PR;00907;",
      ),
    );
    expect(bad).toEqual([]);
    expect(entries).toMatchObject([{ name: "Ramón Peña" }]);
    expect(entries[0]?.address).toMatch(/SAN JUAN,? PR 00907$/i);
    expect(entries[0]?.address).toMatch(/luna/i);
  });

  it("in version 4.0 with several addresses becomes several entries, and only work says where", async () => {
    const { entries } = await read(
      card(
        "VERSION:4.0",
        "FN:Luz Vega",
        "ORG:Vega & Sons",
        'ADR;TYPE=home;LABEL="Luz Vega^n40 Cedar Ave":;;40 Cedar Ave;Reno;NV;89501;',
        "ADR;TYPE=work:;;PO Box 59;Reno;NV;89502;",
        "ADR;TYPE=work:;;PO Box 59;Reno;NV;89502;",
      ),
    );
    expect(entries.map(({ address }) => address)).toEqual([
      "LUZ VEGA\n40 CEDAR AVE\nRENO NV 89501",
      "LUZ VEGA\nVEGA & SONS\nPO BOX 59\nRENO NV 89502",
    ]);
  });

  it("of an organization is one", async () => {
    const address = "ADR:;;1 Court Sq;Reno;NV;89501;";
    for (const lines of [
      ["KIND:org", "FN:County Clerk", address],
      ["ORG:County Clerk", "FN:County Clerk", address],
      ["N:;;;;", "FN:", "ORG:County Clerk", address],
      ["FN:Clerk", "ORG:County Clerk", "X-ABShowAs:COMPANY", address],
    ]) {
      const { entries } = await read(card("VERSION:3.0", ...lines));
      expect(entries).toMatchObject([{ kind: "organization", name: "County Clerk" }]);
    }
  });

  it("keeps an address abroad as it was written", async () => {
    const { entries } = await read(
      card("VERSION:3.0", "FN:Ana Muster", "ADR:;;Av. Juárez 12\\, piso 3;Oaxaca;Oax.;68000;México"),
    );
    expect(entries[0]?.address).toContain("Av. Juárez 12, piso 3");
    expect(entries[0]?.address).toContain("México");
  });

  it("with only a label has that for its address", async () => {
    const { entries } = await read(
      card("VERSION:3.0", "FN:Ana Muster", "LABEL:12 Elm St\\nReno\\, NV 89501"),
    );
    expect(entries[0]?.address).toBe("ANA MUSTER\n12 ELM ST\nRENO NV 89501");
  });

  it("with folded lines is read", async () => {
    const text = card("VERSION:3.0", "FN:Ana Mus", " ter", "ADR:;;12 Elm", "\t St;Reno;NV;89501;");
    expect((await read(text)).entries[0]?.address).toBe("ANA MUSTER\n12 ELM ST\nRENO NV 89501");
    expect((await read(text.replaceAll("\r\n", "\n"))).added).toBe(1);
  });
});

describe("a card that cannot be used", () => {
  const good = card("VERSION:3.0", "FN:Ana", "ADR:;;12 Elm St;Reno;NV;89501;");

  it.each([
    ["card-without-address", card("VERSION:3.0", "FN:Ana")],
    ["card-without-address", card("VERSION:3.0", "FN:Ana", "ADR:;;;;;;")],
    ["card-without-address", card()],
    ["card-too-long", card("VERSION:3.0", `FN:${"x".repeat(300)}`, "ADR:;;1 Elm St;Reno;NV;89501;")],
    ["card-too-long", card("VERSION:3.0", "FN:Ana", `ADR:;;${"x".repeat(2000)};Reno;NV;89501;`)],
    ["card-not-valid", card("VERSION:3.0", "FN:Ana", 'ADR;TYPE="home:;;1 Elm St;Reno;NV;89501;')],
    ["card-not-valid", card("VERSION:3.0", "FN:Ana", "ADR;=:;;1 Elm St;Reno;NV;89501;")],
    ["card-encoding", card("VERSION:2.1", "FN:Ana", "ADR;QUOTED-PRINTABLE;CHARSET=KOI8-X:;;1=FF;;;;")],
    ["card-encoding", card("VERSION:2.1", "FN;QUOTED-PRINTABLE;CHARSET=UTF-8:=FF=FE", "ADR:;;1 Elm St;;;;")],
    ["card-cut-short", "BEGIN:VCARD\r\nFN:Ana\r\n"],
    ["card-outside", "hello\r\nworld\r\n"],
  ])("is told as %s with its line, and the others are added", async (problem, text) => {
    const { added, bad } = await read(`${good}\r\n${text}${good.replace("12 Elm", "14 Elm")}`);
    expect(bad).toEqual([{ line: 7, problem }]);
    expect(added).toBe(2);
  });
});

describe("addresses that are known", () => {
  it("are left as they are and counted", async () => {
    const log = testLog();
    const text = card("VERSION:3.0", "FN:Ana Muster", "ADR:;;12 Elm Street;Reno;Nevada;89501;");
    expect(await read(text + text, log)).toMatchObject({ added: 1, duplicates: 1 });
    expect(await read(text, log)).toMatchObject({ added: 0, duplicates: 1 });
    expect(log.stores.book.all()).toHaveLength(1);
  });
});

describe("an address book as cards", () => {
  const line = fc
    .string({ unit: "binary", maxLength: 40 })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the format has no place for them
    .map((text) => text.replace(/[\0-\x1f\x7f]/g, " "));
  const entry: fc.Arbitrary<BookEntry> = fc
    .record({
      id: fc.uuid({ version: 4 }),
      version: fc.constant(1),
      kind: fc.constantFrom(...bookKinds),
      name: line.map((text) => text.trim()),
      address: fc
        .array(fc.oneof(line, fc.constantFrom("12 Elm St", "Reno, NV 89501", "PO Box 5", '"x": ^n; , \\')), {
          maxLength: 5,
        })
        .map((lines) => lines.join("\n").trim() || "1 Elm St"),
      ownKind: fc.option(fc.constantFrom(...ownKinds)),
      note: fc.array(line, { maxLength: 3 }).map((lines) => lines.join("\n")),
    })
    .map((each) => ({ ...each, ...bookDraft(each) }));

  it("gives the same entries when it is read in again", async () => {
    const books = fc.uniqueArray(entry, {
      maxLength: 4,
      selector: ({ kind, address }) => `${kind} ${addressKey(address)}`,
    });
    await fc.assert(
      fc.asyncProperty(books, async (entries) => {
        const back = await read(writeCards(entries));
        expect(back.bad).toEqual([]);
        expect(back.entries).toEqual(
          entries.map(({ id, version, ...each }) => {
            const [first = ""] = each.address.split("\n", 1);
            // The first line as a name is the same as none.
            return { ...each, name: each.name === first.trim() ? "" : each.name };
          }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("has no line of more than 75 bytes, and no character cut in two", () => {
    fc.assert(
      fc.property(entry, (each) => {
        const text = writeCards([each]);
        for (const written of text.split("\r\n")) expect(Buffer.byteLength(written)).toBeLessThanOrEqual(75);
        expect(Buffer.from(text).toString()).toBe(text);
      }),
    );
  });

  it("is read by the names and parts that other programs look at", () => {
    const text = writeCards([
      {
        id: "00000000-0000-4000-8000-000000000001",
        version: 1,
        kind: "own",
        name: "My box",
        address: "Rosa Quill\nPO Box 512\nReno, NV 89501",
        ownKind: "po-box",
        note: "Paid; until June",
      },
    ]);
    expect(text).toBe(
      [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "UID:urn:uuid:00000000-0000-4000-8000-000000000001",
        "KIND:individual",
        "FN:My box",
        'ADR;LABEL="Rosa Quill^nPO Box 512^nReno, NV 89501":;;PO BOX 512;RENO;NV;895',
        " 01;",
        "NOTE:Paid\\; until June",
        "X-PLAINVIEW-KIND:own",
        "X-PLAINVIEW-OWN:po-box",
        "END:VCARD",
        "",
      ].join("\r\n"),
    );
  });

  it("of 10,000 cards is read in one go", async () => {
    const cards = Array.from({ length: 10_000 }, (_, n) =>
      card("VERSION:3.0", `FN:Ana ${n}`, `ADR:;;${n} Elm St;Reno;NV;89501;`),
    ).join("");
    const { added, duplicates, bad } = await read(cards);
    expect({ added, duplicates, bad }).toEqual({ added: 10_000, duplicates: 0, bad: [] });
  });
});

describe("cards of any text", () => {
  const token = fc.constantFrom(
    ...[
      "BEGIN:VCARD\n",
      "END:VCARD\n",
      "VERSION:2.1\n",
      "VERSION:4.0\n",
      "FN:Ana\n",
      "ADR:;;1 Elm St;Reno;NV;89501;\n",
    ],
    ...[
      "ADR;",
      "TYPE=",
      '"',
      ":",
      ";",
      ",",
      "\\",
      "^n",
      "=\n",
      " ",
      "\n",
      "QUOTED-PRINTABLE",
      "ENCODING=",
      "=C3",
      "X-PLAINVIEW-KIND:own\n",
    ],
    ...["N:__proto__;constructor\n", "ORG", "NOTE:", "\0", "é"],
  );

  it("end with entries or clear problems", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(token, { maxLength: 60 }), async (tokens) => {
        const { added, entries } = await read(tokens.join(""));
        expect(entries).toHaveLength(added);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["an endless line", `BEGIN:VCARD\nADR:${";".repeat(1_400_000)}`],
    ["endless parameters", `BEGIN:VCARD\nADR${";TYPE=a".repeat(200_000)}:x\nEND:VCARD`],
    ["endless values of a parameter", `BEGIN:VCARD\nADR;TYPE=${"a,".repeat(700_000)}:x\nEND:VCARD`],
    ["endless commas", `BEGIN:VCARD\nADR:;;${",".repeat(1_400_000)}\nEND:VCARD`],
    ["endless backslashes", `BEGIN:VCARD\nADR:;;${"\\".repeat(1_400_000)}\nEND:VCARD`],
    ["endless addresses", `BEGIN:VCARD\n${"ADR:;;1;;;;\n".repeat(120_000)}END:VCARD`],
    ["endless quoted-printable", `BEGIN:VCARD\nFN;QUOTED-PRINTABLE:${"=\n".repeat(700_000)}x\nEND:VCARD`],
    ["endless folding", `BEGIN:VCARD\nFN:x\n${" \n".repeat(700_000)}END:VCARD`],
    ["endless quotation marks", `BEGIN:VCARD\nADR;LABEL=${'"'.repeat(1_400_000)}:x\nEND:VCARD`],
    ["endless cards", "BEGIN:VCARD\n".repeat(120_000)],
  ])("end soon: %s", async (_name, text) => {
    const started = performance.now();
    await read(text);
    // Far above what any of them takes, and far below what time out of proportion to length would.
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

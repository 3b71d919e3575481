import { describe, expect, it } from "vitest";
import { mailpieceSchema } from "../../src-core/mailpiece/mailpiece.ts";
import { analyse } from "../../src-core/report/analyse.ts";
import { reportText } from "./report-text.ts";
import { makeWords } from "./words.ts";

const metered = mailpieceSchema.parse({
  returnAddress: "PO Box 59\nDenver CO 80012",
  deliveryAddress: "Luis Ejemplo\n34 Sample Road\nMacon GA 31204",
  postage: "meter",
});

describe("how far a piece narrows, in the tables", () => {
  it("is said once for the outside and once for records, with the numbers of the table that do it", () => {
    const text = reportText(analyse(metered), [], makeWords("en"), 140);
    const rowOf = (title: string) => new RegExp(`\\| (\\d+) +\\| ${title}`).exec(text)?.[1];
    const outside = [rowOf("Your PO Box and town"), rowOf("Meter mark shows ZIP Code")].toSorted();
    expect(outside).not.toContain(undefined);
    expect(text).toContain(
      `On the outside: a ZIP Code area, with no person’s name (typically thousands of addresses). See ${outside.join(", ")}.`,
    );
    expect(text).toContain(`See ${rowOf("USPS knows whose meter this is")}.`);
  });

  it("says of each row how far it points and how many addresses lie behind it", () => {
    const text = reportText(analyse(metered), [], makeWords("en"), 80);
    expect(text).toContain("Points to a ZIP Code area (typically thousands of addresses).");
    expect(text).toContain("Points to one building (number of addresses not known to us).");
  });

  it("is left out where nothing points to the sender", () => {
    const counter = mailpieceSchema.parse({ dropOff: "counter", format: "parcel", postage: "permit" });
    const report = analyse(counter);
    const bare = {
      ...report,
      disclosures: [],
      summary: {
        ...report.summary,
        narrowing: { outside: undefined, records: undefined, possible: undefined },
      },
    };
    const words = makeWords("es");
    expect(reportText(report, [], words, 80)).toContain("Hasta dónde permite ubicar");
    expect(reportText(bare, [], words, 80)).not.toContain("Hasta dónde permite ubicar");
  });
});

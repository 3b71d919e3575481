import { describe, expect, it } from "vitest";
import { partOf, partValue } from "./parts.ts";
import { readAddress } from "./read.ts";
import type { Address } from "./types.ts";

const home = "Marisol Quintanar\n1420 Alder Ct Apt 3B\nAurora, CO 80012-1234";

function codes(address: Address): string[] {
  return address.problems.map((problem) => problem.code);
}

describe("readAddress", () => {
  it("finds nothing and nothing wrong in empty text", () => {
    for (const text of ["", " ", "\n\n", "\r\n\t ", "\u00a0"]) {
      expect(readAddress(text)).toEqual({ kind: "empty", parts: [], problems: [] });
    }
  });

  it("gives each part its own words of the text, in order", () => {
    const texts = readAddress(home).parts.map((part) => part.text);
    expect(texts).toEqual([
      "Marisol Quintanar",
      "1420",
      "Alder",
      "Ct",
      "Apt 3B",
      "Aurora",
      "CO",
      "80012",
      "1234",
    ]);
  });

  it("keeps ranges right after accents, CRLF and characters outside the basic plane", () => {
    const text = "🏠 José Núñez\r\n14 Calle Peñasco\r\nPeñasco, N.M. 87553";
    const { parts } = readAddress(text);
    for (const part of parts) expect(text.slice(part.start, part.end)).toBe(part.text);
    expect(parts.map((part) => part.text)).toEqual([
      "🏠 José Núñez",
      "14",
      "Calle Peñasco",
      "Peñasco",
      "N.M.",
      "87553",
    ]);
  });

  it("reads the same values in upper and in lower case", () => {
    const values = (text: string) => readAddress(text).parts.map(({ role, value }) => [role, value]);
    expect(values(home.toUpperCase())).toEqual(values(home));
    expect(values(home.toLowerCase())).toEqual(values(home));
  });

  it("says what is missing at the end of the text", () => {
    const text = "Marisol Quintanar\n1420 Alder Ct\n";
    const end = text.length - 1;
    expect(readAddress(text).problems).toEqual([
      { code: "no-city", start: end, end },
      { code: "no-state", start: end, end },
      { code: "no-zip", start: end, end },
    ]);
  });

  it("marks the ZIP that belongs to another state", () => {
    const text = "Ana Soto\n14 Main St\nAurora, CO 22071";
    const [problem] = readAddress(text).problems;
    expect(problem).toEqual({ code: "zip-state-mismatch", start: text.indexOf("22071"), end: text.length });
    expect(codes(readAddress("Ana Soto\n14 Main St\nAurora, CO 81601"))).toEqual([]);
  });

  it("knows the ZIPs of Puerto Rico and of military mail", () => {
    expect(codes(readAddress("Luz Rivera\nPO Box 9\nSan Juan PR 00936"))).toEqual([]);
    expect(codes(readAddress("Luz Rivera\nPO Box 9\nSan Juan PR 10036"))).toEqual(["zip-state-mismatch"]);
    expect(codes(readAddress("Ana Soto\nPSC 3 Box 9\nAPO AP 96278"))).toEqual([]);
    expect(codes(readAddress("Ana Soto\nPSC 3 Box 9\nAPO AE 96278"))).toEqual(["zip-state-mismatch"]);
  });

  it("lets the delivery line directly above the city decide between two", () => {
    const box = readAddress("Ana Soto\n14 Main St\nPO Box 45\nHerndon VA 22071");
    const street = readAddress("Ana Soto\nPO Box 45\n14 Main St\nHerndon VA 22071");
    expect([box.kind, street.kind]).toEqual(["po-box", "street"]);
    const problem = box.problems.find(({ code }) => code === "two-delivery-lines");
    expect(problem).toEqual({ code: "two-delivery-lines", start: 9, end: 19 });
  });

  it("takes # after a street for a unit and after a suite for a private mailbox, both doubtfully", () => {
    const unit = readAddress("Ana Soto\n123 Main St # 234\nHerndon VA 22071");
    const box = readAddress("Ana Soto\n10 Main St Ste 11 # 234\nHerndon VA 22071");
    expect([unit.kind, partOf(unit, "unit")?.doubtful]).toEqual(["street", true]);
    expect([box.kind, partValue(box, "pmb"), partOf(box, "pmb")?.doubtful]).toEqual([
      "private-mailbox",
      "PMB 234",
      true,
    ]);
  });

  it("says which line it could not read, and where", () => {
    const text = "Ana Soto\n14 Main St\nGate code 55\nHerndon VA 22071";
    expect(readAddress(text).problems).toEqual([{ code: "unread-line", start: 20, end: 32 }]);
  });

  it("calls text without any address unknown", () => {
    expect(readAddress("---").kind).toBe("unknown");
    expect(
      readAddress("please call 555-0100 before you come, as nobody answers the door and the bell is broken")
        .kind,
    ).toBe("unknown");
  });

  it("calls an address abroad unknown, without asking for a ZIP", () => {
    const address = readAddress("Ana Soto\n12 High Street\nLondon SW1A 1AA\nUnited Kingdom");
    expect(address.kind).toBe("unknown");
    expect(partValue(address, "country")).toBe("UNITED KINGDOM");
    expect(codes(address)).toEqual(["unread-line"]);
  });

  it("does not take the compass word or suffix of a street for a state", () => {
    expect(partValue(readAddress("Ana Soto\n1420 Alder Ct 80012"), "state")).toBe("");
    expect(partValue(readAddress("Ana Soto\n1420 Alder Ct"), "suffix")).toBe("CT");
    expect(partValue(readAddress("Ana Soto\n14 Main St NE 80012"), "post-directional")).toBe("NE");
  });

  it("never takes a number that is no ZIP for one", () => {
    for (const line of ["PO Box 80012", "Unit 80012", "14 Highway 80012", "A# 000000001", "Inmate # 80012"]) {
      expect(partValue(readAddress(`Ana Soto\n${line}`), "zip")).toBe("");
    }
  });

  it("stays calm at every keystroke of an address", () => {
    for (let length = 1; length <= home.length; length++) {
      const address = readAddress(home.slice(0, length));
      expect(["incomplete", "street"]).toContain(address.kind);
      expect(address.problems.length).toBeLessThanOrEqual(3);
    }
    expect(readAddress("Mar").kind).toBe("incomplete");
    expect(codes(readAddress("Mar"))).toEqual(["no-delivery-line"]);
    expect(partValue(readAddress("Marisol Quintanar\n14"), "house-number")).toBe("14");
  });

  it("reads 100 kB of anything in bounded time", () => {
    const units = [
      "a ",
      "1 a ",
      "1\n",
      "a a, ",
      "14 Main St Apt 4 ",
      "12 N ",
      "PO BOX ",
      "c/o a, ",
      "A 000 ",
      "# ",
    ];
    for (const unit of [
      ...units,
      "Calle ",
      "Urb a ",
      "Aurora CO 80012\n",
      "🏠",
      "(((",
      "._",
      "é-",
      "de\n",
      "de la\n",
      "1S45 ",
      "14 Old\n",
      "City: ",
      "8OO12 ",
    ]) {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      // A quadratic reading takes minutes, which the runner's time limit for a test catches on any machine.
      expect(readAddress(text).problems.length, unit).toBeLessThan(100_000);
    }
  });
});

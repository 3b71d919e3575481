import { describe, expect, it } from "vitest";
import en from "../../resources/locales/en/programs.json" with { type: "json" };
import es from "../../resources/locales/es/programs.json" with { type: "json" };
import { gradeLevel } from "../facts/reading-grade.test-helper.ts";
import { type AddressProgram, addressProgramDirectory } from "./address-program-directory.ts";
import { addressPrograms } from "./address-programs.ts";
import { states } from "./states.ts";

const find = (code: string): AddressProgram => {
  const entry = addressProgramDirectory.find((program) => program.code === code);
  if (!entry) throw new Error(`${code} is not in the directory`);
  return entry;
};
const codesWhere = (broken: (program: AddressProgram) => boolean): string[] =>
  addressProgramDirectory.filter(broken).map(({ code }) => code);
const forwards = ({ status }: AddressProgram): boolean => status === "running" || status === "enacted";

describe("the directory of address programs", () => {
  it("has the fifty states, DC and five territories once each, in the order of their names", () => {
    const codes = addressProgramDirectory.map(({ code }) => code);
    expect(new Set(codes).size).toBe(56);
    expect(codes).toHaveLength(56);
    const known = new Set(states.map(({ code }) => code));
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
    const places = addressProgramDirectory.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => a.localeCompare(b, "en")));
  });

  it("agrees with the fact that counts programs: 44 states and DC, with South Carolina and Georgia on top", () => {
    const withProgram = addressProgramDirectory.filter(forwards);
    // The count of 2025 has no name for what started in autumn 2025 (SC) and in July 2026 (GA).
    expect(withProgram.length).toBeGreaterThanOrEqual(44);
    expect(withProgram.length).toBeLessThanOrEqual(44 + 1 + 2);
    // acp-without-program names these.
    expect(codesWhere((program) => !forwards(program))).toEqual(
      expect.arrayContaining(["AL", "AK", "AR", "ND", "SD", "WY"]),
    );
    expect(find("GA").status).toBe("enacted");
  });

  it("says for each place with a program who runs it, under which law and who can join", () => {
    expect(
      codesWhere(
        (entry) =>
          forwards(entry) && (!entry.name || !entry.agency || !entry.law || entry.eligible.length === 0),
      ),
    ).toEqual([]);
  });

  it("says that the kinds of mail are not confirmed wherever it lists none", () => {
    expect(
      codesWhere(
        (entry) =>
          forwards(entry) &&
          (entry.forwards.length === 0 || entry.forwards.includes("mail")) &&
          !entry.unconfirmed?.includes("classes"),
      ),
    ).toEqual([]);
  });

  it("forwards nothing where there is no program, and does not call such a place verified by silence", () => {
    expect(codesWhere((entry) => !forwards(entry) && entry.forwards.length > 0)).toEqual([]);
    expect(
      codesWhere(
        ({ status, verified }) => ["none-found", "not-searched"].includes(status) && verified !== "no",
      ),
    ).toEqual([]);
  });

  it("cites a source for all that was read, with a date in the form of the facts", () => {
    expect(codesWhere(({ status, sources }) => status !== "not-searched" && sources.length === 0)).toEqual(
      [],
    );
    expect(
      codesWhere(({ asOf }) => !/^(?:undated|\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{4}–\d{4})$/.test(asOf)),
    ).toEqual([]);
    const urls = addressProgramDirectory.flatMap(({ sources }) => sources.flatMap(({ url }) => url ?? []));
    expect(urls.filter((url) => !/^https?:\/\/[^\s"<>]+$/.test(url))).toEqual([]);
    // The name of the site that a link shows is the one it opens.
    const misnamed = addressProgramDirectory.flatMap(({ sources }) =>
      sources.filter(({ cite, url }) => url !== undefined && !url.split("/")[2]?.includes(cite)),
    );
    expect(misnamed).toEqual([]);
  });

  it("gives phone numbers that can be dialled, and no web address as a link", () => {
    const numbers = addressProgramDirectory.flatMap(({ phones = [] }) => phones.map(({ number }) => number));
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter((number) => !/^\d{3}-(?:\d{3}-\d{4}|[A-Z]{4}-[A-Z]{3})$/.test(number))).toEqual([]);
    expect(codesWhere(({ web }) => web !== undefined && /^https?:|\s/.test(web))).toEqual([]);
  });

  it("calls the same programs “Safe at Home” as the reading of substitute addresses does", () => {
    const read: readonly string[] = addressPrograms.find(({ id }) => id === "safe-at-home")?.states ?? [];
    expect(codesWhere(({ name }) => name?.startsWith("Safe at Home") === true).toSorted()).toEqual(
      [...read].toSorted(),
    );
  });

  it("says both sides where the texts disagree: Idaho's phone, Texas mail from government", () => {
    expect(codesWhere(({ disputed }) => disputed !== undefined)).toEqual(["ID", "TX"]);
    expect(en.disputed["government-mail"]).toMatch(/statute.*rule/i);
  });
});

describe("the words of the directory", () => {
  const used = (pick: (program: AddressProgram) => readonly (string | undefined)[]): string[] =>
    [...new Set(addressProgramDirectory.flatMap(pick))].filter((code) => code !== undefined).toSorted();

  it.each([
    ["status", (program: AddressProgram) => [program.status]],
    ["statusMeaning", (program: AddressProgram) => [program.status]],
    ["agency", (program: AddressProgram) => [program.agency]],
    ["eligible", (program: AddressProgram) => program.eligible],
    ["forwards", (program: AddressProgram) => program.forwards],
    ["returns", (program: AddressProgram) => program.returns],
    ["address", (program: AddressProgram) => [program.addressForm]],
    ["note", (program: AddressProgram) => program.notes ?? []],
    ["unconfirmed", (program: AddressProgram) => program.unconfirmed ?? []],
    ["disputed", (program: AddressProgram) => program.disputed ?? []],
  ] as const)("are there for every code of %s, in both languages, and for nothing else", (group, pick) => {
    const codes = used(pick);
    expect(codes.length).toBeGreaterThan(0);
    expect(Object.keys(en[group]).toSorted()).toEqual(codes);
    expect(Object.keys(es[group]).toSorted()).toEqual(codes);
  });

  it("name places that Spanish spells in another way", () => {
    const places: Readonly<Record<string, string>> = en.place;
    for (const [code, name] of Object.entries(places)) expect(name).toContain(find(code).place);
    expect(es.place.NY).toBe("Nueva York");
  });

  it("read at eighth grade or below in English", () => {
    const sentences = [en.statusMeaning, en.note, en.unconfirmed, en.disputed].flatMap((group) =>
      Object.values(group),
    );
    expect(sentences.length).toBeGreaterThan(20);
    const average = sentences.reduce((sum, text) => sum + gradeLevel(text), 0) / sentences.length;
    expect(average).toBeLessThanOrEqual(8);
    expect(sentences.filter((text) => gradeLevel(text) > 12)).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonItems, maxItemLength } from "./json-items.ts";

/** What comes out of a text that comes in by pieces of some length. */
function read(text: string, pieceLength = text.length || 1, least?: number) {
  const items: string[] = [];
  const lines: number[] = [];
  const problems: string[] = [];
  const reader = new JsonItems({
    onItem(item, line) {
      items.push(item);
      lines.push(line);
    },
    onProblem: (problem, line) => problems.push(`${problem} ${line}`),
    ...(least !== undefined && { leastLooked: least }),
  });
  for (let at = 0; at < text.length; at += pieceLength) reader.push(text.slice(at, at + pieceLength));
  reader.end();
  return { items, lines, problems };
}

const wrapped = (entries: string) => `{"format":"plainview-log","version":1,"entries":${entries}}`;

describe("entries in a JSON file", () => {
  it.each([
    ["a list", '[{"a":1},{"b":"]}"},{"c":[{}]}]'],
    ["a log", wrapped('[{"a":1},{"b":"]}"},{"c":[{}]}]')],
    [
      "a log with its keys in another order",
      '{"entries":[{"a":1},{"b":"]}"},{"c":[{}]}],"version":1,"format":"plainview-log"}',
    ],
    ["lines", '{"a":1}\n{"b":"]}"}\r\n\n{"c":[{}]}'],
  ])("are found in %s, however it is cut into pieces", (_name, text) => {
    for (const length of [1, 2, 3, 7, 1000])
      expect(read(text, length, 1)).toMatchObject({
        items: ['{"a":1}', '{"b":"]}"}', '{"c":[{}]}'],
        problems: [],
      });
  });

  it("are told with the line that each begins on", () => {
    expect(read('[\n  {"a":1},\n\n  {"b":\n2},\n {}]', 3, 1).lines).toEqual([2, 4, 6]);
    expect(read('{"a":1}\n\n{"b":2}\n', 2, 1).lines).toEqual([1, 3]);
  });

  it("may hold escaped quotation marks and brackets in texts", () => {
    const items = ['{"a":"\\\\"}', '{"b":"\\"}]"}', '"x"', "12", "null"];
    for (const length of [1, 2, 100]) expect(read(`[${items.join(" , ")}]`, length, 1).items).toEqual(items);
  });

  it("may be none", () => {
    expect(read("[]")).toEqual({ items: [], lines: [], problems: [] });
    expect(read(wrapped("[ ]"))).toEqual({ items: [], lines: [], problems: [] });
  });
});

describe("a JSON file that is no log", () => {
  it.each([
    ["", "file-empty 1"],
    [" \n ", "file-empty 2"],
    ["hello", "json-not-a-log 1"],
    ['"text"', "json-not-a-log 1"],
    ['{"format":"other","version":1,"entries":[]}', "json-not-a-log 1"],
    ['{"format":"plainview-log","version":2,"entries":[]}', "json-newer 1"],
    ['{"format":"plainview-log","version":"1","entries":[]}', "json-not-a-log 1"],
    ['{"format":"plainview-log","entries":[]}', "json-not-a-log 1"],
    ['{"version":1,"entries":[]}', "json-not-a-log 1"],
    ['{"format":"plainview-log","version":1}', "json-not-a-log 1"],
    ['{"format":"plainview-log","version":1,"entries":{}}', "json-not-a-log 1"],
    ['{"format":"plainview-log","version":1,"entries":[],"entries":[]}', "json-not-a-log 1"],
    ['{"format":"plainview-log","version":1,"redacted":true,"entries":[]}', "json-redacted 1"],
    ['{"entries":[],"format":"plainview-log","version":1,"redacted":true}', "json-redacted 1"],
    ['[{"a":1}', "json-cut-short 1"],
    ['[{"a":1},\n{"b', "json-cut-short 2"],
    [wrapped("[").slice(0, -1), "json-cut-short 1"],
    ['[{"a":1}]x', "json-broken 1"],
    ['[{"a":1},]', "json-broken 1"],
    ['[,{"a":1}]', "json-broken 1"],
    ['[{"a":1} {"b":2}]', "json-broken 1"],
    [`[${"[".repeat(40)}`, "json-too-deep 1"],
    [`[${'{"a":'.repeat(100_000)}`, "json-too-deep 1"],
    [`{"a":${"[".repeat(40)}${"]".repeat(40)}}`, "json-too-deep 1"],
    [`["${"x".repeat(maxItemLength + 10)}"`, "row-too-long 1"],
    [`{"a":"${"x".repeat(maxItemLength + 10)}"}`, "row-too-long 1"],
    [`{"${"k".repeat(3000)}":1}\n{"format"`, undefined],
  ])("is told once (case %#)", (text, problem) => {
    for (const length of [700, 65_536])
      expect(read(text, length, 1).problems).toEqual(problem ? [problem] : []);
  });

  it("ends without an error for any text, in the same way however it is cut", () => {
    const token = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      "\\",
      "\n",
      " ",
      "a",
      "1",
      '"entries"',
      '"format":',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (tokens, length) => {
        const text = tokens.join("");
        expect(read(text, length, 1)).toEqual(read(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives back any list of values, however it is cut", () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue({ maxDepth: 4 })),
        fc.integer({ min: 1, max: 50 }),
        (values, length) => {
          const { items, problems } = read(JSON.stringify(values, null, values.length % 3), length, 1);
          expect(items.map((item) => JSON.parse(item))).toEqual(JSON.parse(JSON.stringify(values)));
          expect(problems).toEqual([]);
        },
      ),
    );
  });
});

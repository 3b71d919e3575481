import { formatName, formatVersion } from "./json-entry.ts";
import type { FileProblem } from "./problems.ts";

/** Most characters of one entry: one with every text at its longest, each character escaped, fits. */
export const maxItemLength = 1_000_000;
/** Objects and lists within one another; an entry needs four. */
const deepest = 32;
const longestHeaderValue = 1000;
const usualLeastLooked = 8192;

export interface JsonItemsOptions {
  /** The text of one entry and the line that it begins on. */
  onItem(text: string, line: number): void;
  /** The file cannot be read on from a line. Called at most once; nothing follows it. */
  onProblem(problem: FileProblem, line: number): void;
  /** Text is looked at in pieces of at least this length, however small those are that come in; tests lower it. */
  leastLooked?: number;
}

/** What must come next. */
type Expecting =
  | "start"
  | "first-key"
  | "item-or-end"
  | "item"
  | "comma-or-end"
  | "header-key"
  | "header-value"
  | "header-comma"
  | "line"
  | "nothing";

const blanks = /[ \t\r\n]*/y;
const wrapperStart = /\{\s*"(?:format|version|entries|redacted|exportedAt)"\s*:/y;
const firstKeyDone = /\{\s*(?:"(?:[^"\\]|\\.){0,200}"\s*:|\})/y;
const headerKey = /"((?:[^"\\]|\\.){0,200})"\s*:\s*/y;
const scalar = /(?:"(?:[^"\\]|\\.){0,500}"|-?[\d.]{1,30}|true|false|null)(?=\s*[,}])/y;
const untilEndOfLine = /[^\n]*\n/y;

/**
 * Takes a JSON file apart into its entries while it comes in piece by piece, holding no more than one entry: a list, a
 * "plainview-log" object with its list of entries, or one object on each line (JSON Lines). Each entry is still to be
 * parsed; where one ends is found by its brackets and quotation marks alone. Time is linear in the length of the text.
 */
export class JsonItems {
  readonly #options: JsonItemsOptions;
  #expecting: Expecting = "start";
  #text = "";
  #waiting = "";
  #at = 0;
  #line = 1;
  #countedTo = 0;
  #ended = false;
  #isWrapped = false;
  /** Keys of the object around the list, as met so far. */
  readonly #header = new Map<string, unknown>();
  /** The key whose value is read. */
  #key = "";
  /** Of the value that is being looked through. */
  #scan = { from: -1, at: 0, depth: 0, quoted: false };

  constructor(options: JsonItemsOptions) {
    this.#options = options;
  }

  push(piece: string): void {
    if (this.#ended) return;
    this.#waiting += piece;
    if (this.#waiting.length < (this.#options.leastLooked ?? usualLeastLooked)) return;
    this.#take();
    this.#run(false);
  }

  end(): void {
    if (this.#ended) return;
    this.#take();
    this.#run(true);
    if (this.#ended) return;
    this.#ended = true;
    if (this.#expecting === "nothing" || this.#expecting === "line") return;
    this.#options.onProblem(
      this.#expecting === "start" ? "file-empty" : "json-cut-short",
      this.#lineAt(this.#at),
    );
  }

  /** True once the reading has come to its end, for good or not. */
  get isEnded(): boolean {
    return this.#ended;
  }

  #run(isEnd: boolean): void {
    while (!this.#ended) {
      if (this.#expecting !== "line") this.#skip(blanks);
      if (this.#at >= this.#text.length) return;
      if (!this.#step(isEnd)) {
        if (this.#text.length - this.#at > maxItemLength) this.#fail("row-too-long");
        return;
      }
    }
  }

  /** One step further; false when more of the text is needed. */
  #step(isEnd: boolean): boolean {
    const character = this.#text.charAt(this.#at);
    switch (this.#expecting) {
      case "start":
        if (character === "[") return this.#go("item-or-end", 1);
        if (character === "{") return this.#go("first-key", 0);
        return this.#fail("json-not-a-log");
      case "first-key":
        return this.#firstKey(isEnd);
      case "item-or-end":
      case "item":
        if (character === "]" && this.#expecting === "item-or-end") return this.#endOfList();
        return this.#item();
      case "comma-or-end":
        if (character === ",") return this.#go("item", 1);
        return character === "]" ? this.#endOfList() : this.#fail("json-broken");
      case "header-key":
        return this.#headerKey();
      case "header-value":
        return this.#headerValue();
      case "header-comma":
        if (character === ",") return this.#go("header-key", 1);
        if (character === "}") return this.#endOfHeader();
        return this.#fail("json-broken");
      case "line":
        return this.#wholeLine(isEnd);
      case "nothing":
        return this.#fail("json-broken");
    }
  }

  /** Tells the object around a list from the first line of JSON Lines by its first key. */
  #firstKey(isEnd: boolean): boolean {
    if (this.#find(wrapperStart) !== undefined) {
      this.#isWrapped = true;
      return this.#go("header-key", 1);
    }
    const isOther =
      this.#find(firstKeyDone) !== undefined || this.#text.length - this.#at > longestHeaderValue;
    return isOther || isEnd ? this.#go("line", 0) : false;
  }

  #headerKey(): boolean {
    headerKey.lastIndex = this.#at;
    const found = headerKey.exec(this.#text);
    if (found === null)
      return this.#text.length - this.#at > longestHeaderValue ? this.#fail("json-broken") : false;
    const [all, key = ""] = found;
    if (this.#header.has(key)) return this.#fail("json-not-a-log");
    this.#header.set(key, undefined);
    this.#key = key;
    return this.#go("header-value", all.length);
  }

  #headerValue(): boolean {
    if (this.#key === "entries") {
      if (this.#text.charAt(this.#at) !== "[") return this.#fail("json-not-a-log");
      const problem = this.#headerProblem();
      return problem === undefined ? this.#go("item-or-end", 1) : this.#fail(problem);
    }
    const found = this.#find(scalar);
    if (found === undefined) {
      const isLong = this.#text.length - this.#at > longestHeaderValue;
      const isNested = /[[{]/.test(this.#text.charAt(this.#at));
      return isLong || isNested ? this.#fail("json-not-a-log") : false;
    }
    this.#header.set(this.#key, scalarOf(found));
    const problem = this.#headerProblem();
    return problem === undefined ? this.#go("header-comma", found.length) : this.#fail(problem);
  }

  /** What is told as soon as it is known: a file of another kind is not read at all. */
  #headerProblem(): FileProblem | undefined {
    const format = this.#header.get("format");
    const version = this.#header.get("version");
    if (format !== undefined && format !== formatName) return "json-not-a-log";
    if (version !== undefined && (typeof version !== "number" || version < 1)) return "json-not-a-log";
    if (typeof version === "number" && version > formatVersion) return "json-newer";
    return this.#header.get("redacted") === true ? "json-redacted" : undefined;
  }

  #endOfList(): boolean {
    return this.#go(this.#isWrapped ? "header-comma" : "nothing", 1);
  }

  #endOfHeader(): boolean {
    const isLog = this.#header.get("format") === formatName && this.#header.has("entries");
    return isLog && this.#header.get("version") === formatVersion
      ? this.#go("nothing", 1)
      : this.#fail("json-not-a-log");
  }

  /** One value of the list, from its first character to its last. */
  #item(): boolean {
    const text = this.#text;
    if (this.#scan.from !== this.#at) this.#scan = { from: this.#at, at: this.#at, depth: 0, quoted: false };
    const end = this.#endOfValue(text);
    if (end === undefined) return false;
    if (end === -1) return true;
    if (end - this.#at > maxItemLength) return this.#fail("row-too-long");
    this.#options.onItem(text.slice(this.#at, end), this.#lineAt(this.#at));
    return this.#go("comma-or-end", end - this.#at);
  }

  /** Where the value that is being looked through ends; undefined when not in this text, -1 when it cannot be read. */
  #endOfValue(text: string): number | undefined {
    const scan = this.#scan;
    let { at, depth, quoted } = scan;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (quoted) {
        if (code === 92) at++;
        else if (code === 34) {
          quoted = false;
          if (depth === 0) return at + 1;
        }
      } else if (code === 34) quoted = true;
      else if (code === 123 || code === 91) {
        depth++;
        if (depth > deepest) {
          this.#fail("json-too-deep");
          return -1;
        }
      } else if (code === 125 || code === 93) {
        if (depth === 0) return this.#bareEnd(at);
        depth--;
        if (depth === 0) return at + 1;
      } else if (depth === 0 && (code === 44 || code <= 32)) return this.#bareEnd(at);
    }
    // An escape at the very end hides the first character of what comes next: `at` may lie beyond the text.
    this.#scan = { from: scan.from, at, depth, quoted };
    return undefined;
  }

  /** End of a bare word or number; with nothing in it, a comma or bracket stands where a value should. */
  #bareEnd(at: number): number {
    if (at > this.#at) return at;
    this.#fail("json-broken");
    return -1;
  }

  #wholeLine(isEnd: boolean): boolean {
    const found = this.#find(untilEndOfLine);
    if (found === undefined && !isEnd) return false;
    const line = found ?? this.#text.slice(this.#at);
    const item = line.trim();
    if (item.length > maxItemLength) return this.#fail("row-too-long");
    if (isTooDeep(item)) return this.#fail("json-too-deep");
    if (item !== "") this.#options.onItem(item, this.#lineAt(this.#at));
    return this.#go("line", line.length);
  }

  #go(next: Expecting, by: number): true {
    this.#expecting = next;
    this.#at += by;
    return true;
  }

  #fail(problem: FileProblem): true {
    this.#ended = true;
    this.#options.onProblem(problem, this.#lineAt(this.#at));
    this.#text = "";
    return true;
  }

  #skip(pattern: RegExp): void {
    this.#at += this.#find(pattern)?.length ?? 0;
  }

  #find(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    pattern.lastIndex = this.#at;
    return found;
  }

  /** The line of a place in the text, counted from 1; asked for places in their order. */
  #lineAt(place: number): number {
    for (;;) {
      const next = this.#text.indexOf("\n", this.#countedTo);
      if (next === -1 || next >= place) break;
      this.#line++;
      this.#countedTo = next + 1;
    }
    return this.#line;
  }

  /** Lets go of the text that has been read, and takes in what has come. */
  #take(): void {
    this.#lineAt(this.#at);
    this.#text = this.#text.slice(this.#at) + this.#waiting;
    this.#waiting = "";
    this.#countedTo = Math.max(0, this.#countedTo - this.#at);
    this.#scan = { ...this.#scan, from: this.#scan.from - this.#at, at: this.#scan.at - this.#at };
    this.#at = 0;
  }
}

function scalarOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Brackets within one another, not counting those in texts; more than the limit is not parsed at all. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 92) at++;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) {
      depth++;
      if (depth > deepest) return true;
    } else if (code === 125 || code === 93) depth--;
  }
  return false;
}

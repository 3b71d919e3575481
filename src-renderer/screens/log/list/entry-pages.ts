import type { Input, Output } from "../../../../src-core/contract/calls.ts";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import type { EntrySummary } from "../../../../src-core/log/types.ts";
import type { Result } from "../../../../src-core/result.ts";

/** Which entries and in which order. */
export type Question = Omit<Input<"log.list">, "limit" | "offset" | "cursor">;
export type AskPage = (input: Input<"log.list">) => Promise<Result<Output<"log.list">, CallError>>;

/** Rows of one page; a view and what is drawn around it lie on two at most. */
export const pageSize = 100;
/** Pages kept: those that were looked at last. */
const mostPages = 60;

interface Page {
  entries: readonly EntrySummary[];
  nextCursor: string | null;
}

/** What is known of the entries that a question finds. */
interface Found {
  question: Question;
  key: string;
  total: number;
  pages: Map<number, Page>;
}

export interface PagesState {
  /** The question that what is shown answers; undefined before the first answer. */
  question: Question | undefined;
  total: number;
  /** Another question was asked, or the same again, and is not answered yet. */
  isPending: boolean;
  error: CallError | undefined;
  /** Rises whenever the entries asked for the last time were replaced by those that are there now. */
  turn: number;
}

/**
 * The entries that match, a page at a time where one looks. One request runs at a time, and the next is for what is
 * wanted by then: however fast one types or drags, nothing queues. What was shown stays until its successor is here.
 */
export class EntryPages {
  readonly #ask: AskPage;
  #found: Found | undefined;
  /** The answer to the newest question, while it is put together. */
  #next: Found | undefined;
  #wanted = { first: 0, end: pageSize };
  #error: CallError | undefined;
  #turn = 0;
  #isRunning = false;
  #state: PagesState = { question: undefined, total: 0, isPending: true, error: undefined, turn: 0 };
  readonly #listeners = new Set<() => void>();

  constructor(ask: AskPage) {
    this.#ask = ask;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): PagesState => this.#state;

  /** Shows what another question finds, from its first row. The same question is not asked again. */
  show(question: Question): void {
    const key = JSON.stringify(question);
    const asked = this.#next ?? this.#found;
    if (asked?.key === key && this.#error === undefined) return;
    if (asked?.key !== key) this.#wanted = { first: 0, end: pageSize };
    this.#begin(question, key);
  }

  /** Entries were added, changed or taken out: asks again, and shows the old rows until the new ones are here. */
  refresh(): void {
    const asked = this.#next ?? this.#found;
    if (asked) this.#begin(asked.question, asked.key);
  }

  /** Says which rows are in view; those not known yet are fetched. */
  want(first: number, end: number): void {
    this.#wanted = { first, end };
    this.#run();
  }

  at(row: number): EntrySummary | undefined {
    return this.#found?.pages.get(Math.floor(row / pageSize))?.entries[row % pageSize];
  }

  /** The row of an entry among those that are here. */
  rowOf(id: string): number | undefined {
    for (const [number, { entries }] of this.#found?.pages ?? []) {
      const within = entries.findIndex((entry) => entry.id === id);
      if (within >= 0) return number * pageSize + within;
    }
    return undefined;
  }

  /** The entries of a stretch of rows, fetched as far as they are not here. */
  async stretch(first: number, end: number): Promise<Result<EntrySummary[], CallError>> {
    const found = this.#found;
    const entries: EntrySummary[] = [];
    if (!found) return { ok: true, value: entries };
    for (let row = first; row < Math.min(end, found.total); ) {
      const number = Math.floor(row / pageSize);
      const known = found.pages.get(number);
      const page = known ? { ok: true as const, value: known } : await this.#fetch(found, number);
      if (!page.ok) return page;
      const stop = Math.min(end, (number + 1) * pageSize);
      entries.push(...page.value.entries.slice(row % pageSize, stop - number * pageSize));
      row = stop;
    }
    return { ok: true, value: entries };
  }

  #begin(question: Question, key: string): void {
    this.#error = undefined;
    this.#next = { question, key, total: Number.POSITIVE_INFINITY, pages: new Map() };
    this.#tell();
    this.#run();
  }

  #run(): void {
    if (this.#isRunning) return;
    void this.#runUntilDone();
  }

  async #runUntilDone(): Promise<void> {
    this.#isRunning = true;
    try {
      await this.#fetchWanted();
    } finally {
      this.#isRunning = false;
    }
  }

  async #fetchWanted(): Promise<void> {
    for (;;) {
      const found = this.#next ?? this.#found;
      if (!found) return;
      const missing = this.#missingPage(found);
      if (missing === undefined) {
        if (found !== this.#next) return;
        this.#take(found);
        continue;
      }
      const page = await this.#fetch(found, missing);
      if (!page.ok) {
        // A newer question may have been asked meanwhile: it deserves its own answer.
        if (this.#next && found !== this.#next) continue;
        this.#next = undefined;
        this.#error = page.error;
        this.#tell();
        return;
      }
      this.#error = undefined;
      if (found === this.#found) this.#tell();
    }
  }

  /** Shows an answer that has all rows in view. */
  #take(found: Found): void {
    this.#next = undefined;
    this.#found = found;
    this.#turn++;
    this.#tell();
  }

  /** The first page in view that is not here. */
  #missingPage({ pages, total }: Found): number | undefined {
    // Of an unknown total, at least one page; when the list became shorter, what is now its end.
    const last = Math.max(0, Math.ceil(total / pageSize) - 1);
    const from = Math.min(Math.floor(this.#wanted.first / pageSize), last);
    const to = Math.min(Math.max(from, Math.ceil(this.#wanted.end / pageSize) - 1), last);
    for (let number = from; number <= to; number++) if (!pages.has(number)) return number;
    return undefined;
  }

  async #fetch(found: Found, number: number): Promise<Result<Page, CallError>> {
    // Going on from the page before is quick however far down it is; anywhere else is reached by counting.
    const cursor = found.pages.get(number - 1)?.nextCursor;
    const where = cursor ? { cursor } : { offset: number * pageSize };
    const answer = await this.#ask({ ...found.question, limit: pageSize, ...where });
    if (!answer.ok) return answer;
    const { entries, nextCursor, total } = answer.value;
    const hasChanged = Number.isFinite(found.total) && found.total !== total;
    if (hasChanged) {
      // Entries came or went behind our back: rows that were numbered before are not where they were.
      found.pages.clear();
      if (found === this.#found && !this.#next) this.#begin(found.question, found.key);
    }
    found.total = total;
    const page = { entries, nextCursor };
    if (!hasChanged) this.#keep(found, number, page);
    return { ok: true, value: page };
  }

  #keep({ pages }: Found, number: number, page: Page): void {
    pages.delete(number);
    pages.set(number, page);
    const from = Math.floor(this.#wanted.first / pageSize);
    const to = Math.ceil(this.#wanted.end / pageSize);
    for (const old of pages.keys()) {
      if (pages.size <= mostPages) return;
      if (old < from - 1 || old > to) pages.delete(old);
    }
  }

  #tell(): void {
    this.#state = {
      question: this.#found?.question,
      total: this.#found?.total ?? 0,
      isPending: this.#next !== undefined || !this.#found,
      error: this.#error,
      turn: this.#turn,
    };
    for (const listener of this.#listeners) listener();
  }
}

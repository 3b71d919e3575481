import { describe, expect, it } from "vitest";
import type { Input, Output } from "../../../../src-core/contract/calls.ts";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import type { EntrySummary } from "../../../../src-core/log/types.ts";
import type { Result } from "../../../../src-core/result.ts";
import { EntryPages, pageSize } from "./entry-pages.ts";

const entry = (name: string): EntrySummary => ({
  id: name,
  version: 1,
  mailedOn: "2026-11-21",
  service: "first-class",
  status: "mailed",
  recipient: name,
  place: "",
  trackingNumber: "",
  tag: "",
  matter: "",
  costCents: null,
  deadlineDay: null,
  hasNote: false,
  attachments: 0,
  held: false,
});

/** A log that answers when told to, so that tests decide what happens meanwhile. */
class SlowLog {
  names: string[];
  readonly asked: Input<"log.list">[] = [];
  failure: CallError | undefined;
  #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.names = Array.from({ length: count }, (_, n) => `e${n}`);
  }

  readonly ask = async (input: Input<"log.list">): Promise<Result<Output<"log.list">, CallError>> => {
    this.asked.push(input);
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.failure) return { ok: false, error: this.failure };
    const { cursor, offset = 0, limit = 50, query = "" } = input;
    const matching = this.names.filter((name) => name.startsWith(query));
    const from = cursor === undefined ? offset : Number(cursor.split(".")[1]);
    const entries = matching.slice(from, from + limit).map(entry);
    const next = from + limit < matching.length ? `2026-11-21.${from + limit}` : null;
    return { ok: true, value: { entries, nextCursor: next, total: matching.length } };
  };

  /** Answers what is asked, and what is asked because of that, until nothing is. */
  async answerAll(): Promise<void> {
    for (let quiet = 0; quiet < 5; ) {
      const [first] = this.#waiting.splice(0, 1);
      first?.();
      quiet = first ? 0 : quiet + 1;
      await Promise.resolve();
    }
  }
}

async function opened(count: number, query = "") {
  const log = new SlowLog(count);
  const pages = new EntryPages(log.ask);
  pages.show({ query });
  await log.answerAll();
  return { log, pages };
}

describe("pages of the log", () => {
  it("are fetched where one looks, and nowhere else", async () => {
    const { log, pages } = await opened(1_000_000);
    expect(pages.state()).toMatchObject({ total: 1_000_000, isPending: false });
    pages.want(899_990, 900_020);
    await log.answerAll();
    expect(pages.at(899_990)?.id).toBe("e899990");
    expect(pages.at(900_019)?.id).toBe("e900019");
    expect(pages.at(500_000)).toBeUndefined();
    expect(log.asked.map(({ offset, cursor }) => cursor ?? offset)).toEqual([
      0,
      899_900,
      "2026-11-21.900000",
    ]);
  });

  it("that were scrolled past before they came are not fetched", async () => {
    const { log, pages } = await opened(100_000);
    for (const row of [10_000, 20_000, 30_000, 40_000]) pages.want(row, row + 20);
    await log.answerAll();
    expect(log.asked.map(({ offset }) => offset)).toEqual([0, 10_000, 40_000]);
  });

  it("stay shown while a new search is answered, and the last search wins", async () => {
    const { log, pages } = await opened(300);
    pages.show({ query: "e1" });
    pages.show({ query: "e12" });
    pages.show({ query: "e123" });
    expect(pages.state()).toMatchObject({ total: 300, isPending: true });
    expect(pages.at(5)?.id).toBe("e5");
    await log.answerAll();
    expect(pages.state()).toMatchObject({ question: { query: "e123" }, total: 1, isPending: false });
    expect(pages.at(0)?.id).toBe("e123");
    // The one under way when the others came, and the newest.
    expect(log.asked.map(({ query }) => query)).toEqual(["", "e1", "e123"]);
  });

  it("are asked for again where one looks after a change, and keep the old rows until then", async () => {
    const { log, pages } = await opened(1_000);
    pages.want(500, 520);
    await log.answerAll();
    const { turn } = pages.state();
    log.names.splice(510, 1);
    pages.refresh();
    expect(pages.at(510)?.id).toBe("e510");
    await log.answerAll();
    expect(pages.state()).toMatchObject({ total: 999, turn: turn + 1 });
    expect(pages.at(510)?.id).toBe("e511");
    expect(pages.rowOf("e511")).toBe(510);
    expect(pages.rowOf("e510")).toBeUndefined();
  });

  it("show the end when the list became shorter than where one looked", async () => {
    const { log, pages } = await opened(1_000);
    pages.want(980, 1_000);
    await log.answerAll();
    log.names.length = 150;
    pages.refresh();
    await log.answerAll();
    expect(pages.state()).toMatchObject({ total: 150, isPending: false });
    expect(pages.at(149)?.id).toBe("e149");
  });

  it("are all fetched anew when the log turns out to have changed by itself", async () => {
    const { log, pages } = await opened(1_000);
    log.names.unshift("new");
    pages.want(500, 520);
    await log.answerAll();
    expect(pages.state().total).toBe(1_001);
    expect(pages.at(500)?.id).toBe("e499");
    pages.want(0, 20);
    await log.answerAll();
    expect(pages.at(0)?.id).toBe("new");
  });

  it("that cannot be fetched leave what is shown, and are asked for again on the next look", async () => {
    const { log, pages } = await opened(1_000);
    log.failure = { code: "storage-failed" };
    pages.want(500, 520);
    await log.answerAll();
    expect(pages.state().error?.code).toBe("storage-failed");
    expect(pages.at(0)?.id).toBe("e0");
    log.failure = undefined;
    pages.want(500, 521);
    await log.answerAll();
    expect(pages.state().error).toBeUndefined();
    expect(pages.at(510)?.id).toBe("e510");
  });

  it("are forgotten when they are far away, never those in view", async () => {
    const { log, pages } = await opened(10_000);
    for (let row = 0; row < 10_000; row += pageSize) {
      pages.want(row, row + 20);
      await log.answerAll();
    }
    expect(pages.at(9_910)?.id).toBe("e9910");
    expect(pages.at(0)).toBeUndefined();
  });

  it("give a stretch across pages, fetched or not", async () => {
    const { log, pages } = await opened(1_000);
    const stretch = pages.stretch(90, 310);
    await log.answerAll();
    const entries = await stretch;
    expect(entries.ok && entries.value.map(({ id }) => id)).toEqual(
      Array.from({ length: 220 }, (_, n) => `e${90 + n}`),
    );
    const beyond = pages.stretch(990, 5_000);
    await log.answerAll();
    const end = await beyond;
    expect(end.ok && end.value).toHaveLength(10);
  });
});

import { describe, expect, it } from "vitest";
import { callError } from "../../src-core/contract/errors.ts";
import { StreamFailure, Streams, type StreamWork, streamPatienceMs } from "./streams.ts";
import { fakeClock } from "./test-support.ts";

function setUp() {
  const clock = fakeClock();
  const ended: string[] = [];
  async function* count(name: string, to: number): StreamWork {
    try {
      for (let done = 1; done <= to; done++) yield { done, total: to, chunk: Buffer.from(`${done},`) };
    } finally {
      ended.push(name);
    }
  }
  const streams = new Streams(clock);
  const start = (work: StreamWork) => {
    const started = streams.start("out.csv", "text/csv", work);
    if (!started.ok) throw new Error(started.error.code);
    return started.value.streamId;
  };
  return { clock, ended, count, streams, start };
}

describe("a stream", () => {
  it("gives its bytes in order, then says that it is finished, then is gone", async () => {
    const { streams, start, count } = setUp();
    const id = start(count("a", 3));
    let text = "";
    for (;;) {
      const next = await streams.next(id);
      if (!next.ok) throw new Error(next.error.code);
      text += Buffer.from(next.value.chunk, "base64").toString();
      if (next.value.finished) break;
    }
    expect(text).toBe("1,2,3,");
    expect(await streams.next(id)).toEqual({ ok: false, error: { code: "stream-ended" } });
  });

  it("does nothing before it is asked for the first piece", () => {
    const { streams, ended } = setUp();
    let began = false;
    async function* work(): StreamWork {
      began = true;
      yield { done: 1, total: 1 };
    }
    streams.start("x", "text/plain", work());
    expect([began, ended]).toEqual([false, []]);
  });

  it("that is given up cleans up and gives nothing more", async () => {
    const { streams, start, count, ended } = setUp();
    const id = start(count("a", 3));
    await streams.next(id);
    await streams.cancel(id);
    expect(ended).toEqual(["a"]);
    expect(await streams.next(id)).toMatchObject({ error: { code: "stream-ended" } });
  });

  it("gives nothing that was still being made when the log locked", async () => {
    const { streams, start, ended } = setUp();
    let go: () => void = () => {};
    async function* slow(): StreamWork {
      try {
        await new Promise<void>((resolve) => {
          go = resolve;
        });
        yield { done: 1, total: 1, chunk: Buffer.from("an address") };
      } finally {
        ended.push("slow");
      }
    }
    const id = start(slow());
    const underWay = streams.next(id);
    streams.cancelAll();
    go();
    expect(await underWay).toEqual({ ok: false, error: { code: "stream-ended" } });
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toEqual(["slow"]);
  });

  it("whose page is gone ends by itself, but not one that is taken from", async () => {
    const { streams, start, count, clock, ended } = setUp();
    const left = start(count("left", 9));
    const used = start(count("used", 9));
    await streams.next(left);
    clock.advance(streamPatienceMs - 1);
    await streams.next(used);
    clock.advance(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toEqual(["left"]);
    expect(await streams.next(used)).toMatchObject({ ok: true, value: { done: 2 } });
  });

  it("takes one step at a time", async () => {
    const { streams, start, count } = setUp();
    const id = start(count("a", 3));
    const both = await Promise.all([streams.next(id), streams.next(id)]);
    expect(both.map((answer) => (answer.ok ? answer.value.done : answer.error.code))).toEqual([1, "busy"]);
  });

  it("that fails says why, and ends", async () => {
    const { streams, start } = setUp();
    async function* failing(): StreamWork {
      yield { done: 1, total: 2 };
      throw new StreamFailure(callError("disk-full"));
    }
    const id = start(failing());
    await streams.next(id);
    expect(await streams.next(id)).toEqual({ ok: false, error: { code: "disk-full" } });
    expect(await streams.next(id)).toMatchObject({ error: { code: "stream-ended" } });
  });

  it("is refused when many are under way", () => {
    const { streams, count } = setUp();
    const started = Array.from({ length: 9 }, () => streams.start("x", "y", count("x", 1)).ok);
    expect(started).toEqual([...Array(8).fill(true), false]);
  });
});

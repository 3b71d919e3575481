import { describe, expect, it } from "vitest";
import { callError } from "../../src-core/contract/errors.ts";
import { err, ok } from "../../src-core/result.ts";
import { type Sink, Sinks, sinkPatienceMs } from "./sinks.ts";
import { fakeClock } from "./test-support.ts";

class TextSink implements Sink {
  text = "";
  isCancelled = false;
  async write(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString();
    if (text === "bad") return err(callError("invalid-input"));
    if (text === "bug") throw new Error("bug");
    this.text += text;
    return ok({ bytes: this.text.length, rows: 0 });
  }
  cancel() {
    this.isCancelled = true;
  }
}

const isText = (sink: Sink): sink is TextSink => sink instanceof TextSink;
const base64 = (text: string) => Buffer.from(text).toString("base64");

function setUp() {
  const clock = fakeClock();
  const sinks = new Sinks(clock);
  const sink = new TextSink();
  const started = sinks.start("import", sink);
  if (!started.ok) throw new Error("busy");
  return { clock, sinks, sink, id: started.value.sinkId };
}

describe("a sink", () => {
  it("takes its pieces in order and is handed over once", async () => {
    const { sinks, sink, id } = setUp();
    await sinks.write(id, base64("one "));
    expect(await sinks.write(id, base64("two"))).toEqual({ ok: true, value: { bytes: 7, rows: 0 } });
    expect(sinks.take(id, "import", isText)).toEqual({ ok: true, value: sink });
    expect(sinks.take(id, "import", isText)).toMatchObject({ error: { code: "stream-ended" } });
    expect(sink).toMatchObject({ text: "one two", isCancelled: false });
  });

  it("is not handed over to a call of another kind", () => {
    const { sinks, id } = setUp();
    expect(sinks.take(id, "restore", isText)).toMatchObject({ error: { code: "stream-ended" } });
  });

  it.each(["a lock", "the page", "a page that is gone", "a piece that it refuses"])(
    "is undone by %s",
    async (cause) => {
      const { sinks, sink, clock, id } = setUp();
      if (cause === "a lock") sinks.cancelAll();
      if (cause === "the page") sinks.cancel(id);
      if (cause === "a page that is gone") clock.advance(sinkPatienceMs);
      if (cause === "a piece that it refuses") await sinks.write(id, base64("bad"));
      expect(sink.isCancelled).toBe(true);
      expect(await sinks.write(id, base64("more"))).toMatchObject({ error: { code: "stream-ended" } });
    },
  );

  it("is undone, and the bug not hidden, when a write throws", async () => {
    const { sinks, sink, id } = setUp();
    await expect(sinks.write(id, base64("bug"))).rejects.toThrow("bug");
    expect(sink.isCancelled).toBe(true);
  });

  it("stays while pieces keep coming", async () => {
    const { sinks, sink, clock, id } = setUp();
    for (let piece = 0; piece < 5; piece++) {
      clock.advance(sinkPatienceMs - 1);
      expect(await sinks.write(id, base64("x"))).toMatchObject({ ok: true });
    }
    expect(sink.isCancelled).toBe(false);
  });
});

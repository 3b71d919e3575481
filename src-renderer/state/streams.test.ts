import { describe, expect, it } from "vitest";
import { createClient, type Send } from "../../src-core/contract/client.ts";
import { chunkBytes } from "../../src-core/contract/stream-shapes.ts";
import { sendFile, takeStream } from "./streams.ts";

const id = "3f0e8a51-6c4b-4d0f-9a3e-5b1c2d7e8f90";

/** A host with a stream of these parts and a sink that keeps what it gets. */
function hostWith(parts: readonly string[]) {
  const asked: string[] = [];
  const got: Buffer[] = [];
  let at = 0;
  const send: Send = async (name, input) => {
    asked.push(name);
    if (name === "stream.next") {
      const part = parts[at++];
      if (part === undefined) return { ok: false, error: { code: "stream-ended" } };
      const chunk = Buffer.from(part).toString("base64");
      const finished = at === parts.length && part !== "cut";
      return { ok: true, value: { done: at, total: parts.length, chunk, finished, summary: { at } } };
    }
    if (name === "sink.write" && typeof input === "object" && input !== null && "chunk" in input) {
      got.push(Buffer.from(String(input.chunk), "base64"));
      return { ok: true, value: { bytes: got.length, rows: 0 } };
    }
    return { ok: true, value: {} };
  };
  return { asked, got, call: createClient(send).call };
}

describe("a stream", () => {
  it("is taken to its end, in order, with its summary", async () => {
    const host = hostWith(["one ", "", "two"]);
    const seen: number[] = [];
    const taken = await takeStream(
      host.call,
      id,
      ({ done }) => seen.push(done),
      new AbortController().signal,
    );
    if (taken.state !== "finished") throw new Error(taken.state);
    expect(Buffer.concat(taken.chunks).toString()).toBe("one two");
    expect(taken.summary).toEqual({ at: 3 });
    expect(seen).toEqual([1, 2, 3]);
  });

  it("is given up at the host when the person cancels", async () => {
    const host = hostWith(["one", "two", "three"]);
    const stop = new AbortController();
    const taken = await takeStream(host.call, id, () => stop.abort(), stop.signal);
    expect(taken.state).toBe("cancelled");
    expect(host.asked).toEqual(["stream.next", "stream.cancel"]);
  });

  it("says why it failed", async () => {
    const host = hostWith(["cut"]);
    const taken = await takeStream(host.call, id, () => {}, new AbortController().signal);
    expect(taken).toEqual({ state: "failed", error: { code: "stream-ended" } });
  });
});

describe("a file that is sent", () => {
  const bytes = Uint8Array.from({ length: chunkBytes + 70_000 }, (_, at) => at % 251);

  it("arrives whole, in pieces that the contract allows", async () => {
    const host = hostWith([]);
    const seen: number[] = [];
    const sent = await sendFile(
      host.call,
      id,
      new Blob([bytes]),
      ({ done }) => seen.push(done),
      new AbortController().signal,
    );
    expect(sent.state).toBe("finished");
    expect(host.got.map((piece) => piece.length)).toEqual([chunkBytes, 70_000]);
    expect(Buffer.concat(host.got).equals(bytes)).toBe(true);
    expect(seen).toEqual([chunkBytes, bytes.length]);
  });

  it("is dropped at the host when the person cancels", async () => {
    const host = hostWith([]);
    const stop = new AbortController();
    const sent = await sendFile(host.call, id, new Blob([bytes]), () => stop.abort(), stop.signal);
    expect(sent.state).toBe("cancelled");
    expect(host.asked).toEqual(["sink.write", "sink.cancel"]);
  });
});

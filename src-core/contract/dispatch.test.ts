import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { err, ok } from "../result.ts";
import { type CallName, callNames, type Handlers } from "./calls.ts";
import { createClient } from "./client.ts";
import { createDispatch } from "./dispatch.ts";
import { callError } from "./errors.ts";
import { journey, malformed } from "./examples.ts";

/** Handlers that fail the test when a call reaches them, apart from those given. */
function handlers(given: Partial<Handlers> = {}): Handlers {
  const unreachable = Object.fromEntries(
    callNames.map((name) => [name, () => Promise.reject(new Error("secret detail"))]),
  );
  return { ...(unreachable as Record<CallName, () => Promise<never>>), ...given };
}

describe("dispatch", () => {
  it.each(callNames)("refuses every malformed input of %s before the handler", async (name) => {
    const reached: string[] = [];
    const dispatch = createDispatch(handlers(), (call) => reached.push(call));
    expect(malformed[name].length).toBeGreaterThan(5);
    for (const input of malformed[name]) {
      expect(await dispatch(name, input), JSON.stringify(input)?.slice(0, 80)).toEqual(
        err(callError("invalid-input")),
      );
    }
    expect(reached).toEqual([]);
  });

  it("visits every call in the example journey", () => {
    expect([...new Set(journey.map(({ call }) => call))].sort()).toEqual([...callNames].sort());
  });

  it.each(["", "log", "log.list ", "LOG.LIST", "__proto__", "constructor", "toString", "hasOwnProperty"])(
    "does not know the call %j",
    async (name) => {
      expect(await createDispatch(handlers())(name, {})).toEqual(err(callError("unknown-call")));
    },
  );

  it("refuses an input with a __proto__ key, as parsed from JSON", async () => {
    const input: unknown = JSON.parse('{"__proto__": {"passphrase": "inherited passphrase"}}');
    expect(await createDispatch(handlers())("vault.unlock", input)).toEqual(err(callError("invalid-input")));
  });

  it("turns a throw into a code and lets no message out", async () => {
    const seen: unknown[] = [];
    const dispatch = createDispatch(handlers(), (_name, error) => {
      seen.push(error);
      throw new Error("the reporter fails as well");
    });
    const result = await dispatch("vault.lock", {});
    expect(result).toEqual(err({ code: "internal" }));
    expect(seen).toEqual([new Error("secret detail")]);
  });

  it("answers internal rather than pass on an undeclared output", async () => {
    const leaky = { tags: ["a"], matters: [], key: "0123" };
    const dispatch = createDispatch(handlers({ "log.tags": async () => ok(leaky) }));
    expect(await dispatch("log.tags", {})).toEqual(err({ code: "internal" }));
  });

  it("fills in defaults before the handler", async () => {
    const seen: unknown[] = [];
    const dispatch = createDispatch(
      handlers({
        "log.list": async (input) => {
          seen.push(input);
          return ok({ entries: [], nextCursor: null, total: 0 });
        },
      }),
    );
    await dispatch("log.list", {});
    const sort = { by: "mailed", descending: true };
    expect(seen).toEqual([{ query: "", statuses: [], services: [], sort, limit: 50, offset: 0 }]);
  });

  it("never throws, whatever the name and input", async () => {
    const dispatch = createDispatch(handlers());
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.constantFrom(...callNames)),
        fc.anything(),
        async (name, input) => {
          const result = await dispatch(name, input);
          expect(typeof result.ok).toBe("boolean");
        },
      ),
    );
  });
});

describe("client", () => {
  it("returns what the handler returned, typed", async () => {
    const dispatch = createDispatch(
      handlers({ "log.tags": async () => ok({ tags: ["case-12"], matters: ["M-204"] }) }),
    );
    const client = createClient(async (name, input) =>
      JSON.parse(JSON.stringify(await dispatch(name, input))),
    );
    expect(await client.call("log.tags", {})).toEqual(ok({ tags: ["case-12"], matters: ["M-204"] }));
  });

  it("passes a code and its parameters on", async () => {
    const client = createClient(async () => err(callError("try-later", { seconds: 4 })));
    expect(await client.call("vault.unlock", { passphrase: "x" })).toEqual(
      err({ code: "try-later", params: { seconds: 4 } }),
    );
  });

  it("says host-unreachable when the transport fails", async () => {
    const client = createClient(async () => Promise.reject(new Error("closed")));
    expect(await client.call("vault.status", {})).toEqual(err({ code: "host-unreachable" }));
  });

  it.each([
    undefined,
    null,
    "text",
    {},
    { ok: true },
    { ok: true, value: { tags: [1] } },
    { ok: true, value: {}, more: 1 },
    { ok: false, error: { code: "no-such-code" } },
    { ok: false, error: "internal" },
  ])("says internal for the undeclared answer %j", async (answer) => {
    const client = createClient(async () => answer);
    expect(await client.call("log.tags", {})).toEqual(err({ code: "internal" }));
  });
});

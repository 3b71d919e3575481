import type { z } from "zod";
import { err, ok, type Result } from "../result.ts";
import { type CallName, calls, type Handlers } from "./calls.ts";
import { type CallError, callError } from "./errors.ts";

export type Dispatch = (name: string, untrusted: unknown) => Promise<Result<unknown, CallError>>;

/**
 * The one way into the services for every transport: looks the call up, parses what came, calls the handler, and
 * parses what it returns, so that nothing undeclared goes either way. Never throws: a bug becomes the code
 * "internal" and its details go to `onInternalError` only.
 */
export function createDispatch(
  handlers: Handlers,
  onInternalError: (name: CallName, error: unknown) => void = () => {},
): Dispatch {
  return async (name, untrusted) => {
    if (!isCallName(name)) return err(callError("unknown-call"));
    try {
      const schemas: { input: z.ZodType; output: z.ZodType } = calls[name];
      const input = schemas.input.safeParse(untrusted);
      if (!input.success) return err(callError("invalid-input"));
      const handler = handlers[name] as (input: unknown) => Promise<Result<unknown, CallError>>;
      const result = await handler(input.data);
      return result.ok ? ok(schemas.output.parse(result.value)) : result;
    } catch (error) {
      report(onInternalError, name, error);
      return err(callError("internal"));
    }
  };
}

/** Own names only: "constructor" and "__proto__" are not calls. */
export function isCallName(name: unknown): name is CallName {
  return typeof name === "string" && Object.hasOwn(calls, name);
}

function report(
  onInternalError: (name: CallName, error: unknown) => void,
  name: CallName,
  error: unknown,
): void {
  try {
    onInternalError(name, error);
  } catch {
    // A reporter that fails must not turn an answer into a rejection.
  }
}

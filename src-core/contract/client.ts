import { z } from "zod";
import { err, ok, type Result } from "../result.ts";
import { type CallName, calls, type Input, type Output } from "./calls.ts";
import { type CallError, callError, errorCodes } from "./errors.ts";

/** Carries a call to the host and brings back what `dispatch` returned, as plain data. May reject. */
export type Send = (name: CallName, input: unknown) => Promise<unknown>;

export interface Client {
  call<N extends CallName>(name: N, input: Input<N>): Promise<Result<Output<N>, CallError>>;
}

const answerSchema = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({
      code: z.enum(errorCodes),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  }),
]);

/**
 * Typed calls over any transport. Never throws: a transport that fails is "host-unreachable", and an answer that
 * is not of the declared shape is "internal".
 */
export function createClient(send: Send): Client {
  return {
    async call(name, input) {
      let untrusted: unknown;
      try {
        untrusted = await send(name, input);
      } catch {
        return err(callError("host-unreachable"));
      }
      const answer = answerSchema.safeParse(untrusted);
      if (!answer.success) return err(callError("internal"));
      if (!answer.data.ok) return err(callError(answer.data.error.code, answer.data.error.params));
      return readOutput(name, answer.data.value);
    },
  };
}

function readOutput<N extends CallName>(name: N, untrusted: unknown): Result<Output<N>, CallError> {
  const schema: z.ZodType = calls[name].output;
  const output = schema.safeParse(untrusted);
  // The table ties the schema to the name; the compiler cannot follow an index by a type parameter.
  return output.success ? ok(output.data as Output<N>) : err(callError("internal"));
}

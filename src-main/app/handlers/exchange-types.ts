import type { z } from "zod";
import type { CallError, ErrorCode } from "../../../src-core/contract/errors.ts";
import type { exchangeCalls } from "../../../src-core/contract/exchange-calls.ts";
import type { BookStore } from "../../../src-core/ports/book-store.ts";
import type { ExchangeStore } from "../../../src-core/ports/exchange-store.ts";
import type { Result } from "../../../src-core/result.ts";

type Calls = typeof exchangeCalls;

export type ExchangeHandlers<N extends keyof Calls> = {
  [K in N]: (input: z.output<Calls[K]["input"]>) => Promise<Result<z.output<Calls[K]["output"]>, CallError>>;
};

/** What import and export need of a `LogSession`. */
export interface ExchangeSession {
  use<T>(
    action: (stores: {
      readonly exchange: ExchangeStore;
      readonly book: BookStore;
    }) => Result<T, ErrorCode | CallError>,
  ): Result<T, CallError>;
}

import { randomUUID } from "node:crypto";
import { callError } from "../../../src-core/contract/errors.ts";
import { writeCards } from "../../../src-core/exchange/vcard-write.ts";
import { err, ok } from "../../../src-core/result.ts";
import { storageCodeOrThrow } from "../../db/storage-error.ts";
import { importCards } from "../../exchange/card-import.ts";
import type { ExchangeHandlers, ExchangeSession } from "./exchange-types.ts";

/** The address book from and to vCard files. */
export function bookCardHandlers(session: ExchangeSession): ExchangeHandlers<"book.import" | "book.export"> {
  return {
    async "book.import"({ vcard }) {
      const transaction = session.use(({ exchange }) => exchange.begin());
      if (!transaction.ok) return transaction;
      try {
        return await importCards(vcard, transaction.value, randomUUID);
      } catch (error) {
        return err(callError(storageCodeOrThrow(error)));
      } finally {
        transaction.value.rollback();
      }
    },
    async "book.export"() {
      return session.use(({ book }) => ok({ vcard: writeCards(book.all()) }));
    },
  };
}

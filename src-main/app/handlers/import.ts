import { randomUUID } from "node:crypto";
import { callError } from "../../../src-core/contract/errors.ts";
import { DuplicateFinder } from "../../../src-core/exchange/duplicates.ts";
import { readMapping } from "../../../src-core/exchange/mapping.ts";
import type { Clock } from "../../../src-core/ports/clock.ts";
import { err, ok } from "../../../src-core/result.ts";
import { storageCodeOrThrow } from "../../db/storage-error.ts";
import { createCsvReader, createJsonReader } from "../../exchange/import-reader.ts";
import { ImportSink, isImportSink } from "../../exchange/import-sink.ts";
import { previewCsv, previewJson } from "../../exchange/preview.ts";
import type { Sinks } from "../sinks.ts";
import type { ExchangeHandlers, ExchangeSession } from "./exchange-types.ts";

type ImportHandlers = ExchangeHandlers<"import.preview" | "import.begin" | "import.finish">;

const sinkKind = "import";

/** Whether a mapping is about columns, and not only about how the file is read. */
function namesColumns(mapping: Readonly<Record<string, string>> = {}): boolean {
  return Object.keys(mapping).some((name) => !name.startsWith("@"));
}

export function importHandlers(session: ExchangeSession, sinks: Sinks, clock: Clock): ImportHandlers {
  return {
    async "import.preview"({ format, sample, isWhole, mapping: written }) {
      const mapping = written && readMapping(written);
      if (mapping && !mapping.ok) return err(callError(mapping.error));
      const bytes = Buffer.from(sample, "base64");
      return ok(
        format === "json"
          ? await previewJson(bytes, isWhole)
          : await previewCsv(bytes, mapping?.value, isWhole, namesColumns(written)),
      );
    },
    async "import.begin"({ format, mapping: written, skipBad, duplicates }) {
      const mapping = readMapping(written);
      if (!mapping.ok) return err(callError(mapping.error));
      const transaction = session.use(({ exchange }) => exchange.begin());
      if (!transaction.ok) return transaction;
      const sink = new ImportSink({
        reader: format === "json" ? createJsonReader() : createCsvReader(mapping.value),
        transaction: transaction.value,
        duplicates: new DuplicateFinder(transaction.value),
        skipKnown: duplicates === "skip",
        skipBad,
        now: () => clock.now(),
        newId: randomUUID,
      });
      const started = sinks.start(sinkKind, sink);
      if (!started.ok) sink.cancel();
      return started;
    },
    async "import.finish"({ sinkId }) {
      const sink = sinks.take(sinkId, sinkKind, isImportSink);
      if (!sink.ok) return sink;
      try {
        return await sink.value.finish();
      } catch (error) {
        return err(callError(storageCodeOrThrow(error)));
      }
    },
  };
}

import { createExportWriter } from "../../../src-core/exchange/export-text.ts";
import { exportWork } from "../../exchange/export-work.ts";
import type { Streams } from "../streams.ts";
import type { ExchangeHandlers, ExchangeSession } from "./exchange-types.ts";

/** The stream reads a few entries at a time; a lock ends it before the log is closed. */
export function exportHandlers(session: ExchangeSession, streams: Streams): ExchangeHandlers<"export.begin"> {
  return {
    async "export.begin"({ format, filter, fields, redacted }) {
      return session.use(({ exchange }) => {
        const writer = createExportWriter({ format, fields, redacted });
        if (!writer.ok) return writer;
        const { fileName, type } = writer.value;
        return streams.start(fileName, type, exportWork(exchange, filter, writer.value));
      });
    },
  };
}

import type { Handlers } from "../../../src-core/contract/calls.ts";
import type { Host } from "../../../src-core/ports/host.ts";
import { ok } from "../../../src-core/result.ts";
import type { SettingsKeeper } from "../settings.ts";

/** Makes PDFs in memory. The writer is loaded when first needed: most starts of the app print nothing. */
export function printHandlers(settings: SettingsKeeper, host: Host): Pick<Handlers, "print.pdf"> {
  return {
    async "print.pdf"({ document }) {
      const { writePdf } = await import("../../pdf/write.ts");
      const { language } = settings.get();
      const { bytes, pages } = await writePdf(
        document,
        language === "system" ? host.systemLanguage() : language,
      );
      return ok({ base64: Buffer.from(bytes).toString("base64"), pages });
    },
  };
}

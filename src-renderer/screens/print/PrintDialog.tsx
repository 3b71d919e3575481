import { LabelsPrint } from "./LabelsPrint.tsx";
import { MailpiecePrint } from "./MailpiecePrint.tsx";
import { PagePrint } from "./PagePrint.tsx";
import type { PrintRequest } from "./use-print.tsx";

/** The print dialog for what was asked. */
export function PrintDialog({ request, onClose }: { request: PrintRequest; onClose(): void }) {
  switch (request.kind) {
    case "mailpiece":
      return <MailpiecePrint asked={request.piece} onClose={onClose} />;
    case "labels":
      return <LabelsPrint labels={request.labels} onClose={onClose} />;
    case "page":
      return <PagePrint page={request.page} onClose={onClose} />;
  }
}

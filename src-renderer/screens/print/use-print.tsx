import { createContext, type ReactNode, Suspense, useContext, useMemo, useState } from "react";
import type { Mailpiece } from "../../../src-core/mailpiece/mailpiece.ts";
import type { WordedPage } from "../../../src-core/print/types.ts";
import { lazyPart } from "../../lazy-part.ts";

/** What somebody asked to print. */
export type PrintRequest =
  | { kind: "mailpiece"; piece: Mailpiece }
  | { kind: "page"; page: WordedPage }
  | { kind: "labels"; labels: readonly string[] };

interface Print {
  /** The envelope, card or parcel label of this piece. */
  mailpiece(piece: Mailpiece): void;
  /** A page of words in the reader's language. */
  page(page: WordedPage): void;
  /** Address blocks, each on a label of a sheet; nothing happens without any. */
  labels(labels: readonly string[]): void;
}

const PrintDialog = lazyPart(["screens"], async () => (await import("./PrintDialog.tsx")).PrintDialog);

const PrintContext = createContext<Print | undefined>(undefined);

/** Holds the print dialog, over whatever asked for it. */
export function PrintProvider({ children }: { children: ReactNode }) {
  const [request, setRequest] = useState<PrintRequest>();
  const print = useMemo<Print>(
    () => ({
      mailpiece: (piece) => setRequest({ kind: "mailpiece", piece }),
      page: (page) => setRequest({ kind: "page", page }),
      labels: (labels) => {
        if (labels.length > 0) setRequest({ kind: "labels", labels });
      },
    }),
    [],
  );
  return (
    <PrintContext value={print}>
      {children}
      {request ? (
        <Suspense>
          <PrintDialog request={request} onClose={() => setRequest(undefined)} />
        </Suspense>
      ) : null}
    </PrintContext>
  );
}

/** Opens the print dialog. */
export function usePrint(): Print {
  const print = useContext(PrintContext);
  if (!print) throw new Error("PrintProvider is missing");
  return print;
}

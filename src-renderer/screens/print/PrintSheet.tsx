import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../src-core/contract/errors.ts";
import type { PrintDocument } from "../../../src-core/print/types.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useSettings } from "../../state/settings.tsx";
import { client } from "../../transport.ts";
import styles from "./Print.module.css";
import { type PdfFile, pdfFile, printPdf, savePdf } from "./pdf-file.ts";

/** What became of the last try. */
type State = "ready" | "working" | "printing" | "saved" | "cannot-print" | { error: CallError };

export interface Press {
  /** True where the browser shows PDFs and lets a page print them. */
  canPrint: boolean;
  isWorking: boolean;
  /** Opens the print window; where there is none, offers the file instead. */
  print(document: PrintDocument, fileName: string): void;
}

interface Props {
  title: string;
  document: PrintDocument;
  /** Of the saved PDF, with its ending. */
  fileName: string;
  onClose(): void;
  children(press: Press): ReactNode;
}

/** A dialog around something to print: makes the PDF, hands it to the print window or saves it, and says how it went. */
export function PrintSheet({ title, document, fileName, onClose, children }: Props) {
  const { t } = useTranslation("print");
  const { info } = useSettings();
  const frame = useRef<HTMLIFrameElement>(null);
  const file = useRef<PdfFile>(undefined);
  const [state, setState] = useState<State>("ready");
  // The window of the Electron host shows no PDFs and no frames: there the file is saved and printed from elsewhere.
  const canPrint = info.host === "browser" && navigator.pdfViewerEnabled;
  useEffect(() => () => file.current?.release(), []);

  const make = useCallback(async (wanted: PrintDocument): Promise<PdfFile | undefined> => {
    setState("working");
    const made = await client.call("print.pdf", { document: wanted });
    if (!made.ok) {
      setState({ error: made.error });
      return undefined;
    }
    file.current?.release();
    file.current = pdfFile(made.value.base64);
    return file.current;
  }, []);
  const save = async (wanted: PrintDocument, name: string) => {
    const made = await make(wanted);
    if (!made) return;
    savePdf(made, name);
    setState("saved");
  };
  const print = async (wanted: PrintDocument, name: string) => {
    if (!canPrint) return save(wanted, name);
    const opener = globalThis.document.activeElement;
    const made = await make(wanted);
    if (!made || !frame.current) return;
    const isOpen = await printPdf(made, frame.current);
    setState(isOpen ? "printing" : "cannot-print");
    if (opener instanceof HTMLElement) opener.focus();
  };
  const said =
    (state === "working" && t("state.working")) ||
    (state === "printing" && t("state.printing")) ||
    (state === "saved" && t("state.saved", { name: fileName })) ||
    "";
  const isWorking = state === "working";
  const press: Press = { canPrint, isWorking, print: (wanted, name) => void print(wanted, name) };
  return (
    <Sheet
      title={title}
      isOpen
      onClose={onClose}
      wide
      actions={
        <>
          <p role="status" className={styles.state}>
            {said}
          </p>
          <Button
            look={canPrint ? "plain" : "primary"}
            isPending={isWorking}
            onPress={() => void save(document, fileName)}
          >
            {t("save")}
          </Button>
          {canPrint ? (
            <Button look="primary" isPending={isWorking} onPress={() => void print(document, fileName)}>
              <Icon name="print" /> {t("print")}
            </Button>
          ) : null}
        </>
      }
    >
      <ErrorNote error={typeof state === "object" ? state.error : undefined} />
      {state === "cannot-print" ? (
        <p className={styles.note} role="alert">
          {t("state.cannotPrint")}
        </p>
      ) : null}
      {canPrint ? null : <p className={styles.note}>{t("noPrintWindow")}</p>}
      {children(press)}
      <iframe ref={frame} className={styles.frame} title={t("frame")} tabIndex={-1} aria-hidden="true" />
    </Sheet>
  );
}

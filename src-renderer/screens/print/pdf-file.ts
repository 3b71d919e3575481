/** A PDF that the page holds in memory for as long as its dialog is open; nothing of it is written to disk. */
export interface PdfFile {
  url: string;
  release(): void;
}

/** Makes a file of this page's own out of what `print.pdf` answered. */
export function pdfFile(base64: string): PdfFile {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/pdf" }));
  return { url, release: () => URL.revokeObjectURL(url) };
}

/** How long the browser may take to show a PDF before it is taken for one that cannot. */
const showsWithinMs = 10_000;

/**
 * Opens the browser's own print window for a PDF, through a frame that nobody sees. The frame stays until `release`,
 * since the browser reads the file while its window is open.
 * @returns false where the browser shows no PDF or does not let the page print it
 */
export async function printPdf(file: PdfFile, frame: HTMLIFrameElement): Promise<boolean> {
  if (!navigator.pdfViewerEnabled) return false;
  const isShown = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), showsWithinMs);
    frame.onload = () => {
      clearTimeout(timer);
      resolve(true);
    };
    frame.src = file.url;
  });
  if (!isShown) return false;
  try {
    // Without a document of ours in the frame (a refusal, a viewer of another origin) this throws.
    frame.contentWindow?.print();
    return frame.contentWindow !== null;
  } catch {
    return false;
  }
}

/** Lets the person save the PDF where they want. */
export function savePdf(file: PdfFile, name: string): void {
  const link = document.createElement("a");
  link.href = file.url;
  link.download = name;
  link.click();
}

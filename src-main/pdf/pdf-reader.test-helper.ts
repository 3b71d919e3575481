import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** One piece of text as another program reads it from the file, in inches from the lower left of the page. */
export interface ReadText {
  text: string;
  xIn: number;
  yIn: number;
  /** Where the next letter would stand: how far the text runs, along its own direction. */
  lengthIn: number;
  sizePt: number;
  /** Direction of the line: [1, 0] reads from left to right. */
  direction: readonly [number, number];
}

export interface ReadPage {
  widthIn: number;
  heightIn: number;
  texts: readonly ReadText[];
}

export interface ReadPdf {
  pages: readonly ReadPage[];
  info: Readonly<Record<string, unknown>>;
  language: string | undefined;
}

/** Reads a PDF with Mozilla's reader, which shares no code with the writer. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  const pdf = await task.promise;
  try {
    const { info } = await pdf.getMetadata();
    const pages: ReadPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const content = await page.getTextContent({ disableNormalization: true });
      const texts = content.items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [a = 0, b = 0, , , e = 0, f = 0] = item.transform.map(Number);
        const sizePt = Math.hypot(a, b);
        return [
          {
            text: item.str,
            xIn: e / 72,
            yIn: f / 72,
            lengthIn: item.width / 72,
            sizePt,
            direction: [a / sizePt, b / sizePt] as const,
          },
        ];
      });
      pages.push({ widthIn: (right - left) / 72, heightIn: (top - bottom) / 72, texts });
    }
    const { Language } = info as { Language?: string };
    return { pages, info: { ...info }, language: Language };
  } finally {
    await task.destroy();
  }
}

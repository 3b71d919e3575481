import { labelPages } from "./labels.ts";
import { printBackLayout, printLayout } from "./layout.ts";
import { onPaper, type PaperPage, upright } from "./paper.ts";
import { type TestPageWords, testPage } from "./test-page.ts";
import type { PrintDocument } from "./types.ts";
import { wordedPages } from "./worded-page.ts";

/** Every page of a document as it goes to the printer; at least one. The words are only those of the test page. */
export function documentPages(
  document: PrintDocument,
  words: TestPageWords,
): readonly [PaperPage, ...PaperPage[]] {
  switch (document.kind) {
    case "mailpiece": {
      const { piece, printer, withReturnAddress } = document;
      const back = printBackLayout(piece);
      const front = onPaper(printLayout(piece, { withReturnAddress }), printer);
      return back ? [front, onPaper(back, printer)] : [front];
    }
    case "labels":
      return atLeastOne(labelPages(document));
    case "test-page":
      return [onPaper(testPage(document.size, words), document.printer)];
    case "page":
      return atLeastOne(
        wordedPages(document.page).map((drawing) => ({
          widthIn: drawing.widthIn,
          heightIn: drawing.heightIn,
          turn: upright,
          drawing,
        })),
      );
  }
}

function atLeastOne([first, ...rest]: readonly PaperPage[]): readonly [PaperPage, ...PaperPage[]] {
  const empty = { widthIn: 8.5, heightIn: 11, texts: [], strokes: [] };
  return [first ?? { widthIn: 8.5, heightIn: 11, turn: upright, drawing: empty }, ...rest];
}

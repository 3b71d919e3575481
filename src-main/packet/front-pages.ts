import type { WordedPage } from "../../src-core/print/types.ts";
import type { PacketWords } from "./words.ts";

/** One line of the contents: what it is and the page it begins on, counted without the pages in front. */
export interface Item {
  title: string;
  page: number;
}

interface Cover {
  madeAt: number;
  mailings: number;
  files: number;
  pages: number;
  items: readonly Item[];
}

/** What the packet holds and where. `before`: how many pages these pages themselves are. */
export function coverPage(
  { madeAt, mailings, files, pages, items }: Cover,
  before: number,
  words: PacketWords,
): WordedPage {
  const { cover, title } = words.texts;
  const counts = [
    [cover.madeOn, words.fill(cover.clock, { day: words.today(madeAt) })],
    [cover.mailings, words.number(mailings)],
    [cover.files, words.number(files)],
    [cover.pages, words.number(pages + before)],
  ];
  return {
    language: words.language,
    title,
    intro: cover.intro,
    sections: [
      { heading: "", style: "table", items: counts.map((pair) => pair.join("\t")) },
      {
        heading: cover.contents,
        style: "table",
        items: items.map(
          (item) =>
            `${words.fill(cover.page, { page: item.page + before })}\t${item.title.replaceAll("\t", " ")}`,
        ),
      },
    ],
    footer: "",
  };
}

/** Lines to write on: one of its own, and the rest of a short one. */
const blank = "_".repeat(58);
const shortBlank = "_".repeat(34);

/** A form to fill in by hand. It follows what such declarations usually say: who, what, when, where, how. */
export function declarationPage(words: PacketWords): WordedPage {
  const { declaration: texts } = words.texts;
  const filled = (text: string) => words.fill(text, { blank: `\n${blank}` });
  const short = (text: string) => words.fill(text, { blank: shortBlank });
  const text = (heading: string, ...items: readonly string[]): WordedPage["sections"][number] => ({
    heading,
    style: "text",
    items: items.map(filled),
  });
  return {
    language: words.language,
    title: texts.title,
    intro: texts.intro,
    sections: [
      text(texts.who, short(texts.name), texts.address),
      text(texts.what, texts.mailings, texts.documents),
      text(texts.when, short(texts.day), texts.place),
      text(texts.how, texts.method, texts.service),
      { heading: "", style: "check", items: [texts.receipt, texts.noReceipt] },
      text(texts.words, blank),
      text(texts.sign, short(texts.signature), texts.signedOn),
    ],
    footer: "",
  };
}

import en from "../../resources/locales/en/print-paper.json" with { type: "json" };
import es from "../../resources/locales/es/print-paper.json" with { type: "json" };
import type { Language } from "../../src-core/ports/host.ts";
import { crossMm, type TestPageWords } from "../../src-core/print/test-page.ts";
import type { PrintDocument } from "../../src-core/print/types.ts";
import { envelopes } from "../../src-core/reference/envelopes.ts";

const catalogues = { en, es } satisfies Record<Language, typeof en>;

/** The words of the test page: what it is for, how to read it, and the offsets that it was printed with. */
export function testPageWords(document: PrintDocument, language: Language): TestPageWords {
  if (document.kind !== "test-page") return { title: "", steps: [], top: "" };
  const { test } = catalogues[language];
  const { offsetRightMm, offsetUpMm } = document.printer;
  const params = {
    size: envelopes[document.size].name,
    right: String(offsetRightMm),
    up: String(offsetUpMm),
    should: String(crossMm),
  };
  const steps = [test.actualSize, test.right, test.up, test.again];
  return {
    title: fill(test.title, params),
    steps: [
      fill(test.printedWith, params),
      ...steps.map((step, index) => `${index + 1}. ${fill(step, params)}`),
    ],
    top: test.top,
  };
}

/**
 * What the file is called in a PDF viewer and in the printer's list of jobs, where others may read it: never a name or
 * an address.
 */
export function titleOf(document: PrintDocument, language: Language): string {
  const { title } = catalogues[language];
  switch (document.kind) {
    case "mailpiece":
      return title.mailpiece;
    case "labels":
      return title.labels;
    case "test-page":
      return title.testPage;
    case "page":
      return document.page.title;
  }
}

/** A text with its {{params}} filled in. */
export function fill(text: string, params: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => params[name] ?? whole);
}

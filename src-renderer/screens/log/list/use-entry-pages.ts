import { useEffect, useState, useSyncExternalStore } from "react";
import { client } from "../../../transport.ts";
import { EntryPages, type PagesState, type Question } from "./entry-pages.ts";

/** The entries that a question finds, page by page, and how far that is. */
export function useEntryPages(question: Question): { pages: EntryPages; found: PagesState } {
  const [pages] = useState(() => new EntryPages((input) => client.call("log.list", input)));
  useEffect(() => pages.show(question), [pages, question]);
  return { pages, found: useSyncExternalStore(pages.subscribe, pages.state) };
}

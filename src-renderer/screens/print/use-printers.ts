import { useCallback, useEffect, useRef, useState } from "react";
import { type Printer, printerSchema } from "../../../src-core/print/types.ts";
import { useSettings } from "../../state/settings.tsx";

/** As many as the settings keep. */
const mostPrinters = 20;
/** Typing a name or stepping an offset is saved once it rests. */
const restMs = 300;

export interface Printers {
  /** The one in use comes first; with none kept, one that takes envelopes as most do. */
  all: readonly Printer[];
  printer: Printer;
  canAdd: boolean;
  edit(change: Partial<Printer>): void;
  use(index: number): void;
  add(name: string): void;
  /** Takes the one in use out, and gives back how to bring it back. */
  remove(): () => void;
}

/** The printers of this computer, kept in the settings as they are changed. The one used last is the first. */
export function usePrinters(): Printers {
  const { settings, change } = useSettings();
  const [kept, setKept] = useState<readonly Printer[]>(settings.printers);
  const unsaved = useRef<readonly Printer[]>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useCallback(() => {
    clearTimeout(timer.current);
    if (unsaved.current) change({ printers: [...unsaved.current] });
    unsaved.current = undefined;
  }, [change]);
  // What was not yet saved when the dialog closes.
  useEffect(() => save, [save]);
  const keep = (printers: readonly Printer[]) => {
    setKept(printers);
    unsaved.current = printers;
    clearTimeout(timer.current);
    timer.current = setTimeout(save, restMs);
  };
  const all = kept.length > 0 ? kept : [printerSchema.parse({})];
  const printer = all[0] ?? printerSchema.parse({});
  return {
    all,
    printer,
    canAdd: all.length < mostPrinters,
    edit: (part) => keep([{ ...printer, ...part }, ...all.slice(1)]),
    use: (index) => keep(all.filter((_, other) => other === index).concat(all.filter((_, o) => o !== index))),
    add: (name) => keep([printerSchema.parse({ name }), ...all]),
    remove: () => {
      keep(all.slice(1));
      return () => keep(all);
    },
  };
}

import { useRef, useState } from "react";
import type { Output } from "../../../src-core/contract/calls.ts";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { sampleBytes } from "../../../src-core/contract/exchange-calls.ts";
import { base64Of } from "../../state/streams.ts";
import { client } from "../../transport.ts";
import { fileKind } from "./file-kind.ts";
import type { Refusal } from "./Refused.tsx";

export type Preview = Output<"import.preview">;
/** Columns to fields, and how the file is read, as the contract has it. */
export type Mapping = Preview["mapping"];

export interface ChosenFile {
  file: File;
  format: "csv" | "json";
  sample: string;
  isWhole: boolean;
  preview: Preview;
  /** As the person has it now; the preview may be a moment behind. */
  mapping: Mapping;
}

/** The file that is about to be imported, with its preview. It is forgotten when the dialog closes. */
export function useFile() {
  const [chosen, setChosen] = useState<ChosenFile>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [error, setError] = useState<CallError>();
  const [isBusy, setBusy] = useState(false);
  /** Only the answer to the last question counts. */
  const turn = useRef(0);

  const look = async (file: File): Promise<void> => {
    const { name } = file;
    let head: Uint8Array;
    try {
      head = new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer());
    } catch {
      setRefusal({ name, reason: "unreadable" });
      return;
    }
    const kind = fileKind(head, name);
    if (kind !== "csv" && kind !== "json") {
      setRefusal({ name, reason: kind });
      return;
    }
    const asked = { format: kind, sample: base64Of(head), isWhole: head.length === file.size };
    const preview = await client.call("import.preview", asked);
    if (preview.ok) setChosen({ file, ...asked, preview: preview.value, mapping: preview.value.mapping });
    else setError(preview.error);
  };

  return {
    chosen,
    refusal,
    error,
    isBusy,
    async choose(file: File) {
      turn.current++;
      setBusy(true);
      setRefusal(undefined);
      setError(undefined);
      await look(file);
      setBusy(false);
    },
    forget() {
      turn.current++;
      setChosen(undefined);
    },
    /** Another mapping. With `again`, the columns are guessed anew: they depend on how the file is read. */
    async map(next: Mapping, again = false) {
      if (!chosen) return;
      const mine = ++turn.current;
      const { format, sample, isWhole } = chosen;
      const reading = Object.fromEntries(Object.entries(next).filter(([name]) => name.startsWith("@")));
      setChosen({ ...chosen, mapping: next });
      const preview = await client.call("import.preview", {
        format,
        sample,
        isWhole,
        mapping: again ? reading : next,
      });
      if (mine !== turn.current) return;
      setError(preview.ok ? undefined : preview.error);
      if (preview.ok)
        setChosen({
          ...chosen,
          preview: preview.value,
          mapping: again ? preview.value.mapping : next,
        });
    },
  };
}

import { useEffect, useState } from "react";
import { client } from "../../../transport.ts";
import type { Suggestion } from "./Suggest.tsx";

/** Tags and matters in use, asked again with each turn of the list. */
export function useTags(turn: number): { tags: readonly Suggestion[]; matters: readonly Suggestion[] } {
  const [known, setKnown] = useState<ReturnType<typeof useTags>>({ tags: [], matters: [] });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks the same again
  useEffect(() => {
    let stale = false;
    void client.call("log.tags", {}).then((answer) => {
      if (stale || !answer.ok) return;
      const suggested = (texts: readonly string[]) => texts.map((text) => ({ text }));
      setKnown({ tags: suggested(answer.value.tags), matters: suggested(answer.value.matters) });
    });
    return () => {
      stale = true;
    };
  }, [turn]);
  return known;
}

import { useEffect, useState } from "react";
import type { Output } from "../../../../src-core/contract/calls.ts";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { client } from "../../../transport.ts";
import { today } from "../../log/today.ts";
import type { Rules } from "./rules-draft.ts";

export type Preview = Output<"retention.preview">;

/** What would go today by these rules, or by those that are set. */
export function usePreview(rules: Rules | undefined): {
  preview: Preview | undefined;
  error: CallError | undefined;
} {
  const [preview, setPreview] = useState<Preview>();
  const [error, setError] = useState<CallError>();
  useEffect(() => {
    let stale = false;
    const asked = rules === undefined ? {} : { rules: [...rules] };
    void client.call("retention.preview", { ...asked, day: today() }).then((answer) => {
      if (stale) return;
      if (answer.ok) setPreview(answer.value);
      else setError(answer.error);
    });
    return () => {
      stale = true;
    };
  }, [rules]);
  return { preview, error };
}

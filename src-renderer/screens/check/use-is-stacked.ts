import { useSyncExternalStore } from "react";

/** As in CheckScreen.module.css: narrower than this, "Who learns what" stands below the envelope, not beside it. */
const stacked = "(max-width: 78rem)";

function listen(changed: () => void): () => void {
  const query = matchMedia(stacked);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** Whether there is no room for the third column. What comes next on the page then comes next for the keyboard too. */
export function useIsStacked(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(stacked).matches);
}

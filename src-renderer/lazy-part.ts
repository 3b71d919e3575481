import { type ComponentType, lazy } from "react";
import { loadTexts, type TextPart } from "./i18n.ts";

/** A component that comes when it is first shown, together with its texts. */
export function lazyPart<P extends object>(
  parts: readonly TextPart[],
  load: () => Promise<ComponentType<P>>,
) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), ...parts.map(loadTexts)]);
    return { default: component };
  });
}

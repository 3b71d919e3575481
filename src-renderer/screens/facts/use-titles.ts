import { useTranslation } from "react-i18next";
import type factsScreen from "../../../resources/locales/en/facts-screen.json";
import { namedFeatures } from "../../../src-core/facts/types.ts";
import type { FactUse } from "../../../src-core/facts/uses.ts";
import { useWords } from "../../words.ts";

type RuleTitle = keyof typeof factsScreen.rule;
type ScreenTitle = keyof typeof factsScreen.screenTitle;

/** What a use of a fact is called on screen: "Your name", "Use a PO Box", "Mail carriers and plant staff" … */
export function useUseTitle(): (use: FactUse) => string {
  const { t, i18n } = useTranslation("facts-screen");
  const words = useWords();
  const has = (key: string) => i18n.exists(`facts-screen:${key}`);
  return ({ kind, id }) => {
    switch (kind) {
      case "rule":
        return has(`rule.${id}`) ? t(`rule.${id as RuleTitle}`) : id;
      case "option":
        return words("options", `${id}.title`);
      case "observer":
        return words("observers", `${id}.name`);
      case "recognizer":
        return words("identifiers", `${id}.name`);
      case "screen":
        return has(`screenTitle.${id}`) ? t(`screenTitle.${id as ScreenTitle}`) : id;
      case "feature":
        return t(`feature.${namedFeatures.find((name) => name === id) ?? "other"}`);
    }
  };
}

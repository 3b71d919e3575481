import { useTranslation } from "react-i18next";
import type { RetentionRule } from "../../../../src-core/log/retention.ts";

/** Which entries a rule is about: "Tag rent". */
export function useRuleName(): (rule: Pick<RetentionRule, "scope" | "value">) => string {
  const { t } = useTranslation("retention");
  return ({ scope, value }) => (scope === "all" ? t("rules.all") : t(`rules.${scope}`, { value }));
}

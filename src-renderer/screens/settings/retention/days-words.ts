import { useTranslation } from "react-i18next";

/** A length of time as it is shown: "30 days", "2 years (730 days)", or that entries are kept. */
export function useDaysWords(): (days: number | null) => string {
  const { t } = useTranslation("retention");
  return (days) => {
    if (days === null) return t("forever");
    if (days % 365 === 0) return t("years", { count: days / 365, days });
    return t("days", { count: days });
  };
}

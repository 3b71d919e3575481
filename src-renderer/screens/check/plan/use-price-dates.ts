import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FactId } from "../../../../src-core/facts/index.ts";
import { joinList } from "../../../i18n.ts";

/** "2025 and 2026": the years of the prices behind some facts; empty until the facts are there, which are large. */
export function usePriceDates(): (ids: readonly FactId[]) => string {
  const { i18n } = useTranslation();
  const [asOf, setAsOf] = useState<(id: FactId) => string>(() => () => "");
  useEffect(() => {
    let stale = false;
    void import("../../../../src-core/facts/index.ts").then(({ factOf }) => {
      if (!stale) setAsOf(() => (id: FactId) => factOf(id).asOf);
    });
    return () => {
      stale = true;
    };
  }, []);
  return (ids) => {
    const years = new Set(ids.flatMap((id) => asOf(id).match(/\d{4}/g) ?? []));
    return joinList([...years].sort(), i18n.language);
  };
}

import { useTranslation } from "react-i18next";
import { bestBy, isPast } from "../../src-core/facts/best-by.ts";
import type { Pace, Source, Verified } from "../../src-core/facts/types.ts";
import { localeOf } from "../i18n.ts";
import { today } from "../screens/log/today.ts";
import styles from "./FactList.module.css";
import { useOpenLink } from "./links.tsx";

interface Props {
  verified: Verified;
  asOf: string;
  pace: Pace;
  disputed: boolean;
  sources: readonly Source[];
}

/** How far a statement was checked, its date, when to check it again, and its sources. */
export function Provenance({ verified, asOf, pace, disputed, sources }: Props) {
  const { t, i18n } = useTranslation();
  const { t: check } = useTranslation("facts-screen");
  const openLink = useOpenLink();
  const best = bestBy({ asOf, pace });
  const due = isPast(best, today());
  const month = best.kind === "month" ? formatMonth(best.month, i18n.language) : "";
  return (
    <>
      <p className={styles.meta}>
        <span className={styles.mark} data-verified={verified}>
          {t(`facts.verified.${verified}`)}
        </span>
        <span>{asOf === "undated" ? t("facts.undated") : t("facts.asOf", { date: asOf })}</span>
        <span className={styles.check} data-due={due || best.kind === "undated" || undefined}>
          {best.kind === "month" ? check(due ? "due" : "checkBy", { month }) : null}
          {best.kind === "undated" ? check("undated") : null}
          {best.kind === "history" ? check("history") : null}
        </span>
        {disputed ? <span className={styles.disputed}>{check("disputed")}</span> : null}
      </p>
      {sources.length > 0 ? (
        <ul className={styles.sources} aria-label={t("facts.sources")}>
          {sources.map((source) => (
            <li key={`${source.cite} ${source.url ?? ""}`}>
              {source.url ? (
                <button
                  type="button"
                  className={styles.link}
                  title={source.url}
                  onClick={() => openLink(source.url ?? "")}
                >
                  {source.cite}
                  <span className="visually-hidden">, {t("facts.open")}</span>
                </button>
              ) : (
                source.cite
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** "2027-05" as "May 2027". */
function formatMonth(month: string, tag: string): string {
  return new Intl.DateTimeFormat(localeOf(tag), { month: "long", year: "numeric" }).format(
    new Date(`${month}-15T12:00:00`),
  );
}

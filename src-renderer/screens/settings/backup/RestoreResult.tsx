import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../../src-core/contract/calls.ts";
import { formatDay } from "../../../i18n.ts";
import { formatMoment } from "../../log/sizes.ts";
import styles from "./Backup.module.css";

const contents = ["entries", "files", "addresses", "needs", "views", "holds"] as const;
const changes = ["added", "updated", "same", "attachments", "stillDeleted", "leftOut"] as const;

/** What a check found, or what a merge did. */
export function RestoreResult({
  mode,
  outcome,
}: {
  mode: "verify" | "merge";
  outcome: Output<"restore.finish">;
}) {
  const { t, i18n } = useTranslation("backup");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { backup, conflicts } = outcome;
  const date = formatMoment(backup.createdAt, i18n.language);
  return (
    <div className={styles.result}>
      <h3 ref={heading} tabIndex={-1}>
        {mode === "verify" ? t("check.doneTitle") : t("merge.doneTitle")}
      </h3>
      <p>{mode === "verify" ? t("check.done", { date }) : t("merge.done", { date })}</p>
      <ul className={styles.list}>
        {mode === "verify"
          ? contents
              .filter((what) => what === "entries" || backup[what] > 0)
              .map((what) => <li key={what}>{t(`count.${what}`, { count: backup[what] })}</li>)
          : changes
              .filter((what) => what === "added" || outcome[what] > 0)
              .map((what) => <li key={what}>{t(`count.${what}`, { count: outcome[what] })}</li>)}
      </ul>
      {conflicts.length > 0 ? (
        <section className={styles.result} aria-labelledby="restore-conflicts">
          <h4 id="restore-conflicts">{t("merge.conflicts", { count: conflicts.length })}</h4>
          <p>{t("merge.conflictsBody")}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
          <ul className={styles.conflicts} tabIndex={0} aria-labelledby="restore-conflicts">
            {conflicts.map(({ id, mailedOn, recipient, kept }) => (
              <li key={id}>
                <strong>
                  {t("merge.conflict", {
                    date: formatDay(mailedOn, i18n.language),
                    recipient: recipient === "" ? t("merge.noRecipient") : recipient,
                  })}
                </strong>
                <span>{t(`merge.${kept}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

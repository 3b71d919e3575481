import { useTranslation } from "react-i18next";
import type { Output } from "../../../../src-core/contract/calls.ts";
import { isRenewable, partsOn } from "./damage-words.ts";
import styles from "./Vaults.module.css";

/** Most page numbers that are of use to anybody. */
const shownPages = 200;

/** Which pages are damaged, what was on them, and what can be done. */
export function DamageFound({ check }: { check: Output<"vault.checkFile"> }) {
  const { t } = useTranslation("vaults");
  const parts = partsOn(check.damaged);
  const pages = check.damaged.slice(0, shownPages).map(({ page }) => page);
  const list = pages.join(", ");
  return (
    <>
      <p>{t("damage.found", { count: check.damagedPages, pages: check.pages })}</p>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part}>{t(`what.${part}`)}</li>
        ))}
      </ul>
      {isRenewable(parts) ? <p>{t("damage.renewable")}</p> : null}
      <details className={styles.pages}>
        <summary>{t("damage.pages")}</summary>
        <p>
          {check.damagedPages > pages.length
            ? t("damage.firstPages", { count: pages.length, pages: list })
            : list}
        </p>
      </details>
      <p>{t("damage.plan")}</p>
      <p>{t("damage.backup")}</p>
    </>
  );
}

import { useTranslation } from "react-i18next";
import type { SavedPart } from "./damage-words.ts";
import styles from "./Vaults.module.css";

/** What was saved of a damaged log and what was not, and where the damaged file is. */
export function SavedTable({ file, parts }: { file: string; parts: readonly SavedPart[] }) {
  const { t } = useTranslation(["vaults", "settings"]);
  const isAll = parts.every(({ lost, isUnsure }) => lost === 0 && !isUnsure);
  return (
    <>
      <p role="status">
        {t("damage.saved")} {isAll ? t("damage.nothingLost") : null}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("damage.table.what")}</th>
            <th scope="col">{t("damage.table.saved")}</th>
            <th scope="col">{t("damage.table.lost")}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, saved, lost, isUnsure }) => (
            <tr key={part} data-part={part}>
              <th scope="row">{t(`what.${part}`)}</th>
              <td>{saved}</td>
              <td>{isUnsure ? t("damage.maybeMore", { count: lost }) : lost}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t("damage.kept", { file, part: t("settings:parts.vaults") })}</p>
    </>
  );
}

import { useTranslation } from "react-i18next";
import log from "../../log/Log.module.css";
import { formatBytes, formatMoment } from "../../log/sizes.ts";
import card from "../Settings.module.css";
import styles from "./Backup.module.css";
import type { Backup } from "./use-backup.ts";

/** The backups for this key that are in the folder, the newest first. */
export function FileTable({ files }: { files: Backup["files"] }) {
  const { t, i18n } = useTranslation("backup");
  return (
    <section className={card.card} aria-labelledby="backup-files">
      <h3 id="backup-files">{t("files.title")}</h3>
      {files.length === 0 ? (
        <p className={styles.soft}>{t("files.none")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form
        <div className={styles.scroller} role="group" aria-labelledby="backup-files" tabIndex={0}>
          <table className={`${log.table} ${styles.table}`}>
            <thead>
              <tr>
                <th scope="col">{t("files.made")}</th>
                <th scope="col">{t("files.size")}</th>
              </tr>
            </thead>
            <tbody>
              {files.map(({ name, bytes, at }) => (
                <tr key={name}>
                  <td>
                    {formatMoment(at, i18n.language)}
                    <div className={styles.fileName}>{name}</div>
                  </td>
                  <td>{formatBytes(bytes, i18n.language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

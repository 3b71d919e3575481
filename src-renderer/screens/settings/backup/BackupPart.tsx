import styles from "../Settings.module.css";

/** Settings of backups and restoring. */
export function BackupPart() {
  return <section className={styles.card} />;
}

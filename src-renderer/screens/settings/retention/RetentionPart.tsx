import styles from "../Settings.module.css";

/** Settings of how long entries are kept. */
export function RetentionPart() {
  return <section className={styles.card} />;
}

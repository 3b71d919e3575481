import styles from "../Settings.module.css";

/** Settings of several logs on one computer. */
export function VaultsPart() {
  return <section className={styles.card} />;
}

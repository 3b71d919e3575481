import styles from "./Needs.module.css";

/** The box or circle of a chip, with a tick when it is picked: not colour alone. */
export function Tick() {
  return (
    <span className={styles.tick} aria-hidden="true">
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        width="13"
        height="13"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
      >
        <path d="M3 8.5l3.5 3.5L13 4.5" />
      </svg>
    </span>
  );
}

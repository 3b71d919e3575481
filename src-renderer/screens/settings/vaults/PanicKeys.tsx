import { panicKeyNames } from "../../../../src-core/contract/panic-keys.ts";
import styles from "./Vaults.module.css";

/** The keys of the panic wipe, as they are named on this computer's keyboard. */
export function PanicKeys() {
  const names = panicKeyNames(/mac/i.test(navigator.platform));
  return (
    <p className={styles.keys} data-testid="panic-keys">
      {names.map((name, index) => (
        <span key={name} className={styles.keys}>
          {index > 0 ? " + " : ""}
          <kbd>{name}</kbd>
        </span>
      ))}
    </p>
  );
}

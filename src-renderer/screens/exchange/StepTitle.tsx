import { type ReactNode, useEffect, useRef } from "react";
import styles from "./Exchange.module.css";

/** The heading of a step. It takes the focus, since what had it went away with the step before. */
export function StepTitle({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1} className={styles.step}>
      {children}
    </h3>
  );
}

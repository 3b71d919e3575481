import { Button as AriaButton, type ButtonProps } from "react-aria-components";
import styles from "./Button.module.css";

type Look = "primary" | "plain" | "quiet" | "danger";

/** A button in one of the four looks of the app. */
export function Button({ look = "plain", small, ...props }: ButtonProps & { look?: Look; small?: boolean }) {
  return (
    <AriaButton {...props} className={`${styles.button} ${styles[look]} ${small ? styles.small : ""}`} />
  );
}

import { Button as AriaButton, type ButtonProps } from "react-aria-components";
import styles from "./Button.module.css";

type Look = "primary" | "plain" | "quiet" | "danger";

interface Props extends Omit<ButtonProps, "className"> {
  look?: Look;
  small?: boolean;
  className?: string;
}

/** A button in one of the four looks of the app. */
export function Button({ look = "plain", small, className, ...props }: Props) {
  return (
    <AriaButton
      {...props}
      className={`${styles.button} ${styles[look]} ${small ? styles.small : ""} ${className ?? ""}`}
    />
  );
}

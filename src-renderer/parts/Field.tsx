import type { ReactNode } from "react";
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from "react-aria-components";
import styles from "./Field.module.css";

interface Props extends Omit<TextFieldProps, "children" | "className"> {
  label: string;
  /** Rows of a text area; left out for a one-line field. */
  rows?: number;
  placeholder?: string;
  hint?: ReactNode;
  error?: string;
  mono?: boolean;
}

/** A labelled text field or text area with an optional hint and error. */
export function Field({ label, rows, placeholder, hint, error, mono, ...props }: Props) {
  const input = `${styles.input} ${mono ? styles.mono : ""}`;
  return (
    <TextField {...props} isInvalid={error !== undefined && error !== ""} className={styles.field ?? ""}>
      <Label className={styles.label ?? ""}>{label}</Label>
      {rows ? (
        <TextArea className={input} rows={rows} placeholder={placeholder ?? ""} spellCheck={false} />
      ) : (
        <Input className={input} placeholder={placeholder ?? ""} />
      )}
      {hint ? (
        <Text slot="description" className={styles.hint ?? ""}>
          {hint}
        </Text>
      ) : null}
      <FieldError className={styles.error ?? ""}>{error}</FieldError>
    </TextField>
  );
}

import { Label, Radio, RadioGroup } from "react-aria-components";
import styles from "./Segmented.module.css";

interface Props<T extends string> {
  label: string;
  /** The label is read aloud but not drawn. */
  hideLabel?: boolean;
  value: T;
  choices: readonly { value: T; label: string }[];
  onChange(value: T): void;
}

/** One choice out of a few, drawn as a row of segments. */
export function Segmented<T extends string>({ label, hideLabel, value, choices, onChange }: Props<T>) {
  return (
    <RadioGroup
      className={styles.group ?? ""}
      orientation="horizontal"
      value={value}
      onChange={(next) => onChange(next as T)}
    >
      <Label className={hideLabel ? "visually-hidden" : styles.label}>{label}</Label>
      <div className={styles.row}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className={styles.segment ?? ""}>
            {choice.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

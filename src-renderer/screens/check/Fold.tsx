import type { ReactNode } from "react";
import {
  Button as AriaButton,
  Checkbox,
  CheckboxGroup,
  Disclosure,
  DisclosurePanel,
  Heading,
  Label,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Icon } from "../../parts/Icon.tsx";
import styles from "./PieceForm.module.css";

/** A part of the form that opens; `note` says what was chosen in it. */
export function Fold({ label, note, children }: { label: string; note: string; children: ReactNode }) {
  return (
    <Disclosure className={styles.disclosure ?? ""}>
      <Heading level={2} className={styles.foldHead ?? ""}>
        <AriaButton slot="trigger" className={styles.trigger ?? ""}>
          <span>{label}</span>
          <span className={styles.note}>{note}</span>
          <Icon name="down" size={18} />
        </AriaButton>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ""}>{children}</DisclosurePanel>
    </Disclosure>
  );
}

interface SeveralProps<T extends string> {
  label: string;
  values: readonly T[];
  chosen: readonly T[];
  text(value: T): string;
  onChange(chosen: T[]): void;
}

/** Any of several things, in a part that opens. */
export function Several<T extends string>({ label, values, chosen, text, onChange }: SeveralProps<T>) {
  const { t } = useTranslation("check");
  const note = chosen.length === 0 ? t("form.none") : t("form.chosen", { count: chosen.length });
  return (
    <Fold label={label} note={note}>
      <CheckboxGroup
        className={styles.fold ?? ""}
        value={[...chosen]}
        onChange={(next) => onChange(values.filter((value) => next.includes(value)))}
      >
        <Label className="visually-hidden">{label}</Label>
        {values.map((value) => (
          <Checkbox key={value} value={value} className={styles.check ?? ""}>
            <Tick />
            {text(value)}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </Fold>
  );
}

interface CheckProps {
  isSelected: boolean;
  onChange(isSelected: boolean): void;
  children: ReactNode;
}

/** One thing that is so or not. */
export function Check({ isSelected, onChange, children }: CheckProps) {
  return (
    <Checkbox className={styles.check ?? ""} isSelected={isSelected} onChange={onChange}>
      <Tick />
      {children}
    </Checkbox>
  );
}

function Tick() {
  return (
    <span className={styles.box} aria-hidden="true">
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        width="14"
        height="14"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
      >
        <path d="M3 8.5l3.5 3.5L13 4.5" />
      </svg>
    </span>
  );
}

import { useState } from "react";
import { Button as AriaButton, Checkbox, Group, Input, Label, NumberField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { papers } from "../../../src-core/print/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Choice } from "../../parts/Choice.tsx";
import field from "../../parts/Field.module.css";
import { Field } from "../../parts/Field.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Segmented } from "../../parts/Segmented.tsx";
import styles from "./Print.module.css";
import type { Printers } from "./use-printers.ts";

/** Which printer, and how it takes envelopes. Every change is kept for the next time. */
export function PrinterFields({ printers }: { printers: Printers }) {
  const { t } = useTranslation("print");
  const { t: common } = useTranslation("app");
  const { all, printer, edit } = printers;
  const [restore, setRestore] = useState<{ name: string; run(): void }>();
  const nameOf = (name: string) => name || t("printer.unnamed");
  const remove = () => {
    const run = printers.remove();
    setRestore({ name: nameOf(printer.name), run });
  };
  return (
    <div className={styles.fields}>
      {all.length > 1 ? (
        <Choice
          label={t("printer.choose")}
          value="0"
          choices={all.map(({ name }, index) => ({ value: String(index), label: nameOf(name) }))}
          onChange={(index) => printers.use(Number(index))}
        />
      ) : null}
      <Field
        label={t("printer.name")}
        value={printer.name}
        maxLength={100}
        placeholder={t("printer.unnamed")}
        onChange={(name) => edit({ name })}
      />
      <Segmented
        label={t("printer.paper")}
        value={printer.paper}
        choices={papers.map((value) => ({ value, label: t(`paper.${value}`) }))}
        onChange={(paper) => edit({ paper })}
      />
      {printer.paper === "envelope" ? null : (
        <Segmented
          label={t("printer.feed")}
          value={printer.feed}
          choices={(["left", "center", "right"] as const).map((value) => ({
            value,
            label: t(`feed.${value}`),
          }))}
          onChange={(feed) => edit({ feed })}
        />
      )}
      <Tick isSelected={printer.shortSideFirst} onChange={(shortSideFirst) => edit({ shortSideFirst })}>
        {t("printer.shortSideFirst")}
      </Tick>
      <Tick isSelected={printer.turned} onChange={(turned) => edit({ turned })}>
        {t("printer.turned")}
      </Tick>
      <Millimetres
        label={t("printer.offsetRight")}
        value={printer.offsetRightMm}
        onChange={(offsetRightMm) => edit({ offsetRightMm })}
      />
      <Millimetres
        label={t("printer.offsetUp")}
        value={printer.offsetUpMm}
        onChange={(offsetUpMm) => edit({ offsetUpMm })}
      />
      <p className={styles.soft}>{t("printer.offsetHint")}</p>
      <div className={styles.row}>
        <Button small isDisabled={!printers.canAdd} onPress={() => printers.add(t("printer.another"))}>
          <Icon name="plus" /> {t("printer.add")}
        </Button>
        {all.length > 1 ? (
          <Button small onPress={remove}>
            {t("printer.remove", { name: nameOf(printer.name) })}
          </Button>
        ) : null}
      </div>
      <div role="status" className={styles.row}>
        {restore ? (
          <>
            <span>{t("printer.removed", { name: restore.name })}</span>
            <Button
              small
              onPress={() => {
                restore.run();
                setRestore(undefined);
              }}
            >
              {common("common.undo")}
            </Button>
          </>
        ) : null}
      </div>
    </div>
  );
}

/** A box to tick with its words. */
export function Tick(props: { isSelected: boolean; onChange(on: boolean): void; children: React.ReactNode }) {
  return (
    <Checkbox className={styles.check ?? ""} isSelected={props.isSelected} onChange={props.onChange}>
      <span className={styles.box} aria-hidden="true">
        <svg aria-hidden="true" viewBox="0 0 16 16" width="14" height="14">
          <path d="M3 8.5l3.5 3.5L13 4.5" />
        </svg>
      </span>
      {props.children}
    </Checkbox>
  );
}

const millimetres: Intl.NumberFormatOptions = {
  style: "unit",
  unit: "millimeter",
  unitDisplay: "short",
  maximumFractionDigits: 1,
};

function Millimetres(props: { label: string; value: number; onChange(mm: number): void }) {
  return <Stepper {...props} min={-30} max={30} step={0.5} format={millimetres} />;
}

interface StepperProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  format?: Intl.NumberFormatOptions;
  onChange(value: number): void;
}

/** A number with a button on each side; emptied, it is 0 or the least that it may be. */
export function Stepper({ label, value, min, max, step = 1, format, onChange }: StepperProps) {
  return (
    <NumberField
      className={field.field ?? ""}
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      {...(format ? { formatOptions: format } : {})}
      onChange={(next) => onChange(Number.isNaN(next) ? Math.max(min, 0) : next)}
    >
      <Label className={field.label ?? ""}>{label}</Label>
      <Group className={styles.stepper ?? ""}>
        <AriaButton slot="decrement" className={styles.step ?? ""}>
          {"−"}
        </AriaButton>
        <Input className={field.input ?? ""} />
        <AriaButton slot="increment" className={styles.step ?? ""}>
          {"+"}
        </AriaButton>
      </Group>
    </NumberField>
  );
}

import { useState } from "react";
import { Checkbox, CheckboxGroup, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type ObserverId, observerIds } from "../../../../src-core/observers/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { useWords } from "../../../words.ts";
import styles from "./Needs.module.css";
import { Tick } from "./Tick.tsx";

/** The common worries, as sets of observers. */
const presets = {
  everyone: observerIds,
  household: ["informed-delivery", "household"],
  police: ["sorting-images", "mail-cover", "postal-records"],
  neighbors: ["passers-by"],
} as const satisfies Record<string, readonly ObserverId[]>;
type Preset = keyof typeof presets;
const presetNames: readonly Preset[] = ["everyone", "household", "police", "neighbors"];

interface Props {
  observers: readonly ObserverId[];
  onChange(observers: readonly ObserverId[]): void;
}

/** Whose knowledge plans weigh: a common worry, or observers one by one. */
export function ObserversEditor({ observers, onChange }: Props) {
  const { t } = useTranslation("plan");
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const preset = presetNames.find((name) => isSameSet(presets[name], observers));
  return (
    <div className={styles.observers}>
      <h3 id="observers-title">{t("observers.title")}</h3>
      <p className={styles.soft}>{t("observers.note")}</p>
      <div className={styles.row}>
        <ToggleButtonGroup
          className={styles.chips ?? ""}
          aria-labelledby="observers-title"
          selectionMode="single"
          selectedKeys={preset ? [preset] : []}
          onSelectionChange={(keys) => {
            const name = presetNames.find((candidate) => keys.has(candidate));
            if (name) onChange(presets[name]);
          }}
        >
          {presetNames.map((name) => (
            <ToggleButton key={name} id={name} className={styles.chip ?? ""}>
              <Tick />
              {t(`observers.preset.${name}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Button look="quiet" small aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t("observers.choose")}
          {preset ? "" : ` (${t("observers.chosen", { count: observers.length })})`}
        </Button>
      </div>
      {isOpen ? (
        <CheckboxGroup
          className={styles.chips ?? ""}
          aria-labelledby="observers-title"
          value={[...observers]}
          onChange={(chosen) => onChange(observerIds.filter((id) => chosen.includes(id)))}
        >
          {observerIds.map((id) => (
            <Checkbox key={id} value={id} className={styles.chip ?? ""}>
              <Tick />
              {words("observers", `${id}.name`)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      ) : null}
      {observers.length === 0 ? <p role="alert">{t("observers.none")}</p> : null}
    </div>
  );
}

function isSameSet(a: readonly ObserverId[], b: readonly ObserverId[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

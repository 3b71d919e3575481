import {
  Button as AriaButton,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import choice from "../../../parts/Choice.module.css";
import field from "../../../parts/Field.module.css";
import { Icon } from "../../../parts/Icon.tsx";
import styles from "./Retention.module.css";

interface Props {
  label: string;
  value: string;
  /** Those to choose from. */
  inUse: readonly string[];
  onChange(value: string): void;
}

/** A tag or matter: one of those in use, or whatever is typed. */
export function LabelField({ label, value, inUse, onChange }: Props) {
  const { t } = useTranslation("retention");
  return (
    <ComboBox
      className={field.field ?? ""}
      allowsCustomValue
      inputValue={value}
      onInputChange={onChange}
      defaultItems={inUse.map((id) => ({ id }))}
    >
      <Label className={field.label ?? ""}>{label}</Label>
      <div className={styles.combo}>
        <Input className={field.input ?? ""} maxLength={100} />
        {inUse.length > 0 ? (
          <AriaButton className={styles.comboButton ?? ""} aria-label={t("rule.show")}>
            <Icon name="down" />
          </AriaButton>
        ) : null}
      </div>
      {inUse.length > 0 ? (
        <Text slot="description" className={field.hint ?? ""}>
          {t("rule.hint")}
        </Text>
      ) : null}
      <Popover className={choice.popover ?? ""}>
        <ListBox className={choice.list ?? ""}>
          {({ id }: { id: string }) => (
            <ListBoxItem id={id} textValue={id} className={choice.item ?? ""}>
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

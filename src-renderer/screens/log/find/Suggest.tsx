import { useMemo } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import choice from "../../../parts/Choice.module.css";
import field from "../../../parts/Field.module.css";

export interface Suggestion {
  text: string;
  /** Said beside it in the list. */
  note?: string;
}

interface Props {
  label: string;
  value: string;
  suggestions: readonly Suggestion[];
  hint?: string;
  maxLength?: number;
  onChange(value: string): void;
  /** The person went on to something else. */
  onLeave?(): void;
}

/** As many as one looks through; typing narrows them. */
const mostShown = 50;

/** A text field that offers what was written before; anything else can be written too. */
export function Suggest({ label, value, suggestions, hint, maxLength, onChange, onLeave }: Props) {
  const items = useMemo(() => {
    const typed = value.trim().toLocaleLowerCase();
    // What is written in full needs no help: then all are offered.
    const isWhole = suggestions.some(({ text }) => text === value);
    return suggestions
      .filter(({ text }) => isWhole || text.toLocaleLowerCase().includes(typed))
      .slice(0, mostShown)
      .map((suggestion) => ({ ...suggestion, id: suggestion.text }));
  }, [suggestions, value]);
  return (
    <ComboBox
      className={field.field ?? ""}
      allowsCustomValue
      menuTrigger="focus"
      items={items}
      inputValue={value}
      onInputChange={onChange}
      onBlur={() => onLeave?.()}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
    >
      <Label className={field.label ?? ""}>{label}</Label>
      <Input className={field.input ?? ""} maxLength={maxLength ?? 100} />
      {hint ? (
        <Text slot="description" className={field.hint ?? ""}>
          {hint}
        </Text>
      ) : null}
      <Popover className={choice.popover ?? ""}>
        <ListBox<Suggestion & { id: string }> className={choice.list ?? ""}>
          {({ id, text, note }) => (
            <ListBoxItem id={id} textValue={text} className={choice.item ?? ""}>
              {text}
              {note ? <span className={field.hint}> · {note}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

import { type ClipboardEvent, Suspense, useMemo, useState } from "react";
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
import { splitBlocks } from "../../../src-core/address/split.ts";
import type { Address } from "../../../src-core/address/types.ts";
import {
  dropOffs,
  extraServices,
  formats,
  lettering,
  type Mailpiece,
  markings,
  postages,
  services,
  windows,
} from "../../../src-core/mailpiece/mailpiece.ts";
import { envelopes } from "../../../src-core/reference/envelopes.ts";
import { lazyPart } from "../../lazy-part.ts";
import { Choice } from "../../parts/Choice.tsx";
import { Field } from "../../parts/Field.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Segmented } from "../../parts/Segmented.tsx";
import type { AddressPart, Assist } from "../book/assist.ts";
import styles from "./PieceForm.module.css";
import { sizesFor, usualSize } from "./sizes.ts";

/** The address book comes once the form is there. */
const AddressHelp = lazyPart(["screens"], async () => (await import("../book/AddressHelp.tsx")).AddressHelp);

interface Props {
  piece: Mailpiece;
  from: Address;
  to: Address;
  edit(change: Partial<Mailpiece>): void;
  /** Both addresses came in one paste. */
  onSplit(from: string, to: string, rest: string): void;
}

/** Everything about the piece that the user can say, most used first. */
export function PieceForm({ piece, from, to, edit, onSplit }: Props) {
  const { t } = useTranslation("check");
  const choices = useMemo(() => {
    const list = <T extends string>(values: readonly T[], text: (value: T) => string) =>
      values.map((value) => ({ value, label: text(value) }));
    return {
      formats: list(formats, (value) => t(`format.${value}`)),
      postages: list(postages, (value) => t(`postage.${value}`)),
      services: list(services, (value) => t(`service.${value}`)),
      dropOffs: list(dropOffs, (value) => t(`dropOff.${value}`)),
      windows: list(windows, (value) => t(`window.${value}`)),
      lettering: list(lettering, (value) => t(`lettering.${value}`)),
    };
  }, [t]);
  const onPaste = (event: ClipboardEvent) => {
    // Events of the address book's dialogs come here as well; they stand elsewhere on the page.
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return;
    const blocks = splitBlocks(event.clipboardData.getData("text/plain"));
    if (!blocks || piece.deliveryAddress.trim() !== "" || piece.returnAddress.trim() !== "") return;
    event.preventDefault();
    onSplit(blocks.from, blocks.to, blocks.rest ?? "");
  };
  return (
    <form className={styles.form} aria-label={t("form.label")} onSubmit={(event) => event.preventDefault()}>
      <Segmented
        label={t("form.format")}
        hideLabel
        value={piece.format}
        choices={choices.formats}
        onChange={(format) => edit({ format, size: usualSize[format] })}
      />
      <div onPaste={onPaste}>
        <AddressField
          part="returnAddress"
          label={t("form.from")}
          placeholder={t("form.fromHint")}
          text={piece.returnAddress}
          onChange={(returnAddress) => edit({ returnAddress })}
          address={from}
        />
      </div>
      <AddressField
        part="deliveryAddress"
        label={t("form.to")}
        placeholder={t("form.toHint")}
        text={piece.deliveryAddress}
        onChange={(deliveryAddress) => edit({ deliveryAddress })}
        address={to}
      />
      {piece.format === "postcard" ? (
        <Field
          label={t("form.message")}
          rows={3}
          value={piece.message}
          maxLength={10_000}
          onChange={(message) => edit({ message })}
        />
      ) : null}
      <Field
        label={t("form.frontText")}
        rows={2}
        mono
        placeholder={t("form.frontTextHint")}
        value={piece.frontText}
        maxLength={10_000}
        onChange={(frontText) => edit({ frontText })}
      />
      <Choice
        label={t("form.postage")}
        value={piece.postage}
        choices={choices.postages}
        onChange={(postage) => edit({ postage })}
      />
      <Choice
        label={t("form.service")}
        value={piece.service}
        choices={choices.services}
        onChange={(service) => edit({ service })}
      />
      <Choice
        label={t("form.dropOff")}
        value={piece.dropOff}
        choices={choices.dropOffs}
        onChange={(dropOff) => edit({ dropOff })}
      />
      <Several
        label={t("form.extras")}
        values={extraServices}
        chosen={piece.extras}
        text={(extra) => t(`extra.${extra}`)}
        onChange={(extras) => edit({ extras })}
      />
      <Several
        label={t("form.markings")}
        values={markings}
        chosen={piece.markings}
        text={(marking) => t(`marking.${marking}`)}
        onChange={(chosen) => edit({ markings: chosen })}
      />
      <Fold label={t("form.more")} note="">
        <div className={styles.fold}>
          {sizesFor(piece.format).length > 1 ? (
            <Choice
              label={t("form.size")}
              value={piece.size}
              choices={sizesFor(piece.format).map((id) => ({ value: id, label: envelopes[id].name }))}
              onChange={(size) => edit({ size })}
            />
          ) : null}
          <Field
            label={t("form.logo")}
            value={piece.logo}
            maxLength={200}
            onChange={(logo) => edit({ logo })}
          />
          <Choice
            label={t("form.lettering")}
            value={piece.lettering}
            choices={choices.lettering}
            onChange={(value) => edit({ lettering: value })}
          />
          <Choice
            label={t("form.window")}
            value={piece.window}
            choices={choices.windows}
            onChange={(window) => edit({ window })}
          />
          {piece.window !== "none" ? (
            <Field
              label={t("form.windowText")}
              rows={2}
              mono
              value={piece.windowText}
              maxLength={10_000}
              onChange={(windowText) => edit({ windowText })}
            />
          ) : null}
          <Field
            label={t("form.backText")}
            rows={2}
            mono
            value={piece.backText}
            maxLength={10_000}
            onChange={(backText) => edit({ backText })}
          />
          <Checkbox
            className={styles.check ?? ""}
            isSelected={piece.bulky}
            onChange={(bulky) => edit({ bulky })}
          >
            <Tick />
            {t("form.bulky")}
          </Checkbox>
        </div>
      </Fold>
    </form>
  );
}

interface AddressFieldProps {
  part: AddressPart;
  label: string;
  placeholder: string;
  text: string;
  onChange(text: string): void;
  address: Address;
}

/** An address block; below it what was read in it, and the address book. */
function AddressField({ part, label, placeholder, text, onChange, address }: AddressFieldProps) {
  const [assist, setAssist] = useState<Assist>();
  const [isFocused, setFocused] = useState(false);
  return (
    <div className={styles.address}>
      <Field
        {...assist}
        label={label}
        rows={4}
        mono
        placeholder={placeholder}
        value={text}
        maxLength={10_000}
        onChange={onChange}
        onFocusChange={setFocused}
        hint={<AddressReading address={address} text={text} />}
      />
      <div className={styles.help}>
        <Suspense>
          <AddressHelp part={part} isFocused={isFocused} setAssist={setAssist} />
        </Suspense>
      </div>
    </div>
  );
}

/** What the reader made of an address: its kind, and what is missing or could not be read. */
function AddressReading({ address, text }: { address: Address; text: string }) {
  const { t } = useTranslation("check");
  if (address.kind === "empty") return null;
  // The kind "incomplete" says already that there is no delivery line.
  const problems = address.problems.filter(
    ({ code }) => address.kind !== "incomplete" || code !== "no-delivery-line",
  );
  return (
    <span className={styles.reading}>
      <span className={styles.kind}>{t(`address.${address.kind}`)}</span>
      {problems.map((problem) => (
        <span key={`${problem.code} ${problem.start}`} className={styles.problem}>
          {t(`address.problem.${problem.code}`, {
            text: text.slice(problem.start, problem.end).trim().slice(0, 40),
          })}
        </span>
      ))}
    </span>
  );
}

interface SeveralProps<T extends string> {
  label: string;
  values: readonly T[];
  chosen: readonly T[];
  text(value: T): string;
  onChange(chosen: T[]): void;
}

function Several<T extends string>({ label, values, chosen, text, onChange }: SeveralProps<T>) {
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

function Fold({ label, note, children }: { label: string; note: string; children: React.ReactNode }) {
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

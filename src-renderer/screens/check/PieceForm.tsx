import { type ClipboardEvent, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { splitBlocks } from "../../../src-core/address/split.ts";
import type { Address } from "../../../src-core/address/types.ts";
import {
  dropOffs,
  extraServices,
  formats,
  type Mailpiece,
  markings,
  postages,
  services,
} from "../../../src-core/mailpiece/mailpiece.ts";
import { lazyPart } from "../../lazy-part.ts";
import { Choice } from "../../parts/Choice.tsx";
import { Field } from "../../parts/Field.tsx";
import { Segmented } from "../../parts/Segmented.tsx";
import type { AddressPart, Assist } from "../book/assist.ts";
import { Check, Several } from "./Fold.tsx";
import { EnvelopeFields, MailingFields } from "./MoreFields.tsx";
import styles from "./PieceForm.module.css";
import { usualSize } from "./sizes.ts";

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
          onChange={(returnAddress) =>
            edit(
              // What was said of an address goes with it.
              returnAddress.trim() === ""
                ? { returnAddress, returnAddressNotHome: false }
                : { returnAddress },
            )
          }
          address={from}
        />
        {piece.returnAddress.trim() === "" ? null : (
          <Check
            isSelected={piece.returnAddressNotHome}
            onChange={(returnAddressNotHome) => edit({ returnAddressNotHome })}
          >
            {t("form.notHome")}
          </Check>
        )}
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
        onChange={(dropOff) => edit(dropOff === "counter" ? { dropOff } : { dropOff, postmark: "machine" })}
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
      <EnvelopeFields piece={piece} edit={edit} />
      <MailingFields piece={piece} edit={edit} />
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
  if (blocksIn(text) > 1)
    return (
      <span className={styles.reading}>
        <span className={styles.problem}>{t("address.several")}</span>
      </span>
    );
  const isRead = address.kind !== "incomplete" && address.kind !== "unknown";
  // The kind "incomplete" says already that there is no delivery line.
  const problems = address.problems.filter(
    ({ code }) => address.kind !== "incomplete" || code !== "no-delivery-line",
  );
  return (
    <span className={styles.reading}>
      <span className={isRead ? styles.kind : styles.problem}>{t(`address.${address.kind}`)}</span>
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

/** How many addresses stand in a text, with an empty line between them. */
function blocksIn(text: string): number {
  return text.split(/\n\s*\n/).filter((block) => block.trim().includes("\n")).length;
}

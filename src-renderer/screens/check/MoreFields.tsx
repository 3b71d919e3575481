import { useTranslation } from "react-i18next";
import {
  lettering,
  type Mailpiece,
  postmarks,
  ways,
  windows,
} from "../../../src-core/mailpiece/mailpiece.ts";
import { envelopes } from "../../../src-core/reference/envelopes.ts";
import { Choice } from "../../parts/Choice.tsx";
import { Field } from "../../parts/Field.tsx";
import { Check, Fold } from "./Fold.tsx";
import styles from "./PieceForm.module.css";
import { sizesFor } from "./sizes.ts";

interface Props {
  piece: Mailpiece;
  edit(change: Partial<Mailpiece>): void;
}

/** Size, window, back, and what keeps the inside from being read. */
export function EnvelopeFields({ piece, edit }: Props) {
  const { t } = useTranslation("check");
  const isEnvelope = piece.format === "letter" || piece.format === "flat";
  return (
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
          choices={lettering.map((value) => ({ value, label: t(`lettering.${value}`) }))}
          onChange={(value) => edit({ lettering: value })}
        />
        <Choice
          label={t("form.window")}
          value={piece.window}
          choices={windows.map((value) => ({ value, label: t(`window.${value}`) }))}
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
        {isEnvelope ? (
          <>
            <Check isSelected={piece.tinted} onChange={(tinted) => edit({ tinted })}>
              {t("form.tinted")}
            </Check>
            <Check isSelected={piece.innerEnvelope} onChange={(innerEnvelope) => edit({ innerEnvelope })}>
              {t("form.innerEnvelope")}
            </Check>
          </>
        ) : null}
        {piece.format === "postcard" ? null : (
          <Check isSelected={piece.addressInside} onChange={(addressInside) => edit({ addressInside })}>
            {t("form.addressInside")}
          </Check>
        )}
        <Check isSelected={piece.bulky} onChange={(bulky) => edit({ bulky })}>
          {t("form.bulky")}
        </Check>
      </div>
    </Fold>
  );
}

/** Who mails it, and where its postmark comes from. */
export function MailingFields({ piece, edit }: Props) {
  const { t } = useTranslation("check");
  // Only a stamped piece handed over at a counter can be postmarked by hand (postal-rules/drop-off, service).
  const mayAsk = piece.dropOff === "counter" && piece.postage === "stamp";
  return (
    <Fold label={t("form.how")} note={piece.way === "self" ? "" : t(`way.${piece.way}`)}>
      <div className={styles.fold}>
        <Choice
          label={t("form.way")}
          value={piece.way}
          choices={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
          onChange={(way) => edit({ way })}
        />
        {mayAsk || piece.postmark === "by-hand" ? (
          <Choice
            label={t("form.postmark")}
            value={piece.postmark}
            choices={postmarks.map((value) => ({ value, label: t(`postmark.${value}`) }))}
            onChange={(postmark) => edit({ postmark })}
          />
        ) : null}
        {piece.way === "self" ? (
          <Check isSelected={piece.mailedElsewhere} onChange={(mailedElsewhere) => edit({ mailedElsewhere })}>
            {t("form.mailedElsewhere")}
          </Check>
        ) : null}
      </div>
    </Fold>
  );
}

import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Layout, Side } from "../../../../src-core/layout/layout.ts";
import type { Mailpiece } from "../../../../src-core/mailpiece/mailpiece.ts";
import { envelopes } from "../../../../src-core/reference/envelopes.ts";
import { Envelope } from "../Envelope.tsx";
import styles from "./BeforeAfter.module.css";
import type { ChangedBox } from "./changes.ts";

interface Props {
  title: string;
  piece: Mailpiece;
  layout: Layout;
  side: Side;
  changed: readonly ChangedBox[];
  /** Inches that the full width stands for, so that two pictures are to one scale. */
  scaleIn: number;
}

/** Signs that need no colour and no language. */
const signs = { gone: "−", new: "+", changed: "↻" } as const;

/** One side of a piece, with a frame around each place that is not the same on the other piece. */
export function Picture({ title, piece, layout, side, changed, scaleIn }: Props) {
  const { t } = useTranslation("plan");
  const { t: check } = useTranslation("check");
  const marked = useMemo(() => changed.filter(({ box }) => box.side === side), [changed, side]);
  const percent = (inches: number, of: number) => `${(inches / of) * 100}%`;
  return (
    <figure className={styles.picture}>
      <figcaption>
        <strong>{title}</strong>{" "}
        <span className={styles.soft}>
          {check(`envelope.${side}`)} ·{" "}
          {piece.format === "postcard" ? check("format.postcard") : envelopes[piece.size].name}
        </span>
      </figcaption>
      <div className={styles.drawing} style={{ width: percent(layout.widthIn, scaleIn) }}>
        <Envelope piece={piece} layout={layout} side={side} marks={[]} />
        {marked.map(({ box, fate }) => (
          <span
            key={`${box.part} ${box.item ?? ""}`}
            className={styles.place}
            data-fate={fate}
            title={t(`compare.place.${fate}`)}
            style={{
              left: percent(box.rect.x, layout.widthIn),
              bottom: percent(box.rect.y, layout.heightIn),
              width: percent(box.rect.width, layout.widthIn),
              height: percent(box.rect.height, layout.heightIn),
            }}
          >
            <span className={styles.sign} aria-hidden="true">
              {signs[fate]}
            </span>
          </span>
        ))}
      </div>
    </figure>
  );
}

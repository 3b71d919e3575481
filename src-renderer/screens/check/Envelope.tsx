import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Box, Layout, Side } from "../../../src-core/layout/layout.ts";
import type { Rect } from "../../../src-core/layout/rect.ts";
import { type Mailpiece, markings } from "../../../src-core/mailpiece/mailpiece.ts";
import { markingWords } from "../../../src-core/reference/marking-words.ts";
import { useWords } from "../../words.ts";
import { wordsParams } from "./disclosure-words.ts";
import styles from "./Envelope.module.css";
import type { Mark } from "./marks.ts";

interface Props {
  piece: Mailpiece;
  layout: Layout;
  side: Side;
  marks: readonly Mark[];
  /** The disclosure that is pointed at, here or in the list. */
  active?: string | undefined;
  onActive?(id: string | undefined): void;
  onChoose?(id: string): void;
}

/** Units of the drawing per inch. */
const scale = 100;

/** One side of the piece, to scale, with its marks. Without handlers it is a picture only. */
export const Envelope = memo(function Envelope({
  piece,
  layout,
  side,
  marks,
  active,
  onActive,
  onChoose,
}: Props) {
  const { t } = useTranslation("check");
  const words = useWords();
  const shown = marks.filter((mark) => mark.side === side);
  const flip = (rect: Rect) => ({
    x: rect.x * scale,
    y: (layout.heightIn - rect.y - rect.height) * scale,
    width: rect.width * scale,
    height: rect.height * scale,
  });
  const boxes = layout.boxes.filter((box) => box.side === side);
  return (
    <div className={styles.frame} style={{ aspectRatio: `${layout.widthIn} / ${layout.heightIn}` }}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${layout.widthIn * scale} ${layout.heightIn * scale}`}
        role="img"
        aria-label={`${t("envelope.label")}: ${t(`envelope.${side}`)}`}
      >
        <rect className={styles.paper} width="100%" height="100%" rx={layout.isLabel ? 4 : 7} />
        {side === "back" && piece.format !== "postcard" && !layout.isLabel ? <Flap layout={layout} /> : null}
        {side === "front"
          ? layout.windows.map((rect) => (
              <rect key={rect.x} className={styles.window} rx="8" {...flip(rect)} />
            ))
          : null}
        {shown.map((mark) =>
          mark.rects.map((rect, index) => (
            <Highlight
              // biome-ignore lint/suspicious/noArrayIndexKey: the rectangles of one mark have no other identity
              key={`${mark.disclosure.id} ${index}`}
              rect={flip(rect)}
              unsure={mark.disclosure.outcome === "cannot-tell"}
              active={active === mark.disclosure.id}
            />
          )),
        )}
        {boxes.map((box) => (
          <BoxDrawing
            key={`${box.part} ${box.item ?? ""}`}
            box={box}
            piece={piece}
            at={flip(box.rect)}
            flip={flip}
          />
        ))}
        {side === "back" && boxes.length === 0 ? (
          <text className={styles.blank} x="50%" y="72%">
            {t("envelope.blankBack")}
          </text>
        ) : null}
      </svg>
      {onActive
        ? shown.map((mark) => (
            <button
              key={mark.disclosure.id}
              type="button"
              className={styles.badge}
              data-active={active === mark.disclosure.id || undefined}
              data-unsure={mark.disclosure.outcome === "cannot-tell" || undefined}
              style={{
                left: `${(mark.badge.x / layout.widthIn) * 100}%`,
                top: `${(1 - mark.badge.y / layout.heightIn) * 100}%`,
              }}
              aria-label={t("envelope.mark", {
                number: mark.number,
                title: words(
                  "rules",
                  `${mark.disclosure.rule}.${mark.disclosure.message}.title`,
                  wordsParams(mark.disclosure, words),
                ),
              })}
              onMouseEnter={() => onActive(mark.disclosure.id)}
              onMouseLeave={() => onActive(undefined)}
              onFocus={() => onActive(mark.disclosure.id)}
              onBlur={() => onActive(undefined)}
              onClick={() => onChoose?.(mark.disclosure.id)}
            >
              {mark.number}
            </button>
          ))
        : null}
    </div>
  );
});

type Flipped = { x: number; y: number; width: number; height: number };

function Highlight({ rect, unsure, active }: { rect: Flipped; unsure: boolean; active: boolean }) {
  const kind = unsure ? styles.unsure : styles.shown;
  return (
    <g className={kind} data-active={active || undefined}>
      <rect x={rect.x - 3} y={rect.y} width={rect.width + 6} height={rect.height} rx="3" />
      <line
        x1={rect.x - 3}
        x2={rect.x + rect.width + 3}
        y1={rect.y + rect.height}
        y2={rect.y + rect.height}
      />
    </g>
  );
}

function BoxDrawing({
  box,
  piece,
  at,
  flip,
}: {
  box: Box;
  piece: Mailpiece;
  at: Flipped;
  flip(rect: Rect): Flipped;
}) {
  if (box.lines.length > 0) {
    const isHand =
      piece.lettering === "handwritten" && (box.part === "delivery-address" || box.part === "return-address");
    return (
      <g
        className={box.part === "logo" ? styles.logo : isHand ? styles.hand : styles.text}
        fontSize={box.fontIn * scale}
      >
        {box.lines.map((line) => {
          const place = flip(line.rect);
          return line.text === "" ? null : (
            <text
              key={line.start}
              x={place.x}
              y={place.y + place.height * 0.74}
              textLength={place.width}
              lengthAdjust="spacingAndGlyphs"
            >
              {line.text}
            </text>
          );
        })}
      </g>
    );
  }
  switch (box.part) {
    case "postage":
      return <Postage piece={piece} at={at} />;
    case "postmark":
      return <Postmark at={at} />;
    case "labels":
      return <BarcodeLabel at={at} item={box.item ?? ""} />;
    case "markings":
      return (
        <text
          className={styles.marking}
          x={at.x}
          y={at.y + at.height * 0.74}
          fontSize={box.fontIn * scale * 0.8}
        >
          {printedWords(box.item)}
        </text>
      );
    default:
      return null;
  }
}

function Postage({ piece, at }: { piece: Mailpiece; at: Flipped }) {
  const { t } = useTranslation("check");
  if (piece.postage === "stamp") {
    return (
      <g className={styles.stamp}>
        <rect {...at} rx="2" strokeDasharray="5 4" />
        <rect
          x={at.x + at.width * 0.14}
          y={at.y + at.height * 0.14}
          width={at.width * 0.72}
          height={at.height * 0.72}
        />
        <path
          d={`M${at.x + at.width * 0.28} ${at.y + at.height * 0.75} l${at.width * 0.18} ${-at.height * 0.34} l${at.width * 0.12} ${at.height * 0.18} l${at.width * 0.08} ${-at.height * 0.12} l${at.width * 0.12} ${at.height * 0.28} z`}
        />
      </g>
    );
  }
  if (piece.postage === "permit") {
    return (
      <g className={styles.permit}>
        <rect {...at} />
        <text x={at.x + at.width / 2} y={at.y + at.height * 0.42} fontSize={at.width * 0.13}>
          U.S. POSTAGE
        </text>
        <text x={at.x + at.width / 2} y={at.y + at.height * 0.68} fontSize={at.width * 0.13}>
          PAID · PERMIT
        </text>
      </g>
    );
  }
  const cells = 10;
  const size = Math.min(at.width, at.height) * 0.62;
  const cell = size / cells;
  return (
    <g className={styles.indicia}>
      {codeCells(cells).map(([column, row]) => (
        <rect
          key={`${column} ${row}`}
          x={at.x + at.width - size + column * cell}
          y={at.y + row * cell}
          width={cell}
          height={cell}
        />
      ))}
      <text
        x={at.x + at.width}
        y={at.y + size + at.height * 0.2}
        fontSize={at.width * 0.125}
        textAnchor="end"
      >
        {t(`envelope.indicia.${piece.postage}`)}
      </text>
    </g>
  );
}

/** A made-up pattern that looks like a 2D code; it holds nothing. */
function codeCells(cells: number): [number, number][] {
  const filled: [number, number][] = [];
  for (let row = 0; row < cells; row++)
    for (let column = 0; column < cells; column++) {
      const edge = column === 0 || row === cells - 1;
      if (edge || (column * 7 + row * 11 + ((column * row) % 5)) % 3 === 0) filled.push([column, row]);
    }
  return filled;
}

function Postmark({ at }: { at: Flipped }) {
  const radius = at.height / 2;
  const wave = (offset: number) => {
    const y = at.y + at.height * offset;
    const step = at.width / 8;
    return `M${at.x + radius} ${y} q${step / 2} -7 ${step} 0 t${step} 0 t${step} 0 t${step} 0 t${step} 0 t${step} 0 t${step} 0 t${step} 0`;
  };
  return (
    <g className={styles.postmark}>
      <circle cx={at.x + radius * 0.7} cy={at.y + radius} r={radius * 0.9} />
      {[0.25, 0.42, 0.59, 0.76].map((offset) => (
        <path key={offset} d={wave(offset)} />
      ))}
    </g>
  );
}

function BarcodeLabel({ at, item }: { at: Flipped; item: string }) {
  const { t } = useTranslation("check");
  const isCard = item === "return-receipt-card";
  const name = isCard ? t("envelope.returnCard") : labelName(t, item);
  const font = Math.min(15, at.height * 0.2);
  const bars = isCard ? [] : Array.from({ length: 44 }, (_, index) => index);
  const barWidth = (at.width - 20) / 44;
  return (
    <g className={styles.label} data-item={item}>
      <rect {...at} rx="3" />
      <text x={at.x + 9} y={at.y + font * 1.3} fontSize={font}>
        {name}
      </text>
      {bars.map((index) => (
        <rect
          key={index}
          className={styles.bar}
          x={at.x + 10 + index * barWidth}
          y={at.y + font * 1.8}
          width={barWidth * (index % 3 === 0 ? 0.7 : 0.35)}
          height={Math.max(4, at.height - font * 2.3)}
        />
      ))}
    </g>
  );
}

function labelName(t: ReturnType<typeof useTranslation<"check">>["t"], item: string): string {
  const extras = [
    "certified",
    "registered",
    "restricted-delivery",
    "signature-confirmation",
    "adult-signature",
    "insured",
  ] as const;
  const extra = extras.find((name) => name === item);
  if (extra) return t(`extra.${extra}`);
  const services = ["priority", "priority-express", "ground-advantage", "media-mail"] as const;
  const service = services.find((name) => name === item);
  return service ? t(`service.${service}`) : "";
}

function Flap({ layout }: { layout: Layout }) {
  const width = layout.widthIn * scale;
  const depth = layout.heightIn * scale * 0.46;
  return <path className={styles.flap} d={`M0 4 L${width / 2 - 40} ${depth} q40 14 80 0 L${width} 4`} />;
}

/** What is printed on the piece for a marking, whatever the language of the app. */
function printedWords(item: string | undefined): string {
  return markings.filter((marking) => marking === item).map((marking) => markingWords[marking])[0] ?? "";
}

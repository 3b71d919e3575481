import { useTranslation } from "react-i18next";
import type { FactId } from "../../../src-core/facts/index.ts";
import type { Rect } from "../../../src-core/layout/rect.ts";
import { pointsPerInch } from "../../../src-core/print/block.ts";
import type { Drawing } from "../../../src-core/print/drawing.ts";
import { widthOf } from "../../../src-core/print/font.ts";
import { labelPages } from "../../../src-core/print/labels.ts";
import type { PrintDocument } from "../../../src-core/print/types.ts";
import type { Zone } from "../../../src-core/print/zones.ts";
import { sheetsOfLabels } from "../../../src-core/reference/label-sheets.ts";
import { FactsButton } from "../../parts/FactsButton.tsx";
import styles from "./Print.module.css";

/** Units of the drawing per inch. */
const scale = 100;

interface Props {
  /** What is drawn, for those who do not see it. */
  label: string;
  drawing: Drawing;
  zones?: readonly Zone[];
  /** Edges of labels on a sheet. */
  labels?: readonly { rect: Rect; isUsed: boolean }[];
}

/** A printed side, to scale: every line where it will stand, and faintly what the places around it are for. */
export function Preview({ label, drawing, zones = [], labels = [] }: Props) {
  const { widthIn, heightIn, texts, strokes } = drawing;
  const flip = (rect: Rect) => ({
    x: rect.x * scale,
    y: (heightIn - rect.y - rect.height) * scale,
    width: rect.width * scale,
    height: rect.height * scale,
  });
  return (
    <svg
      className={styles.paper}
      style={{ maxWidth: `min(100%, ${(22 * widthIn) / heightIn}rem)` }}
      viewBox={`0 0 ${widthIn * scale} ${heightIn * scale}`}
      role="img"
      aria-label={label}
    >
      {zones.map(({ kind, rect }) => (
        <rect key={`${kind} ${rect.x} ${rect.y}`} className={styles.zone} data-zone={kind} {...flip(rect)} />
      ))}
      {labels.map(({ rect, isUsed }) => (
        <rect
          key={`${rect.x} ${rect.y}`}
          className={styles.label}
          data-used={isUsed || undefined}
          rx="8"
          {...flip(rect)}
        />
      ))}
      {strokes.map((line) => (
        <line
          key={`${line.x1In} ${line.y1In} ${line.x2In} ${line.y2In}`}
          x1={line.x1In * scale}
          y1={(heightIn - line.y1In) * scale}
          x2={line.x2In * scale}
          y2={(heightIn - line.y2In) * scale}
          strokeWidth={(line.widthPt * scale) / pointsPerInch}
        />
      ))}
      {texts.map((line) => (
        <text
          key={`${line.xIn} ${line.yIn}`}
          x={line.xIn * scale}
          y={(heightIn - line.yIn) * scale}
          fontSize={(line.sizePt * scale) / pointsPerInch}
          fontWeight={line.weight}
          textLength={(widthOf(line.text, line.weight) * line.sizePt * scale) / pointsPerInch}
          lengthAdjust="spacingAndGlyphs"
        >
          {line.text}
        </text>
      ))}
    </svg>
  );
}

/** The rules behind the places; what is a matter of the piece alone has none. */
const zoneFacts: Readonly<Record<Zone["kind"], readonly FactId[]>> = {
  "read-area": ["ocr-area"],
  barcode: ["barcode-zone"],
  postage: ["postage-area"],
  label: [],
  window: ["window-standard"],
};

/** What the faint places mean, and where that comes from. */
export function ZoneKey({ zones }: { zones: readonly Zone[] }) {
  const { t } = useTranslation("print");
  const kinds = [...new Set(zones.map(({ kind }) => kind))];
  return (
    <ul className={styles.key} aria-label={t("zones")}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={styles.swatch} data-zone={kind} aria-hidden="true" />
          {t(`zone.${kind}`)}
        </li>
      ))}
      <li>
        <FactsButton ids={kinds.flatMap((kind) => zoneFacts[kind])} />
      </li>
    </ul>
  );
}

/** The first sheet of a run of labels; those used already are grey. */
export function SheetPreview({ document }: { document: Extract<PrintDocument, { kind: "labels" }> }) {
  const { t } = useTranslation("print");
  const { columns, rows, widthIn, heightIn, leftIn, topIn, stepXIn, stepYIn } =
    sheetsOfLabels[document.sheet];
  const drawing = labelPages(document)[0]?.drawing;
  if (!drawing) return null;
  const labels = Array.from({ length: columns * rows }, (_, index) => ({
    rect: {
      x: leftIn + (index % columns) * stepXIn,
      y: drawing.heightIn - topIn - heightIn - Math.floor(index / columns) * stepYIn,
      width: widthIn,
      height: heightIn,
    },
    isUsed: index < document.skip,
  }));
  return <Preview label={t("labels.preview")} drawing={drawing} labels={labels} />;
}

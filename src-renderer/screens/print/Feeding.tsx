import { useTranslation } from "react-i18next";
import type { Drawing } from "../../../src-core/print/drawing.ts";
import { onPaper } from "../../../src-core/print/paper.ts";
import type { Printer } from "../../../src-core/print/types.ts";
import styles from "./Print.module.css";

/** How the piece lies in the tray, drawn from above and in words. */
export function Feeding({ printer, drawing }: { printer: Printer; drawing: Drawing }) {
  const { t } = useTranslation("print");
  const page = onPaper(drawing, { ...printer, offsetRightMm: 0, offsetUpMm: 0 });
  const { a, b, c, d, e, f } = page.turn;
  const isShortFirst = printer.shortSideFirst;
  const steps = [
    t(isShortFirst ? "feeding.short" : "feeding.long"),
    t(printer.turned ? "feeding.stampLast" : "feeding.stampFirst"),
    ...(printer.paper === "envelope" ? [] : [t(`feeding.${printer.feed}`)]),
  ];
  const line = 0.02 * Math.max(page.widthIn, page.heightIn);
  return (
    <section className={styles.feeding} aria-label={t("feeding.title")}>
      <h3>{t("feeding.title")}</h3>
      <div className={styles.feed}>
        <figure className={styles.tray}>
          <figcaption>
            <span aria-hidden="true">↑</span> {t("feeding.into")}
          </figcaption>
          <svg
            viewBox={`${-line} ${-line} ${page.widthIn + line * 2} ${page.heightIn + line * 2}`}
            role="img"
            aria-label={`${t("feeding.picture")}. ${steps.join(" ")}`}
            strokeWidth={line / 3}
          >
            <rect className={styles.tray} width={page.widthIn} height={page.heightIn} />
            <g transform={`translate(0 ${page.heightIn}) scale(1 -1) matrix(${a} ${b} ${c} ${d} ${e} ${f})`}>
              <Face drawing={drawing} />
            </g>
          </svg>
        </figure>
        <div className={styles.words}>
          <ul className={styles.plainList}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
          <p className={styles.soft}>{t("feeding.face")}</p>
        </div>
      </div>
    </section>
  );
}

/** The face of the piece in inches, with y upwards: a stamp, the return address and the delivery address. */
function Face({ drawing: { widthIn: width, heightIn: height } }: { drawing: Drawing }) {
  const row = height * 0.07;
  const lines = (x: number, top: number, wide: number) =>
    [0, 1, 2].map((index) => (
      <line
        key={index}
        x1={x}
        x2={x + wide * (index === 1 ? 0.8 : 1)}
        y1={top - index * row}
        y2={top - index * row}
      />
    ));
  return (
    <g className={styles.face}>
      <rect width={width} height={height} />
      <rect
        className={styles.stamp}
        x={width - height * 0.35}
        y={height * 0.66}
        width={height * 0.24}
        height={height * 0.26}
      />
      {lines(width * 0.05, height * 0.88, width * 0.25)}
      {lines(width * 0.45, height * 0.48, width * 0.35)}
    </g>
  );
}

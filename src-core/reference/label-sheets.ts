/**
 * Label sheets, in inches. Measures are those that the makers print on their boxes and templates (Avery 5160 and 5163,
 * and the many sheets made to fit them); `left` and `top` are from the edges of the page to the first label, `stepX` and
 * `stepY` from one label to the next. Labels fill a sheet row by row.
 */
export const sheetsOfLabels = {
  "avery-5160": {
    name: "Avery 5160",
    pageWidthIn: 8.5,
    pageHeightIn: 11,
    columns: 3,
    rows: 10,
    widthIn: 2.625,
    heightIn: 1,
    leftIn: 0.1875,
    topIn: 0.5,
    stepXIn: 2.75,
    stepYIn: 1,
  },
  "avery-5163": {
    name: "Avery 5163",
    pageWidthIn: 8.5,
    pageHeightIn: 11,
    columns: 2,
    rows: 5,
    widthIn: 4,
    heightIn: 2,
    leftIn: 0.15625,
    topIn: 0.5,
    stepXIn: 4.1875,
    stepYIn: 2,
  },
  /** One label a page, fed short side first as label printers do; its text runs along the long side. */
  "label-4x6": {
    name: "4 × 6",
    pageWidthIn: 4,
    pageHeightIn: 6,
    columns: 1,
    rows: 1,
    widthIn: 6,
    heightIn: 4,
    leftIn: 0,
    topIn: 0,
    stepXIn: 0,
    stepYIn: 0,
  },
} as const;

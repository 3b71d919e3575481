/**
 * Places on the face of a letter or card that machines and the Postal Service have for themselves, in inches.
 *
 * Machines look for the address 1/2 in from the left and right edges and 5/8 to 2-3/4 in above the bottom (fact
 * ocr-area), and print its barcode lower right, 4-3/4 by 5/8 in (fact barcode-zone).
 */
export const machines = { side: 0.5, bottom: 0.625, top: 2.75, barcodeWidth: 4.75 } as const;

/**
 * Windows of the Postal Service's own stamped envelopes: from the left edge and the bottom (fact window-standard, a text
 * of 1992). Other makers' windows differ; for other sizes no standard was found.
 */
export const standardWindows = {
  "env-10": { x: 0.75, y: 0.5, width: 4.75, height: 1.125 },
  "env-6-34": { x: 0.875, y: 0.5, width: 4.75, height: 1.125 },
} as const;

/** The second window, for the return address: from the left edge and from the top (fact window-standard). */
export const returnWindow = { fromLeft: 0.5, fromTop: 0.5, width: 2.5, height: 0.75 } as const;

/** Least room between the address and every edge of its window, however the sheet moves (fact window-clearance). */
export const windowClearance = 0.125;

/** Room around an ancillary endorsement (fact endorsement-color). */
export const endorsementClearance = 0.25;

/** The smallest type for an address, in points (fact addr-typography). */
export const smallestTypePt = 8;

import words from "./es/cli.json" with { type: "json" };
import barcode from "./es/imb.json" with { type: "json" };
import printing from "./es/print.json" with { type: "json" };

/** Texts of the command line, apart from the app's so that the page does not carry them. */
export const cli = words;
export const imb = barcode;
export const print = printing;

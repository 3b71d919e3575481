import words from "./en/cli.json" with { type: "json" };
import barcode from "./en/imb.json" with { type: "json" };
import printing from "./en/print.json" with { type: "json" };

/** Texts of the command line, apart from the app's so that the page does not carry them. */
export const cli = words;
export const imb = barcode;
export const print = printing;

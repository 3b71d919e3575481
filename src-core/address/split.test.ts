import { describe, expect, it } from "vitest";
import { splitBlocks } from "./split.ts";

const from = "Marisol Quintanar\n1420 Alder Ct\nAurora, CO 80012";
const to = "Alder Legal Aid\nPO Box 9\nYonkers NY 10701";

describe("splitBlocks", () => {
  it.each([
    ["a blank line", `${from}\n\n${to}`],
    [
      "several blank lines and CRLF",
      `\r\n${from.replaceAll("\n", "\r\n")}\r\n \r\n\r\n${to.replaceAll("\n", "\r\n")}\r\n`,
    ],
    ["nothing but two last lines", `${from}\n${to}`],
    ["From: and To: on the name's line", `From: ${from}\nTo: ${to}`],
    ["labels on their own lines", `FROM\n${from}\n\nTO\n${to}`],
    ["De: and Para:", `De: ${from}\nPara: ${to}`],
    ["Remitente: and Destinatario:", `Remitente:\n${from}\nDestinatario:\n${to}`],
    ["To: before From:", `To: ${to}\n\nFrom: ${from}`],
    ["only a To: below the first block", `${from}\nTo:\n${to}`],
    ["double-spaced lines", `${from}\n${to}`.replaceAll("\n", "\n\n")],
  ])("splits at %s", (_why, text) => {
    expect(splitBlocks(text)).toEqual({ from, to });
  });

  it("keeps a country line with the first block", () => {
    expect(splitBlocks(`${from}\nUSA\n${to}`)).toEqual({ from: `${from}\nUSA`, to });
  });

  it("splits two addresses of one line each", () => {
    const first = "Marisol Quintanar, 1420 Alder Ct, Aurora, CO 80012";
    const second = "Javier Reyes, PO Box 9, Yonkers, NY 10701";
    expect(splitBlocks(`${first}\n${second}`)).toEqual({ from: first, to: second });
  });

  it.each([
    ["one block", from],
    ["one block with a blank line in it", from.replace("\n", "\n\n")],
    ["one double-spaced block", from.replaceAll("\n", "\n\n")],
    ["one labelled block", `To: ${to}`],
    ["a block and a note", `${from}\n\nThank you for your help.`],
    ["three blocks", `${from}\n${to}\n${from}`],
    ["the same label twice", `To: ${from}\nTo: ${to}`],
    ["nothing", ""],
  ])("does not split %s", (_why, text) => {
    expect(splitBlocks(text)).toBeUndefined();
  });
});

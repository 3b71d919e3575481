import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "a thick stamped envelope in a blue box",
    piece: { format: "flat", size: "env-9x12", bulky: true },
    expect: ["bulky-stamps"],
  },
  {
    name: "a thick stamped envelope for the carrier",
    piece: { format: "flat", size: "env-9x12", bulky: true, dropOff: "home-mailbox" },
    expect: ["bulky-stamps"],
  },
  {
    name: "permit mail in a blue box",
    piece: { postage: "permit" },
    expect: ["permit-batch"],
  },
  { name: "a registered letter in a blue box", piece: { extras: ["registered"] }, expect: ["registered"] },
  {
    name: "a Certificate of Mailing without a clerk",
    piece: { extras: ["certificate-of-mailing"], dropOff: "kiosk" },
    expect: ["certificate"],
  },
  {
    name: "a thick stamped envelope in the office's outgoing mail",
    piece: { format: "flat", size: "env-9x12", bulky: true, dropOff: "office-mail" },
    expect: ["office-bulky"],
  },
  {
    name: "a thick stamped envelope at a counter",
    piece: { format: "flat", size: "env-9x12", bulky: true, dropOff: "counter" },
    expect: [],
  },
  {
    name: "a thick envelope with online postage in a blue box",
    piece: { format: "flat", size: "env-9x12", bulky: true, postage: "online" },
    expect: [],
  },
  { name: "an ordinary stamped letter in a blue box", piece: {}, expect: [] },
  {
    name: "a postmark by hand, with the piece dropped in a box",
    piece: { postmark: "by-hand" },
    expect: ["hand-postmark"],
  },
  { name: "a postmark by hand at a counter", piece: { postmark: "by-hand", dropOff: "counter" }, expect: [] },
  {
    name: "a certificate chosen, but brought in person",
    piece: { way: "in-person", extras: ["certificate-of-mailing"] },
    expect: [],
  },
];

import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "a house",
    piece: { returnAddress: "Ana Prueba\n12 Sample Lane\nDenver CO 80012" },
    expect: ["street"],
  },
  {
    name: "an apartment",
    piece: { returnAddress: "Ana Prueba\n12 Sample Lane Apt 3B\nDenver CO 80012" },
    expect: ["unit"],
  },
  {
    name: "a rural route box",
    piece: { returnAddress: "Ana Prueba\nRR 2 Box 14\nDenver CO 80012" },
    expect: ["street"],
  },
  {
    name: "a street without a number",
    piece: { returnAddress: "Ana Prueba\nSample Lane\nDenver CO 80012" },
    expect: ["street-only"],
  },
  {
    name: "a house beside a box",
    piece: { returnAddress: "Ana Prueba\n12 Sample Lane\nPO Box 59\nDenver CO 80012" },
    expect: ["street"],
  },
  {
    name: "a name that may be a building's",
    piece: { returnAddress: "Ana Prueba\nHarbor Towers\nDenver CO 80012" },
    expect: ["building", "partial"],
  },
  {
    name: "a street where the sender does not live",
    piece: {
      returnAddress: "Ana Prueba\nRiverside Works\n12 Sample Lane\nDenver CO 80012",
      returnAddressNotHome: true,
    },
    expect: ["not-home"],
  },
  {
    name: "the street of a host",
    piece: { returnAddress: "Ana Prueba\nc/o Luis Ejemplo\n12 Sample Lane\nDenver CO 80012" },
    expect: ["host-street"],
  },
  {
    name: "a private mailbox",
    piece: { returnAddress: "12 Sample Lane PMB 59\nDenver CO 80012" },
    expect: [],
  },
  { name: "city and ZIP only", piece: { returnAddress: "Denver CO 80012" }, expect: ["partial"] },
  {
    name: "a post office box",
    piece: { returnAddress: "Ana Prueba\nPO Box 59\nDenver CO 80012" },
    expect: [],
  },
  { name: "no return address", piece: {}, expect: [] },
  {
    name: "a program's substitute address",
    piece: {
      returnAddress: "Ana Prueba\nAddress Confidentiality Program\n100 Sample Plaza Apt 999\nDenver CO 80012",
    },
    expect: [],
  },
  {
    name: "text in which no US address can be read",
    piece: { returnAddress: "~~ ?? ~~\n// -- //" },
    expect: ["unread"],
  },
];

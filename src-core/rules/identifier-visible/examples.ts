import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  {
    name: "an A-Number on the front",
    piece: { frontText: "A-Number: A 000-000-001" },
    expect: ["immigration"],
  },
  { name: "a receipt number on the back", piece: { backText: "IOE0000000000" }, expect: ["immigration"] },
  {
    name: "a Social Security number in the window",
    piece: { window: "delivery", windowText: "SSN 078-05-1120" },
    expect: ["social-security"],
  },
  {
    name: "an A-Number that a detention facility needs",
    piece: {
      deliveryAddress: "Luis Ejemplo\nA 000-000-001\nEloy Detention Center\n34 Sample Road\nEloy AZ 85131",
    },
    expect: ["needed-for-custody"],
  },
  {
    name: "an A-Number in the address of somebody's home",
    piece: { deliveryAddress: "Luis Ejemplo\nA-Number: A 000-000-001\n34 Sample Road\nDenver CO 80012" },
    expect: ["immigration"],
  },
  { name: "a number that may be something else", piece: { frontText: "A12345678" }, expect: ["possible"] },
  {
    name: "numbers of the mail itself",
    piece: {
      frontText: "9407 1000 0000 0000 0000 00",
      deliveryAddress: "34 Sample Road\nDenver CO 80012-1234",
    },
    expect: [],
  },
  { name: "a passport number", piece: { frontText: "Pasaporte núm. X00000001" }, expect: ["passport"] },
  { name: "a driver license", piece: { backText: "Driver license A0000001" }, expect: ["driver-license"] },
  { name: "an employer's number", piece: { backText: "EIN 12-0000000" }, expect: ["tax-number"] },
  { name: "a Medicare number", piece: { backText: "1EG4-TE5-MK73" }, expect: ["medicare"] },
  { name: "a bank's routing number", piece: { backText: "Routing number 123456780" }, expect: ["bank"] },
  { name: "a vehicle's number", piece: { frontText: "VIN 1M8GDM9AXKP042788" }, expect: ["vehicle"] },
  { name: "a federal case number", piece: { frontText: "Case 1:26-cv-00000" }, expect: ["court-case"] },
  { name: "a visa case", piece: { frontText: "NVC Case No. GUZ0000000000" }, expect: ["immigration"] },
  {
    name: "an identity number of Honduras",
    piece: { frontText: "DNI 0801-1990-00000" },
    expect: ["home-country"],
  },
  {
    name: "a state prison number on the front",
    piece: { frontText: "Inmate # AA0001" },
    expect: ["prison-number"],
  },
  {
    name: "a state prison number in the prison's address",
    piece: {
      deliveryAddress: "Luis Ejemplo AA0001\nExample State Prison\n34 Sample Road\nDenver CO 80012",
    },
    expect: ["facility-number"],
  },
  { name: "an order that looks like a passport", piece: { frontText: "Order A00000001" }, expect: [] },
  {
    name: "the numbers of other carriers",
    piece: { frontText: "1Z999AA10123456784", backText: "FedEx 986578788855" },
    expect: [],
  },
  { name: "a phone number", piece: { backText: "(303) 555-0142" }, expect: [] },
];

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statuses } from "../log/types.ts";
import { extraServices, formats, postages, services } from "../mailpiece/mailpiece.ts";
import { readMoney, writeMoney } from "./money.ts";
import { readFormat, readPostage, readService, readStatus } from "./words.ts";

describe("the service in a cell", () => {
  it.each([
    ["First-Class Mail", "first-class", []],
    ["1st class", "first-class", []],
    ["Primera clase", "first-class", []],
    ["Priority", "priority", []],
    ["USPS Priority Mail Express", "priority-express", []],
    ["Ground Advantage", "ground-advantage", []],
    ["Media Mail", "media-mail", []],
    ["Internacional", "international", []],
    ["Certified Mail", undefined, ["certified"]],
    ["Correo Certificado", undefined, ["certified"]],
    ["Certificado de envío", undefined, ["certificate-of-mailing"]],
    ["Certified Mail, Return Receipt Requested", undefined, ["certified", "return-receipt-card"]],
    ["CMRRR", undefined, ["certified", "return-receipt-card"]],
    [
      "First-Class, certified with electronic return receipt",
      "first-class",
      ["certified", "return-receipt-electronic"],
    ],
    ["Priority Mail + firma de un adulto", "priority", ["adult-signature"]],
    [
      "Correo certificado con acuse de recibo y entrega restringida",
      undefined,
      ["certified", "return-receipt-card", "restricted-delivery"],
    ],
  ] as const)("is read: %s", (text, service, extras) => {
    expect(readService(text)).toEqual({ service, extras });
  });

  it.each(["pigeon", "Priority or First-Class", "First-Class pigeon", "", "mail", "x".repeat(300)])(
    "is not guessed: %s",
    (text) => {
      expect(readService(text)).toBeUndefined();
    },
  );

  it("is read from the app's own ids", () => {
    for (const service of services) expect(readService(service)).toEqual({ service, extras: [] });
    for (const extra of extraServices)
      expect(readService(extra)).toEqual({ service: undefined, extras: [extra] });
    expect(readService(extraServices.join("; "))?.extras).toEqual([...extraServices]);
  });
});

describe("other words in a cell", () => {
  it("are read from the app's own ids", () => {
    for (const status of statuses) expect(readStatus(status)).toBe(status);
    for (const format of formats) expect(readFormat(format)).toBe(format);
    for (const postage of postages) expect(readPostage(postage)).toBe(postage);
  });

  it.each([
    ["Sent", "mailed"],
    ["ENVIADA", "mailed"],
    ["en tránsito", "mailed"],
    ["Returned to sender", "returned"],
    ["Devuelto", "returned"],
    ["Entregada", "delivered"],
    ["extraviado", "lost"],
    ["Borrador", "draft"],
    ["Proof in hand", "proof"],
  ])("a status: %s", (text, status) => {
    expect(readStatus(text)).toBe(status);
  });

  it("are not guessed", () => {
    expect([readStatus("maybe"), readFormat("scroll"), readPostage("barter")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a sum of money", () => {
  it.each([
    ["$5.30", 530],
    ["5.3", 530],
    ["5", 500],
    [".58", 58],
    ["58¢", 58],
    ["US$ 1,234.50", 123_450],
    ["1.234,50", 123_450],
    ["5,30", 530],
    ["USD 12", 1200],
    ["12 dólares", 1200],
    ["0.00", 0],
    ["1,000,000", 100_000_000],
  ])("is read: %s", (text, cents) => {
    expect(readMoney(text)).toBe(cents);
  });

  it.each(["", "$", ".", "-5", "1.234", "1,23,4", "5.301", "12 pesos", "1e3", "1,000,000.01", "٣"])(
    "is not guessed: %s",
    (text) => {
      expect(readMoney(text)).toBeUndefined();
    },
  );

  it("that was written reads the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (cents) => {
        expect(readMoney(writeMoney(cents))).toBe(cents);
      }),
    );
  });
});

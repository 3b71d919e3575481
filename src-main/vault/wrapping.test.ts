import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { defaultKdfCost, deriveKey, kdfCostSchema } from "./kdf.ts";
import { unwrapKey, type Wrapping, wrapKey, wrappingSchema } from "./wrapping.ts";

const cost = { N: 1024, r: 1, p: 1 };
const key = randomBytes(32);

describe("wrapping", () => {
  it("gives the key back for the secret it was made with, after a trip through JSON", async () => {
    const wrapping = await wrapKey(key, "right", cost, "here");
    const read = wrappingSchema.parse(JSON.parse(JSON.stringify(wrapping)));
    expect(await unwrapKey(read, "right", "here")).toEqual(key);
  });

  it("gives nothing for another secret or another place", async () => {
    const wrapping = await wrapKey(key, "right", cost, "here");
    expect(await unwrapKey(wrapping, "wrong", "here")).toBeUndefined();
    expect(await unwrapKey(wrapping, "right", "there")).toBeUndefined();
  });

  it("accepts the same letters however a keyboard composes them", async () => {
    const wrapping = await wrapKey(key, "contrase\u00f1a", cost, "here");
    expect(await unwrapKey(wrapping, "contrasen\u0303a", "here")).toEqual(key);
  });

  it.each(["salt", "nonce", "wrapped", "mark"] as const)(
    "gives nothing when its %s was changed",
    async (field) => {
      const wrapping = await wrapKey(key, "right", cost, "here");
      const bytes = Buffer.from(wrapping[field], "base64");
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      const changed: Wrapping = { ...wrapping, [field]: bytes.toString("base64") };
      expect(await unwrapKey(wrappingSchema.parse(changed), "right", "here")).toBeUndefined();
    },
  );

  it("does not hold the key in the clear", async () => {
    const wrapping = await wrapKey(key, "right", cost, "here");
    expect(Buffer.from(wrapping.wrapped, "base64")).not.toEqual(key);
    expect(JSON.stringify(wrapping)).not.toContain(key.toString("base64"));
  });

  it("differs each time, even for the same key and secret", async () => {
    const [first, second] = [await wrapKey(key, "s", cost, "p"), await wrapKey(key, "s", cost, "p")];
    expect(first.salt).not.toBe(second.salt);
    expect(first.nonce).not.toBe(second.nonce);
    expect(first.wrapped).not.toBe(second.wrapped);
  });

  it("refuses fields of the wrong length", async () => {
    const wrapping = await wrapKey(key, "right", cost, "here");
    expect(wrappingSchema.safeParse({ ...wrapping, mark: wrapping.mark.slice(0, 4) }).success).toBe(false);
    expect(wrappingSchema.safeParse({ ...wrapping, nonce: wrapping.salt }).success).toBe(false);
    expect(wrappingSchema.safeParse({ ...wrapping, extra: 1 }).success).toBe(false);
  });
});

describe("key derivation", () => {
  it("is scrypt as in RFC 7914, section 12", async () => {
    // The published vector has 64 bytes; scrypt output is PBKDF2 output, so its first 32 are those of a 32-byte key.
    const derived = await deriveKey("pleaseletmein", Buffer.from("SodiumChloride"), { N: 16384, r: 8, p: 1 });
    expect(derived.toString("hex")).toBe("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2");
  });

  it("works at the cost that people get, and that cost is accepted from a file", async () => {
    expect(await deriveKey("wax seal and twine", Buffer.alloc(16), defaultKdfCost)).toHaveLength(32);
    expect(kdfCostSchema.safeParse(defaultKdfCost).success).toBe(true);
  });

  it("costs a guess at least twice the memory that OWASP asks for", () => {
    const { N, r, p } = defaultKdfCost;
    expect([128 * N * r, p]).toEqual([256 * 1024 * 1024, 1]);
  });

  it.each([
    { N: 2 ** 17, r: 8, p: 1 },
    { N: 2 ** 20, r: 8, p: 1 },
  ])("accepts the cost %j", (accepted) => {
    expect(kdfCostSchema.safeParse(accepted).success).toBe(true);
  });

  it.each([
    { N: 2 ** 30, r: 8, p: 1 },
    { N: 2 ** 20, r: 16, p: 4 },
    { N: 2 ** 17, r: 1000, p: 1 },
    { N: 2 ** 17, r: 8, p: 100 },
    { N: 100_000, r: 8, p: 1 },
    { N: 2, r: 8, p: 1 },
    { N: 0, r: 8, p: 1 },
    { N: -1024, r: 8, p: 1 },
    { N: 1024.5, r: 8, p: 1 },
    { N: "1024", r: 8, p: 1 },
  ])("refuses the absurd cost %j from a file", (refused) => {
    expect(kdfCostSchema.safeParse(refused).success).toBe(false);
  });
});

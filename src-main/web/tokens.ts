import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A new secret: 256 random bits, written so that it fits in a URL and a header. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token. The token itself is never stored, so a memory dump or a log cannot give it away. */
export function tokenDigest(token: string): Buffer {
  return createHash("sha256").update(token, "utf8").digest();
}

/** Compares a presented token with a kept digest in constant time, whatever the length of what was presented. */
export function tokenMatches(presented: string, digest: Buffer): boolean {
  return timingSafeEqual(tokenDigest(presented), digest);
}

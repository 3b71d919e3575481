import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { callError } from "../../src-core/contract/errors.ts";
import { StreamFailure } from "../app/streams.ts";
import { ArmorDecoder, isArmored } from "./age-armor.ts";
import { PassphraseIdentity, passphraseRecipient } from "./age-passphrase.ts";

/**
 * Files of the age format (https://age-encryption.org/v1). Their header, which holds the file's key wrapped for a
 * recipient or a passphrase, is made and read by the age-encryption package. The rest is here, with the system's own
 * ChaCha20-Poly1305: it takes and gives bytes as they come, so that memory is bounded and the work can be sliced.
 */
const chunkBytes = 65_536;
const tagBytes = 16;
const nonceBytes = 16;
/** A header for one key is 200 bytes; other programs may write for many. */
const maxHeaderBytes = 65_536;
const prefix = "AGE-SECRET-KEY-1";
/** A secret key wherever it stands in a text; people type it in groups, and break its line. */
const secretKeys = new RegExp(`${[...prefix].join("\\s*")}(?:[\\s-]*[0-9A-Z]){58}`, "gi");
const firstLine = Buffer.from("age-encryption.org/v1\n");

export type AgeKey = { recipient: string } | { passphrase: string; logN?: number | undefined };

/** A new key pair. */
export async function newAgeKey(): Promise<{ recipient: string; secretKey: string }> {
  const secretKey = await generateX25519Identity();
  return { recipient: await identityToRecipient(secretKey), secretKey };
}

/** Gives the bytes of an age file for what is put in. */
export interface AgeWriter {
  /** What comes before the content. */
  readonly start: Uint8Array;
  add(bytes: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

export async function createAgeWriter(key: AgeKey): Promise<AgeWriter> {
  const encrypter = new Encrypter();
  let fileKey = Buffer.alloc(0);
  const seesFileKey = {
    wrapFileKey(bytes: Uint8Array) {
      fileKey = Buffer.from(bytes);
      return [];
    },
  };
  if ("recipient" in key) encrypter.addRecipient(key.recipient);
  else encrypter.addRecipient(passphraseRecipient(key.passphrase, key.logN));
  encrypter.addRecipient(seesFileKey);
  // A file without content is its header, a nonce, and one empty chunk.
  const empty = await encrypter.encrypt(new Uint8Array());
  const header = empty.subarray(0, empty.length - nonceBytes - tagBytes);
  const nonce = randomBytes(nonceBytes);
  const streamKey = payloadKey(fileKey, nonce);
  fileKey.fill(0);

  let rest = Buffer.alloc(0);
  let number = 0;
  function seal(chunk: Uint8Array, isLast: boolean): Buffer {
    const cipher = createCipheriv("chacha20-poly1305", streamKey, chunkNonce(number++, isLast), {
      authTagLength: tagBytes,
    });
    return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
  }
  return {
    start: Buffer.concat([header, nonce]),
    add(bytes) {
      const all = Buffer.concat([rest, bytes]);
      const out: Buffer[] = [];
      let from = 0;
      // A full chunk may be the last one, which is sealed otherwise: it waits for what follows.
      for (; all.length - from > chunkBytes; from += chunkBytes)
        out.push(seal(all.subarray(from, from + chunkBytes), false));
      rest = Buffer.from(all.subarray(from));
      return Buffer.concat(out);
    },
    end() {
      const last = seal(rest, true);
      streamKey.fill(0);
      return last;
    },
  };
}

/**
 * Takes the bytes of an age file as they come, in binary or in text form, and gives its content. Throws a `StreamFailure`: "backup-foreign" when it
 * is no age file, "backup-key-wrong", "backup-altered", and at the end "backup-cut-off".
 */
export class AgeReader {
  readonly #secret: string;
  /** What came before it was known whether the file is in text form. */
  #start: Buffer | undefined = Buffer.alloc(0);
  #armor: ArmorDecoder | undefined;
  #rest: Buffer = Buffer.alloc(0);
  #streamKey: Buffer | undefined;
  #number = 0;

  /** The secret key ("AGE-SECRET-KEY-1…"), a whole key file with one or more of them, or the passphrase. */
  constructor(secret: string) {
    this.#secret = secret;
  }

  /** Nothing is given before it was found unaltered. */
  async *add(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    this.#rest = Buffer.concat([this.#rest, this.#binary(bytes)]);
    if (this.#streamKey === undefined && this.#rest.length > 0) await this.#readHeader();
    const key = this.#streamKey;
    if (key === undefined) return;
    const sealedBytes = chunkBytes + tagBytes;
    let from = 0;
    for (; this.#rest.length - from > sealedBytes; from += sealedBytes)
      yield this.#open(key, this.#rest.subarray(from, from + sealedBytes), false);
    this.#rest = Buffer.from(this.#rest.subarray(from));
  }

  end(): Uint8Array {
    if (this.#start !== undefined && this.#start.toString("latin1").trim() !== "")
      throw failure("backup-cut-off");
    this.#armor?.end();
    if (this.#streamKey === undefined)
      throw failure(this.#looksLikeAge() ? "backup-cut-off" : "backup-foreign");
    // The last chunk says that it is the last: what is missing after it, or at its end, is noticed.
    if (this.#rest.length < tagBytes || (this.#rest.length === tagBytes && this.#number > 0))
      throw failure("backup-cut-off");
    const key = this.#streamKey;
    const rest = this.#rest;
    try {
      return this.#open(key, rest, true);
    } catch (error) {
      if (rest.length === chunkBytes + tagBytes && this.#opens(key, rest)) throw failure("backup-cut-off");
      throw this.#isShort ? failure("backup-cut-off") : error;
    } finally {
      key.fill(0);
    }
  }

  /** Where a file that was cut inside a chunk ends, cannot be told from a change: a cut is by far more common. */
  get #isShort(): boolean {
    return this.#rest.length < chunkBytes + tagBytes;
  }

  #binary(bytes: Uint8Array): Uint8Array {
    let come = bytes;
    if (this.#start !== undefined) {
      come = Buffer.concat([this.#start, bytes]);
      const armored = isArmored(come);
      this.#start = armored === undefined ? Buffer.from(come) : undefined;
      if (armored === undefined) return new Uint8Array();
      if (armored) this.#armor = new ArmorDecoder();
    }
    return this.#armor?.add(come) ?? come;
  }

  async #readHeader(): Promise<void> {
    if (!this.#looksLikeAge()) throw failure("backup-foreign");
    const macLine = this.#rest.indexOf("\n--- ");
    const end = macLine < 0 ? -1 : this.#rest.indexOf("\n", macLine + 1);
    if (end < 0 || this.#rest.length < end + 1 + nonceBytes) {
      if (this.#rest.length > maxHeaderBytes) throw failure("backup-altered");
      return;
    }
    const fileKey = await unwrap(this.#rest.subarray(0, end + 1), this.#secret);
    const nonce = this.#rest.subarray(end + 1, end + 1 + nonceBytes);
    this.#streamKey = payloadKey(fileKey, nonce);
    fileKey.fill(0);
    this.#rest = Buffer.from(this.#rest.subarray(end + 1 + nonceBytes));
  }

  #looksLikeAge(): boolean {
    const length = Math.min(firstLine.length, this.#rest.length);
    return length > 0 && this.#rest.subarray(0, length).equals(firstLine.subarray(0, length));
  }

  #opens(key: Buffer, sealed: Buffer): boolean {
    try {
      this.#open(key, sealed, false);
      return true;
    } catch {
      return false;
    }
  }

  #open(key: Buffer, sealed: Buffer, isLast: boolean): Buffer {
    const decipher = createDecipheriv("chacha20-poly1305", key, chunkNonce(this.#number, isLast), {
      authTagLength: tagBytes,
    });
    decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
    const content = decipher.update(sealed.subarray(0, sealed.length - tagBytes));
    try {
      decipher.final();
    } catch {
      throw failure("backup-altered");
    }
    this.#number++;
    return content;
  }
}

async function unwrap(header: Uint8Array, secret: string): Promise<Buffer> {
  const decrypter = new Decrypter();
  const keys = secret
    .match(secretKeys)
    ?.map((key) => prefix + key.replace(/\s/g, "").slice(prefix.length).replaceAll("-", ""));
  try {
    if (keys === undefined && secret.toUpperCase().replace(/\s/g, "").includes(prefix))
      throw new Error("not a whole key");
    if (keys === undefined) decrypter.addIdentity(new PassphraseIdentity(secret));
    for (const key of keys ?? []) decrypter.addIdentity(key.toUpperCase());
  } catch {
    // Mistyped: its check characters do not fit.
    throw failure("backup-key-wrong");
  }
  try {
    return Buffer.from(await decrypter.decryptHeader(header));
  } catch (error) {
    const isOther = error instanceof Error && error.message.startsWith("no identity matched");
    throw failure(isOther ? "backup-key-wrong" : "backup-altered");
  }
}

function payloadKey(fileKey: Uint8Array, nonce: Uint8Array): Buffer {
  return Buffer.from(hkdfSync("sha256", fileKey, nonce, "payload", 32));
}

/** Eleven bytes that count chunks, and one that marks the last. */
function chunkNonce(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(number, 5, 6);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

function failure(
  code: "backup-foreign" | "backup-key-wrong" | "backup-altered" | "backup-cut-off",
): StreamFailure {
  return new StreamFailure(callError(code));
}

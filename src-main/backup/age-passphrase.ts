import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { type Identity, type Recipient, Stanza } from "age-encryption";

/** As the reference program has it: a second or so, and 256 MiB. */
const defaultLogN = 18;
/** More would take all memory of an ordinary machine. */
const maxLogN = 20;
const label = Buffer.from("age-encryption.org/v1/scrypt");
const saltBytes = 16;
const tagBytes = 16;
const fileKeyBytes = 16;
const nonce = Buffer.alloc(12);

/**
 * The passphrase kind of age (https://age-encryption.org/v1, "scrypt"), with the derivation of the key off the thread: the
 * package's own blocks it for seconds. The passphrase is taken byte for byte, as other programs do.
 */
export function passphraseRecipient(passphrase: string, logN = defaultLogN): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(saltBytes);
      const key = await keyOf(passphrase, salt, logN);
      const cipher = createCipheriv("chacha20-poly1305", key, nonce, { authTagLength: tagBytes });
      const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
      key.fill(0);
      return [new Stanza(["scrypt", salt.toString("base64").replace(/=+$/, ""), String(logN)], body)];
    },
  };
}

export class PassphraseIdentity implements Identity {
  readonly #passphrase: string;

  constructor(passphrase: string) {
    this.#passphrase = passphrase;
  }

  /** Null when the file is for a key, or the passphrase is another. Throws when the header is not as it must be. */
  async unwrapFileKey(stanzas: Stanza[]): Promise<Uint8Array | null> {
    const stanza = stanzas.find(({ args }) => args[0] === "scrypt");
    if (stanza === undefined) return null;
    const [, saltText = "", logNText = ""] = stanza.args;
    const salt = Buffer.from(saltText, "base64");
    const isSound =
      stanzas.length === 1 &&
      stanza.args.length === 3 &&
      salt.length === saltBytes &&
      /^[1-9]\d?$/.test(logNText) &&
      Number(logNText) <= maxLogN &&
      stanza.body.length === fileKeyBytes + tagBytes;
    if (!isSound) throw new Error("a header that is not as it must be");
    const key = await keyOf(this.#passphrase, salt, Number(logNText));
    const decipher = createDecipheriv("chacha20-poly1305", key, nonce, { authTagLength: tagBytes });
    key.fill(0);
    decipher.setAuthTag(stanza.body.subarray(fileKeyBytes));
    const fileKey = decipher.update(stanza.body.subarray(0, fileKeyBytes));
    try {
      decipher.final();
      return fileKey;
    } catch {
      return null;
    }
  }
}

function keyOf(passphrase: string, salt: Buffer, logN: number): Promise<Buffer> {
  const N = 2 ** logN;
  return new Promise((resolve, reject) => {
    const options = { N, r: 8, p: 1, maxmem: 128 * N * 8 + 2 ** 21 };
    scrypt(passphrase, Buffer.concat([label, salt]), 32, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

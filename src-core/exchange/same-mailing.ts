import { plainWords } from "../address-book/plain-words.ts";

/** What tells one mailing from another: `recipient` and `place` as `nameAndPlace` finds them. */
export interface Mailing {
  mailedOn: string;
  recipient: string;
  place: string;
  trackingNumber: string;
}

/**
 * The same text for two records of one mailing: the day, first and last line of the delivery address without regard to
 * case, accents and punctuation, and the number without blanks and dashes.
 */
export function mailingKey({ mailedOn, recipient, place, trackingNumber }: Mailing): string {
  const number = trackingNumber === "" ? "" : trackingNumber.replace(/[^\p{L}\p{N}]+/gu, "").toUpperCase();
  return `${mailedOn}|${number}|${plainWords(recipient)}|${plainWords(place)}`;
}

const fullest = 0.7;

/**
 * A set of texts that keeps 8 bytes of each, so that a million fit in 16 MB. Two different texts are taken for the same
 * once in about 10^19 pairs.
 */
export class KeySet {
  /** Two numbers for each text, at a place that follows from the first; 0 and 0 is an empty place. */
  #places = new Int32Array(2 * 1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Adds a text; false when it was there. */
  add(text: string): boolean {
    const [first, second] = twoHashes(text);
    const at = this.#placeOf(first, second);
    if (this.#places[at] !== 0 || this.#places[at + 1] !== 0) return false;
    this.#places[at] = first;
    this.#places[at + 1] = second;
    this.#size++;
    if (this.#size > (this.#places.length / 2) * fullest) this.#grow();
    return true;
  }

  has(text: string): boolean {
    const at = this.#placeOf(...twoHashes(text));
    return this.#places[at] !== 0 || this.#places[at + 1] !== 0;
  }

  #placeOf(first: number, second: number): number {
    const places = this.#places;
    const last = places.length / 2 - 1;
    for (let place = (first ^ (second << 7)) & last; ; place = (place + 1) & last) {
      const at = place * 2;
      if (places[at] === first && places[at + 1] === second) return at;
      if (places[at] === 0 && places[at + 1] === 0) return at;
    }
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const [first = 0, second = 0] = [old[at], old[at + 1]];
      if (first === 0 && second === 0) continue;
      const to = this.#placeOf(first, second);
      this.#places[to] = first;
      this.#places[to + 1] = second;
    }
  }
}

/** Two independent 32-bit hashes in one pass; never both 0. Not against anyone who looks for collisions. */
function twoHashes(text: string): [number, number] {
  let first = 0x811c9dc5;
  let second = 0x2f0b4a27 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul((second << 13) | (second >>> 19), 0x85ebca6b) ^ Math.imul(code, 0xc2b2ae35);
  }
  first ^= first >>> 15;
  first = Math.imul(first, 0x2c1b3c6d) ^ (first >>> 13);
  second ^= second >>> 16;
  second = Math.imul(second, 0x297a2d39) ^ (second >>> 15);
  return [first | 0, first === 0 && second === 0 ? 1 : second | 0];
}

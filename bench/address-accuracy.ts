import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import {
  corePartsOf,
  isDeliveryRole,
  isPlainAddress,
  isSameBlock,
  type LabelledAddress,
  misreadings,
  type ReadParts,
  readPartsOf,
} from "../src-core/address/accuracy.ts";
import { readAddress } from "../src-core/address/read.ts";
import { splitBlocks } from "../src-core/address/split.ts";
import type { AddressRole } from "../src-core/address/types.ts";
import { valueOfWords, wordsOf } from "../src-core/address/words.ts";
import { loadPeers, type PeerReader } from "./peers/readers.ts";
import type { Line, Row } from "./row.ts";

const labelledFile = z.array(
  z.object({
    id: z.string(),
    group: z.enum(["ordinary", "awkward", "po-box"]),
    form: z.string(),
    text: z.string(),
    parts: z.record(z.string(), z.string()),
    note: z.string().optional(),
  }),
);
const blocksFile = z.array(z.object({ text: z.string(), from: z.string(), to: z.string() }));

/** Forms that the peers do not claim to read, plain as the address in them may be: misread, broken, or with more than it. */
const unclaimedForms = /ocr|^broken-line$|^noise-line$|-labels$/;

const goals = { ordinary: 0.95, awkward: 0.85, "po-box": 0.97 } as const;
const groups = ["ordinary", "awkward", "po-box"] as const;
const speedGoal = 20_000;
/** Long enough that what the engine compiles on the way does not matter. */
const speedMilliseconds = 1_000;

/**
 * The address reader against addresses that were labelled by hand (tests/addresses), beside other readers. Theirs is
 * the easier task: complete street and PO Box addresses with the names taken off, and no more parts than they have.
 */
export async function measureAddressAccuracy(): Promise<readonly Line[]> {
  const files = { develop: read("develop"), "held-out": read("held-out") };
  const peers = loadPeers();
  const readers = "missing" in peers ? [] : peers;
  return [
    ...Object.entries(files).flatMap(([name, items]) => wholeRows(name, items)),
    blocksRow(),
    ...Object.entries(files).flatMap(([name, items]) => plainRows(name, items, readers)),
    ...("missing" in peers
      ? [{ measure: "plain addresses beside other readers", missing: peers.missing }]
      : []),
    ...formRows([...files.develop, ...files["held-out"]], readers),
    ...speedRows([...files.develop, ...files["held-out"]], readers),
  ];
}

function read(name: string): readonly LabelledAddress[] {
  return labelledFile.parse(JSON.parse(text(name)));
}

function text(name: string): string {
  return readFileSync(join(import.meta.dirname, "..", "tests", "addresses", `${name}.json`), "utf8");
}

function ours(item: LabelledAddress): ReadParts {
  return readPartsOf(readAddress(item.text));
}

function isRight(item: LabelledAddress, counts?: (role: AddressRole) => boolean): boolean {
  return misreadings(item, ours(item), counts).length === 0;
}

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}

/** All of our own roles, on the text as it is. */
function wholeRows(name: string, items: readonly LabelledAddress[]): Row[] {
  return groups.flatMap((group): Row[] => {
    const ofGroup = items.filter((item) => item.group === group);
    const of = `${name}, ${ofGroup.length} ${group}`;
    return [
      {
        measure: `${of}: every part right`,
        value: share(ofGroup, (item) => isRight(item)),
        unit: "share",
        goal: goals[group],
      },
      {
        measure: `${of}: where it goes right`,
        value: share(ofGroup, (item) => isRight(item, isDeliveryRole)),
        unit: "share",
      },
    ];
  });
}

function blocksRow(): Row {
  const blocks = blocksFile.parse(JSON.parse(text("blocks")));
  const value = share(blocks, (block) => {
    const split = splitBlocks(block.text);
    return isSameBlock(split?.from, block.from) && isSameBlock(split?.to, block.to);
  });
  return {
    measure: `${blocks.length} pasted envelopes: both blocks right`,
    value,
    unit: "share",
    goal: 0.98,
  };
}

/** Plain addresses of every group, all readers alike: one line, no names. */
function plainRows(name: string, items: readonly LabelledAddress[], peers: readonly PeerReader[]): Row[] {
  return groups.flatMap((group) => {
    const plain = items.filter((item) => item.group === group && isClaimed(item));
    const value = share(plain, (item) => isCoreRight(item, readOurs));
    return peers.map(
      (peer): Row => ({
        measure: `${name}, ${plain.length} plain ${group} without names`,
        value,
        unit: "share",
        peer: { name: peer.name, value: share(plain, (item) => isCoreRight(item, peer.read)) },
      }),
    );
  });
}

function isClaimed(item: LabelledAddress): boolean {
  return isPlainAddress(item) && !unclaimedForms.test(item.form);
}

function readOurs(address: string): ReadParts {
  return readPartsOf(readAddress(address));
}

function isCoreRight(item: LabelledAddress, reader: (address: string) => ReadParts): boolean {
  return (
    misreadings({ parts: corePartsOf(item.parts) }, corePartsOf(reader(withoutNames(item)))).length === 0
  );
}

/** The address on one line, its parts after commas, without the lines and beginnings that are names. */
function withoutNames({ text: block, parts }: LabelledAddress): string {
  const names = [parts.recipient, parts.organization, parts.attention].filter((name) => name !== undefined);
  const isName = (value: string) =>
    value === "" || names.some((name) => name === value || name.includes(value));
  const lines = block.split(/\r?\n/).filter((line) => !isName(folded(line.replace(/^\s*[\p{L} ]+:/u, ""))));
  const [first = "", ...rest] = lines;
  return [...withoutName(first, isName), ...rest].map((line) => line.trim().replace(/\s+/g, " ")).join(", ");
}

/** A line without the words at its start that are a name. */
function withoutName(line: string, isName: (value: string) => boolean): string[] {
  const words = line.trim().split(/\s+/);
  for (let length = words.length - 1; length >= 1; length--) {
    if (isName(folded(words.slice(0, length).join(" ")))) return [words.slice(length).join(" ")];
  }
  return [line];
}

function folded(value: string): string {
  const words = wordsOf(value);
  return valueOfWords(words, 0, words.length);
}

/** Both files together, form by form; the peers' share is that of the form's plain addresses. */
function formRows(items: readonly LabelledAddress[], peers: readonly PeerReader[]): Row[] {
  const forms = [...new Set(items.map(({ form }) => form))];
  return forms.map((form): Row => {
    const ofForm = items.filter((item) => item.form === form);
    const right = ofForm.filter((item) => isRight(item)).length;
    const row: Row = {
      measure: `form ${form}, ${right} of ${ofForm.length}`,
      value: right / ofForm.length,
      unit: "share",
    };
    const plain = ofForm.filter(isClaimed);
    const [best] = peers
      .map(({ name, read: reader }) => ({ name, value: share(plain, (item) => isCoreRight(item, reader)) }))
      .toSorted((a, b) => b.value - a.value);
    return best === undefined || plain.length === 0 ? row : { ...row, peer: best };
  });
}

function speedRows(items: readonly LabelledAddress[], peers: readonly PeerReader[]): Row[] {
  const texts = items.map((item) => item.text);
  const plain = items.filter(isClaimed).map(withoutNames);
  const row: Row = {
    measure: "labelled addresses read",
    value: rate(texts, readAddress),
    unit: "per-second",
    goal: speedGoal,
  };
  const value = rate(plain, readAddress);
  return [
    row,
    ...peers.map(
      (peer): Row => ({
        measure: "plain addresses without names read",
        value,
        unit: "per-second",
        peer: { name: peer.name, value: rate(plain, peer.read) },
      }),
    ),
  ];
}

function rate(texts: readonly string[], reader: (address: string) => unknown): number {
  for (const address of texts) reader(address);
  const started = performance.now();
  let count = 0;
  while (performance.now() - started < speedMilliseconds) {
    for (const address of texts) reader(address);
    count += texts.length;
  }
  return (count * 1000) / (performance.now() - started);
}

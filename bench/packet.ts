import { createHash, randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { chunkOf } from "../src-core/log/attachment-png.ts";
import { createLog } from "../src-main/db/open.ts";
import { createStores } from "../src-main/db/stores.ts";
import { makePacket } from "../src-main/packet/packet.ts";
import { inventedEntry } from "./invented.ts";
import { removeFolder, tempFolder } from "./leftovers.ts";
import { quantile } from "./measure.ts";
import type { Line } from "./row.ts";

const entries = 100;
const pieceBytes = 256 * 1024;
/** The goal of issue 5 for 100 entries with one picture each. */
const goalMs = 5_000;

/** A packet of 100 entries with a scan of 2 MB each, out of an encrypted log: processor time, as other programs run too. */
export async function measurePacket(): Promise<readonly Line[]> {
  const folder = tempFolder();
  const db = createLog(join(folder, "log.db"), randomBytes(32));
  if (!db.ok) throw new Error(db.error.code);
  const stores = createStores(db.value);
  try {
    const picture = scan();
    const entryIds = Array.from({ length: entries }, (_, index) => {
      const entry = stores.log.insert(inventedEntry(index));
      const start = {
        id: randomUUID(),
        entryId: entry.id,
        kind: "envelope" as const,
        name: "scan.png",
        addedAt: 0,
      };
      stores.attachments.begin(start);
      for (let at = 0; at < picture.length; at += pieceBytes)
        stores.attachments.append(start.id, picture.subarray(at, at + pieceBytes));
      const sha256 = createHash("sha256").update(picture).digest("hex");
      stores.attachments.finish(start.id, {
        type: "image/png",
        bytes: picture.length,
        sha256,
        cleaned: false,
      });
      return entry.id;
    });
    const options = { language: "en" as const, declaration: true, withNotes: true, withReturnAddress: true };
    const order = { ...options, entryIds, madeAt: 0, stores, stillOpen() {} };
    const slices: number[] = [];
    let bytes = 0;
    const before = process.cpuUsage();
    let last = process.cpuUsage();
    for await (const { chunk } of makePacket(order)) {
      bytes += chunk?.length ?? 0;
      const { user, system } = process.cpuUsage(last);
      slices.push((user + system) / 1000);
      last = process.cpuUsage();
    }
    const { user, system } = process.cpuUsage(before);
    slices.sort((a, b) => a - b);
    return [
      {
        measure: `packet of ${entries} entries with a picture of ${Math.round(picture.length / 1e5) / 10} MB each (processor time)`,
        value: (user + system) / 1000,
        unit: "ms",
        goal: goalMs,
      },
      { measure: "its slices, 95th percentile", value: quantile(slices, 0.95), unit: "ms", goal: 50 },
      {
        measure: "its longest slice, in which the fonts are read",
        value: quantile(slices, 1),
        unit: "ms",
      },
      {
        measure: "its size",
        value: bytes,
        unit: "bytes",
        peer: { name: "the pictures alone", value: picture.length * entries },
      },
    ];
  } finally {
    stores.close();
    removeFolder(folder);
  }
}

/** A scan of 1100 by 800 colours that hardly packs at all, some 2.6 MB. */
function scan(): Uint8Array {
  const [width, height] = [1100, 800];
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = randomBytes((width * 3 + 1) * height);
  for (let row = 0; row < height; row++) pixels[row * (width * 3 + 1)] = 0;
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const pixelChunk = chunkOf("IDAT", deflateSync(pixels, { level: 1 }));
  return Buffer.concat([signature, chunkOf("IHDR", header), pixelChunk, chunkOf("IEND", new Uint8Array())]);
}

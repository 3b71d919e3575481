import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { getuid, platform } from "node:process";
import type { CallName, Input, Output } from "../../src-core/contract/calls.ts";
import type { Client } from "../../src-core/contract/client.ts";
import { tempFolder } from "../../src-main/app/test-support.ts";

/** The full form is `npm run test:faults`; both take a new seed with PLAINVIEW_SEED=random. */
export const isFull = process.env.PLAINVIEW_FAULTS === "full";
export const seed = process.env.PLAINVIEW_SEED === "random" ? Date.now() % 1_000_000_000 : 20_261_121;

/** Says what a full run did, in a plain line that scripts/faults.mjs prints at its end. */
export function figure(line: string): void {
  if (!isFull) return;
  console.log(line);
  if (process.env.PLAINVIEW_FIGURES) appendFileSync(process.env.PLAINVIEW_FIGURES, `${line}\n`);
}

/** A small generator with a seed (mulberry32), the same in every run. */
export function randomOf(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a call answers; a failure is thrown by its code. */
export async function answerOf<N extends CallName>(
  client: Client,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const result = await client.call(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
  return result.value;
}

/** "ok", or the code of the failure. */
export async function codeOf<N extends CallName>(client: Client, name: N, input: Input<N>): Promise<string> {
  const result = await client.call(name, input);
  return result.ok ? "ok" : result.error.code;
}

export interface Taken {
  code: string;
  bytes: Buffer;
  summary: Record<string, string | number | boolean>;
}

/** Takes all of a stream: its bytes and its last summary, or the code that it ended with. */
export async function takeAll(client: Client, streamId: string): Promise<Taken> {
  const parts: Buffer[] = [];
  for (;;) {
    const step = await client.call("stream.next", { streamId });
    if (!step.ok) return { code: step.error.code, bytes: Buffer.concat(parts), summary: {} };
    parts.push(Buffer.from(step.value.chunk, "base64"));
    if (step.value.finished) return { code: "ok", bytes: Buffer.concat(parts), summary: step.value.summary };
  }
}

/** Sends a file into a sink; "ok", or the code that it was refused with. */
export async function sendAll(
  client: Client,
  sinkId: string,
  bytes: Uint8Array,
  pieceBytes = 500_000,
): Promise<string> {
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const chunk = Buffer.from(bytes.subarray(at, at + pieceBytes)).toString("base64");
    const code = await codeOf(client, "sink.write", { sinkId, chunk });
    if (code !== "ok") return code;
  }
  return "ok";
}

/** Attaches a file as the page does; the attachment's id, or the code that it was refused with. */
export async function attach(
  client: Client,
  entryId: string,
  name: string,
  bytes: Uint8Array,
): Promise<{ id: string } | { code: string }> {
  const begun = await client.call("attachment.begin", {
    ...{ entryId, kind: "receipt", name, type: "", bytes: bytes.length },
  });
  if (!begun.ok) return { code: begun.error.code };
  const sent = await sendAll(client, begun.value.sinkId, bytes);
  if (sent !== "ok") return { code: sent };
  const finished = await client.call("attachment.finish", { sinkId: begun.value.sinkId });
  return finished.ok ? { id: finished.value.id } : { code: finished.error.code };
}

/** The code that a backup into the folder ends with. */
export async function backUpNow(client: Client): Promise<string> {
  const begun = await client.call("backup.now", {});
  return begun.ok ? (await takeAll(client, begun.value.streamId)).code : begun.error.code;
}

/** Reads a backup into the open log, or only verifies it. */
export async function restore(
  client: Client,
  secret: string,
  bytes: Uint8Array,
  mode: "verify" | "merge",
): Promise<{ code: string; outcome?: Output<"restore.finish"> }> {
  const begun = await client.call("restore.begin", { secret, mode });
  if (!begun.ok) return { code: begun.error.code };
  const sent = await sendAll(client, begun.value.sinkId, bytes);
  if (sent !== "ok") return { code: sent };
  const finished = await client.call("restore.finish", { sinkId: begun.value.sinkId });
  return finished.ok ? { code: "ok", outcome: finished.value } : { code: finished.error.code };
}

/** Imports a CSV file with columns that are named like the fields. */
export async function importCsv(
  client: Client,
  text: string,
  options: { pieceBytes?: number } = {},
): Promise<{ code: string; outcome?: Output<"import.finish"> }> {
  const columns = text.slice(0, text.indexOf("\n")).split(",");
  const begun = await client.call("import.begin", {
    format: "csv",
    mapping: Object.fromEntries(columns.map((column) => [column, column])),
  });
  if (!begun.ok) return { code: begun.error.code };
  const sent = await sendAll(client, begun.value.sinkId, Buffer.from(text), options.pieceBytes ?? 8_000);
  if (sent !== "ok") return { code: sent };
  const finished = await client.call("import.finish", { sinkId: begun.value.sinkId });
  return finished.ok ? { code: "ok", outcome: finished.value } : { code: finished.error.code };
}

/** Whether file systems can be mounted here: it takes root on Linux, and containers may refuse it. */
export function smallDisk(size: string, cleanups: (() => void)[]): string | undefined {
  if (platform !== "linux" || getuid?.() !== 0) return undefined;
  const folder = tempFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  cleanups.push(() => void execFileSync("umount", ["-l", folder]));
  return folder;
}

/** Said when a test that needs a mount is skipped, so that nobody takes it for one that passed. */
export function skipAloud(context: { skip(note?: string): unknown }, why: string): void {
  console.warn(`SKIPPED: ${why}`);
  context.skip(why);
}

import type { Output } from "../../../../src-core/contract/calls.ts";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { type Progress, sendFile } from "../../../state/streams.ts";
import { client } from "../../../transport.ts";

type Sent =
  | { state: "done"; outcome: Output<"restore.finish"> }
  | { state: "cancelled" }
  | { state: "failed"; error: CallError };

/** Sends a backup to the host to be checked or merged; until it is over, `signal` gives it up and nothing of it stays. */
export async function sendBackup(work: {
  file: File;
  secret: string;
  mode: "verify" | "merge";
  signal: AbortSignal;
  onReading(progress: Progress): void;
  onFinishing(): void;
}): Promise<Sent> {
  const { file, secret, mode, signal } = work;
  const begun = await client.call("restore.begin", { secret, mode });
  if (!begun.ok) return { state: "failed", error: begun.error };
  const { sinkId } = begun.value;
  const sent = await sendFile(client.call, sinkId, file, work.onReading, signal, "backup-cut-off");
  if (sent.state !== "finished") return sent;
  work.onFinishing();
  const giveUp = () => void client.call("restore.cancel", { sinkId });
  signal.addEventListener("abort", giveUp);
  const finished = await client.call("restore.finish", { sinkId });
  signal.removeEventListener("abort", giveUp);
  if (finished.ok) return { state: "done", outcome: finished.value };
  return signal.aborted ? { state: "cancelled" } : { state: "failed", error: finished.error };
}

import { writeFileSync } from "node:fs";
import { platform } from "node:process";
import { storageCodeOrThrow } from "../db/storage-error.ts";

/**
 * Keeps memory, and with it keys and everything that is shown, out of what Linux writes to the disk when a program
 * crashes: with no kind of memory chosen, a core dump has none (core(5), "Controlling which mappings are written to the
 * core dump"). Programs that this one starts take it over. Other systems write none unless they are set up to, and have
 * no way for a program to say so without native code.
 */
export function keepMemoryOutOfCoreDumps(): void {
  if (platform !== "linux") return;
  try {
    writeFileSync("/proc/self/coredump_filter", "0");
  } catch (error) {
    // Some containers do not have it; there is no reason in that not to start.
    storageCodeOrThrow(error);
  }
}

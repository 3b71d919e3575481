import type { Migration } from "../migrate.ts";
import { log0010 } from "./0010-log.ts";
import { addressBook0020 } from "./0020-address-book.ts";
import { searchIndex0030 } from "./0030-search-index.ts";
import { entries0040 } from "./0040-entries.ts";
import { attachments0050 } from "./0050-attachments.ts";
import { retention0060 } from "./0060-retention.ts";
import { backups0070 } from "./0070-backups.ts";
import { heldMoves0080 } from "./0080-held-moves.ts";
import { searchIndex0090 } from "./0090-search-index.ts";

/** Every migration, in order. Released ones never change. */
export const migrations: readonly Migration[] = [
  log0010,
  addressBook0020,
  searchIndex0030,
  entries0040,
  attachments0050,
  retention0060,
  backups0070,
  heldMoves0080,
  searchIndex0090,
];

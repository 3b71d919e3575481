import type { Output } from "../../../../src-core/contract/calls.ts";

type Damaged = Output<"vault.checkFile">["damaged"][number];
type Summary = Readonly<Record<string, string | number | boolean>>;

/** What a damaged page or a table holds, in words that a person knows; each has a text of its own. */
export type DamagedPart =
  | "entries"
  | "details"
  | "history"
  | "files"
  | "book"
  | "holds"
  | "rules"
  | "records"
  | "views"
  | "needs"
  | "backup"
  | "small"
  | "search"
  | "order"
  | "free"
  | "schema"
  | "unknown";

const partOfTable: Readonly<Record<string, DamagedPart>> = {
  entry: "entries",
  entry_body: "details",
  entry_change: "history",
  attachment: "files",
  attachment_piece: "files",
  book_entry: "book",
  entry_hold: "holds",
  matter_hold: "holds",
  retention_rule: "rules",
  retention_state: "rules",
  deletion_record: "records",
  log_view: "views",
  need_profile: "needs",
  backup_setting: "backup",
  entry_count: "small",
  purge_state: "small",
};

const renewable: ReadonlySet<DamagedPart> = new Set(["search", "order", "free", "small"]);

/** What was on the damaged pages, each thing once, in the order in which it was met. */
export function partsOn(damaged: readonly Damaged[]): DamagedPart[] {
  return [...new Set(damaged.map(partOf))];
}

function partOf({ use, name }: Damaged): DamagedPart {
  switch (use) {
    case "table":
      return Object.hasOwn(partOfTable, name) ? (partOfTable[name] ?? "unknown") : "unknown";
    case "index":
      return "order";
    default:
      return use;
  }
}

/** True when everything on the damaged pages follows from the rest. */
export function isRenewable(parts: readonly DamagedPart[]): boolean {
  return parts.every((part) => renewable.has(part));
}

export interface SavedPart {
  part: DamagedPart;
  saved: number;
  lost: number;
  /** More may be lost than was counted. */
  isUnsure: boolean;
}

/** Tables whose rows are things that a person knows, in the order to tell of them. */
const told = [
  ...["entry", "entry_body", "attachment", "entry_change", "book_entry", "entry_hold", "matter_hold"],
  ...["retention_rule", "deletion_record", "log_view", "need_profile", "backup_setting"],
];

/**
 * What came of a salvage, from the summary of its stream. The text of entries is told of only when some is lost: it goes
 * with the entries.
 */
export function savedParts(summary: Summary): SavedPart[] {
  const rows = new Map<DamagedPart, SavedPart>();
  for (const table of told) {
    const part = partOfTable[table];
    if (part === undefined) continue;
    const row = rows.get(part) ?? { part, saved: 0, lost: 0, isUnsure: false };
    row.saved += Number(summary[`saved.${table}`] ?? 0);
    row.lost += Number(summary[`lost.${table}`] ?? 0);
    row.isUnsure ||= summary[`lostUnknown.${table}`] === true;
    rows.set(part, row);
  }
  return [...rows.values()].filter(({ part, saved, lost, isUnsure }) =>
    part === "details" ? lost > 0 || isUnsure : saved > 0 || lost > 0 || isUnsure,
  );
}

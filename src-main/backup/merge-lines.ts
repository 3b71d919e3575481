import { createHash, type Hash } from "node:crypto";
import type { BookEntry } from "../../src-core/address-book/types.ts";
import type { BackupView, ContentLine, EntryLine } from "../../src-core/backup/format.ts";
import {
  canonicalText,
  contentText,
  copyOf,
  type EntryState,
  goesOnWithTheirs,
  relationOf,
  versionedRelation,
  withWordsOf,
} from "../../src-core/backup/merge.ts";
import type { NeedProfile } from "../../src-core/contract/calls.ts";
import { callError } from "../../src-core/contract/errors.ts";
import type { Attachment } from "../../src-core/log/types.ts";
import type { Stores } from "../../src-core/ports/stores.ts";
import { StreamFailure } from "../app/streams.ts";

export interface MergeConflict {
  id: string;
  mailedOn: string;
  recipient: string;
  kept: "ours" | "theirs";
}

/** Entries that were added and so on; `attachments` that were added. */
export interface MergeOutcome {
  added: number;
  same: number;
  updated: number;
  /** Deleted here, and still waiting for their undo: they stay deleted. */
  stillDeleted: number;
  conflicts: MergeConflict[];
  attachments: number;
  /** Files and notes of addresses for which there was no room. */
  leftOut: number;
}

interface FileOnItsWay {
  file: Attachment;
  isWritten: boolean;
  hash: Hash;
  bytes: number;
}

const mostConflictsTold = 1000;

/** Adds the lines of a backup to stores, one after the other: docs/backup.md says how. The caller makes it one transaction. */
export class LineMerger {
  readonly outcome: MergeOutcome = {
    ...{ added: 0, same: 0, updated: 0, stillDeleted: 0, conflicts: [], attachments: 0, leftOut: 0 },
  };
  readonly #stores: Stores;
  #entryId: string | undefined;
  #isSkipped = false;
  #file: FileOnItsWay | undefined;
  /** Addresses of the book by id, read once there is one to compare with. */
  #addresses: Map<string, BookEntry> | undefined;

  constructor(stores: Stores) {
    this.#stores = stores;
  }

  /** Throws a `StreamFailure` for lines that do not go together. */
  add(line: ContentLine): void {
    if (line.type === "bytes") {
      this.#addBytes(Buffer.from(line.data, "base64"));
      return;
    }
    if (line.type === "file-gone") {
      this.#dropFile(line.id);
      return;
    }
    this.end();
    switch (line.type) {
      case "entry":
        this.#addEntry(line);
        return;
      case "file":
        this.#beginFile(line.file);
        return;
      case "address":
        this.#addAddress(line.address);
        return;
      case "needs":
        this.#addNeeds(line.needs);
        return;
      case "view":
        this.#addView(line.view);
        return;
      case "matter-hold":
        this.#addMatterHold(line.code, line.reason, line.since);
        return;
      case "retention":
        // Rules that were set here stay: others could remove what nobody here agreed to.
        if (!this.#stores.retention.rules().asked) this.#stores.retention.setRules(line.rules);
        return;
      case "deletion":
        this.#stores.backup.addRecord(line.record);
        return;
    }
  }

  /** After the last line. */
  end(): void {
    const current = this.#file;
    if (current === undefined) return;
    this.#file = undefined;
    const { file, isWritten, hash, bytes } = current;
    if (bytes !== file.bytes || hash.digest("hex") !== file.sha256) throw altered();
    if (!isWritten) return;
    this.#stores.attachments.finish(file.id, file);
    this.outcome.attachments++;
  }

  #addEntry({ entry, hold, history }: EntryLine): void {
    const { log, backup } = this.#stores;
    const theirs: EntryState = { entry: { ...entry, hold: hold !== null, held: false }, history };
    this.#entryId = entry.id;
    this.#isSkipped = backup.stateOf("entry", entry.id) === "deleted";
    if (this.#isSkipped) {
      this.outcome.stillDeleted++;
      return;
    }
    if (backup.stateOf("entry", entry.id) === "free") {
      log.insert(theirs.entry, history);
      this.outcome.added++;
    } else {
      this.#mergeEntry(theirs);
    }
    if (hold !== null) this.#hold(entry.id, hold.reason, hold.since, entry.updatedAt);
  }

  #mergeEntry(theirs: EntryState): void {
    const { log } = this.#stores;
    const { id } = theirs.entry;
    const found = log.get(id);
    // One that cannot be read any more gets well again.
    if (!found.ok) {
      this.#replace(theirs, theirs.entry.version);
      return;
    }
    const known = log.history(id);
    const ours: EntryState = { entry: found.value, history: known.ok ? known.value : [] };
    switch (relationOf(ours, theirs)) {
      case "same":
        if (goesOnWithTheirs(ours, theirs)) this.#take(ours, theirs);
        this.outcome.same++;
        return;
      case "older":
        this.outcome.same++;
        return;
      case "newer":
        this.#replace(theirs, ours.entry.version);
        return;
      case "ours-stays":
        if (this.#addCopy(theirs)) this.#tell(theirs, "ours");
        else this.outcome.same++;
        return;
      case "theirs-stays": {
        const isNew = this.#addCopy(ours);
        if (!isNew) {
          this.#replace(theirs, ours.entry.version);
          return;
        }
        this.#take(ours, theirs);
        this.#tell(theirs, "theirs");
        return;
      }
    }
  }

  #replace(theirs: EntryState, oursVersion: number): void {
    this.#stores.backup.replaceEntry(atVersion(theirs, oursVersion), theirs.history);
    this.outcome.updated++;
  }

  #take(ours: EntryState, theirs: EntryState): void {
    this.#stores.backup.replaceEntry(atVersion(theirs, ours.entry.version), theirs.history);
  }

  /** False when it is there already, from an earlier merge, or was deleted since. */
  #addCopy(state: EntryState): boolean {
    const copyId = derivedId(state.entry.id, contentText(state.entry));
    if (this.#stores.backup.stateOf("entry", copyId) !== "free") return false;
    const copy = copyOf(state, copyId);
    this.#stores.log.insert(copy.entry, copy.history);
    return true;
  }

  #tell({ entry }: EntryState, kept: MergeConflict["kept"]): void {
    const { conflicts } = this.outcome;
    const recipient = entry.piece.deliveryAddress.split("\n")[0] ?? "";
    if (conflicts.length < mostConflictsTold)
      conflicts.push({ id: entry.id, mailedOn: entry.mailedOn, recipient, kept });
  }

  /** A hold is never lifted by a merge. */
  #hold(id: string, reason: string, since: number | null, changedAt: number): void {
    const { retention } = this.#stores;
    const holds = retention.holdsOf(id);
    if (!holds.ok) return;
    const { own } = holds.value;
    if (own === null) retention.holdEntry(id, reason, since ?? changedAt);
    else if (own.since === null && since !== null) retention.holdEntry(id, reason, since);
  }

  #beginFile(file: Attachment): void {
    if (file.entryId !== this.#entryId) throw altered();
    const { attachments, backup } = this.#stores;
    let isWritten = false;
    if (!this.#isSkipped && backup.stateOf("file", file.id) === "free") {
      isWritten = attachments.begin(file).ok;
      if (!isWritten) this.outcome.leftOut++;
    }
    this.#file = { file, isWritten, hash: createHash("sha256"), bytes: 0 };
  }

  #addBytes(bytes: Uint8Array): void {
    const current = this.#file;
    if (current === undefined) throw altered();
    current.hash.update(bytes);
    current.bytes += bytes.length;
    if (current.bytes > current.file.bytes) throw altered();
    if (current.isWritten) this.#stores.attachments.append(current.file.id, bytes);
  }

  #dropFile(id: string): void {
    if (this.#file?.file.id !== id) throw altered();
    if (this.#file.isWritten) this.#stores.attachments.drop(id);
    this.#file = undefined;
  }

  #addAddress(theirs: BookEntry): void {
    const { book, backup } = this.#stores;
    this.#addresses ??= new Map(book.all().map((entry) => [entry.id, entry]));
    if (backup.stateOf("address", theirs.id) === "deleted") return;
    const ours = this.#addresses.get(theirs.id);
    if (ours === undefined) {
      this.#insertAddress(theirs);
      return;
    }
    switch (versionedRelation(ours, theirs)) {
      case "same":
      case "older":
        return;
      case "newer":
        this.#updateAddress(ours, theirs);
        return;
      case "apart": {
        const copyId = derivedId(theirs.id, canonicalText({ ...theirs, version: 1 }));
        if (backup.stateOf("address", copyId) === "free") this.#insertAddress({ ...theirs, id: copyId });
        return;
      }
    }
  }

  #insertAddress(theirs: BookEntry): void {
    const inserted = this.#stores.book.insert(theirs);
    if (inserted.ok) this.#addresses?.set(theirs.id, inserted.value);
    else this.#addWords(inserted.error.entry, theirs);
  }

  #updateAddress(ours: BookEntry, { id, version, ...draft }: BookEntry): void {
    const updated = this.#stores.book.update(ours.id, ours.version, draft);
    if (updated.ok) this.#addresses?.set(ours.id, updated.value);
    else if (typeof updated.error !== "string")
      this.#addWords(updated.error.entry, { id, version, ...draft });
  }

  /** The address is in the book once: what theirs says besides goes into the note of ours. */
  #addWords(ours: BookEntry, theirs: BookEntry): void {
    const merged = withWordsOf(ours, theirs);
    if (merged === "nothing") return;
    if (merged === "no-room") this.outcome.leftOut++;
    else this.#updateAddress(ours, merged);
  }

  #addNeeds(theirs: NeedProfile): void {
    const { profiles } = this.#stores;
    const { profiles: known, damaged } = profiles.list();
    if (damaged.some(({ id }) => id === theirs.id)) return;
    const ours = known.find(({ id }) => id === theirs.id);
    const others = known.filter(({ id }) => id !== theirs.id);
    const sameNeeds = ({ name, needs }: NeedProfile) =>
      nameKey(name) === nameKey(theirs.name) && canonicalText(needs) === canonicalText(theirs.needs);
    const name = freeName(theirs.name, [...others, ...damaged]);
    if (ours === undefined) {
      if (!others.some(sameNeeds)) profiles.insert({ ...theirs, name });
      return;
    }
    const relation = versionedRelation(ours, theirs);
    if (relation === "newer") profiles.update(theirs.id, ours.version, { name, needs: theirs.needs });
    if (
      relation !== "apart" ||
      others.some(({ needs }) => canonicalText(needs) === canonicalText(theirs.needs))
    )
      return;
    const id = derivedId(theirs.id, canonicalText({ ...theirs, version: 1 }));
    if (!known.some((each) => each.id === id))
      profiles.insert({ ...theirs, id, name: freeName(theirs.name, [...known, ...damaged]) });
  }

  #addView(theirs: BackupView): void {
    const { views } = this.#stores;
    const known = views.list();
    const { id, name, ...shown } = theirs;
    const isSame = ({ id: _id, name: _name, ...other }: BackupView) =>
      canonicalText(other) === canonicalText(shown);
    const ours = known.find((each) => each.id === id);
    if (ours === undefined && known.some((each) => nameKey(each.name) === nameKey(name) && isSame(each)))
      return;
    if (ours !== undefined && isSame(ours)) return;
    const newId = ours === undefined ? id : derivedId(id, canonicalText(theirs));
    if (!known.some((each) => each.id === newId))
      views.save({ ...theirs, id: newId, name: freeName(name, known) });
  }

  #addMatterHold(code: string, reason: string, since: number): void {
    const { retention } = this.#stores;
    const isHeld = retention.matters().some((matter) => matter.code === code && matter.heldSince !== null);
    if (!isHeld) retention.holdMatter(code, reason, since);
  }
}

/** A page that has our version open must notice that it changed. */
function atVersion({ entry }: EntryState, oursVersion: number) {
  return { ...entry, version: Math.max(entry.version, oursVersion + 1) };
}

/** An id that follows from what it stands for, on every machine: version 8 of RFC 9562. */
function derivedId(id: string, text: string): string {
  const bytes = createHash("sha256").update(`${id}\n${text}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

const maxNameLength = 100;

/** The name, or the first of "name (2)", "name (3)" and so on that nothing else has. */
function freeName(name: string, others: readonly { name: string }[]): string {
  const taken = new Set(others.map((other) => nameKey(other.name)));
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : ` (${number})`;
    const tried = name.slice(0, maxNameLength - end.length) + end;
    if (!taken.has(nameKey(tried))) return tried;
  }
}

/** As the stores compare names. */
function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

function altered(): StreamFailure {
  return new StreamFailure(callError("backup-altered"));
}

import { randomUUID } from "node:crypto";
import type { Handlers, ParsedInput } from "../../../src-core/contract/calls.ts";
import { type CallError, callError, type ErrorCode } from "../../../src-core/contract/errors.ts";
import type { Clock } from "../../../src-core/ports/clock.ts";
import type { EntryDraft, LogStore } from "../../../src-core/ports/log-store.ts";
import { err, ok, type Result } from "../../../src-core/result.ts";
import { storageCodeOrThrow } from "../../db/storage-error.ts";
import { type LogSession, undoMs } from "../log-session.ts";

type LogHandlers = Pick<
  Handlers,
  "log.add" | "log.list" | "log.get" | "log.update" | "log.delete" | "log.restore" | "log.tags"
>;

export function logHandlers(session: LogSession, clock: Clock): LogHandlers {
  /** Runs `action` on the open log; what goes wrong in storage becomes a code. */
  function withLog<T>(action: (store: LogStore) => Result<T, ErrorCode>): Result<T, CallError> {
    const store = session.use();
    if (!store.ok) return store;
    try {
      const result = action(store.value);
      return result.ok ? result : err(callError(result.error));
    } catch (error) {
      return err(callError(storageCodeOrThrow(error)));
    }
  }

  return {
    async "log.add"(input) {
      return withLog((store) => {
        const now = clock.now();
        const entry = { ...draftOf(input), id: randomUUID(), version: 1, createdAt: now, updatedAt: now };
        store.insert(entry);
        return ok(entry);
      });
    },
    async "log.list"(query) {
      return withLog((store) => ok(store.list(query)));
    },
    async "log.get"({ id }) {
      return withLog((store) => store.get(id));
    },
    async "log.update"(input) {
      return withLog((store) => store.update(input.id, input.expectedVersion, draftOf(input), clock.now()));
    },
    async "log.delete"({ id }) {
      return withLog((store) => {
        const now = clock.now();
        if (!store.delete(id, now)) return err("entry-not-found");
        session.purgeLater();
        return ok({ undoUntil: now + undoMs });
      });
    },
    async "log.restore"({ id }) {
      return withLog((store) => store.restore(id, clock.now() - undoMs));
    },
    async "log.tags"() {
      return withLog((store) => ok({ tags: store.tags() }));
    },
  };
}

function draftOf({
  piece,
  mailedOn,
  service,
  trackingNumber,
  tag,
  note,
}: ParsedInput<"log.add">): EntryDraft {
  return { piece, mailedOn, service: service ?? piece.service, trackingNumber, tag: tag.trim(), note };
}

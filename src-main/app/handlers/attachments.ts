import { randomUUID } from "node:crypto";
import type { Handlers } from "../../../src-core/contract/calls.ts";
import { callError } from "../../../src-core/contract/errors.ts";
import { attachmentTypes, maxAttachmentBytes, maxAttachments } from "../../../src-core/log/types.ts";
import { type AttachmentStore, piecesOf } from "../../../src-core/ports/attachment-store.ts";
import type { Clock } from "../../../src-core/ports/clock.ts";
import { err, ok } from "../../../src-core/result.ts";
import { AttachmentSink } from "../attachment-sink.ts";
import type { LogSession } from "../log-session.ts";
import type { Sink, Sinks } from "../sinks.ts";
import type { StreamStep, Streams } from "../streams.ts";

type AttachmentHandlers = Pick<
  Handlers,
  "attachment.begin" | "attachment.finish" | "attachment.list" | "attachment.read" | "attachment.delete"
>;

const sinkKind = "attachment";
const megabyte = 1024 * 1024;

export function attachmentHandlers(
  session: LogSession,
  streams: Streams,
  sinks: Sinks,
  clock: Clock,
): AttachmentHandlers {
  let locks = 0;
  session.onLocked(() => {
    locks++;
  });
  return {
    async "attachment.begin"({ entryId, kind, name, type, bytes }) {
      if (bytes > maxAttachmentBytes)
        return err(callError("attachment-too-large", { max: maxAttachmentBytes / megabyte }));
      if (!isTaken(type)) return err(callError("attachment-unsupported"));
      return session.use(({ attachments, isFilling }) => {
        const id = randomUUID();
        const start = { id, entryId, kind, name: bareName(name), addedAt: clock.now() };
        const begun = attachments.begin(start);
        if (!begun.ok)
          return begun.error === "too-many-attachments"
            ? err(callError(begun.error, { max: maxAttachments }))
            : begun;
        const locksBefore = locks;
        const isLocked = () => locks !== locksBefore;
        const sink = new AttachmentSink({ id, store: attachments, bytes, isBusy: isFilling, isLocked });
        const started = sinks.start(sinkKind, sink);
        if (!started.ok) sink.cancel();
        return started;
      });
    },
    async "attachment.finish"({ sinkId }) {
      session.activity();
      const sink = sinks.take(sinkId, sinkKind, isAttachmentSink);
      return sink.ok ? sink.value.finish() : sink;
    },
    async "attachment.list"({ entryId }) {
      return session.use(({ attachments }) => {
        const list = attachments.list(entryId);
        return list.ok ? ok({ attachments: list.value }) : list;
      });
    },
    async "attachment.read"({ id }) {
      return session.use(({ attachments }) => {
        const found = attachments.get(id);
        if (!found.ok) return found;
        const { name, type, bytes } = found.value;
        return streams.start(name, type, readWork(attachments, id, bytes));
      });
    },
    async "attachment.delete"({ id }) {
      return session.use(({ attachments }) => {
        const deleted = attachments.delete(id);
        return deleted.ok ? ok({}) : deleted;
      });
    },
  };
}

async function* readWork(
  store: AttachmentStore,
  id: string,
  total: number,
): AsyncGenerator<StreamStep, void> {
  let done = 0;
  for (const chunk of piecesOf(store, id)) {
    done += chunk.length;
    yield { done, total, chunk };
  }
}

/** Systems that do not know a type say nothing: then the content alone decides. */
function isTaken(type: string): boolean {
  return type === "" || attachmentTypes.some((taken) => taken === type);
}

/** The name without folders, and without characters that would change how it is read. */
function bareName(name: string): string {
  const bare = (name.split(/[\\/]/).at(-1) ?? "").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").trim();
  return bare === "" ? "file" : bare;
}

function isAttachmentSink(sink: Sink): sink is AttachmentSink {
  return sink instanceof AttachmentSink;
}

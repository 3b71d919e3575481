import type { Handlers } from "../../../src-core/contract/calls.ts";
import { ok } from "../../../src-core/result.ts";
import type { LogSession } from "../log-session.ts";
import type { Sinks } from "../sinks.ts";
import type { Streams } from "../streams.ts";

type StreamHandlers = Pick<Handlers, "stream.next" | "stream.cancel" | "sink.write" | "sink.cancel">;

/** Each part of long work counts as activity: a log does not lock in the middle of what a person waits for. */
export function streamHandlers(streams: Streams, sinks: Sinks, session: LogSession): StreamHandlers {
  return {
    async "stream.next"({ streamId }) {
      session.activity();
      return streams.next(streamId);
    },
    async "stream.cancel"({ streamId }) {
      await streams.cancel(streamId);
      return ok({});
    },
    async "sink.write"({ sinkId, chunk }) {
      session.activity();
      return sinks.write(sinkId, chunk);
    },
    async "sink.cancel"({ sinkId }) {
      sinks.cancel(sinkId);
      return ok({});
    },
  };
}

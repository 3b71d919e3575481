import { packetReveals } from "../../../src-core/contract/attachment-calls.ts";
import type { Handlers } from "../../../src-core/contract/calls.ts";
import { callError } from "../../../src-core/contract/errors.ts";
import type { Clock } from "../../../src-core/ports/clock.ts";
import type { Stores } from "../../../src-core/ports/stores.ts";
import { err, ok } from "../../../src-core/result.ts";
import { type PacketReveal, revealedBy } from "../../packet/reveals.ts";
import { packetWords } from "../../packet/words.ts";
import type { LogSession } from "../log-session.ts";
import { StreamFailure, type StreamStep, type Streams } from "../streams.ts";

type PacketHandlers = Pick<Handlers, "packet.preview" | "packet.make">;

export function packetHandlers(session: LogSession, streams: Streams, clock: Clock): PacketHandlers {
  let locks = 0;
  session.onLocked(() => {
    locks++;
  });
  return {
    async "packet.preview"({ entryIds }) {
      return session.use((stores) => {
        const ids = [...new Set(entryIds)];
        const counts = new Map<PacketReveal, number>();
        let [attachments, bytes] = [0, 0];
        for (const id of ids) {
          const files = stores.attachments.list(id);
          if (!files.ok) return files;
          attachments += files.value.length;
          bytes += files.value.reduce((sum, file) => sum + file.bytes, 0);
          const entry = stores.log.get(id);
          // A record that cannot be read shows nothing.
          if (!entry.ok) continue;
          const history = stores.log.history(id);
          const revealed = revealedBy(entry.value, files.value, history.ok ? history.value.length : 0);
          for (const kind of revealed) counts.set(kind, (counts.get(kind) ?? 0) + 1);
        }
        const reveals = packetReveals.flatMap((kind) => {
          const count = counts.get(kind);
          return count === undefined ? [] : [{ kind, count }];
        });
        return ok({ entries: ids.length, attachments, bytes, reveals });
      });
    },
    async "packet.make"(order) {
      return session.use((stores) => {
        if (order.entryIds.some((id) => !stores.attachments.list(id).ok)) return err("entry-not-found");
        const locksBefore = locks;
        const stillOpen = () => {
          if (locks !== locksBefore) throw new StreamFailure(callError("vault-locked"));
        };
        const { fileName } = packetWords(order.language).texts;
        return streams.start(
          fileName,
          "application/pdf",
          work({ ...order, madeAt: clock.now(), stores, stillOpen }),
        );
      });
    },
  };
}

type Order = Parameters<typeof import("../../packet/packet.ts").makePacket>[0];

/** The writer is loaded when first needed: most starts of the app make no packet. */
async function* work(order: Order & { stores: Stores }): AsyncGenerator<StreamStep, void> {
  const { makePacket } = await import("../../packet/packet.ts");
  order.stillOpen();
  yield* makePacket(order);
}

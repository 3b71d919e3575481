import { randomUUID } from "node:crypto";
import type { Handlers, ParsedInput } from "../../../src-core/contract/calls.ts";
import type { Mailpiece } from "../../../src-core/mailpiece/mailpiece.ts";
import type { Clock } from "../../../src-core/ports/clock.ts";
import type { Disclosed, EntryChange, EntryDraft } from "../../../src-core/ports/log-store.ts";
import { analyse } from "../../../src-core/report/analyse.ts";
import { ok } from "../../../src-core/result.ts";
import { type LogSession, undoMs } from "../log-session.ts";

type LogHandlers = Pick<
  Handlers,
  | "log.add"
  | "log.list"
  | "log.get"
  | "log.update"
  | "log.delete"
  | "log.restore"
  | "log.tags"
  | "log.history"
  | "log.due"
>;

/** Of a text before a change, as much is shown. */
const shownLength = 1_000;

export function logHandlers(session: LogSession, clock: Clock): LogHandlers {
  return {
    async "log.add"(input) {
      const draft = draftOf(input);
      return session.use(({ log }) => {
        const now = clock.now();
        const fresh = {
          id: randomUUID(),
          version: 1,
          createdAt: now,
          updatedAt: now,
          hold: false,
          held: false,
        };
        return ok(log.insert({ ...draft, ...fresh, disclosed: disclosedBy(draft.piece) }));
      });
    },
    async "log.list"(query) {
      return session.use(({ log }) => ok(log.list(query)));
    },
    async "log.get"({ id }) {
      return session.use(({ log }) => log.get(id));
    },
    async "log.update"(input) {
      const draft = draftOf(input);
      return session.use(({ log }) =>
        log.update(input.id, input.expectedVersion, draft, clock.now(), disclosedBy(draft.piece)),
      );
    },
    async "log.delete"({ id }) {
      return session.use(({ log }) => {
        const now = clock.now();
        const deleted = log.delete(id, now);
        if (!deleted.ok) return deleted;
        session.purgeLater();
        return ok({ undoUntil: now + undoMs });
      });
    },
    async "log.restore"({ id }) {
      return session.use(({ log }) => log.restore(id, clock.now() - undoMs));
    },
    async "log.tags"() {
      return session.use(({ log }) => ok({ tags: log.tags(), matters: log.matters() }));
    },
    async "log.history"({ id }) {
      return session.use(({ log }) => {
        const history = log.history(id);
        return history.ok ? ok({ changes: history.value.map(shortened) }) : history;
      });
    },
    async "log.due"({ day }) {
      return session.use(({ log }) => ok({ entries: log.due(day) }));
    },
  };
}

function draftOf(input: ParsedInput<"log.add">): EntryDraft {
  const { piece, mailedOn, service, trackingNumber, tag, note } = input;
  const { status, matter, sentFrom, numbers, costCents, deadline, plan } = input;
  return {
    ...{ piece, mailedOn, service: service ?? piece.service, trackingNumber, tag, note },
    ...{ status, matter, sentFrom, numbers, costCents, deadline, plan },
  };
}

/** What a piece discloses by the rules of today. */
function disclosedBy(piece: Mailpiece): NonNullable<Disclosed> {
  return analyse(piece).disclosures.map(({ rule, message, observers }) => ({
    rule,
    message,
    observers: [...observers],
  }));
}

function shortened({ version, at, before }: EntryChange): EntryChange {
  const texts = Object.entries(before).map(([field, text]) => [field, text.slice(0, shownLength)]);
  return { version, at, before: Object.fromEntries(texts) };
}

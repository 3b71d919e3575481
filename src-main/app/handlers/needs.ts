import { randomUUID } from "node:crypto";
import type { Handlers } from "../../../src-core/contract/calls.ts";
import { err, ok } from "../../../src-core/result.ts";
import type { LogSession } from "../log-session.ts";

type NeedsHandlers = Pick<Handlers, "needs.list" | "needs.save" | "needs.delete">;

export function needsHandlers(session: LogSession): NeedsHandlers {
  return {
    async "needs.list"() {
      return session.use(({ profiles }) => ok(profiles.list()));
    },
    async "needs.save"({ id, expectedVersion, ...draft }) {
      return session.use(({ profiles }) =>
        id !== undefined && expectedVersion !== undefined
          ? profiles.update(id, expectedVersion, draft)
          : profiles.insert({ ...draft, id: randomUUID(), version: 1 }),
      );
    },
    async "needs.delete"({ id }) {
      return session.use(({ profiles }) => (profiles.delete(id) ? ok({}) : err("entry-not-found")));
    },
  };
}

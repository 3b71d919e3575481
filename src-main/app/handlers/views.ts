import { randomUUID } from "node:crypto";
import type { Handlers } from "../../../src-core/contract/calls.ts";
import { err, ok } from "../../../src-core/result.ts";
import type { LogSession } from "../log-session.ts";

type ViewHandlers = Pick<Handlers, "view.list" | "view.save" | "view.delete">;

export function viewHandlers(session: LogSession): ViewHandlers {
  return {
    async "view.list"() {
      return session.use(({ views }) => ok({ views: views.list() }));
    },
    async "view.save"({ id = randomUUID(), ...view }) {
      return session.use(({ views }) => {
        const saved = views.save({ id, ...view });
        return saved.ok ? ok({ id }) : saved;
      });
    },
    async "view.delete"({ id }) {
      return session.use(({ views }) => (views.delete(id) ? ok({}) : err("entry-not-found")));
    },
  };
}

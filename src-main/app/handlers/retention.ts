import type { Handlers } from "../../../src-core/contract/calls.ts";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { expiresOn } from "../../../src-core/log/expiry.ts";
import type { RetentionRule } from "../../../src-core/log/retention.ts";
import type { Clock } from "../../../src-core/ports/clock.ts";
import type { RetentionPreview } from "../../../src-core/ports/retention-store.ts";
import { ok, type Result } from "../../../src-core/result.ts";
import type { Vault } from "../../vault/vault.ts";
import { createExpiry, inParts } from "../expiry.ts";
import type { LogSession } from "../log-session.ts";

type RetentionHandlers = Pick<
  Handlers,
  | "matter.list"
  | "hold.set"
  | "hold.get"
  | "retention.get"
  | "retention.set"
  | "retention.preview"
  | "retention.wouldExpire"
  | "retention.run"
  | "retention.records"
>;

export function retentionHandlers(
  session: LogSession,
  vault: Pick<Vault, "setHeld">,
  clock: Clock,
): RetentionHandlers {
  const expiry = createExpiry(session, clock);
  // A hold may have come with a restored file, or its mark on the vault have failed: the log decides.
  let isMarking = false;
  const markVault = () => {
    // To meet damage here locks the log, and so comes here again.
    if (isMarking) return;
    isMarking = true;
    const isHolding = session.inBackground(({ retention }) => retention.isHolding());
    if (isHolding !== undefined) vault.setHeld(isHolding);
    isMarking = false;
  };
  session.onOpened(markVault);
  session.beforeLock(markVault);

  return {
    async "matter.list"() {
      return session.use(({ retention }) => ok({ matters: retention.matters() }));
    },
    async "hold.set"(input) {
      // Marked first: a wipe must never slip in between. What fails after it is put right by `markVault`.
      if (input.on && session.state() === "open") {
        const marked = vault.setHeld(true);
        if (!marked.ok) return marked;
      }
      const set = setHold(session, input, clock.now());
      markVault();
      if (set.ok && !input.on) expiry.holdLifted();
      return set;
    },
    async "hold.get"({ entryId }) {
      return session.use(({ retention }) => retention.holdsOf(entryId));
    },
    async "retention.get"() {
      return session.use(({ retention }) =>
        ok({
          ...retention.rules(),
          notice: expiry.notice(retention),
          lastDay: retention.lastDay(),
          removed: expiry.removed(),
        }),
      );
    },
    async "retention.set"({ rules }) {
      const set = session.use(({ retention }) => {
        retention.setRules(rules);
        retention.noteDay(expiry.today());
        return ok({});
      });
      if (set.ok) expiry.rulesChanged();
      return set;
    },
    async "retention.preview"({ rules, day }) {
      // What a session holds is gone when it ends: there is nothing to expire.
      const isSession = session.state() === "session";
      return inParts(session, ({ retention }) => {
        const wanted = rules ?? retention.rules().rules;
        return isSession ? nothingOf(wanted) : retention.preview(wanted, day);
      });
    },
    async "retention.wouldExpire"({ deadline, ...entry }) {
      const isSession = session.state() === "session";
      return session.use(({ retention }) => {
        const { rules } = retention.rules();
        const day = expiresOn(rules, { ...entry, deadline: deadline === null ? null : { day: deadline } });
        return ok({
          expiresOn: isSession ? null : day,
          held: entry.matter !== "" && retention.isMatterHeld(entry.matter),
        });
      });
    },
    async "retention.run"() {
      return session.state() === "session" ? ok({ count: 0 }) : expiry.run();
    },
    async "retention.records"() {
      return session.use(({ retention }) => ok({ records: retention.records() }));
    },
  };
}

function* nothingOf(rules: readonly RetentionRule[]): Generator<void, RetentionPreview, void> {
  return { count: 0, heldBack: 0, byRule: rules.map((rule) => ({ rule, count: 0 })), entries: [] };
}

function setHold(
  session: LogSession,
  {
    matter,
    entryId,
    on,
    reason,
  }: { matter?: string | undefined; entryId?: string | undefined; on: boolean; reason: string },
  at: number,
): Result<Record<string, never>, CallError> {
  return session.use(({ retention }) => {
    if (matter !== undefined) {
      if (on) retention.holdMatter(matter, reason, at);
      else retention.releaseMatter(matter);
      return ok({});
    }
    const id = entryId ?? "";
    const set = on ? retention.holdEntry(id, reason, at) : retention.releaseEntry(id);
    return set.ok ? ok({}) : set;
  });
}

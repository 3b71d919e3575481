import type { Input } from "../../../src-core/contract/calls.ts";
import type { EntryStatus, LogEntry } from "../../../src-core/log/types.ts";

/** What a person writes about a mailing, as it stands in the form; empty for what they leave out. */
export interface EntryDraft {
  mailedOn: string;
  status: EntryStatus;
  trackingNumber: string;
  tag: string;
  note: string;
  matter: string;
  deadlineDay: string;
  remindOn: string;
  cost: string;
}

type Recorded = Pick<
  Input<"log.add">,
  "mailedOn" | "status" | "trackingNumber" | "tag" | "note" | "matter" | "deadline" | "costCents"
>;

/** An amount as people write it, "$12.50" or "12,5", in cents; null for nothing, undefined when it is no amount. */
export function centsOf(text: string): number | null | undefined {
  const plain = text.replace(/[\s$]/g, "");
  if (plain === "") return null;
  const match = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!match) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

/** The form of an entry that is there. */
export function draftOf(entry: LogEntry): EntryDraft {
  const { mailedOn, status, trackingNumber, tag, note, matter, deadline, costCents } = entry;
  return {
    mailedOn,
    status,
    trackingNumber,
    tag,
    note,
    matter,
    deadlineDay: deadline?.day ?? "",
    remindOn: deadline?.remindOn ?? "",
    cost: costCents === null ? "" : (costCents / 100).toFixed(2),
  };
}

/** The form as the log takes it. A cost that is no amount is left out; the form does not let it come to that. */
export function recordedBy({ deadlineDay, remindOn, cost, ...same }: EntryDraft): Recorded {
  return {
    ...same,
    costCents: centsOf(cost) ?? null,
    deadline: deadlineDay === "" ? null : { day: deadlineDay, remindOn: remindOn === "" ? null : remindOn },
  };
}

/** Whether the form can be sent. */
export function isComplete({ mailedOn, cost }: EntryDraft): boolean {
  return mailedOn !== "" && centsOf(cost) !== undefined;
}

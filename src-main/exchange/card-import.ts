import type { CallError } from "../../src-core/contract/errors.ts";
import { callError } from "../../src-core/contract/errors.ts";
import type { CardProblem } from "../../src-core/exchange/problems.ts";
import type { ImportTransaction } from "../../src-core/ports/exchange-store.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { breathe } from "../app/streams.ts";
import { entriesOfCard } from "./card-entries.ts";
import { cardsOf } from "./card-lines.ts";

export interface CardOutcome {
  added: number;
  duplicates: number;
  bad: { line: number; problem: CardProblem }[];
  /** All that could not be used, also those that are not told. */
  badCount: number;
}

/** Work between two pauses in which other calls are served. */
const sliceMs = 40;
const mostBadTold = 200;

/**
 * Adds the addresses of a vCard file to the address book in one transaction. Cards that cannot be used are told and left
 * out; an address that the book has already is counted and left as it is.
 */
export async function importCards(
  text: string,
  transaction: ImportTransaction,
  newId: () => string,
): Promise<Result<CardOutcome, CallError>> {
  const outcome: CardOutcome = { added: 0, duplicates: 0, bad: [], badCount: 0 };
  const cards = cardsOf(text);
  for (let isDone = false; !isDone; ) {
    if (transaction.isOver) return err(callError("vault-locked"));
    const until = performance.now() + sliceMs;
    transaction.run(() => {
      while (!isDone && performance.now() < until) {
        const card = cards.next();
        if (card.done) isDone = true;
        else {
          const { line, lines } = card.value;
          addCard(line, lines.ok ? entriesOfCard(lines.value) : lines);
        }
      }
    });
    await breathe();
  }
  if (transaction.isOver) return err(callError("vault-locked"));
  transaction.commit();
  return ok(outcome);

  function addCard(line: number, drafts: ReturnType<typeof entriesOfCard>): void {
    if (!drafts.ok) {
      outcome.badCount++;
      if (outcome.bad.length < mostBadTold) outcome.bad.push({ line, problem: drafts.error });
      return;
    }
    for (const draft of drafts.value) {
      const added = transaction.insertAddress({ ...draft, id: newId(), version: 1 });
      if (added.ok) outcome.added++;
      else outcome.duplicates++;
    }
  }
}

import { expect, it, vi } from "vitest";
import { mailpieceSchema } from "../../../../src-core/mailpiece/mailpiece.ts";
import { needsSchema } from "../../../../src-core/needs/types.ts";
import { makeAnswers } from "./answers.ts";
import type { Answer, Question } from "./question.ts";

const question = (
  turn: number,
  deliveryAddress = "Bo Example\n22 Fiction Ave\nTulsa OK 74103",
): Question => ({
  turn,
  piece: mailpieceSchema.parse({
    returnAddress: "Ana Prueba\n10 Sample St\nReno NV 89501",
    deliveryAddress,
  }),
  needs: needsSchema.parse({}),
  own: [],
  today: "2026-11-21",
});
const kindOf = (answer: Answer) =>
  `${answer.turn} ${"options" in answer ? "options" : "plans" in answer ? "plans" : "failed"}`;

it("gives the options first and then the plans", async () => {
  const told: string[] = [];
  makeAnswers((answer) => told.push(kindOf(answer)))(question(1));
  await vi.waitFor(() => expect(told).toEqual(["1 options", "1 plans"]));
});

it("looks for the plans of the newest question only", async () => {
  const told: string[] = [];
  const ask = makeAnswers((answer) => told.push(kindOf(answer)));
  for (const turn of [1, 2, 3]) ask(question(turn));
  await vi.waitFor(() => expect(told.at(-1)).toBe("3 plans"));
  expect(told).toEqual(["1 options", "3 options", "3 plans"]);
});

it("says so when it fails, and answers the next question", async () => {
  const told: string[] = [];
  const ask = makeAnswers((answer) => told.push(kindOf(answer)));
  const broken = question(1);
  ask({ ...broken, piece: Object.freeze({ ...broken.piece, extras: undefined as never }) });
  await vi.waitFor(() => expect(told).toEqual(["1 failed"]));
  ask(question(2));
  await vi.waitFor(() => expect(told.at(-1)).toBe("2 plans"));
});

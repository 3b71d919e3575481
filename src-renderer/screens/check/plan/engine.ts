import type { PlanRequest } from "../../../../src-core/planner/types.ts";
import type { Answer, Question } from "./question.ts";

type Listener = (answer: Answer) => void;

let ask: ((question: Question) => void) | undefined;
let listener: Listener = () => {};
let turn = 0;

/**
 * Asks for the options and plans of a piece. Answers to earlier questions are dropped. There is one worker for as long
 * as the page lives.
 */
export function askEngine(request: PlanRequest, onAnswer: Listener): void {
  ask ??= start();
  const asked = ++turn;
  listener = (answer) => {
    if (answer.turn === asked) onAnswer(answer);
  };
  ask({ ...request, turn: asked });
}

/** A worker; where the page cannot have one, the same code in the page. */
function start(): (question: Question) => void {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  let last: Question | undefined;
  worker.addEventListener("message", (event: MessageEvent<Answer>) => listener(event.data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    worker.terminate();
    void import("./answers.ts").then(({ makeAnswers }) => {
      ask = makeAnswers((answer) => listener(answer));
      if (last) ask(last);
    });
  });
  return (question) => {
    last = question;
    worker.postMessage(question);
  };
}

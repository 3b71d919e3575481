import { z } from "zod";
import { makeAnswers } from "./answers.ts";
import type { Question } from "./question.ts";

// Options and plans are worked out here, beside the page, so that typing never waits for them.

// The content security policy forbids eval, which zod would otherwise use to compile schemas.
z.config({ jitless: true });

const answer = makeAnswers((found) => postMessage(found));
addEventListener("message", (event: MessageEvent<Question>) => answer(event.data));

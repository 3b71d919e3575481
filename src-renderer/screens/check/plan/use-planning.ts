import { startTransition, useEffect, useState } from "react";
import type { PlanRequest, PlanResult } from "../../../../src-core/planner/types.ts";
import { today } from "../../log/today.ts";
import { askEngine } from "./engine.ts";
import type { JudgedOption } from "./question.ts";

interface Planning {
  judged?: readonly JudgedOption[];
  planned?: PlanResult;
  hasFailed: boolean;
}

/** After this, a person wonders whether anything is going on. */
const noticeableMs = 150;

/**
 * Options and plans for a piece, worked out beside the page. What was known stays until newer answers come, so it may
 * belong to the piece of a moment ago.
 */
export function usePlanning({
  piece,
  needs,
  own,
  otherWays,
}: Pick<PlanRequest, "piece" | "needs" | "own"> & { otherWays: boolean }) {
  const [planning, setPlanning] = useState<Planning>({ hasFailed: false });
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), noticeableMs);
    const end = () => {
      clearTimeout(timer);
      setLate(false);
    };
    askEngine({ piece, needs, own, otherWays, today: today() }, (answer) => {
      if (!("options" in answer)) end();
      startTransition(() =>
        setPlanning((before) => {
          if ("options" in answer) return { ...before, judged: answer.options };
          if ("plans" in answer) return { ...before, planned: answer.plans, hasFailed: false };
          return { ...before, hasFailed: true };
        }),
      );
    });
    return end;
  }, [piece, needs, own, otherWays]);
  return { ...planning, isLate };
}

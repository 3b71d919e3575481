import type { Mailpiece } from "../src-core/mailpiece/mailpiece.ts";
import { type Needs, needsSchema } from "../src-core/needs/types.ts";
import { options } from "../src-core/options/index.ts";
import { planMail } from "../src-core/planner/plan.ts";
import type { PlanRequest, PlanResult } from "../src-core/planner/types.ts";
import { analyse } from "../src-core/report/analyse.ts";
import { quantile, timeRuns } from "./measure.ts";
import { knownPieces } from "./pieces.ts";
import type { Line, Peer, Row } from "./row.ts";

const goalMs = 50;
/** The engine compiles what runs often; a page plans far less often than it analyses. */
const warmUps = 60;

/** What people ask for, from nothing to conflicts; each is asked of every piece. */
const wanted: Readonly<Record<string, Needs>> = {
  "no need": needsSchema.parse({}),
  "come back": needsSchema.parse({ needs: ["returnable"] }),
  "come back, proof of mailing": needsSchema.parse({ needs: ["returnable", "proof-mailed"] }),
  "come back, both proofs": needsSchema.parse({ needs: ["returnable", "proof-mailed", "proof-delivered"] }),
  "come back, addressee only, known": needsSchema.parse({
    needs: ["returnable", "addressee-only", "recipient-knows-me"],
  }),
  "today, no papers": needsSchema.parse({ needs: ["today", "no-papers"] }),
  "no post office, money limit": needsSchema.parse({
    needs: ["no-post-office", "money-limit"],
    moneyLimitCents: 1500,
  }),
  "deadline, come back": needsSchema.parse({
    needs: ["deadline", "returnable"],
    deadline: { day: "2026-12-30", counts: "received" },
  }),
  "household must not know": needsSchema.parse({ needs: ["household-must-not-know"] }),
};

/** The planner over all options, on every mailpiece of the project under several sets of needs. */
export async function measurePlanner(): Promise<readonly Line[]> {
  const pieces = knownPieces();
  const requests = pieces.flatMap((piece) => Object.values(wanted).map((needs) => ({ piece, needs })));
  const next = (run: number) => fresh(requests[run % requests.length]);
  timeRuns(2000, (run) => copy(pieces[run % pieces.length]), analyse);
  const oneAnalysis = quantile(
    timeRuns(2000, (run) => copy(pieces[run % pieces.length]), analyse),
    0.5,
  );
  timeRuns(warmUps, (run) => next(run * 7), planMail);

  const planned: number[] = [];
  const blocked: number[] = [];
  for (let run = 0; run < requests.length; run++) {
    const request = next(run);
    const started = performance.now();
    const result = planMail(request);
    (isBlocked(result) ? blocked : planned).push(performance.now() - started);
  }
  const peer: Peer = { name: "one analysis, p50", value: oneAnalysis };
  const of = `plans over ${options.length} options`;
  return [
    ...rows(`${of}, ${planned.length} requests`, planned, peer),
    ...(blocked.length === 0
      ? []
      : rows(`${of}, ${blocked.length} requests that no plan keeps`, blocked, peer)),
  ];
}

function rows(measure: string, times: readonly number[], peer: Peer): readonly Row[] {
  const sorted = times.toSorted((a, b) => a - b);
  return [
    { measure: `${measure}, p50`, value: quantile(sorted, 0.5), unit: "ms", peer, goal: goalMs },
    { measure: `${measure}, p99`, value: quantile(sorted, 0.99), unit: "ms", peer },
    { measure: `${measure}, longest`, value: quantile(sorted, 1), unit: "ms", peer },
  ];
}

function isBlocked({ blocked }: PlanResult): boolean {
  return blocked.length > 0;
}

/** New strings every time, as the page has. */
function fresh(request: { piece: Mailpiece; needs: Needs } | undefined): PlanRequest {
  if (request === undefined) throw new Error("there is nothing to plan");
  return { piece: copy(request.piece), needs: request.needs, own: [], today: "2026-11-21" };
}

function copy(piece: Mailpiece | undefined): Mailpiece {
  if (piece === undefined) throw new Error("there is no piece to measure");
  return JSON.parse(JSON.stringify(piece));
}

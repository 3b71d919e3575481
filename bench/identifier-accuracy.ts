import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import {
  type FoundSpan,
  halfOf,
  type KindScore,
  type LabelledText,
  type Score,
  scoreOf,
  totalsOf,
} from "../src-core/recognizers/accuracy.test-helper.ts";
import { findIdentifiers } from "../src-core/recognizers/find.ts";
import { kindsThatAreMail, recognizers } from "../src-core/recognizers/index.ts";
import type { IdentifierKind } from "../src-core/recognizers/types.ts";
import { type IdentifierPeer, loadPeers, type PeerSpan } from "./identifier-peers.ts";
import { mean, timeRuns } from "./measure.ts";
import type { Line, Row } from "./row.ts";

const goalOfHits = 0.97;
const goalLeftAlone = 0.99;
const speedRuns = 2_000;
const warmUps = 1_000;

const isMail = (kind: IdentifierKind): boolean => kindsThatAreMail.has(kind);
const isSensitive = (kind: IdentifierKind): boolean => !isMail(kind);

const known = new Set<string>(recognizers.map(({ id }) => id));
const setSchema = z.array(
  z.object({
    id: z.string(),
    language: z.enum(["en", "es"]),
    clean: z.boolean(),
    text: z.string(),
    spans: z.array(
      z.object({
        kind: z.custom<IdentifierKind>((kind) => typeof kind === "string" && known.has(kind)),
        start: z.int(),
        end: z.int(),
        ambiguous: z.literal(true).exactOptional(),
      }),
    ),
  }),
);

/** The recognizers on the labelled envelopes of tests/identifiers: what they find, and what they leave alone. */
export async function measureIdentifiers(): Promise<readonly Line[]> {
  const file = join(import.meta.dirname, "..", "tests", "identifiers", "set.json");
  const items: readonly LabelledText[] = setSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const whole = scoreOf(items, isMail, findIdentifiers);
  const peers: PeerScore[] = [];
  const gaps: Line[] = [];
  try {
    for (const peer of await loadPeers()) peers.push(await scoreOfPeer(peer, items));
  } catch (problem) {
    const missing = problem instanceof Error ? (problem.message.split("\n")[0] ?? "") : String(problem);
    gaps.push({ measure: "other programs", missing });
  }
  return [
    ...halfRows(items),
    ...totalRows(whole, peers),
    ...kindRows(whole, peers),
    ...speedRows(items, peers),
    ...gaps,
  ];
}

interface PeerScore {
  peer: IdentifierPeer;
  score: Score;
  /** Findings of kinds that the set does not have; each is wrong here. */
  others: number;
  /** Mean time of one text. */
  ms: number;
}

async function scoreOfPeer(peer: IdentifierPeer, items: readonly LabelledText[]): Promise<PeerScore> {
  const found = new Map<string, readonly PeerSpan[]>();
  for (const { text } of items.slice(0, 50)) await peer.find(text);
  const started = performance.now();
  for (const { text } of items) found.set(text, await peer.find(text));
  const ms = (performance.now() - started) / items.length;
  const isKnown = (span: PeerSpan): span is FoundSpan => span.kind !== "other";
  const score = scoreOf(items, isMail, (text) => (found.get(text) ?? []).filter(isKnown));
  const isAlone = ({ text }: LabelledText) =>
    (found.get(text) ?? []).every(({ kind }) => kind !== "other" && isMail(kind));
  const others = [...found.values()].flat().filter(({ kind }) => kind === "other").length;
  return {
    peer,
    score: { ...score, leftAlone: items.filter((item) => item.clean && isAlone(item)).length },
    others,
    ms,
  };
}

/** The half that was looked at while the recognizers were made, and the half that was not. */
function halfRows(items: readonly LabelledText[]): readonly Row[] {
  return (["develop", "held-out"] as const).flatMap((half): Row[] => {
    const part = items.filter(({ id }) => halfOf(id) === half);
    const score = scoreOf(part, isMail, findIdentifiers);
    const totals = totalsOf(score, isSensitive);
    const of = `${half} half`;
    return [
      {
        measure: `${of}: personal numbers found, of ${totals.labelled}`,
        value: totals.recall,
        unit: "share",
        goal: goalOfHits,
      },
      { measure: `${of}: findings that are right`, value: totals.precision, unit: "share", goal: goalOfHits },
      {
        measure: `${of}: clean envelopes left alone, of ${score.clean}`,
        value: score.leftAlone / score.clean,
        unit: "share",
        goal: goalLeftAlone,
      },
      {
        measure: `${of}: ambiguous numbers given with both readings, of ${score.ambiguous}`,
        value: score.bothReadings / score.ambiguous,
        unit: "share",
        goal: 1,
      },
    ];
  });
}

/** Both halves together beside each peer, over the kinds that it claims. */
function totalRows(whole: Score, peers: readonly PeerScore[]): readonly Row[] {
  return peers.flatMap(({ peer, score, others }): Row[] => {
    const claimed = (kind: IdentifierKind) => isSensitive(kind) && peer.claims.has(kind);
    const [ours, theirs] = [totalsOf(whole, claimed), totalsOf(score, claimed)];
    const precision = theirs.found / (theirs.found + theirs.falseAlarms + others);
    const all = totalsOf(whole, isSensitive);
    return [
      {
        measure: `numbers found of the kinds that ${peer.name} claims, of ${ours.labelled}`,
        value: ours.recall,
        unit: "share",
        peer: { name: peer.name, value: theirs.recall },
        goal: goalOfHits,
      },
      {
        measure: "findings that are right",
        value: all.precision,
        unit: "share",
        peer: { name: peer.name, value: precision },
        goal: goalOfHits,
      },
      {
        measure: `clean envelopes left alone, of ${whole.clean}`,
        value: whole.leftAlone / whole.clean,
        unit: "share",
        peer: { name: peer.name, value: score.leftAlone / score.clean },
        goal: goalLeftAlone,
      },
    ];
  });
}

/** Each kind, mail numbers last, beside every peer that claims it. */
function kindRows(whole: Score, peers: readonly PeerScore[]): readonly Row[] {
  const kinds = [...whole.kinds].toSorted(
    ([a], [b]) => Number(isMail(a)) - Number(isMail(b)) || a.localeCompare(b),
  );
  return kinds.flatMap(([kind, ours]): Row[] => {
    const row: Row = { measure: measureOf(kind, ours), value: recallOf(ours), unit: "share" };
    const beside = peers.filter(({ peer }) => peer.claims.has(kind));
    if (beside.length === 0) return [row];
    return beside.map(({ peer, score }) => ({
      ...row,
      peer: { name: peer.name, value: recallOf(score.kinds.get(kind)) },
    }));
  });
}

function measureOf(kind: IdentifierKind, { labelled, falseAlarms }: KindScore): string {
  const of = labelled === 0 ? "none labelled" : `found of ${labelled}`;
  return `${kind}: ${of}, ${falseAlarms} false alarm${falseAlarms === 1 ? "" : "s"}`;
}

function recallOf(score: KindScore | undefined): number {
  return score === undefined || score.labelled === 0 ? 0 : score.found / score.labelled;
}

function speedRows(items: readonly LabelledText[], peers: readonly PeerScore[]): readonly Row[] {
  // A new string each time, so that nothing remembers it.
  const next = (run: number): string => ` ${items[run % items.length]?.text ?? ""}`.slice(1);
  timeRuns(warmUps, next, findIdentifiers);
  const row: Row = {
    measure: "time for one envelope, on average",
    value: mean(timeRuns(speedRuns, next, findIdentifiers)),
    unit: "ms",
  };
  if (peers.length === 0) return [row];
  return peers.map(({ peer, ms }) => ({ ...row, peer: { name: peer.name, value: ms } }));
}

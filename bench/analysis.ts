import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { readAddress } from "../src-core/address/read.ts";
import { emptyMailpiece, type Mailpiece } from "../src-core/mailpiece/mailpiece.ts";
import { evaluateOptions } from "../src-core/options/evaluate.ts";
import { analyse } from "../src-core/report/analyse.ts";
import { inventedAddress } from "./invented.ts";
import { mean, median, quantile, timeRuns, timeSideBySide } from "./measure.ts";
import { knownPieces } from "./pieces.ts";
import type { Line, Peer, Row } from "./row.ts";

const analyses = 20_000;
const evaluations = 2_000;
const addressReads = 20_000;
const firstAnalyses = 5;
/** The engine compiles what runs often; after so many runs times no longer fall. */
const warmUps = 3_000;

const frame: Peer = { name: "one frame at 60 Hz", value: 1000 / 60 };

/** The analysis and the address reader: how long, beside the least that any program would do with the same text. */
export async function measureAnalysis(): Promise<readonly Line[]> {
  const pieces = knownPieces();
  const whole = measureWholePieces(pieces);
  return [
    ...whole.rows,
    ...measureKeystrokes(pieces),
    measureFirst(whole.p50),
    ...measureOptions(pieces, whole.p50),
    ...measureLongTexts(),
    measureOptionsOfLongText(),
    ...measureReader(),
  ];
}

function measureWholePieces(pieces: readonly Mailpiece[]): { rows: readonly Row[]; p50: number } {
  const next = freshPieces(pieces);
  timeRuns(warmUps, next, analyse);
  const { ours, peers } = timeSideBySide(analyses, next, analyse, copy);
  const p50 = quantile(ours, 0.5);
  const of = `analysis of one of ${pieces.length} mailpieces, warm`;
  return {
    p50,
    rows: [
      {
        measure: `${of}, p50`,
        value: p50,
        unit: "ms",
        peer: { name: "copying it as JSON", value: quantile(peers, 0.5) },
      },
      { measure: `${of}, p99`, value: quantile(ours, 0.99), unit: "ms", peer: frame, goal: 1 },
      {
        measure: `${of}, longest of ${analyses.toLocaleString("en-US")}`,
        value: quantile(ours, 1),
        unit: "ms",
        peer: frame,
      },
      {
        measure: "mailpieces analysed one after the other",
        value: 1000 / mean(ours),
        unit: "per-second",
        peer: { name: "copied as JSON", value: 1000 / mean(peers) },
      },
    ],
  };
}

/** Both addresses of every piece typed in, one character at a time: what the Check screen really asks for. */
function measureKeystrokes(pieces: readonly Mailpiece[]): readonly Row[] {
  const typed = pieces.flatMap((piece) => [
    ...prefixes(piece.returnAddress).map((returnAddress) => ({
      ...piece,
      returnAddress,
      deliveryAddress: "",
    })),
    ...prefixes(piece.deliveryAddress).map((deliveryAddress) => ({ ...piece, deliveryAddress })),
  ]);
  const times = timeRuns(analyses, freshPieces(typed), analyse);
  const of = "analysis at each key of typing the addresses";
  return [
    { measure: `${of}, p50`, value: quantile(times, 0.5), unit: "ms", peer: frame },
    { measure: `${of}, p99`, value: quantile(times, 0.99), unit: "ms", peer: frame },
  ];
}

function measureFirst(warm: number): Row {
  const times = Array.from({ length: firstAnalyses }, () =>
    Number(
      execFileSync(process.execPath, [join(import.meta.dirname, "first-analysis.ts")], { encoding: "utf8" }),
    ),
  );
  return {
    measure: `first analysis of a new process, p50 of ${firstAnalyses}`,
    value: median(times),
    unit: "ms",
    peer: { name: "the same warm", value: warm },
  };
}

function measureOptions(pieces: readonly Mailpiece[], oneAnalysis: number): readonly Row[] {
  const evaluate = (piece: Mailpiece) => evaluateOptions(piece, analyse);
  const next = freshPieces(pieces);
  timeRuns(evaluations / 10, next, evaluate);
  const times = timeRuns(evaluations, next, evaluate);
  const peer = { name: "one analysis, p50", value: oneAnalysis };
  return [
    { measure: "all options judged on one mailpiece, p50", value: quantile(times, 0.5), unit: "ms", peer },
    {
      measure: "all options judged on one mailpiece, p99",
      value: quantile(times, 0.99),
      unit: "ms",
      peer: frame,
    },
  ];
}

const prose =
  "Dear Sir or Madam, the enclosed papers belong to case A 000-000-001 and were mailed on 04/09/1988 from 1418 Larkspur Ct Apt 3B, Aurora CO 80012.\n";

/** What people paste by accident, and what a text would look like that was made to be slow. */
const longTexts: Readonly<Record<string, string>> = {
  "lines of prose": prose,
  "one line of prose": prose.replaceAll("\n", " "),
  numbers: "9400 1112 0108 A 000-000-001 ",
  "digits without end": "0123456789",
  "digits and dashes": "1-",
  "one letter": "a",
  "one letter to a word": "a ",
  "capital letters": "MARY ANN ",
  commas: ",",
  "empty lines": "\n",
  "at signs": "a@a.",
  "house numbers": "12 N ",
  "PO boxes": "PO Box 12 ",
  "ZIP codes": "CO 80012 ",
  accents: "é́ñ ",
  "short lines": "Ana\n",
};

const longLength = 10_000;
const shortLength = 1_000;

/** A text of the greatest length, in each part where it is allowed; time that grows with the length is the limit. */
function measureLongTexts(): readonly Row[] {
  const measured = Object.entries(longTexts).map(([name, unit]) => ({
    name,
    long: medianOfText(unit, longLength, 15),
    short: medianOfText(unit, shortLength, 45),
  }));
  const worst = measured.reduce((slowest, each) => (each.long > slowest.long ? each : slowest));
  const steepest = measured.reduce((most, each) =>
    each.long / each.short > most.long / most.short ? each : most,
  );
  const rowOf = (measure: string, { long, short }: { long: number; short: number }): Row => ({
    measure,
    value: long,
    unit: "ms",
    peer: { name: "10 times 1,000 characters", value: (short * longLength) / shortLength },
  });
  const [first] = measured;
  const kinds = `${measured.length} kinds of text`;
  return [
    ...(first ? [rowOf(`10,000 characters pasted, ${first.name}`, first)] : []),
    rowOf(`10,000 characters pasted, slowest of ${kinds} (${worst.name})`, worst),
    rowOf(`10,000 characters pasted, steepest of ${kinds} (${steepest.name})`, steepest),
  ];
}

/** The Check screen judges the options after it has shown the list, but nothing can be typed while it does. */
function measureOptionsOfLongText(): Row {
  const piece = { ...emptyMailpiece, returnAddress: inventedAddress(2), deliveryAddress: inventedAddress(1) };
  const next = freshPieces([{ ...piece, frontText: textOf(prose, longLength) }]);
  const judge = (each: Mailpiece) => evaluateOptions(each, analyse);
  timeRuns(3, next, judge);
  return {
    measure: "all options judged, 10,000 characters of prose, p50",
    value: quantile(timeRuns(25, next, judge), 0.5),
    unit: "ms",
    peer: { name: "one analysis of it", value: quantile(timeRuns(25, next, analyse), 0.5) },
  };
}

function textOf(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function medianOfText(unit: string, length: number, runs: number): number {
  const text = textOf(unit, length);
  const next = freshPieces([
    { ...emptyMailpiece, returnAddress: text, deliveryAddress: inventedAddress(1) },
    { ...emptyMailpiece, returnAddress: inventedAddress(1), deliveryAddress: text },
    { ...emptyMailpiece, frontText: text, deliveryAddress: inventedAddress(1) },
  ]);
  timeRuns(3, next, analyse);
  return quantile(timeRuns(runs, next, analyse), 0.5);
}

function measureReader(): readonly Row[] {
  const next = (run: number) => inventedAddress(run);
  timeRuns(warmUps, next, readAddress);
  const { ours, peers } = timeSideBySide(addressReads, next, readAddress, splitIntoWords);
  return [
    {
      measure: "reading one address of many kinds, p50",
      value: quantile(ours, 0.5),
      unit: "ms",
      peer: { name: "splitting it into words", value: quantile(peers, 0.5) },
    },
    {
      measure: "addresses read one after the other",
      value: 1000 / mean(ours),
      unit: "per-second",
      peer: { name: "split into words", value: 1000 / mean(peers) },
    },
  ];
}

/** New strings every time, as the page has: an engine may remember what it found in one it has seen. */
function freshPieces(pieces: readonly Mailpiece[]): (run: number) => Mailpiece {
  return (run) => {
    const piece = pieces[run % pieces.length];
    if (piece === undefined) throw new Error("there is no piece to measure");
    return copy(piece);
  };
}

function copy(piece: Mailpiece): Mailpiece {
  return JSON.parse(JSON.stringify(piece));
}

function prefixes(text: string): string[] {
  return Array.from({ length: text.length }, (_, index) => text.slice(0, index + 1));
}

function splitIntoWords(text: string): readonly string[] | null {
  return text.match(/[^\s,]+/g);
}

// Run as a program of its own by analysis.ts: prints how long the first analysis of a new process takes, in ms.
import { analyse } from "../src-core/report/analyse.ts";
import { knownPieces } from "./pieces.ts";

const [piece] = knownPieces();
if (piece === undefined) throw new Error("there is no example");
const started = performance.now();
analyse(piece);
console.log(performance.now() - started);

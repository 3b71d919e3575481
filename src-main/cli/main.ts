import { exitCodes, run } from "./run.ts";

run(process.argv.slice(2), {
  stdin: process.stdin,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  columns: process.stdout.columns ?? 100,
  environment: process.env,
}).then(
  (code) => {
    process.exitCode = code;
  },
  () => {
    // A fault of ours: say so without a stack, which could hold words of the piece.
    process.stderr.write("plainview: internal error\n");
    process.exitCode = exitCodes.internal;
  },
);

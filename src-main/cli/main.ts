import { exitCodes } from "./commands/command.ts";
import { run } from "./run.ts";

// A reader that has seen enough (`| head`) closes the pipe: that is its right, and no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    process.exit(fault.code === "EPIPE" ? exitCodes.ok : exitCodes.internal);
  });
}

run(process.argv.slice(2), {
  stdin: process.stdin,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  columns: process.stdout.columns || 80,
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

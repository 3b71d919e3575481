import { request } from "node:http";
import { z } from "zod";
import type { InstanceInfo } from "../app/instance.ts";
import { controlHeader } from "./server.ts";

/** What the app that runs did when it was asked to open its window again. */
export type AskResult =
  | { kind: "opened" }
  /** It could not open a window (or was asked not to): here is an address that works once. */
  | { kind: "address"; url: string }
  | { kind: "no-answer" };

const patienceMs = 30_000;

const answerSchema = z.object({ opened: z.boolean(), url: z.string() });

/**
 * Asks the browser host that holds the data folder to open its window again. It answers only those who know the secret
 * of the instance file, which only this user can read.
 */
export function askRunningToOpen(info: InstanceInfo, wantsWindow: boolean): Promise<AskResult> {
  const { port, controlSecret } = info;
  if (port === undefined || controlSecret === undefined) return Promise.resolve({ kind: "no-answer" });
  const body = JSON.stringify({ window: wantsWindow });
  return new Promise((resolve) => {
    const asking = request({
      host: "127.0.0.1",
      port,
      path: "/control/open",
      method: "POST",
      agent: false,
      timeout: patienceMs,
      headers: {
        "Content-Type": "application/json",
        "Content-Length": Buffer.byteLength(body),
        Origin: `http://127.0.0.1:${port}`,
        [controlHeader]: controlSecret,
      },
    });
    asking.once("timeout", () => asking.destroy(new Error("timeout")));
    asking.once("error", () => resolve({ kind: "no-answer" }));
    asking.once("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", () => resolve({ kind: "no-answer" }));
      response.once("end", () => resolve(readAnswer(Buffer.concat(chunks).toString("utf8"))));
    });
    asking.end(body);
  });
}

function readAnswer(text: string): AskResult {
  let untrusted: unknown;
  try {
    untrusted = JSON.parse(text);
  } catch {
    return { kind: "no-answer" };
  }
  const answer = answerSchema.safeParse(untrusted);
  if (!answer.success) return { kind: "no-answer" };
  const { opened, url } = answer.data;
  return opened ? { kind: "opened" } : { kind: "address", url };
}

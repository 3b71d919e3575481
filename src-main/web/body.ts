import type { IncomingMessage } from "node:http";

export type BodyResult = { ok: true; value: unknown } | { ok: false; status: number; code: string };

/**
 * Reads a JSON body of at most `maxBytes`. Too large is noticed from the declared length before anything is read, or,
 * for a body sent in chunks, at the first byte too many; what came before is dropped.
 */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<BodyResult> {
  const declared = request.headers["content-length"];
  if (declared !== undefined && Number(declared) > maxBytes) return tooLarge;
  const chunks: Buffer[] = [];
  let bytes = 0;
  const complete = await new Promise<"yes" | "too-large" | "broken">((resolve) => {
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else resolve("too-large");
    });
    request.on("end", () => resolve("yes"));
    request.on("error", () => resolve("broken"));
    request.on("close", () => resolve("broken"));
  });
  if (complete === "too-large") return tooLarge;
  if (complete === "broken") return badJson;
  try {
    // `fatal`: bytes that are no UTF-8 are an error, not question marks in someone's address.
    return {
      ok: true,
      value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks))),
    };
  } catch {
    return badJson;
  }
}

const tooLarge = { ok: false, status: 413, code: "too-large" } as const;
const badJson = { ok: false, status: 400, code: "bad-json" } as const;

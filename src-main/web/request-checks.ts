import type { IncomingMessage } from "node:http";
import type { Refusal } from "./answer.ts";

/** The value of a header that must come exactly once; `undefined` when it is missing or comes twice. */
export function singleHeader(request: IncomingMessage, name: string): string | undefined {
  const values = request.headersDistinct[name];
  return values?.length === 1 ? values[0] : undefined;
}

/**
 * DNS rebinding: a hostile page makes its own name resolve to 127.0.0.1 and talks to us as if we were its server. Its
 * requests carry that name in Host, so only the literal address and port pass. `localhost` is refused as well: it is a
 * name, and something else may answer to it.
 */
export function checkHost(request: IncomingMessage, authority: string): Refusal | undefined {
  return singleHeader(request, "host") === authority ? undefined : { status: 403, code: "wrong-host" };
}

/**
 * Reading the page: opening it (typed, from the command line, or from a file) is fine from anywhere, since the page
 * itself holds nothing; but no other site may load pieces of it as images, scripts or frames, not even to find out
 * whether Plainview runs here.
 */
export function checkRead(request: IncomingMessage): Refusal | undefined {
  const site = request.headers["sec-fetch-site"];
  if (site === undefined || site === "none" || site === "same-origin") return undefined;
  const opensThePage =
    request.headers["sec-fetch-mode"] === "navigate" && request.headers["sec-fetch-dest"] === "document";
  return opensThePage ? undefined : { status: 403, code: "wrong-origin" };
}

/**
 * Cross-site request forgery: every POST must say that it comes from our own page. Browsers always send Origin with a
 * POST and pages cannot change it; a request without one is not from a page of ours. Forms can only send three content
 * types, none of which is JSON, and any page that wants to send JSON must ask first (CORS preflight), which gets no.
 */
export function checkWrite(request: IncomingMessage, origin: string): Refusal | undefined {
  if (singleHeader(request, "origin") !== origin) return { status: 403, code: "wrong-origin" };
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return { status: 403, code: "wrong-origin" };
  if (singleHeader(request, "content-type") !== "application/json") return { status: 415, code: "not-json" };
  return undefined;
}

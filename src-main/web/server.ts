import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import {
  type Answer,
  endBrokenRequest,
  jsonAnswer,
  type Refusal,
  refusalAnswer,
  writeAnswer,
} from "./answer.ts";
import { readJson } from "./body.ts";
import { createRateLimit } from "./rate-limit.ts";
import { checkHost, checkRead, checkWrite, singleHeader } from "./request-checks.ts";
import { createSessions } from "./session.ts";
import type { StaticFiles } from "./static-files.ts";
import { tokenDigest, tokenMatches } from "./tokens.ts";

/** What a second start of the app may ask of the one that runs. */
export type Control = {
  /** Secret shared through the instance file, which only this user can read. */
  secret: string;
  /** Opens a window again; `url` is for the asker to print when no window could be opened. */
  open(wantsWindow: boolean): Promise<{ opened: boolean; url: string }>;
};

export type ServerOptions = {
  /** Handles one call; must answer with something JSON can carry. See `src-core/contract/dispatch.ts`. */
  dispatch: (name: string, untrusted: unknown) => Promise<unknown>;
  /** The built page. */
  files: StaticFiles;
  /** The page asked to end the app (POST /quit). */
  onQuit: () => void;
  control?: Control;
  /** Milliseconds of a clock that never goes back; tests hand in their own. */
  monotonicMs?: () => number;
  /** For tests, which cannot wait for the real ones. */
  limits?: Partial<Limits>;
};

export type Limits = {
  maxBodyBytes: number;
  /** Time for all headers of a request to arrive. */
  headersTimeoutMs: number;
  /** Time for a whole request to arrive. */
  requestTimeoutMs: number;
  /** How often the two are looked at. */
  timeoutCheckMs: number;
  maxConnections: number;
};

const defaultLimits: Limits = {
  maxBodyBytes: 2 * 1024 * 1024,
  headersTimeoutMs: 5_000,
  requestTimeoutMs: 30_000,
  timeoutCheckMs: 1_000,
  maxConnections: 64,
};

export type RunningServer = {
  port: number;
  /** An address that opens the app once, within two minutes. */
  mintLaunchUrl(): string;
  /** How many windows ever reached the app with a launch address. */
  openedCount(): number;
  /** Stops listening, lets calls that run finish for up to two seconds, and ends every session. */
  close(): Promise<void>;
};

/** Header with the session token, on every call. Not a cookie: a browser adds cookies for anybody, a header for nobody. */
export const sessionHeader = "x-plainview-session";
/** Header with the secret of the instance file, on `/control/open`. */
export const controlHeader = "x-plainview-instance";

const callPath = /^\/call\/([A-Za-z][A-Za-z0-9.-]{0,79})$/;
const maxSmallBodyBytes = 1024;

/**
 * Serves the page and its calls on 127.0.0.1, on a port that the system picks.
 *
 * Every request is refused until it proves that it comes from our own page: the checks run in the order Host, method
 * and path, Origin and type, rate, token, and only then is the body read. README.md says why each is there.
 * @throws (rejects) when no port can be opened
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const limits = { ...defaultLimits, ...options.limits };
  const monotonicMs = options.monotonicMs ?? (() => performance.now());
  const sessions = createSessions(monotonicMs);
  const exchangeRate = createRateLimit(10, 10, monotonicMs);
  const guessRate = createRateLimit(20, 20, monotonicMs);
  const controlRate = createRateLimit(10, 10, monotonicMs);
  const callRate = createRateLimit(1_000, 6_000, monotonicMs);
  const control = options.control && { ...options.control, digest: tokenDigest(options.control.secret) };
  let authority = "";
  const answering = new Set<ServerResponse>();

  const server = createServer({
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    connectionsCheckingInterval: limits.timeoutCheckMs,
    keepAliveTimeout: 5_000,
    maxHeaderSize: 8 * 1024,
    // Otherwise Node would answer a request without Host itself, without our headers.
    requireHostHeader: false,
  });
  server.maxConnections = limits.maxConnections;
  server.on("request", (request, response) => {
    answering.add(response);
    response.once("close", () => answering.delete(response));
    answerTo(request)
      // Whatever failed inside stays inside: its message may hold what a person typed.
      .catch(() => refusalAnswer({ status: 500, code: "internal" }))
      .then((answer) => writeAnswer(request, response, answer))
      .catch(() => response.destroy());
  });
  server.on("clientError", endBrokenRequest);

  async function answerTo(request: IncomingMessage): Promise<Answer> {
    const refusal = checkHost(request, authority);
    if (refusal !== undefined) return refusalAnswer(refusal);
    if (request.method === "GET" || request.method === "HEAD") return answerRead(request);
    if (request.method === "POST") return answerWrite(request);
    return refusalAnswer(wrongMethod, { Allow: "GET, HEAD, POST" });
  }

  function answerRead(request: IncomingMessage): Answer {
    const path = pathOf(request);
    if (isWritePath(path)) return refusalAnswer(wrongMethod, { Allow: "POST" });
    const refusal = checkRead(request);
    if (refusal !== undefined) return refusalAnswer(refusal);
    const file = options.files.get(path);
    return file === undefined ? refusalAnswer(notFound) : { status: 200, ...file };
  }

  async function answerWrite(request: IncomingMessage): Promise<Answer> {
    const path = request.url ?? "";
    if (options.files.has(pathOf(request))) return refusalAnswer(wrongMethod, { Allow: "GET, HEAD" });
    if (!isWritePath(path)) return refusalAnswer(notFound);
    const refusal = checkWrite(request, `http://${authority}`);
    if (refusal !== undefined) return refusalAnswer(refusal);
    if (path === "/session") return openSession(request);
    if (path === "/control/open") return openAgain(request);

    const token = singleHeader(request, sessionHeader);
    if (token === undefined || !sessions.isOpen(token)) {
      // Wrong guesses use up their own allowance, so that they cannot lock out the page that has the right token.
      return refusalAnswer(guessRate.take() ? noSession : tooMany);
    }
    if (!callRate.take()) return refusalAnswer(tooMany);
    if (path === "/quit") return quit(request);
    return answerCall(request, callPath.exec(path)?.[1] ?? "");
  }

  async function openSession(request: IncomingMessage): Promise<Answer> {
    if (!exchangeRate.take()) return refusalAnswer(tooMany);
    const body = await readJson(request, maxSmallBodyBytes);
    if (!body.ok) return refusalAnswer(body);
    const token = property(body.value, "token");
    const session = typeof token === "string" ? sessions.exchange(token) : undefined;
    if (session === undefined) return refusalAnswer({ status: 401, code: "launch-token-refused" });
    return jsonAnswer({ session });
  }

  async function openAgain(request: IncomingMessage): Promise<Answer> {
    if (control === undefined) return refusalAnswer(notFound);
    if (!controlRate.take()) return refusalAnswer(tooMany);
    if (!tokenMatches(singleHeader(request, controlHeader) ?? "", control.digest))
      return refusalAnswer(noSession);
    const body = await readJson(request, maxSmallBodyBytes);
    if (!body.ok) return refusalAnswer(body);
    return jsonAnswer(await control.open(property(body.value, "window") !== false));
  }

  async function quit(request: IncomingMessage): Promise<Answer> {
    const body = await readJson(request, maxSmallBodyBytes);
    if (!body.ok) return refusalAnswer(body);
    return { ...jsonAnswer({}), sent: options.onQuit };
  }

  async function answerCall(request: IncomingMessage, name: string): Promise<Answer> {
    const body = await readJson(request, limits.maxBodyBytes);
    if (!body.ok) return refusalAnswer(body);
    return jsonAnswer(await options.dispatch(name, body.value));
  }

  authority = `127.0.0.1:${await listen(server)}`;
  return {
    port: portOf(server),
    mintLaunchUrl: () => `http://${authority}/#token=${sessions.mintLaunchToken()}`,
    openedCount: () => sessions.openedCount(),
    close: () => closeServer(server, answering),
  };
}

const noSession: Refusal = { status: 401, code: "no-session" };
const notFound: Refusal = { status: 404, code: "not-found" };
const wrongMethod: Refusal = { status: 405, code: "wrong-method" };
const tooMany: Refusal = { status: 429, code: "too-many" };

function isWritePath(path: string): boolean {
  return path === "/session" || path === "/quit" || path === "/control/open" || callPath.test(path);
}

/** The path as sent, without the query. It is only ever looked up in a list. */
function pathOf(request: IncomingMessage): string {
  return (request.url ?? "").split("?", 1)[0] ?? "";
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port: 0, exclusive: true }, () => {
      server.off("error", reject);
      resolve(portOf(server));
    });
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Connections without a request would keep the server open (browsers open some ahead of need), so they are cut. */
async function closeServer(server: Server, answering: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  const answered = Promise.all(
    [...answering].map((response) => new Promise((resolve) => response.once("close", resolve))),
  );
  const patience = new AbortController();
  await Promise.race([answered, delay(2_000, undefined, { signal: patience.signal })]);
  patience.abort();
  server.closeAllConnections();
  await closed;
}

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { securityHeaders } from "./headers.ts";

/** What a request gets. */
export type Answer = {
  status: number;
  contentType: string;
  body: Buffer;
  headers?: Record<string, string>;
  /** Called when the answer is on its way. */
  sent?: () => void;
};

/** Why a request was refused: a status, and a code for whoever looks at the traffic. Never a reason in words. */
export type Refusal = { status: number; code: string };

export function jsonAnswer(value: unknown): Answer {
  return {
    status: 200,
    contentType: "application/json; charset=utf-8",
    body: Buffer.from(JSON.stringify(value)),
  };
}

/** A refused request has the shape of a failed call. Its connection ends. */
export function refusalAnswer({ status, code }: Refusal, headers: Record<string, string> = {}): Answer {
  return {
    ...jsonAnswer({ ok: false, error: { code } }),
    status,
    headers: { ...headers, Connection: "close" },
  };
}

const lingerMs = 500;

/**
 * Sends an answer. When the rest of a refused body is still on its way, it is thrown away for a moment before the
 * connection ends: ending at once would reset it, and the sender might never see why.
 */
export function writeAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { status, contentType, body, headers, sent } = answer;
  if (sent !== undefined) response.once("finish", sent);
  response.writeHead(status, {
    ...securityHeaders,
    ...headers,
    "Content-Type": contentType,
    "Content-Length": body.length,
  });
  if (request.method !== "HEAD") response.write(body);
  if (request.complete || !hasBody(request)) {
    response.end();
    return;
  }
  const timer = setTimeout(end, lingerMs);
  request.once("end", end);
  request.once("close", end);
  request.resume();
  function end(): void {
    clearTimeout(timer);
    response.end();
  }
}

function hasBody(request: IncomingMessage): boolean {
  return (
    request.headers["transfer-encoding"] !== undefined || (request.headers["content-length"] ?? "0") !== "0"
  );
}

const brokenStatus: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
};

/** For what is not HTTP, too slow, or too large to be read as a request: a bare status, and the connection ends. */
export function endBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (socket.writable) {
    const status = brokenStatus[error.code ?? ""] ?? "400 Bad Request";
    socket.write(
      `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\nCache-Control: no-store\r\n\r\n`,
    );
  }
  socket.destroySoon();
}

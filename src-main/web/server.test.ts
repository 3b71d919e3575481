import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { askRunningToOpen } from "./control-client.ts";
import { type Limits, type RunningServer, startServer } from "./server.ts";
import { launchTokenLifeMs } from "./session.ts";
import type { StaticFiles } from "./static-files.ts";

// Everything here goes through a real socket to a real server: what is tested is what an attacker can send.

const page = Buffer.from("<!doctype html><title>page for the tests</title>");
const files: StaticFiles = new Map([
  ["/", { contentType: "text/html; charset=utf-8", body: page }],
  ["/index.html", { contentType: "text/html; charset=utf-8", body: page }],
  ["/assets/page.js", { contentType: "text/javascript; charset=utf-8", body: Buffer.from("1") }],
]);
const secret = "secret-of-the-instance-file";

let server: RunningServer;
let calls: { name: string; input: unknown }[];
let quits: number;
let asked: boolean[];
let nowMs: number;
let authority: string;

async function start(limits: Partial<Limits> = {}): Promise<void> {
  server = await startServer({
    async dispatch(name, untrusted) {
      calls.push({ name, input: untrusted });
      if (name === "test.slow") await new Promise((resolve) => setTimeout(resolve, 300));
      if (name === "test.hang") await new Promise(() => undefined);
      if (name === "test.throw") throw new Error("123 Sample Street");
      return { ok: true, value: "done" };
    },
    files,
    onQuit: () => {
      quits += 1;
    },
    control: {
      secret,
      async open(wantsWindow) {
        asked.push(wantsWindow);
        return { opened: wantsWindow, url: wantsWindow ? "" : server.mintLaunchUrl() };
      },
    },
    monotonicMs: () => nowMs,
    limits: { timeoutCheckMs: 20, ...limits },
  });
  authority = `127.0.0.1:${server.port}`;
}

beforeEach(async () => {
  calls = [];
  quits = 0;
  asked = [];
  nowMs = 0;
  await start();
});
afterEach(() => server.close());

type Answer = { status: number; headers: Map<string, string>; body: string; closed: boolean };

/** Sends bytes as they are and reads one answer. `closed`: the server ended the connection by itself. */
function raw(message: string | Buffer, waitMs = 2_000): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(server.port, "127.0.0.1", () => socket.write(message));
    const done = (closed: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      const answer = parse(Buffer.concat(chunks).toString("latin1"));
      if (answer === undefined)
        reject(new Error(`No whole answer: ${Buffer.concat(chunks).toString("latin1")}`));
      else resolve({ ...answer, closed });
    };
    const timer = setTimeout(() => done(false), waitMs);
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      const answer = parse(Buffer.concat(chunks).toString("latin1"));
      if (answer !== undefined && answer.headers.get("connection") !== "close") done(false);
    });
    socket.on("close", () => done(true));
    socket.on("error", () => undefined);
  });
}

function parse(text: string): Omit<Answer, "closed"> | undefined {
  const split = text.indexOf("\r\n\r\n");
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(text)?.[1];
  if (split < 0 || status === undefined) return undefined;
  const headers = new Map<string, string>();
  for (const line of text.slice(0, split).split("\r\n").slice(1)) {
    const colon = line.indexOf(":");
    headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  const body = text.slice(split + 4);
  const length = Number(headers.get("content-length") ?? 0);
  return body.length < length && body !== "" ? undefined : { status: Number(status), headers, body };
}

function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return raw(request(method, path, { Host: authority, ...headers }));
}

function post(path: string, body: string, headers: Record<string, string | undefined> = {}): Promise<Answer> {
  return raw(
    request(
      "POST",
      path,
      {
        Host: authority,
        Origin: `http://${authority}`,
        "Content-Type": "application/json",
        "Content-Length": String(Buffer.byteLength(body)),
        ...headers,
      },
      body,
    ),
  );
}

function request(
  method: string,
  path: string,
  headers: Record<string, string | undefined>,
  body = "",
): string {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${value}`,
  );
  return `${[`${method} ${path} HTTP/1.1`, ...lines].join("\r\n")}\r\n\r\n${body}`;
}

function launchToken(): string {
  return new URL(server.mintLaunchUrl()).hash.replace("#token=", "");
}

async function openSession(): Promise<string> {
  const answer = await post("/session", JSON.stringify({ token: launchToken() }));
  expect(answer.status).toBe(200);
  return (JSON.parse(answer.body) as { session: string }).session;
}

async function call(
  session: string | undefined,
  headers: Record<string, string | undefined> = {},
): Promise<Answer> {
  return post("/call/test.echo", '{"a":1}', { "X-Plainview-Session": session, ...headers });
}

function codeOf(answer: Answer): string {
  return (JSON.parse(answer.body) as { error: { code: string } }).error.code;
}

describe("our own page", () => {
  it("gets its files, opens a session with the launch address, and calls", async () => {
    const url = server.mintLaunchUrl();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/);
    const opened = await get("/");
    expect(opened.status).toBe(200);
    expect(opened.body).toBe(page.toString());
    const answer = await call(await openSession(), { "Sec-Fetch-Site": "same-origin" });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: "done" });
    expect(calls).toEqual([{ name: "test.echo", input: { a: 1 } }]);
    expect(server.openedCount()).toBe(1);
  });

  it("keeps working after a reload: the session goes on, also for many calls on one connection", async () => {
    const session = await openSession();
    nowMs += 24 * 60 * 60 * 1000;
    expect((await call(session)).status).toBe(200);
    expect((await get("/?reloaded", { "Sec-Fetch-Site": "same-origin" })).status).toBe(200);
    const response = await fetch(`http://${authority}/call/test.echo`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-plainview-session": session,
        origin: `http://${authority}`,
      },
      body: "{}",
    });
    expect(response.status).toBe(200);
  });

  it("can end the app", async () => {
    const session = await openSession();
    expect((await post("/quit", "{}")).status).toBe(401);
    expect(quits).toBe(0);
    expect((await post("/quit", "{}", { "X-Plainview-Session": session })).status).toBe(200);
    expect(quits).toBe(1);
  });

  it("learns nothing of what went wrong inside", async () => {
    const answer = await post("/call/test.throw", "{}", { "X-Plainview-Session": await openSession() });
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain("Sample");
  });

  it("gets only the head of a file when it asks for that", async () => {
    const answer = await get("/", {}, "HEAD");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-length")).toBe(String(page.length));
    expect(answer.body).toBe("");
  });
});

describe("DNS rebinding", () => {
  const hosts = () => [
    `evil.example:${server.port}`,
    "evil.example",
    "127.0.0.1",
    `localhost:${server.port}`,
    `127.0.0.1.evil.example:${server.port}`,
    `127.0.0.1:${server.port + 1}`,
    `[::1]:${server.port}`,
    `127.1:${server.port}`,
    `evil.example@${authority}`,
    "",
  ];

  it("gets neither the page nor a call under any other name", async () => {
    const session = await openSession();
    for (const host of hosts()) {
      const read = await raw(request("GET", "/", { Host: host }));
      expect(read.status, host).toBe(403);
      expect(read.body).not.toContain("page for the tests");
      const write = await call(session, { Host: host, Origin: `http://${host}` });
      expect(write.status, host).toBe(403);
    }
    expect(calls).toEqual([]);
  });

  it("is not helped by a missing or a second Host header, nor by a whole address in the request line", async () => {
    expect((await raw("GET / HTTP/1.1\r\n\r\n")).status).toBe(403);
    expect((await raw("GET / HTTP/1.0\r\n\r\n")).status).toBe(403);
    expect([400, 403]).toContain(
      (await raw(`GET / HTTP/1.1\r\nHost: ${authority}\r\nHost: evil.example\r\n\r\n`)).status,
    );
    expect((await raw(`GET http://evil.example/ HTTP/1.1\r\nHost: ${authority}\r\n\r\n`)).status).toBe(404);
  });
});

describe("requests forged by another site", () => {
  const origins = () => [
    "https://evil.example",
    "null",
    "",
    undefined,
    `https://${authority}`,
    `http://127.0.0.1:${server.port + 1}`,
    `http://localhost:${server.port}`,
    `http://${authority}/`,
    `http://${authority}.evil.example`,
  ];

  it("are refused whatever Origin they carry but ours, even with the right tokens", async () => {
    const session = await openSession();
    for (const origin of origins()) {
      expect((await call(session, { Origin: origin })).status, String(origin)).toBe(403);
      const token = launchToken();
      const exchange = await post("/session", JSON.stringify({ token }), { Origin: origin });
      expect(exchange.status, String(origin)).toBe(403);
    }
    expect(calls).toEqual([]);
  });

  it("are refused when the browser says that they come from another site", async () => {
    const session = await openSession();
    for (const site of ["cross-site", "same-site", "none", "SAME-ORIGIN"]) {
      expect((await call(session, { "Sec-Fetch-Site": site })).status, site).toBe(403);
    }
    expect(calls).toEqual([]);
  });

  it("cannot come from a form: only JSON passes, by exactly that name", async () => {
    const session = await openSession();
    const types = [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/json; charset=utf-8",
      "text/plain, application/json",
      "application/json+evil",
      "",
      undefined,
    ];
    for (const type of types) {
      const answer = await call(session, { "Content-Type": type });
      expect(answer.status, String(type)).toBe(415);
    }
    const twice = `POST /call/test.echo HTTP/1.1\r\nHost: ${authority}\r\nOrigin: http://${authority}\r\nContent-Type: text/plain\r\nContent-Type: application/json\r\nX-Plainview-Session: ${session}\r\nContent-Length: 2\r\n\r\n{}`;
    expect((await raw(twice)).status).toBe(415);
    expect(calls).toEqual([]);
  });

  it("find no open door before the request either: a CORS preflight gets nothing", async () => {
    for (const path of ["/call/test.echo", "/session", "/control/open", "/", "*"]) {
      const answer = await get(
        path,
        {
          Origin: "https://evil.example",
          "Access-Control-Request-Method": "POST",
          "Access-Control-Request-Headers": "content-type,x-plainview-session",
          "Access-Control-Request-Private-Network": "true",
        },
        "OPTIONS",
      );
      expect(answer.status, path).toBe(405);
      expect([...answer.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
  });

  it("cannot load pieces of the page, not even to find out that Plainview runs", async () => {
    for (const [mode, dest] of [
      ["no-cors", "script"],
      ["no-cors", "image"],
      ["cors", "empty"],
      ["navigate", "iframe"],
      ["websocket", "websocket"],
    ] as const) {
      const answer = await get("/assets/page.js", {
        "Sec-Fetch-Site": "cross-site",
        "Sec-Fetch-Mode": mode,
        "Sec-Fetch-Dest": dest,
      });
      expect(answer.status, dest).toBe(403);
    }
    const link = {
      "Sec-Fetch-Site": "cross-site",
      "Sec-Fetch-Mode": "navigate",
      "Sec-Fetch-Dest": "document",
    };
    expect((await get("/", link)).status).toBe(200);
  });

  it("do not use up the tries of our own page", async () => {
    for (let i = 0; i < 30; i += 1) {
      await post("/session", "{}", { Origin: "https://evil.example" });
    }
    expect(await openSession()).toMatch(/^[\w-]{43}$/);
  });

  it("cannot reach calls over a WebSocket", async () => {
    const answer = await get("/call/test.echo", {
      Connection: "Upgrade",
      Upgrade: "websocket",
      "Sec-WebSocket-Version": "13",
      "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
    });
    expect(answer.status).toBe(405);
  });
});

describe("every answer", () => {
  it("forbids framing, sniffing, caching, outside content and other origins", async () => {
    const answers = [
      await get("/"),
      await get("/nothing"),
      await get("/", { Host: "evil.example" }),
      await get("/", {}, "DELETE"),
      await post("/session", "{}"),
      await call(await openSession()),
      await call(undefined),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([200, 404, 403, 405, 401, 200, 401]);
    for (const { headers } of answers) {
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(headers.get("permissions-policy")).toContain("camera=()");
      expect(headers.has("access-control-allow-origin")).toBe(false);
      expect(headers.has("set-cookie")).toBe(false);
      expect(headers.has("server")).toBe(false);
    }
  });
});

describe("tokens", () => {
  it("are needed for every call, and a guess is not one", async () => {
    const session = await openSession();
    const wrong = [
      undefined,
      "",
      "x",
      session.slice(0, -1),
      `${session}x`,
      session.toUpperCase(),
      launchToken(),
    ];
    for (const token of wrong) {
      const answer = await call(token);
      expect(answer.status, String(token)).toBe(401);
      expect(codeOf(answer)).toBe("no-session");
    }
    expect((await call(session)).status).toBe(200);
    expect(calls).toHaveLength(1);
  });

  it("are not taken from a cookie, the address or the body", async () => {
    const session = await openSession();
    expect((await call(undefined, { Cookie: `X-Plainview-Session=${session}` })).status).toBe(401);
    expect((await post(`/call/test.echo?session=${session}`, "{}")).status).toBe(404);
    expect((await post("/call/test.echo", JSON.stringify({ session }))).status).toBe(401);
    expect(calls).toEqual([]);
  });

  it("sent twice in one request are none", async () => {
    const session = await openSession();
    const twice = request("POST", "/call/test.echo", {
      Host: authority,
      Origin: `http://${authority}`,
      "Content-Type": "application/json",
      "Content-Length": "0",
      "X-Plainview-Session": session,
      "x-plainview-session": session,
    });
    expect((await raw(twice)).status).toBe(401);
  });

  it("of a launch address work once; used again, they end the session that they made", async () => {
    const token = launchToken();
    const first = await post("/session", JSON.stringify({ token }));
    const { session } = JSON.parse(first.body) as { session: string };
    expect((await call(session)).status).toBe(200);
    const replay = await post("/session", JSON.stringify({ token }));
    expect(replay.status).toBe(401);
    expect(codeOf(replay)).toBe("launch-token-refused");
    expect((await call(session)).status).toBe(401);
  });

  it("of a launch address expire after two minutes", async () => {
    const token = launchToken();
    nowMs += launchTokenLifeMs;
    expect((await post("/session", JSON.stringify({ token }))).status).toBe(401);
    expect(server.openedCount()).toBe(0);
  });

  it("cannot be guessed by trying: ten tries a minute", async () => {
    const tries: number[] = [];
    for (let i = 0; i < 12; i += 1) {
      tries.push((await post("/session", JSON.stringify({ token: `guess-${i}` }))).status);
    }
    expect(tries).toEqual([...Array(10).fill(401), 429, 429]);
    nowMs += 6_000;
    expect((await post("/session", JSON.stringify({ token: launchToken() }))).status).toBe(200);
  });

  it("of a session cannot be guessed either, and the guesser does not lock out the page", async () => {
    const session = await openSession();
    const tries: number[] = [];
    for (let i = 0; i < 22; i += 1) tries.push((await call(`guess-${i}`)).status);
    expect(tries).toEqual([...Array(20).fill(401), 429, 429]);
    expect((await call(session)).status).toBe(200);
  });

  it("do not open a flood: calls have a generous limit", async () => {
    const session = await openSession();
    const message = request(
      "POST",
      "/call/test.echo",
      {
        Host: authority,
        Origin: `http://${authority}`,
        "Content-Type": "application/json",
        "Content-Length": "2",
        "X-Plainview-Session": session,
      },
      "{}",
    );
    await raw(message.repeat(1_000));
    await expect.poll(() => calls.length).toBe(1_000);
    expect((await raw(message)).status).toBe(429);
    nowMs += 1_000;
    expect((await raw(message)).status).toBe(200);
  });

  it("must be text in a small JSON object", async () => {
    for (const body of [
      "[]",
      "null",
      '"x"',
      "{}",
      '{"token":1}',
      '{"token":["x"]}',
      '{"__proto__":{"token":"x"}}',
    ]) {
      expect((await post("/session", body)).status, body).toBe(401);
    }
    nowMs += 60_000;
    expect((await post("/session", JSON.stringify({ token: "x".repeat(2_000) }))).status).toBe(413);
  });
});

describe("path traversal", () => {
  const paths = [
    "/../package.json",
    "/../../../../../../etc/passwd",
    "/assets/../../package.json",
    "/assets/../index.html",
    "/%2e%2e/package.json",
    "/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "/..%2f..%2fetc/passwd",
    "/%252e%252e%252fetc%252fpasswd",
    "/..%c0%af..%c0%afetc/passwd",
    "/..\\..\\windows\\win.ini",
    "/..%5c..%5cwindows%5cwin.ini",
    "//etc/passwd",
    "/etc/passwd",
    "file:///etc/passwd",
    "/C:/Windows/win.ini",
    "/index.html%00.png",
    "/index.html/",
    "/./index.html",
    "//index.html",
    "/INDEX.HTML",
    "/assets",
    "/assets/",
    "/assets/page.js.map",
    "/__proto__",
    "/constructor",
  ];

  it.each(paths)("%s is not on the list", async (path) => {
    const answer = await get(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).not.toContain("page for the tests");
  });

  it("with a null byte is not even HTTP", async () => {
    const answer = await raw(`GET /index.html\0.png HTTP/1.1\r\nHost: ${authority}\r\n\r\n`);
    expect([400, 404]).toContain(answer.status);
  });

  it("does not work in the name of a call", async () => {
    const session = { "X-Plainview-Session": await openSession() };
    for (const path of [
      "/call/",
      "/call/../session",
      "/call/a/b",
      "/call/%61pp",
      "/call/__proto__",
      "/call/a\\b",
      `/call/${"a".repeat(81)}`,
      "/Call/test.echo",
      "//call/test.echo",
    ]) {
      expect((await post(path, "{}", session)).status, path).toBe(404);
    }
    expect(calls).toEqual([]);
  });
});

describe("bodies", () => {
  const big = 2 * 1024 * 1024;

  it("of two megabytes are read", async () => {
    const body = JSON.stringify("x".repeat(big - 2));
    expect(body).toHaveLength(big);
    const answer = await post("/call/test.echo", body, { "X-Plainview-Session": await openSession() });
    expect(answer.status).toBe(200);
  });

  it("that declare more are refused before they are sent, and the connection ends", async () => {
    const answer = await post("/call/test.echo", "", {
      "X-Plainview-Session": await openSession(),
      "Content-Length": String(big + 1),
    });
    expect(answer.status).toBe(413);
    expect(answer.closed).toBe(true);
    expect(calls).toEqual([]);
  });

  it("that grow past it in chunks are refused as well, and the connection ends", async () => {
    const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
    const head = request("POST", "/call/test.echo", {
      Host: authority,
      Origin: `http://${authority}`,
      "Content-Type": "application/json",
      "Transfer-Encoding": "chunked",
      "X-Plainview-Session": await openSession(),
    });
    const answer = await raw(head + chunk.repeat(40));
    expect(answer.status).toBe(413);
    expect(answer.closed).toBe(true);
    expect(calls).toEqual([]);
  });

  it("are not read at all from someone without a token", async () => {
    const answer = await post("/call/test.echo", "", { "Content-Length": "100000" });
    expect(answer.status).toBe(401);
    expect(answer.closed).toBe(true);
  });

  it("that are no JSON in UTF-8 are refused", async () => {
    const session = await openSession();
    for (const body of ["", "{", "undefined", "{}{}", "{'a':1}"]) {
      expect((await post("/call/test.echo", body, { "X-Plainview-Session": session })).status, body).toBe(
        400,
      );
    }
    const head = request("POST", "/call/test.echo", {
      Host: authority,
      Origin: `http://${authority}`,
      "Content-Type": "application/json",
      "Content-Length": "3",
      "X-Plainview-Session": session,
    });
    const latin1 = Buffer.concat([Buffer.from(head), Buffer.from([0x22, 0xf1, 0x22])]);
    expect((await raw(latin1)).status).toBe(400);
    expect(calls).toEqual([]);
  });

  it("that claim two lengths are refused (request smuggling)", async () => {
    const session = await openSession();
    const answer = await call(session, { "Transfer-Encoding": "chunked" });
    expect(answer.status).toBe(400);
    expect(calls).toEqual([]);
  });
});

describe("methods", () => {
  it("other than those a path has are refused, with those named", async () => {
    const session = { "X-Plainview-Session": await openSession() };
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"]) {
      expect((await get("/", session, method)).status, method).toBe(405);
      expect((await get("/call/test.echo", session, method)).status, method).toBe(405);
    }
    for (const path of ["/call/test.echo", "/session", "/quit", "/control/open"]) {
      const answer = await get(path, session);
      expect(answer.status, path).toBe(405);
      expect(answer.headers.get("allow")).toBe("POST");
    }
    const posted = await post("/", "{}", session);
    expect(posted.status).toBe(405);
    expect(posted.headers.get("allow")).toBe("GET, HEAD");
    expect(calls).toEqual([]);
  });

  it("that would make us a proxy get nothing", async () => {
    await expect(raw(`CONNECT evil.example:443 HTTP/1.1\r\nHost: ${authority}\r\n\r\n`)).rejects.toThrow(
      /No whole answer: $/,
    );
  });
});

describe("slow and many connections", () => {
  it("end when the headers do not arrive in time", async () => {
    await server.close();
    await start({ headersTimeoutMs: 100, requestTimeoutMs: 20_000 });
    const answer = await raw(`GET / HTTP/1.1\r\nHost: ${authority}\r\nX-Slow: `);
    expect(answer.status).toBe(408);
    expect(answer.closed).toBe(true);
  });

  it("end when the body does not arrive in time", async () => {
    const before = server;
    await start({ headersTimeoutMs: 100, requestTimeoutMs: 200 });
    await before.close();
    const session = await openSession();
    const answer = await post("/call/test.echo", "{", {
      "X-Plainview-Session": session,
      "Content-Length": "2",
    });
    expect([400, 408]).toContain(answer.status);
    expect(answer.closed).toBe(true);
    expect(calls).toEqual([]);
  });

  it("end when the headers are too large", async () => {
    const answer = await get("/", { "X-Large": "x".repeat(10_000) });
    expect(answer.status).toBe(431);
    expect(answer.closed).toBe(true);
  });

  it("are bounded in number", async () => {
    await server.close();
    await start({ maxConnections: 2 });
    const sockets = [connect(server.port, "127.0.0.1"), connect(server.port, "127.0.0.1")];
    await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once("connect", resolve))));
    await expect(get("/")).rejects.toThrow();
    for (const socket of sockets) socket.destroy();
    await expect.poll(async () => (await get("/").catch(() => undefined))?.status).toBe(200);
  });
});

describe("a second start", () => {
  const info = (controlSecret: string) => ({
    pid: 1,
    host: "browser" as const,
    startedAt: 0,
    port: server.port,
    controlSecret,
  });

  it("has the window opened again, or gets an address that works once", async () => {
    expect(await askRunningToOpen(info(secret), true)).toEqual({ kind: "opened" });
    const answer = await askRunningToOpen(info(secret), false);
    expect(asked).toEqual([true, false]);
    if (answer.kind !== "address") throw new Error(`expected an address, got ${answer.kind}`);
    const token = new URL(answer.url).hash.replace("#token=", "");
    expect((await post("/session", JSON.stringify({ token }))).status).toBe(200);
  });

  it("without the secret gets nothing, and may not try for long", async () => {
    expect(await askRunningToOpen(info("wrong"), true)).toEqual({ kind: "no-answer" });
    expect((await post("/control/open", "{}", { "X-Plainview-Session": await openSession() })).status).toBe(
      401,
    );
    const tries: number[] = [];
    for (let i = 0; i < 10; i += 1) tries.push((await post("/control/open", "{}")).status);
    expect(tries).toEqual([...Array(8).fill(401), 429, 429]);
    expect(asked).toEqual([]);
  });

  it("hears that nobody answers when the first has ended", async () => {
    const gone = info(secret);
    await server.close();
    expect(await askRunningToOpen(gone, true)).toEqual({ kind: "no-answer" });
    expect(await askRunningToOpen({ pid: 1, host: "browser", startedAt: 0 }, true)).toEqual({
      kind: "no-answer",
    });
    await start();
  });
});

describe("the end", () => {
  it("lets go of the port and of every idle connection at once", async () => {
    await server.close();
    // Waiting for an idle connection would then outlast the runner's time limit for a test.
    await start({ headersTimeoutMs: 600_000, requestTimeoutMs: 600_000 });
    const idle = connect(server.port, "127.0.0.1");
    await new Promise((resolve) => idle.once("connect", resolve));
    const closed = new Promise((resolve) => idle.once("close", resolve));
    idle.on("error", () => undefined);
    await server.close();
    await closed;
    await expect(fetch(`http://${authority}/`)).rejects.toThrow();
    await start();
  });

  it("lets a call that runs finish and answer", async () => {
    const answer = post("/call/test.slow", "{}", { "X-Plainview-Session": await openSession() });
    await expect.poll(() => calls.length).toBe(1);
    await server.close();
    expect((await answer).status).toBe(200);
    await start();
  });

  it("does not wait for ever for one that hangs", async () => {
    const answer = post("/call/test.hang", "{}", { "X-Plainview-Session": await openSession() }).catch(
      () => "cut",
    );
    await expect.poll(() => calls.length).toBe(1);
    await server.close();
    expect(await answer).toBe("cut");
    await start();
  });
});

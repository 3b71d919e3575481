import { type Client, createClient, type Send } from "../src-core/contract/client.ts";
import type { CallError } from "../src-core/contract/errors.ts";

/** What the Electron preload puts on the page: one function, no logic. */
interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
}

declare global {
  interface Window {
    bridge?: Bridge;
  }
}

const sessionKey = "plainview.session";

/** Calls over the loopback server: the one-time token of the launch address buys a session, kept for reloads. */
function httpSend(): Send {
  let session: Promise<string> | undefined;
  return async (name, input) => {
    session ??= openSession();
    const response = await fetch(`/call/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-plainview-session": await session },
      body: JSON.stringify(input),
    });
    if (!response.ok) throw new Error(`call ${response.status}`);
    return response.json();
  };
}

async function openSession(): Promise<string> {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (token === null) {
    const kept = sessionStorage.getItem(sessionKey);
    if (kept === null) throw new Error("no session");
    return kept;
  }
  // The token is spent at once; it must not stay in the address bar or the history.
  history.replaceState(null, "", location.pathname);
  const response = await fetch("/session", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token }),
  });
  if (!response.ok) throw new Error(`session ${response.status}`);
  const { session } = (await response.json()) as { session: string };
  sessionStorage.setItem(sessionKey, session);
  return session;
}

const bridge = window.bridge;

const plain = createClient(bridge ? (name, input) => bridge.call(name, input) : httpSend());
const failureListeners = new Set<(error: CallError) => void>();

/** Typed calls to whichever host shows this page. */
export const client: Client = {
  async call(name, input) {
    const result = await plain.call(name, input);
    if (!result.ok) for (const listener of failureListeners) listener(result.error);
    return result;
  },
};

/** Tells of every call that fails, whoever made it, until the function that is returned is called. */
export function onFailure(listener: (error: CallError) => void): () => void {
  failureListeners.add(listener);
  return () => failureListeners.delete(listener);
}

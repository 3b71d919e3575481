import { protocol, type Session } from "electron";
import { securityHeaders } from "../web/headers.ts";
import type { StaticFiles } from "../web/static-files.ts";

const scheme = "app";

/** The origin of the page. No other origin is ever shown, and none may call. */
export const appOrigin = "app://plainview";

/** The address that the window opens. */
export const appPageUrl = `${appOrigin}/`;

/**
 * Tells Chromium, before it starts, that `app:` is to be treated like `https:`: an origin of its own (which `'self'` in
 * the policy means) and a secure context. It may not get past the policy, run service workers or carry extensions.
 * Call it once, before the app is ready.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        bypassCSP: false,
        allowServiceWorkers: false,
        allowExtensions: false,
        // Compiled code would be kept on disk.
        codeCache: false,
      },
    },
  ]);
}

/** Answers every `app:` request of a session from the list of files: the same ones, with the same headers, as the browser host. */
export function serveApp(session: Session, files: () => StaticFiles): void {
  session.protocol.handle(scheme, (request) => answer(request, files));
}

/** Whether an address is the page itself. */
export function isAppPage(url: string): boolean {
  const path = appPath(url);
  return path === "/" || path === "/index.html";
}

/** Whether an address is of the page's own origin. */
export function isAppUrl(url: string): boolean {
  return appPath(url) !== undefined;
}

/** Looked up to the letter: no path of a file is ever made from an address. */
function answer(request: Request, files: () => StaticFiles): Response {
  if (request.method !== "GET" && request.method !== "HEAD") return refusal(405);
  const path = appPath(request.url);
  const file = path === undefined ? undefined : files().get(path);
  if (file === undefined) return refusal(404);
  return new Response(request.method === "HEAD" ? null : new Uint8Array(file.body), {
    status: 200,
    headers: { ...securityHeaders, "Content-Type": file.contentType },
  });
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}

/**
 * The path of an address of ours, as sent; undefined for any other address. Not by way of `URL`, whose `origin` is
 * "null" for schemes that Node does not know.
 */
function appPath(url: string): string | undefined {
  if (!url.startsWith(appPageUrl)) return undefined;
  return url.slice(appOrigin.length).split(/[?#]/, 1)[0];
}

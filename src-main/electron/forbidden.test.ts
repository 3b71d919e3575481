import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folders = [import.meta.dirname, join(import.meta.dirname, "..", "preload")];
const sources = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !/\.test(-helper)?\.ts$/.test(name))
    .map((name) => ({ name, code: withoutComments(readFileSync(join(folder, name), "utf8")) })),
);

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

function filesWith(pattern: RegExp): string[] {
  return sources.filter(({ code }) => pattern.test(code)).map(({ name }) => name);
}

describe("the code of the main process and the preload", () => {
  it("is looked at", () => {
    expect(sources.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["index.ts", "main.ts", "security.ts", "start.ts", "window.ts"]),
    );
  });

  it.each([
    /\bremote\b/,
    /nodeIntegration\w*:\s*true/,
    /contextIsolation:\s*false/,
    /sandbox:\s*false/,
    /webSecurity:\s*false/,
    /webviewTag:\s*true/,
    /allowRunningInsecureContent:\s*true/,
    /experimentalFeatures:\s*true/,
    /bypassCSP:\s*true/,
    /no-sandbox/,
    /enableBlinkFeatures/,
    /\bcrashReporter\b/,
    /\bautoUpdater\b/,
    /\bdesktopCapturer\b/,
    /\butilityProcess\b/,
    // The half of it that can block the window, and the switch to a password that is the same everywhere.
    /safeStorage\.(encryptString|decryptString|isEncryptionAvailable|setUsePlainTextEncryption)\(/,
    /\bclipboard\b(?!-)/,
    /\bsetAsDefaultProtocolClient\b/,
    /\bexecuteJavaScript\b/,
    /\binsertCSS\b/,
    /\bloadFile\b/,
    /\bopenPath\b/,
    /\bopenDevTools\b/,
    /\bfromPath\b/,
    /persist:/,
    /from "node:(http|https|net|tls|dgram|dns|child_process|vm)"/,
    /\b(net|fetch)\(/,
    /\beval\b|new Function\b/,
    /setCertificateVerifyProc|certificate-error|ignore-certificate-errors/,
    /ipcMain\.on\(|handleOnce\(|ipcRenderer\.(on|send|sendSync|postMessage)\b/,
  ])("has no %s", (pattern) => {
    expect(filesWith(pattern)).toEqual([]);
  });

  it.each([
    [/\bshell\b/, ["host.ts"]],
    [/\bsafeStorage\b/, ["keychain.ts"]],
    [/openExternal\(/, ["host.ts"]],
    [/\.loadURL\(/, ["window.ts"]],
    [/new BrowserWindow\(/, ["window.ts"]],
    [/ipcMain\.handle\(/, ["transport.ts"]],
    [/registerSchemesAsPrivileged/, ["protocol.ts"]],
    [/protocol\.handle\(/, ["protocol.ts"]],
    [/contextBridge\./, ["index.ts"]],
    [/appendSwitch/, ["security.ts"]],
    [/process\.env/, ["chromium-folders.ts", "main.ts"]],
  ])("has %s in one place only", (pattern, files) => {
    expect(filesWith(pattern)).toEqual(files);
  });

  it("imports nothing but electron in the preload, which runs in the sandbox", () => {
    const preload = sources.find(({ name }) => name === "index.ts")?.code ?? "";
    expect(
      [...preload.matchAll(/(?:from|import|require)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]),
    ).toEqual(["electron"]);
  });
});

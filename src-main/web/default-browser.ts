import { spawn } from "node:child_process";

/** An opener that has not said anything after this long has started a browser that stays in the foreground. */
const patienceMs = 10_000;

/**
 * Opens an address in the browser that the person chose for their computer.
 * @returns whether the system says that it did
 */
export function openInDefaultBrowser(
  url: string,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  const [program, ...args] = openerCommand(url, platform);
  return new Promise((resolve) => {
    const opener = spawn(program, args, { stdio: "ignore", detached: platform !== "win32" });
    const timer = setTimeout(() => settle(true), patienceMs);
    opener.once("error", () => settle(false));
    opener.once("exit", (code) => settle(code === 0));
    function settle(opened: boolean): void {
      clearTimeout(timer);
      opener.unref();
      resolve(opened);
    }
  });
}

/** No shell anywhere: an address is data, whatever characters it has. */
export function openerCommand(url: string, platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === "win32") return ["rundll32.exe", "url.dll,FileProtocolHandler", url];
  if (platform === "darwin") return ["open", url];
  return ["xdg-open", url];
}

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import {
  _electron,
  type Browser,
  test as base,
  chromium,
  type Page,
  type PlaywrightTestOptions,
  type ViewportSize,
} from "@playwright/test";

const root = join(import.meta.dirname, "..", "..");

export interface RunningApp {
  page: Page;
  dataFolder: string;
  /** Every request of the page that was not to the app's own origin. */
  foreignRequests: readonly string[];
  /** What the page complained about: errors, and anything that the content security policy refused. */
  complaints: readonly string[];
  /** Ends the host and leaves the page as it is. */
  endHost(): Promise<void>;
  /** Ends the program and starts it again on the same data folder; `meanwhile` is done in between. */
  restart(meanwhile?: () => Promise<void>): Promise<Page>;
}

export interface Options {
  /** Language the system asks for. */
  language: "en" | "es";
}

interface PageLook {
  colorScheme: ColorScheme;
  viewport: ViewportSize | null;
}

type ColorScheme = PlaywrightTestOptions["colorScheme"];

interface Started {
  page: Page;
  /** Ends the host but leaves the page. */
  endHost(): Promise<void>;
  end(): Promise<void>;
}

/** The app in the host of this project, on an empty data folder of its own. */
export const test = base.extend<Options & { app: RunningApp }>({
  language: ["en", { option: true }],
  colorScheme: "light",
  viewport: { width: 1480, height: 1000 },
  app: async ({ language, colorScheme, viewport }, use, testInfo) => {
    const isElectron = testInfo.project.name === "electron";
    const dataFolder = mkdtempSync(join(tmpdir(), "plainview-journey-"));
    const foreignRequests: string[] = [];
    const complaints: string[] = [];
    const start = async (): Promise<Started> => {
      const started = isElectron
        ? await startElectron(dataFolder, language)
        : await startBrowserHost(dataFolder, { language, colorScheme, viewport }, (page) =>
            watch(page, foreignRequests, complaints),
          );
      if (isElectron) watch(started.page, foreignRequests, complaints);
      await started.page.getByRole("heading", { level: 1 }).waitFor();
      return started;
    };
    let running = await start();
    const app: RunningApp = {
      get page() {
        return running.page;
      },
      dataFolder,
      foreignRequests,
      complaints,
      endHost: () => running.endHost(),
      async restart(meanwhile) {
        await running.end();
        await meanwhile?.();
        running = await start();
        return running.page;
      },
    };
    await use(app);
    await running.end();
    rmSync(dataFolder, { recursive: true, force: true });
  },
});

/** A request is foreign when it leaves the machine or goes to another port than the app's. */
function watch(page: Page, foreignRequests: string[], complaints: string[]): void {
  page.context().on("request", (request) => {
    const own = page.url() === "about:blank" ? request.url() : page.url();
    if (/^(data|blob):/.test(request.url())) return;
    if (new URL(request.url()).origin !== new URL(own).origin) foreignRequests.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
}

async function startBrowserHost(
  dataFolder: string,
  options: Options & PageLook,
  onPage: (page: Page) => void,
): Promise<Started> {
  const { child, address } = await serve(dataFolder, options.language);
  const browser: Browser = await chromium.launch({
    executablePath: process.env.PLAINVIEW_CHROMIUM ?? "/usr/bin/chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const { colorScheme, viewport } = options;
  const context = await browser.newContext({ colorScheme, viewport, reducedMotion: "reduce" });
  const page = await context.newPage();
  onPage(page);
  await page.goto(address);
  return {
    page,
    endHost: () => stop(child),
    async end() {
      await browser.close();
      await stop(child);
    },
  };
}

/** Starts the browser host and reads the address that it prints. */
export async function serve(
  dataFolder: string,
  language = "en",
): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [join(root, "out", "main", "web.js"), "--no-open"], {
    env: {
      ...process.env,
      PLAINVIEW_DATA: dataFolder,
      LC_ALL: language === "es" ? "es_US.UTF-8" : "en_US.UTF-8",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (!child.stdout) throw new Error("no output to read the address from");
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) return { child, address };
  }
  throw new Error("the browser host ended before it printed an address");
}

export function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

/** Electron's program file is not on every computer; where it is missing, nothing here runs. */
const electronPath = join(root, "node_modules", "electron", "path.txt");

async function startElectron(dataFolder: string, language: string): Promise<Started> {
  base.skip(!existsSync(electronPath), "Electron's program file is not on this computer");
  const electron = await _electron.launch({
    args: [root, `--lang=${language}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
    env: { ...process.env, PLAINVIEW_DATA: dataFolder } as Record<string, string>,
  });
  return {
    page: await electron.firstWindow(),
    endHost: () => Promise.reject(new Error("in Electron the page ends with its host")),
    end: () => electron.close(),
  };
}

/** Every byte of every file under a folder, to look for words that must not be there. */
export function bytesUnder(folder: string): Buffer {
  const parts: Buffer[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (statSync(path).isFile()) parts.push(Buffer.from(name), readFileSync(path));
  }
  return Buffer.concat(parts);
}

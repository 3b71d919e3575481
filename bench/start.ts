import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Browser, chromium, type Page } from "@playwright/test";
import checkTexts from "../resources/locales/en/check.json" with { type: "json" };
import { findAppBrowser, thisComputer } from "../src-main/web/find-browser.ts";
import { builtPage, gzipOf } from "./bundle.ts";
import { endWithUs, removeFolder, tempFolder } from "./leftovers.ts";
import { median } from "./measure.ts";
import type { Line, Row } from "./row.ts";
import { bareTickPage, measureTicking } from "./ticking.ts";
import { measureTyping } from "./typing.ts";

const starts = 5;
const webProgram = join(import.meta.dirname, "..", "out", "main", "web.js");

/** The browser host from nothing to a screen that answers, and then from each key to the next frame. */
export async function measureStart(): Promise<readonly Line[]> {
  const program = process.env.PLAINVIEW_CHROMIUM || findAppBrowser(thisComputer);
  if (program === undefined)
    return [{ measure: "start and typing", missing: "no Chromium or Chrome; PLAINVIEW_CHROMIUM names one" }];
  const runs: Start[] = [];
  const floors: Parts[] = [];
  for (let run = 0; run < starts; run++) {
    runs.push(await startOnce(program));
    floors.push(await floorOnce(program));
  }
  const rows = [...startRows(runs, floors), loadedRow(runs)];
  return [...rows, ...(await handRows(program))];
}

/** The parts of a start, one after the other, in milliseconds. */
interface Parts {
  nodeMs: number;
  browserMs: number;
  screenMs: number;
}

interface Start extends Parts {
  /** Paths of the files that the page had asked for by then. */
  loaded: ReadonlySet<string>;
}

/** A page that does what `untilUsable` waits for and nothing else. */
const barePage = `<!doctype html><title>bare</title><h1>${checkTexts.title}</h1>
<label>${checkTexts.form.from}<textarea></textarea></label><ul></ul>
<script>
  document.querySelector("textarea").addEventListener("input", () => {
    document.querySelector("ul").innerHTML = "<li data-disclosure>listed</li>";
  });
</script>`;

async function startOnce(program: string): Promise<Start> {
  const dataFolder = tempFolder();
  const started = performance.now();
  const { child, address } = await startHost(dataFolder);
  const listening = performance.now();
  const browser = await launch(program);
  try {
    const page = await browser.newPage();
    const loaded = new Set<string>();
    page.on("request", (request) => loaded.add(new URL(request.url()).pathname));
    const opened = performance.now();
    await page.goto(address, { waitUntil: "commit" });
    await untilUsable(page);
    const usable = performance.now();
    return { nodeMs: listening - started, browserMs: opened - listening, screenMs: usable - opened, loaded };
  } finally {
    await browser.close();
    await stop(child);
    removeFolder(dataFolder);
  }
}

/** The heading shows, and what is typed into From changes the list. */
async function untilUsable(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1, name: checkTexts.title }).waitFor();
  const rows = page.locator("[data-disclosure]");
  if ((await rows.count()) !== 0) throw new Error("the list was not empty before anything was typed");
  await page.getByLabel(checkTexts.form.from).focus();
  await page.keyboard.insertText("Ana Prueba");
  await rows.first().waitFor();
}

/** What no browser host can do without: a Node that starts, and a browser with an empty page. */
async function floorOnce(program: string): Promise<Parts> {
  const started = performance.now();
  const child = spawn(process.execPath, ["-e", "console.log('.'); setTimeout(() => {}, 60_000)"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  endWithUs(child);
  await once(child.stdout, "data");
  const printed = performance.now();
  const browser = await launch(program);
  const page = await browser.newPage();
  await page.goto("about:blank");
  const opened = performance.now();
  await page.setContent(barePage);
  await untilUsable(page);
  const usable = performance.now();
  await browser.close();
  await stop(child);
  return { nodeMs: printed - started, browserMs: opened - printed, screenMs: usable - opened };
}

function startRows(runs: readonly Start[], floors: readonly Parts[]): readonly Row[] {
  const all = `p50 of ${starts}`;
  const part = (what: string, pick: (run: Parts) => number, peer: string): Row => ({
    measure: `of that, ${what}, ${all}`,
    value: median(runs.map(pick)),
    unit: "ms",
    peer: { name: peer, value: median(floors.map(pick)) },
  });
  return [
    {
      measure: `start to a usable Check screen, ${all}`,
      value: median(runs.map(wholeOf)),
      unit: "ms",
      peer: { name: "the least of each part", value: median(floors.map(wholeOf)) },
      goal: 1000,
    },
    part("host started", ({ nodeMs }) => nodeMs, "a Node that prints"),
    part("browser started", ({ browserMs }) => browserMs, "the same with about:blank"),
    part("page usable", ({ screenMs }) => screenMs, "a heading and a field"),
  ];
}

function wholeOf({ nodeMs, browserMs, screenMs }: Parts): number {
  return nodeMs + browserMs + screenMs;
}

/** Lazy parts that were fetched all the same would show here. */
function loadedRow(runs: readonly Start[]): Row {
  const page = builtPage();
  const named = ["index.html", ...page.eager];
  const known = new Set([...named, ...[...page.lazy.values()].flatMap((part) => [...part])]);
  const loaded = new Set(runs.flatMap((run) => [...run.loaded]).map((path) => path.slice(1) || "index.html"));
  return {
    measure: "fetched before it was usable, gzip",
    value: gzipOf([...loaded].filter((path) => known.has(path))),
    unit: "bytes",
    peer: { name: "the page before its lazy parts", value: gzipOf(named) },
  };
}

/** What hands do: keys and ticks. */
async function handRows(program: string): Promise<readonly Row[]> {
  const dataFolder = tempFolder();
  const { child, address } = await startHost(dataFolder);
  const browser = await launch(program);
  try {
    const ours = await browser.newPage();
    await ours.goto(address);
    await untilUsable(ours);
    const bare = await browser.newPage();
    await bare.setContent("<title>bare</title><textarea></textarea>");
    const typing = await measureTyping(
      { page: ours, field: ours.getByLabel(checkTexts.form.from) },
      { page: bare, field: bare.locator("textarea") },
    );
    await bare.setContent(bareTickPage);
    return [...typing, ...(await measureTicking(ours, bare))];
  } finally {
    await browser.close();
    await stop(child);
    removeFolder(dataFolder);
  }
}

/** Starts the browser host and reads the address that it prints. */
async function startHost(dataFolder: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [webProgram, "--no-open"], {
    env: { ...process.env, PLAINVIEW_DATA: dataFolder, LC_ALL: "en_US.UTF-8" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  endWithUs(child);
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) return { child, address };
  }
  throw new Error("the browser host ended before it printed an address");
}

function launch(program: string): Promise<Browser> {
  const runsAsRoot = process.platform === "linux" && process.getuid?.() === 0;
  return chromium.launch({ executablePath: program, args: runsAsRoot ? ["--no-sandbox"] : [] });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}

import { homedir } from "node:os";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { dataFolderPath } from "../app/data-folder.ts";
import { startAppThread } from "../app/thread.ts";
import { runsWithoutSandbox } from "../web/app-window.ts";
import { startElectronHost } from "./start.ts";

// The entry of the Electron host: out/main/main.js.

const dataFolder = dataFolderPath({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  cwd: process.cwd(),
});

void startElectronHost({
  dataFolder,
  startApp: (host, onBug) =>
    startAppThread({
      worker: join(import.meta.dirname, "app-thread.js"),
      dataFolder,
      host,
      version: packageJson.version,
      onBug,
    }),
  page: join(import.meta.dirname, "..", "renderer"),
  preload: join(import.meta.dirname, "..", "preload", "index.cjs"),
  version: packageJson.version,
  platform: process.platform,
  withoutSandbox: runsWithoutSandbox,
  isDevelopment: process.env.PLAINVIEW_DEV === "1",
});

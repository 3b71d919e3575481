import { homedir } from "node:os";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { dataFolderPath } from "../app/data-folder.ts";
import { runsWithoutSandbox } from "../web/app-window.ts";
import { startElectronHost } from "./start.ts";

// The entry of the Electron host: out/main/main.js.

void startElectronHost({
  dataFolder: dataFolderPath({
    platform: process.platform,
    env: process.env,
    home: homedir(),
    cwd: process.cwd(),
  }),
  page: join(import.meta.dirname, "..", "renderer"),
  preload: join(import.meta.dirname, "..", "preload", "index.cjs"),
  version: packageJson.version,
  platform: process.platform,
  withoutSandbox: runsWithoutSandbox,
  isDevelopment: process.env.PLAINVIEW_DEV === "1",
});

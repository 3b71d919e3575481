import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { fontAssets } from "./src-main/pdf/font-files.ts";

const at = (path: string) => resolve(import.meta.dirname, path);

// Node and Chromium of the Electron in package.json; the browser host runs on the same Node, in browsers about as new.
const nodeTarget = "node24.18";
const pageTarget = "chrome140";

/** Puts the fonts for print and their licence beside the programs, where src-main/pdf/font-files.ts finds them. */
const fonts = {
  name: "plainview-fonts",
  generateBundle(this: { emitFile(file: { type: "asset"; fileName: string; source: Uint8Array }): string }) {
    for (const [name, path] of Object.entries(fontAssets()))
      this.emitFile({ type: "asset", fileName: `fonts/${name}`, source: readFileSync(path) });
  },
};

export default defineConfig({
  main: {
    plugins: [fonts],
    build: {
      target: nodeTarget,
      // Everything is built in but the database, whose native file must stay where its package puts it.
      externalizeDeps: false,
      sourcemap: false,
      rolldownOptions: {
        input: {
          main: at("src-main/electron/main.ts"),
          web: at("src-main/web/main.ts"),
          "app-thread": at("src-main/app/thread-worker.ts"),
          cli: at("src-main/cli/main.ts"),
        },
        external: ["better-sqlite3"],
        output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      sourcemap: false,
      rolldownOptions: {
        input: { index: at("src-main/preload/index.ts") },
        // A sandboxed window loads its preload as CommonJS only.
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: at("src-renderer"),
    plugins: [react()],
    build: {
      outDir: at("out/renderer"),
      target: pageTarget,
      minify: true,
      sourcemap: false,
      // The content security policy of both hosts lets in files of the app, and nothing that is written into the page.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: at("src-renderer/index.html") },
    },
    worker: { format: "es" },
  },
});

// Runs the built Electron host in Node, with the stand-in in the place of Electron, and prints what happened as JSON.
// Arguments: the folder of the build. PLAINVIEW_DATA says where its data goes.
import { createRequire, registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const build = process.argv[2];
const standIn = new URL("../../src-main/electron/electron-stand-in.test-helper.ts", import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "electron" ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

const electron = await import(standIn);
electron.resetElectron();
await import(pathToFileURL(join(build, "main", "main.js")).href);
electron.app.becomeReady();
const deadline = performance.now() + 20_000;
while (electron.windowCount() === 0 || electron.theWindow().page !== "loaded") {
  if (electron.app.exitCode !== undefined || performance.now() > deadline)
    throw new Error(`no page: ${electron.dialog.errors.join("; ")}`);
  await new Promise((resolve) => setTimeout(resolve, 20));
}

const window = electron.theWindow();
createRequire(import.meta.url)(window.options.webPreferences.preload);
electron.ipcRenderer.window = window;
const { call } = electron.contextBridge.exposed.get("bridge");

const session = electron.sessionOf("plainview");
const html = await (await session.request("app://plainview/")).text();
const assets = {};
for (const [, path] of html.matchAll(/(?:src|href)="\.?\/?([^"]+)"/g))
  assets[path] = (await session.request(`app://plainview/${path}`))?.status;

const answers = {
  info: await call("app.info", {}),
  created: (await call("vault.create", { passphrase: "wax seal and twine" })).ok,
  added: (
    await call("log.add", {
      piece: { deliveryAddress: "Ana Muster\n1 Elm St\nHollow Creek, CO 80999" },
      mailedOn: "2026-03-14",
    })
  ).ok,
  listed: (await call("log.list", { query: "muster" })).value?.total,
};
electron.powerMonitor.emit("suspend");
answers.status = await call("vault.status", {});
window.close();
// The services lock in their own thread first.
while (electron.app.exitCode === undefined && performance.now() < deadline)
  await new Promise((resolve) => setTimeout(resolve, 20));
console.log(JSON.stringify({ assets, answers, exitCode: electron.app.exitCode }));
process.exit(0);

import { contextBridge, ipcRenderer } from "electron";

// All that the page gets: one function. What may be called, and with what, is decided in the main process, which trusts
// nothing that comes through here.
contextBridge.exposeInMainWorld("bridge", {
  call: (name: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke("call", name, input),
});

import { afterAll, afterEach, describe, expect, it } from "vitest";
import { readPdf } from "../../pdf/pdf-reader.test-helper.ts";
import { fakeHost, filesUnder, removeTempFolders, testApp } from "../test-support.ts";

type TestApp = ReturnType<typeof testApp>;
const apps: TestApp[] = [];
function newApp(change: Parameters<typeof testApp>[0] = {}): TestApp {
  const app = testApp(change);
  apps.push(app);
  return app;
}

afterEach(() => {
  for (const { app, bugs } of apps.splice(0)) {
    app.close();
    expect(bugs).toEqual([]);
  }
});
afterAll(removeTempFolders);

const piece = { deliveryAddress: "Ana Prueba\n12 Alder St\nAurora CO 80012" };

describe("print.pdf", () => {
  it("answers with a PDF, before any log is opened, and leaves nothing on disk", async () => {
    const { client, folder } = newApp();
    const result = await client.call("print.pdf", { document: { kind: "mailpiece", piece, printer: {} } });
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value.pages).toBe(1);
    const { pages } = await readPdf(Buffer.from(result.value.base64, "base64"));
    expect(pages[0]?.texts.map(({ text }) => text)).toEqual(piece.deliveryAddress.split("\n"));
    expect(() => [...filesUnder(folder)]).toThrow("ENOENT");
  });

  it("names the file in the language of the settings, or of the system", async () => {
    const { client } = newApp({ host: fakeHost({ systemLanguage: () => "es" }) });
    const titleIn = async () => {
      const result = await client.call("print.pdf", { document: { kind: "mailpiece", piece, printer: {} } });
      if (!result.ok) throw new Error(result.error.code);
      return (await readPdf(Buffer.from(result.value.base64, "base64"))).info.Title;
    };
    expect(await titleIn()).toBe("Sobre");
    await client.call("settings.set", { language: "en" });
    expect(await titleIn()).toBe("Envelope");
  });

  it.each([
    {},
    { kind: "poster" },
    { kind: "mailpiece", piece: { colour: "red" }, printer: {} },
    { kind: "mailpiece", piece, printer: { offsetUpMm: 31 } },
    { kind: "labels", sheet: "avery-5160", labels: [] },
    { kind: "labels", sheet: "avery-5160", labels: ["x".repeat(1001)] },
    { kind: "page", page: { language: "fr", title: "", sections: [] } },
  ])("refuses %j", async (document) => {
    const { app } = newApp();
    expect(await app.dispatch("print.pdf", { document })).toEqual({
      ok: false,
      error: { code: "invalid-input" },
    });
  });
});

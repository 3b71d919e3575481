import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { z } from "zod";
import { App } from "./App.tsx";
import { showLanguage, startTexts } from "./i18n.ts";
import { Lost } from "./parts/Lost.tsx";
import "./theme.css";
import { client } from "./transport.ts";

// The content security policy forbids eval, which zod would otherwise use to compile schemas.
z.config({ jitless: true });

async function start() {
  const container = document.getElementById("root");
  if (!container) return;
  const root = createRoot(container);
  const texts = startTexts();
  const [info, settings] = await Promise.all([client.call("app.info", {}), client.call("settings.get", {})]);
  await texts;
  if (!info.ok || !settings.ok) {
    root.render(<Lost />);
    return;
  }
  await showLanguage(settings.value.language === "system" ? info.value.language : settings.value.language);
  root.render(
    <StrictMode>
      <App info={info.value} settings={settings.value} />
    </StrictMode>,
  );
}

void start();

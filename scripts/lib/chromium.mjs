import { existsSync, readFileSync } from "node:fs";
import { runToEnd } from "./run.mjs";

const places = [
  process.env.PLAINVIEW_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function find() {
  return places.find((place) => place !== undefined && existsSync(place));
}

/**
 * A Chromium for the journeys. As root on Debian it is installed when it is missing; elsewhere the person is told
 * what to install.
 * @returns {Promise<string | undefined>} its program file
 */
export async function ensureChromium() {
  const found = find();
  if (found !== undefined) return found;
  if (isDebian() && process.getuid() === 0) {
    console.log("Installing Chromium for the journeys (apt-get install chromium) …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await runToEnd("apt-get", ["update", "-qq"], { env });
    await runToEnd("apt-get", ["install", "-y", "-qq", "chromium"], { env });
    const installed = find();
    if (installed !== undefined) return installed;
  }
  console.error(
    "The journeys need Chromium or Google Chrome. Install one (Debian and Ubuntu: apt-get install chromium), or set PLAINVIEW_CHROMIUM to its program file.",
  );
  return undefined;
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

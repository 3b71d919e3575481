import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Weight, weights } from "../../src-core/print/font.ts";

const names = { regular: "NotoSans-Regular.ttf", bold: "NotoSans-Bold.ttf" } as const;
const inPackage = {
  regular: "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  bold: "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
} as const satisfies Record<Weight, string>;

/**
 * The bytes of a font for print. A built program has them in `fonts` beside its files (electron.vite.config.ts puts them
 * there, with their licence) or, seen from a chunk, one folder up; run from the source, in the package they come in.
 */
export function fontBytes(weight: Weight): Uint8Array {
  const built = ["fonts", join("..", "fonts")].map((folder) =>
    join(import.meta.dirname, folder, names[weight]),
  );
  const path = built.find((file) => existsSync(file));
  return readFileSync(path ?? createRequire(import.meta.url).resolve(inPackage[weight]));
}

/** What the build copies, by the name in the built program: both fonts and their licence. */
export function fontAssets(): Readonly<Record<string, string>> {
  const require = createRequire(import.meta.url);
  return {
    ...Object.fromEntries(weights.map((weight) => [names[weight], require.resolve(inPackage[weight])])),
    "OFL.txt": require.resolve("@expo-google-fonts/noto-sans/LICENSE_FONT"),
  };
}

// Writes where the app uses each fact into src-core/facts/used-in.ts, and drops facts that are used by now from the
// list of unused ones. It never adds to that list: a new fact that nothing uses is for a person to put there.
import { readFileSync, writeFileSync } from "node:fs";
import { collectFactUses, unusedIn, usedInSource } from "../tests/fact-uses.ts";

const { uses } = await collectFactUses();
const usedInPath = new URL("../src-core/facts/used-in.ts", import.meta.url);
writeFileSync(usedInPath, usedInSource(uses));

const unusedPath = new URL("../tests/facts-unused.json", import.meta.url);
const unused = unusedIn(uses);
const listed = JSON.parse(readFileSync(unusedPath, "utf8"));
writeFileSync(
  unusedPath,
  `${JSON.stringify(
    listed.filter((id) => unused.includes(id)),
    null,
    2,
  )}\n`,
);
console.log(`${uses.size} facts are used, ${unused.length} are not`);

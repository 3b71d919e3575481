import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ReadParts } from "../../src-core/address/accuracy.ts";
import {
  postDirectionalOf,
  standaloneUnitOf,
  stateOf,
  suffixOf,
  unitOf,
} from "../../src-core/address/lexicon.ts";
import { valueOfWords, wordsOf } from "../../src-core/address/words.ts";
import packageJson from "./package.json" with { type: "json" };

// Other address readers from npm. They are no dependency of the app: the benchmark installs them here when it needs them.

/** An address reader: its parts in our roles, or none where it refuses the text. */
export interface PeerReader {
  name: string;
  read(text: string): ReadParts;
}

const folder = import.meta.dirname;

/** The peers, installed as the lock file says if they are not yet; or why they cannot be. */
export function loadPeers(): readonly PeerReader[] | { missing: string } {
  try {
    if (!isInstalled()) {
      console.error("Installing the other address readers into bench/peers/node_modules …");
      execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
        cwd: folder,
        stdio: ["ignore", "ignore", "pipe"],
        shell: process.platform === "win32",
      });
    }
    return [parseAddress(), addresser()];
  } catch (fault) {
    const [reason = ""] = String(fault instanceof Error ? fault.message : fault).split("\n");
    return { missing: `the peers could not be installed (${reason})` };
  }
}

function isInstalled(): boolean {
  return Object.entries(packageJson.dependencies).every(([name, version]) => {
    try {
      const installed: unknown = JSON.parse(
        readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"),
      );
      return fieldsOf(installed).version === version;
    } catch {
      return false;
    }
  });
}

function parseAddress(): PeerReader {
  const parse = functionOf("parse-address", "parseLocation");
  return {
    name: `parse-address ${packageJson.dependencies["parse-address"]}`,
    read(text) {
      const found = fieldsOf(parse(text));
      const unit = `${found.sec_unit_type ?? ""} ${found.sec_unit_num ?? ""}`.trim();
      const isBox = /^p\W*o/i.test(unit);
      return {
        "house-number": fold(found.number),
        "pre-directional": directional(found.prefix),
        street: fold(found.street),
        suffix: suffix(found.type),
        "post-directional": directional(found.suffix),
        unit: isBox ? "" : unitValue(unit),
        "po-box": isBox ? `PO BOX ${fold(found.sec_unit_num)}` : "",
        city: fold(found.city),
        state: state(found.state),
        zip: fold(found.zip),
        zip4: fold(found.plus4),
      };
    },
  };
}

function addresser(): PeerReader {
  const parse = functionOf("addresser", "parseAddress");
  return {
    name: `addresser ${packageJson.dependencies.addresser}`,
    read(text) {
      let found: Fields;
      try {
        found = fieldsOf(parse(text));
      } catch {
        // Its way to say that it cannot read something.
        return {};
      }
      const box = /^(?:P\.?\s?O\.?|POST OFFICE)\s+(?:BOX|DRAWER)\s+(\S+)$/i.exec(found.addressLine1 ?? "");
      // It leaves the first compass word in the name, spelled as it was.
      const [first = "", ...rest] = (found.streetName ?? "").split(" ");
      const pre = rest.length > 0 ? directional(first) : "";
      return {
        "house-number": fold(found.streetNumber),
        "pre-directional": pre,
        street: fold(pre === "" ? found.streetName : rest.join(" ")),
        suffix: suffix(found.streetSuffix),
        "post-directional": directional(found.streetDirection),
        unit: unitValue(found.addressLine2 ?? ""),
        "po-box": box?.[1] === undefined ? "" : `PO BOX ${fold(box[1])}`,
        city: fold(found.placeName),
        state: state(found.stateAbbreviation),
        zip: fold(found.zipCode),
        zip4: fold(found.zipCodePlusFour?.slice(6)),
      };
    },
  };
}

type Fields = Readonly<Record<string, string | undefined>>;

/** The text fields of whatever a peer returns. */
function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, typeof field === "string" ? field : undefined]),
  );
}

function functionOf(name: string, method: string): (text: string) => unknown {
  const loaded: unknown = createRequire(join(folder, "package.json"))(name);
  const found: unknown =
    typeof loaded === "object" && loaded !== null ? Reflect.get(loaded, method) : undefined;
  if (typeof found !== "function") throw new Error(`${name} has no ${method}`);
  return (text) => Reflect.apply(found, loaded, [text]);
}

/** The peers keep the spelling of the text; so that only the reading counts, it is written as our labels are. */
function fold(value: string | undefined): string {
  const words = wordsOf(value ?? "");
  return valueOfWords(words, 0, words.length);
}

function directional(value: string | undefined): string {
  return postDirectionalOf.get(fold(value)) ?? fold(value);
}

function suffix(value: string | undefined): string {
  return suffixOf.get(fold(value)) ?? fold(value);
}

function state(value: string | undefined): string {
  return stateOf.get(fold(value)) ?? fold(value);
}

/** "Apartment #3b" is APT 3B, "#5" is # 5. */
function unitValue(value: string): string {
  const words = fold(value).split(" ");
  const [kind = "", ...rest] = words;
  const standard = unitOf.get(kind) ?? standaloneUnitOf.get(kind);
  if (standard === undefined) return words.join(" ");
  return [standard, ...rest.filter((word) => word !== "#")].join(" ");
}

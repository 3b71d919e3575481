import { postDirectionalOf } from "./lexicon.ts";
import { type Draft, keyAt, type Scene } from "./scene.ts";

/** A street without its house number. */
export interface StreetBody {
  next: number;
  parts: readonly Draft[];
  /** True when a suffix, directional, highway or CALLE shows that this is a street. */
  sure: boolean;
}

/** Cities that begin with a compass letter, against a street's compass letter before the city. */
const compassCities: ReadonlySet<string> = new Set(
  "LAS CHARLESTON MIAMI HOLLYWOOD PALM SACRAMENTO BEND ORANGE HAVEN CHICAGO PROVIDENCE HARTFORD BERGEN LANSING".split(
    " ",
  ),
);

/** Words that begin a city of several words, so that the last two or three are the city. */
export const cityOpeners: ReadonlySet<string> = new Set(
  (
    "SAN SANTA SANTO LOS LAS LA EL DE DEL FORT FT SAINT ST STE NEW NORTH SOUTH EAST WEST LAKE PORT MOUNT MT PALM GRAND " +
    "SALT CEDAR BATON COLORADO LONG CORPUS DES OKLAHOMA KANSAS VIRGINIA JERSEY"
  ).split(" "),
);

/** A compass word after a street; before a city only its abbreviation, and not the one of "N Las Vegas". */
export function postDirectionalAt(scene: Scene, i: number, end: number, open: boolean): string | undefined {
  const key = keyAt(scene, i, end);
  const standard = postDirectionalOf.get(key);
  if (standard === undefined || !open || i + 1 >= end || scene.words[i + 1]?.gap === true) return standard;
  if (key !== standard) return undefined;
  return key.length === 1 && compassCities.has(keyAt(scene, i + 1, end)) ? undefined : standard;
}

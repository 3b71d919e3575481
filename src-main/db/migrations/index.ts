import type { Migration } from "../migrate.ts";
import { log0010 } from "./0010-log.ts";

/** Every migration, in order. Released ones never change. */
export const migrations: readonly Migration[] = [log0010];

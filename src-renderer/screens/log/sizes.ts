import { localeOf } from "../../i18n.ts";

/** A number of bytes as people say it, "350 kB" or "2.4 MB", in the language shown. */
export function formatBytes(bytes: number, tag: string): string {
  const isSmall = bytes < 1_000_000;
  return new Intl.NumberFormat(localeOf(tag), {
    style: "unit",
    unit: isSmall ? "kilobyte" : "megabyte",
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(isSmall ? Math.max(1, bytes / 1000) : bytes / 1_000_000);
}

/** An amount of US cents, "$12.50". */
export function formatCents(cents: number, tag: string): string {
  return new Intl.NumberFormat(localeOf(tag), { style: "currency", currency: "USD" }).format(cents / 100);
}

/** A moment, with the time of day. */
export function formatMoment(ms: number, tag: string): string {
  return new Intl.DateTimeFormat(localeOf(tag), { dateStyle: "medium", timeStyle: "short" }).format(ms);
}

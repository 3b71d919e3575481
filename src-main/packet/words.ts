import en from "../../resources/locales/en/packet.json" with { type: "json" };
import es from "../../resources/locales/es/packet.json" with { type: "json" };
import type { Language } from "../../src-core/ports/host.ts";
import { fill } from "../pdf/paper-words.ts";
import { languageTags } from "../pdf/write.ts";

const catalogues = { en, es } satisfies Record<Language, typeof en>;

/** The words printed in a packet, and how its language writes days, times, money and numbers. */
export interface PacketWords {
  language: Language;
  texts: typeof en;
  fill(text: string, params: Readonly<Record<string, string | number>>): string;
  moreChanges(count: number): string;
  morePages(count: number): string;
  /** "2026-03-14" in words. */
  day(day: string): string;
  /** Milliseconds since 1970 as day and time of the computer's own clock. */
  time(ms: number): string;
  /** The same without the time. */
  today(ms: number): string;
  money(cents: number): string;
  number(value: number): string;
}

export function packetWords(language: Language): PacketWords {
  const texts = catalogues[language];
  const tag = languageTags[language];
  const plurals = new Intl.PluralRules(tag);
  const days = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  const ownDays = new Intl.DateTimeFormat(tag, { dateStyle: "long" });
  const times = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "short" });
  const money = new Intl.NumberFormat(tag, { style: "currency", currency: "USD" });
  const numbers = new Intl.NumberFormat(tag);
  const filled: PacketWords["fill"] = (text, params) =>
    fill(text, Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)])));
  const counted = (forms: Readonly<Record<string, string>>, key: string, count: number) =>
    filled(forms[`${key}_${plurals.select(count)}`] ?? forms[`${key}_other`] ?? "", {
      count: numbers.format(count),
    });
  return {
    language,
    texts,
    fill: filled,
    moreChanges: (count) => counted(texts.record, "moreChanges", count),
    morePages: (count) => counted(texts.file, "morePages", count),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    time: (ms) => times.format(ms),
    today: (ms) => ownDays.format(ms),
    money: (cents) => money.format(cents / 100),
    number: (value) => numbers.format(value),
  };
}

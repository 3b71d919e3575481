import { friend, home } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a stamped letter",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "available",
    cautions: ["tells-more", "counter-visit", "seal"],
  },
  {
    name: "Certified Mail in a window envelope",
    piece: { returnAddress: home, deliveryAddress: friend, extras: ["certified"], window: "delivery" },
    expect: "available",
    cautions: ["tells-more", "counter-visit", "seal", "window"],
  },
  {
    name: "Registered Mail",
    piece: { returnAddress: home, extras: ["registered"], dropOff: "counter" },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "Media Mail",
    piece: { returnAddress: home, service: "media-mail" },
    expect: "not-available",
    reason: "service",
  },
  {
    name: "a postcard",
    piece: { returnAddress: home, format: "postcard", size: "card-4x6" },
    expect: "not-available",
    reason: "postcard",
  },
  {
    name: "a letter without a return address",
    piece: { deliveryAddress: friend },
    expect: "not-available",
    reason: "needs-sender",
  },
  {
    name: "an address without a name",
    piece: { returnAddress: "12 Alder St\nAurora CO 80012" },
    expect: "not-available",
    reason: "needs-sender",
  },
  {
    name: "a permit imprint",
    piece: { returnAddress: home, postage: "permit", dropOff: "counter" },
    expect: "not-available",
    reason: "permit-batch",
  },
  {
    name: "a piece that is brought in person",
    piece: { way: "in-person" },
    expect: "not-needed",
    reason: "not-mailed",
  },
  {
    name: "a letter that a remailer mails",
    piece: { way: "remailer" },
    expect: "not-available",
    reason: "by-another",
  },
];

import { court, friend } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a stamped letter",
    piece: { deliveryAddress: friend },
    expect: "available",
    cautions: ["names-office", "on-the-piece", "counter-visit"],
  },
  {
    name: "a letter with online postage",
    piece: { deliveryAddress: friend, postage: "online" },
    expect: "available",
    cautions: ["names-office", "on-the-piece", "counter-visit"],
  },
  {
    name: "a filing with an immigration court",
    piece: { deliveryAddress: court },
    expect: "available",
    cautions: ["names-office", "on-the-piece", "counter-visit", "day-received"],
  },
  {
    name: "a hand postmark is chosen",
    piece: { postmark: "by-hand", dropOff: "counter" },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "Priority Mail",
    piece: { service: "priority", postage: "online" },
    expect: "not-available",
    reason: "label-service",
  },
  {
    name: "an insured letter",
    piece: { extras: ["insured"], dropOff: "counter" },
    expect: "not-available",
    reason: "label-service",
  },
  {
    name: "a permit imprint",
    piece: { postage: "permit", dropOff: "counter" },
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

import { friend, home } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a stamped letter",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "available",
    cautions: ["consent", "logged", "shows-office", "no-date-proof"],
  },
  {
    name: "online postage in the own mailbox",
    piece: { returnAddress: home, deliveryAddress: friend, postage: "online", dropOff: "home-mailbox" },
    expect: "available",
    cautions: ["consent", "logged", "shows-office", "no-date-proof"],
  },
  {
    name: "a metered letter in the office mail",
    piece: { postage: "meter", dropOff: "office-mail" },
    expect: "not-needed",
    reason: "already",
  },
  {
    name: "a Certificate of Mailing",
    piece: { extras: ["certificate-of-mailing"], dropOff: "counter" },
    expect: "not-available",
    reason: "needs-employee",
  },
  {
    name: "a postmark by hand",
    piece: { postmark: "by-hand", dropOff: "counter" },
    expect: "not-available",
    reason: "hand-postmark",
  },
  {
    name: "Signature Confirmation",
    piece: { service: "priority", postage: "online", extras: ["signature-confirmation"] },
    expect: "not-available",
    reason: "label-service",
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

import { abroad, agency, electionOffice, friend, home, jail, lawOffice, numbered } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "a stamped letter",
    piece: { returnAddress: home, deliveryAddress: friend },
    expect: "available",
    cautions: ["dead-mail"],
  },
  {
    name: "a letter to an agency, which sends rejected papers back",
    piece: { returnAddress: home, deliveryAddress: agency },
    expect: "available",
    cautions: ["dead-mail", "returned-papers"],
  },
  {
    name: "a metered letter in an envelope with a return window",
    piece: { returnAddress: home, deliveryAddress: friend, postage: "meter", window: "delivery-and-return" },
    expect: "available",
    cautions: ["dead-mail", "postage-account", "return-window"],
  },
  {
    name: "a permit imprint of unknown form",
    piece: { returnAddress: home, deliveryAddress: friend, postage: "permit", dropOff: "counter" },
    expect: "available",
    cautions: ["dead-mail", "postage-account", "permit-form"],
  },
  {
    name: "Ground Advantage",
    piece: { returnAddress: home, deliveryAddress: friend, service: "ground-advantage", format: "parcel" },
    expect: "available",
    cautions: ["dead-mail", "label-from"],
  },
  {
    name: "a letter to an election office",
    piece: { returnAddress: home, deliveryAddress: electionOffice },
    expect: "available",
    cautions: ["dead-mail", "ballot-envelope"],
  },
  {
    name: "a large envelope sent abroad, which may need a customs form",
    piece: {
      returnAddress: home,
      deliveryAddress: abroad,
      service: "international",
      format: "flat",
      size: "env-9x12",
    },
    expect: "available",
    cautions: ["dead-mail", "customs-maybe"],
  },
  {
    name: "a lawyer's letter",
    piece: { returnAddress: lawOffice, deliveryAddress: friend },
    expect: "available",
    cautions: ["dead-mail", "lawyer-mail"],
  },
  {
    name: "a person with a custody number, at a place that we do not know",
    piece: { returnAddress: home, deliveryAddress: numbered },
    expect: "not-available",
    reason: "custody",
  },
  {
    name: "an endorsement written under the return address",
    piece: { returnAddress: `${home}\nReturn Service Requested`, deliveryAddress: friend },
    expect: "not-available",
    reason: "endorsement",
  },
  {
    name: "nothing is written",
    piece: { deliveryAddress: friend },
    expect: "not-needed",
    reason: "already-blank",
  },
  {
    name: "a letter to a person in detention",
    piece: { returnAddress: home, deliveryAddress: jail },
    expect: "not-available",
    reason: "custody",
  },
  {
    name: "an endorsement",
    piece: { returnAddress: home, deliveryAddress: friend, markings: ["return-service-requested"] },
    expect: "not-available",
    reason: "endorsement",
  },
  {
    name: "Priority Mail",
    piece: { returnAddress: home, deliveryAddress: friend, service: "priority" },
    expect: "not-available",
    reason: "priority",
  },
  {
    name: "Media Mail",
    piece: { returnAddress: home, deliveryAddress: friend, service: "media-mail" },
    expect: "not-available",
    reason: "media-mail",
  },
  {
    name: "Registered Mail",
    piece: { returnAddress: home, deliveryAddress: friend, extras: ["registered"], dropOff: "counter" },
    expect: "not-available",
    reason: "registered",
  },
  {
    name: "insured",
    piece: { returnAddress: home, deliveryAddress: friend, service: "ground-advantage", extras: ["insured"] },
    expect: "not-available",
    reason: "insured",
  },
  {
    name: "Certified Mail with a return receipt",
    piece: { returnAddress: home, deliveryAddress: friend, extras: ["certified", "return-receipt-card"] },
    expect: "not-available",
    reason: "return-receipt",
  },
  {
    name: "Certified Mail without a receipt",
    piece: { returnAddress: home, deliveryAddress: friend, extras: ["certified"] },
    expect: "available",
    cautions: ["dead-mail"],
  },
  {
    name: "a parcel sent abroad",
    piece: { returnAddress: home, deliveryAddress: friend, service: "international", format: "parcel" },
    expect: "not-available",
    reason: "customs",
  },
];

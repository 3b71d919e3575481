import { electionOffice, friend, home, jail, numbered } from "../example-addresses.ts";
import type { OptionExample } from "../types.ts";

export const examples: readonly OptionExample[] = [
  {
    name: "Personal and confidential",
    piece: { markings: ["personal-confidential"] },
    expect: "available",
    cautions: ["named-person-only"],
  },
  {
    name: "Attorney-client outside custody",
    piece: { deliveryAddress: friend, markings: ["attorney-client"] },
    expect: "available",
    cautions: ["custody-check", "lawyer-mail"],
  },
  {
    name: "Free matter",
    piece: { markings: ["free-matter-blind"] },
    expect: "available",
    cautions: ["pay-postage"],
  },
  {
    name: "an endorsement",
    piece: { returnAddress: home, markings: ["return-service-requested"] },
    expect: "available",
    cautions: ["forwarding"],
  },
  {
    name: "an endorsement to an election office",
    piece: {
      returnAddress: home,
      deliveryAddress: electionOffice,
      markings: ["return-service-requested"],
    },
    expect: "available",
    cautions: ["forwarding", "ballot-envelope"],
  },
  {
    name: "Attorney-client to a person with a custody number",
    piece: { deliveryAddress: numbered, markings: ["attorney-client"] },
    expect: "not-available",
    reason: "custody-marks",
  },
  { name: "Do not bend", piece: { markings: ["do-not-bend"] }, expect: "available", cautions: [] },
  {
    name: "Legal mail stays while Do not bend goes",
    piece: { deliveryAddress: jail, markings: ["legal-mail", "do-not-bend"] },
    expect: "available",
    cautions: [],
  },
  {
    name: "only Legal mail, to a person in detention",
    piece: { deliveryAddress: jail, markings: ["legal-mail"] },
    expect: "not-available",
    reason: "custody-marks",
  },
  {
    name: "Attorney-client to a person in detention",
    piece: { deliveryAddress: jail, markings: ["attorney-client"] },
    expect: "not-available",
    reason: "custody-marks",
  },
  {
    name: "Legal mail to an address that we do not know",
    piece: { deliveryAddress: friend, markings: ["legal-mail"] },
    expect: "not-needed",
    reason: "legal-marks-kept",
  },
  { name: "no markings", piece: {}, expect: "not-needed", reason: "no-markings" },
  {
    name: "an endorsement typed under the return address",
    piece: { returnAddress: `${home}\nReturn Service Requested` },
    expect: "available",
    cautions: ["forwarding"],
  },
  {
    name: "an endorsement typed on the front, to a person in detention",
    piece: { deliveryAddress: jail, markings: ["legal-mail"], frontText: "ADDRESS SERVICE REQUESTED" },
    expect: "available",
    cautions: ["forwarding"],
  },
];

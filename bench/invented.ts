import { randomUUID } from "node:crypto";
import type { LogEntry } from "../src-core/log/types.ts";
import { mailpieceSchema } from "../src-core/mailpiece/mailpiece.ts";

// Invented people and places, the same in every run but for the ids.

const givenNames = [
  ...[
    "Marisol",
    "Terrence",
    "Adaeze",
    "Rosa",
    "Hollis",
    "Ximena",
    "Bao",
    "Ines",
    "Dmitri",
    "Leilani",
    "Omar",
  ],
  ...["Priya", "Solveig", "Tomás", "Wren", "Yusuf", "Quinn", "Zora", "Emeka", "Guadalupe", "Jocelyn", "Kofi"],
];
const familyNames = [
  ...["Quintanar Vega", "Whitlow", "Okafor", "Ixchel Batz", "Trandem", "Abernathy", "Lindqvist", "Peñaloza"],
  ...["Nakagawa-Roe", "Szymborski", "Delacroix", "Tapahonso", "Vandermolen", "Guerrero Paz", "Achterberg"],
];
const streets = [
  ...[
    "Larkspur Ct",
    "Juniper Hollow Rd",
    "Cottonwood Bend",
    "Millrace Ln",
    "Tamarind Ave",
    "Pepper Mill Way",
  ],
  ...[
    "N Harbor Light Blvd",
    "Quarry Pond Dr",
    "SW Thistle St",
    "Old Ferry Pike",
    "Sawtooth Ter",
    "Calle Luna",
  ],
];
const cityLines = [
  ...["Aurora CO 80012", "Macon GA 31204", "Boise ID 83704", "Toledo OH 43605", "Phoenix AZ 85017"],
  ...["Ashland OR 97520", "Duluth MN 55804", "Reno NV 89501", "Tulsa OK 74103-2210", "Denver, CO 80294"],
  ...["San Juan PR 00907", "Brownsville, TX 78520", "Worcester Mass 01608", "St Paul MN 55104"],
];
const organizations = [
  ...["Riverbend Community Clinic", "Immigrant Legal Aid", "Sunrise Credit Union", "County Clerk of Court"],
  ...["Harbor Street Tenants Union", "Lantern Publishing LLC", "Department of Revenue"],
];
const notes = [
  "Sent the signed copy, kept the original.",
  "Receipt in the blue folder; hearing moved to spring.",
  "Envió la copia firmada.",
  "Second try, the first came back undeliverable.",
];

/** Numbers that look thrown together and are the same every time. */
function dice(seed: number): <T>(list: readonly T[]) => T {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (list) => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    const value = list[Math.floor((state / 2 ** 32) * list.length)];
    if (value === undefined) throw new Error("an empty list has nothing to pick");
    return value;
  };
}

const digits = [..."0123456789"];

/** An address as people write it: one of fourteen forms, filled in by the number. */
export function inventedAddress(number: number): string {
  const pick = dice(number);
  const person = `${pick(givenNames)} ${pick(familyNames)}`;
  const house = `${pick(digits.slice(1))}${pick(digits)}${pick(digits)}`;
  const street = `${house} ${pick(streets)}`;
  const city = pick(cityLines);
  const organization = pick(organizations);
  const forms = [
    `${person}\n${street}\n${city}`,
    `${person}\n${street} Apt ${pick(digits)}B\n${city}`,
    `${person}, ${street}, ${city}`,
    `${person}\n${street}, # ${house}\n${city}`.toUpperCase(),
    `${organization}\nAttn: ${person}\n${street} Ste ${house}\n${city}`,
    `${person}\nc/o ${organization}\n${street}\n${city}`,
    `${organization}\nPO Box ${house}${pick(digits)}\n${city}`,
    `${person}\n${street} PMB ${house}\n${city}`,
    `${person}\nGeneral Delivery\n${city}`,
    `${person}\nRR 2 Box ${house}\n${city}`,
    `SGT ${person}\nUnit 2050 Box ${house}\nAPO AP 96278`,
    `${person}\nUrb Las Gladiolas\n${house} Calle A\nSan Juan PR 00926`,
    `${person}\nA 000-000-00${pick(digits)}\nSaguaro Flats Processing Center\n${street}\nEloy AZ 85131`,
    `  ${person}  \n\n ${street} ,  2nd floor \n${city.toLowerCase()}\nUSA`,
  ];
  return pick(forms);
}

/** A text with a tracking number for every other entry, a tag for most and a note for some, over ten years. */
export function inventedEntry(number: number): LogEntry {
  const pick = dice(number + 1_000_000);
  const mailed = new Date(Date.UTC(2016, 0, 1) + (number % 3650) * 86_400_000);
  const four = () => `${pick(digits)}${pick(digits)}${pick(digits)}${pick(digits)}`;
  const hasNumber = pick([true, false]);
  return {
    id: randomUUID(),
    version: 1,
    createdAt: mailed.getTime(),
    updatedAt: mailed.getTime(),
    piece: mailpieceSchema.parse({
      returnAddress: inventedAddress(number % 40),
      deliveryAddress: inventedAddress(number),
      ...(hasNumber && { extras: ["certified"], dropOff: "counter" }),
    }),
    mailedOn: dayOf(mailed.getTime()),
    service: "first-class",
    trackingNumber: hasNumber ? `9407 1112 ${four()} ${four()} ${four()} 12` : "",
    tag: pick([true, true, false]) ? `case-${four()}` : "",
    note: pick([true, false, false]) ? pick(notes) : "",
    status: pick(["mailed", "mailed", "proof", "delivered", "delivered", "returned"]),
    matter: pick([true, false]) ? `m-${pick(digits)}${pick(digits)}` : "",
    sentFrom: pick(["", "Clinic"]),
    numbers: [],
    costCents: hasNumber ? 485 + (number % 700) : null,
    deadline: pick([true, false, false, false])
      ? { day: dayOf(mailed.getTime() + 20 * 86_400_000), remindOn: null }
      : null,
    plan: null,
    hold: false,
    held: false,
    disclosed: null,
  };
}

function dayOf(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10);
}

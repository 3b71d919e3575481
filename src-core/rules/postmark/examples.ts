import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  { name: "a stamped letter in a blue box", piece: {}, expect: ["machine"] },
  {
    name: "a stamped postcard left in the home mailbox",
    piece: { format: "postcard", size: "card-4x6", dropOff: "home-mailbox" },
    expect: ["machine"],
  },
  {
    name: "a stamped letter handed over at a counter",
    piece: { dropOff: "counter" },
    expect: ["counter"],
  },
  {
    name: "a stamped large envelope in a blue box",
    piece: { format: "flat", size: "env-9x12" },
    expect: ["unsure"],
  },
  { name: "a thick stamped letter", piece: { bulky: true, dropOff: "office-mail" }, expect: ["unsure"] },
  {
    name: "a postmark asked for at the counter",
    piece: { dropOff: "counter", postmark: "by-hand" },
    expect: ["hand"],
  },
  {
    name: "a stamped letter mailed in another area",
    piece: { mailedElsewhere: true },
    expect: ["elsewhere"],
  },
  {
    name: "a postmark asked for at a counter in another area",
    piece: { dropOff: "counter", postmark: "by-hand", mailedElsewhere: true },
    expect: ["hand"],
  },
  { name: "a letter that a remailer mails", piece: { way: "remailer" }, expect: ["elsewhere"] },
  { name: "a letter brought in person", piece: { way: "in-person" }, expect: [] },
  { name: "a metered letter", piece: { postage: "meter" }, expect: [] },
  { name: "online postage at a counter", piece: { postage: "online", dropOff: "counter" }, expect: [] },
];

import clinicWindow from "../../../resources/examples/clinic-window.json";
import detainedFriend from "../../../resources/examples/detained-friend.json";
import immigrationCourt from "../../../resources/examples/immigration-court.json";
import letterHome from "../../../resources/examples/letter-home.json";
import onlineLabel from "../../../resources/examples/online-label.json";
import postcard from "../../../resources/examples/postcard.json";
import { type Mailpiece, mailpieceSchema } from "../../../src-core/mailpiece/mailpiece.ts";

const sources = {
  "letter-home": letterHome,
  "immigration-court": immigrationCourt,
  "clinic-window": clinicWindow,
  "online-label": onlineLabel,
  "detained-friend": detainedFriend,
  postcard,
} as const;

export type ExampleId = keyof typeof sources;
export const exampleIds = Object.keys(sources) as ExampleId[];

/** A built-in fictional piece. */
export function example(id: ExampleId): Mailpiece {
  return mailpieceSchema.parse(sources[id]);
}

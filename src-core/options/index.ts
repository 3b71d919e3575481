import { careOfAttorney } from "./care-of-attorney/index.ts";
import { careOfOrganization } from "./care-of-organization/index.ts";
import { certificateOfMailing } from "./certificate-of-mailing/index.ts";
import { collectionBox } from "./collection-box/index.ts";
import { electronicReturnReceipt } from "./electronic-return-receipt/index.ts";
import { envelopeForPostcard } from "./envelope-for-postcard/index.ts";
import { generalDelivery } from "./general-delivery/index.ts";
import { initialsOnly } from "./initials-only/index.ts";
import { leaveOffReturnAddress } from "./leave-off-return-address/index.ts";
import { markingsOff } from "./markings-off/index.ts";
import { moveWordsInside } from "./move-words-inside/index.ts";
import { nameOffReturnAddress } from "./name-off-return-address/index.ts";
import { plainEnvelope } from "./plain-envelope/index.ts";
import { plainStamps } from "./plain-stamps/index.ts";
import { poBox } from "./po-box/index.ts";
import { privateMailbox } from "./private-mailbox/index.ts";
import type { Option } from "./types.ts";

/** Every option, sorted by id. */
export const options: readonly Option[] = [
  careOfAttorney,
  careOfOrganization,
  certificateOfMailing,
  collectionBox,
  electronicReturnReceipt,
  envelopeForPostcard,
  generalDelivery,
  initialsOnly,
  leaveOffReturnAddress,
  markingsOff,
  moveWordsInside,
  nameOffReturnAddress,
  plainEnvelope,
  plainStamps,
  poBox,
  privateMailbox,
];

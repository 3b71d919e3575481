import { attentionLine } from "./attention-line/index.ts";
import { certifiedLabel } from "./certified-label/index.ts";
import { contactDetails } from "./contact-details/index.ts";
import { counterOnly } from "./counter-only/index.ts";
import { custodyRecipient } from "./custody-recipient/index.ts";
import { deadMail } from "./dead-mail/index.ts";
import { dropOff } from "./drop-off/index.ts";
import { endorsement } from "./endorsement/index.ts";
import { identifierVisible } from "./identifier-visible/index.ts";
import { lettering } from "./lettering/index.ts";
import { mailedByAnother } from "./mailed-by-another/index.ts";
import { marking } from "./marking/index.ts";
import { mediaMailOpen } from "./media-mail-open/index.ts";
import { otherWords } from "./other-words/index.ts";
import { postageMark } from "./postage-mark/index.ts";
import { postageRecords } from "./postage-records/index.ts";
import { postcardMessage } from "./postcard-message/index.ts";
import { postmark } from "./postmark/index.ts";
import { recipientKind } from "./recipient-kind/index.ts";
import { recipientName } from "./recipient-name/index.ts";
import { referenceLine } from "./reference-line/index.ts";
import { registeredRecord } from "./registered-record/index.ts";
import { returnAddressRequired } from "./return-address-required/index.ts";
import { returnReceiptCard } from "./return-receipt-card/index.ts";
import { senderCareOf } from "./sender-care-of/index.ts";
import { senderGeneralDelivery } from "./sender-general-delivery/index.ts";
import { senderKind } from "./sender-kind/index.ts";
import { senderMilitary } from "./sender-military/index.ts";
import { senderName } from "./sender-name/index.ts";
import { senderOrganization } from "./sender-organization/index.ts";
import { senderPoBox } from "./sender-po-box/index.ts";
import { senderPrivateMailbox } from "./sender-private-mailbox/index.ts";
import { senderStreetAddress } from "./sender-street-address/index.ts";
import { senderSubstituteAddress } from "./sender-substitute-address/index.ts";
import { senderZipPlus4 } from "./sender-zip-plus-4/index.ts";
import { signatureRecord } from "./signature-record/index.ts";
import { streamNeighbours } from "./stream-neighbours/index.ts";
import { trackingRecord } from "./tracking-record/index.ts";
import type { Rule } from "./types.ts";
import { windowContents } from "./window-contents/index.ts";

/** Every rule, in the order in which disclosures of the same severity are listed: who, to whom, about what, how. */
export const rules: readonly Rule[] = [
  identifierVisible,
  senderName,
  senderStreetAddress,
  senderOrganization,
  senderKind,
  senderSubstituteAddress,
  senderPoBox,
  senderPrivateMailbox,
  senderGeneralDelivery,
  senderMilitary,
  senderCareOf,
  senderZipPlus4,
  recipientKind,
  attentionLine,
  custodyRecipient,
  recipientName,
  referenceLine,
  windowContents,
  postcardMessage,
  contactDetails,
  otherWords,
  marking,
  endorsement,
  returnAddressRequired,
  counterOnly,
  mailedByAnother,
  postageRecords,
  postageMark,
  trackingRecord,
  signatureRecord,
  registeredRecord,
  returnReceiptCard,
  certifiedLabel,
  mediaMailOpen,
  postmark,
  dropOff,
  deadMail,
  streamNeighbours,
  lettering,
];

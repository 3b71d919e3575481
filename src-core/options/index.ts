import { addCertificateOfMailing } from "./add-certificate-of-mailing/index.ts";
import { addCertified } from "./add-certified/index.ts";
import { addCertifiedWithCard } from "./add-certified-with-card/index.ts";
import { addCertifiedWithElectronicReceipt } from "./add-certified-with-electronic-receipt/index.ts";
import { addressInsideOnly } from "./address-inside-only/index.ts";
import { addressProgram } from "./address-program/index.ts";
import { adultSignature } from "./adult-signature/index.ts";
import { askRecipientAddress } from "./ask-recipient-address/index.ts";
import { attentionLineOff } from "./attention-line-off/index.ts";
import { businessCenter } from "./business-center/index.ts";
import { careOfAttorney } from "./care-of-attorney/index.ts";
import { careOfOrganization } from "./care-of-organization/index.ts";
import { careOfPerson } from "./care-of-person/index.ts";
import { certificateOfMailing } from "./certificate-of-mailing/index.ts";
import { collectionBox } from "./collection-box/index.ts";
import { commonSize } from "./common-size/index.ts";
import { counterPostageLabel } from "./counter-postage-label/index.ts";
import { electronicReturnReceipt } from "./electronic-return-receipt/index.ts";
import { envelopeForPostcard } from "./envelope-for-postcard/index.ts";
import { firstClassInPlaceOfMediaMail } from "./first-class-in-place-of-media-mail/index.ts";
import { firstClassInPlaceOfPriority } from "./first-class-in-place-of-priority/index.ts";
import { generalDelivery } from "./general-delivery/index.ts";
import { groundAdvantageInPlaceOfPriority } from "./ground-advantage-in-place-of-priority/index.ts";
import { groupEBox } from "./group-e-box/index.ts";
import { handDelivery } from "./hand-delivery/index.ts";
import { handOverAtCounter } from "./hand-over-at-counter/index.ts";
import { handPostmark } from "./hand-postmark/index.ts";
import { initialsOnly } from "./initials-only/index.ts";
import { innerEnvelope } from "./inner-envelope/index.ts";
import { inventedAddress } from "./invented-address/index.ts";
import { leaveOffReturnAddress } from "./leave-off-return-address/index.ts";
import { markingsOff } from "./markings-off/index.ts";
import { moveWordsInside } from "./move-words-inside/index.ts";
import { nameOffReturnAddress } from "./name-off-return-address/index.ts";
import { noOrganizationName } from "./no-organization-name/index.ts";
import { officePostage } from "./office-postage/index.ts";
import { organizationPoBox } from "./organization-po-box/index.ts";
import { otherPlantArea } from "./other-plant-area/index.ts";
import { pcPostage } from "./pc-postage/index.ts";
import { permitImprint } from "./permit-imprint/index.ts";
import { plainEnvelope } from "./plain-envelope/index.ts";
import { plainStamps } from "./plain-stamps/index.ts";
import { poBox } from "./po-box/index.ts";
import { poBoxStreet } from "./po-box-street/index.ts";
import { printAndMail } from "./print-and-mail/index.ts";
import { printedLettering } from "./printed-lettering/index.ts";
import { privateMailbox } from "./private-mailbox/index.ts";
import { recipientInitials } from "./recipient-initials/index.ts";
import { registeredMail } from "./registered-mail/index.ts";
import { remailer } from "./remailer/index.ts";
import { restrictedDelivery } from "./restricted-delivery/index.ts";
import { returnServiceEndorsement } from "./return-service-endorsement/index.ts";
import { securityTint } from "./security-tint/index.ts";
import { signatureConfirmation } from "./signature-confirmation/index.ts";
import type { Option } from "./types.ts";
import { virtualMailbox } from "./virtual-mailbox/index.ts";
import { withoutTracking } from "./without-tracking/index.ts";
import { workplace } from "./workplace/index.ts";
import { zipOnly } from "./zip-only/index.ts";

/** Every option, sorted by id. */
export const options: readonly Option[] = [
  addCertificateOfMailing,
  addCertified,
  addCertifiedWithCard,
  addCertifiedWithElectronicReceipt,
  addressInsideOnly,
  addressProgram,
  adultSignature,
  askRecipientAddress,
  attentionLineOff,
  businessCenter,
  careOfAttorney,
  careOfOrganization,
  careOfPerson,
  certificateOfMailing,
  collectionBox,
  commonSize,
  counterPostageLabel,
  electronicReturnReceipt,
  envelopeForPostcard,
  firstClassInPlaceOfMediaMail,
  firstClassInPlaceOfPriority,
  generalDelivery,
  groundAdvantageInPlaceOfPriority,
  groupEBox,
  handDelivery,
  handOverAtCounter,
  handPostmark,
  initialsOnly,
  innerEnvelope,
  inventedAddress,
  leaveOffReturnAddress,
  markingsOff,
  moveWordsInside,
  nameOffReturnAddress,
  noOrganizationName,
  officePostage,
  organizationPoBox,
  otherPlantArea,
  pcPostage,
  permitImprint,
  plainEnvelope,
  plainStamps,
  poBox,
  poBoxStreet,
  printAndMail,
  printedLettering,
  privateMailbox,
  recipientInitials,
  registeredMail,
  remailer,
  restrictedDelivery,
  returnServiceEndorsement,
  securityTint,
  signatureConfirmation,
  virtualMailbox,
  withoutTracking,
  workplace,
  zipOnly,
];

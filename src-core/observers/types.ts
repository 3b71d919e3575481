/** Who can see or keep something (design.md, section 2), in the order in which the screen lists them. */
export const observerIds = [
  "handlers",
  "sorting-images",
  "mail-cover",
  "postal-records",
  "postage-vendor",
  "mailing-service",
  "informed-delivery",
  "household",
  "custody-mailroom",
  "mailbox-operator",
  "recipient",
  "passers-by",
  "data-buyers",
] as const;
export type ObserverId = (typeof observerIds)[number];

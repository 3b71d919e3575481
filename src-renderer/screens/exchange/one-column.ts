import type { ImportField } from "../../../src-core/exchange/fields.ts";

/** Fields that several columns can go to: each is a line of them. Of any other, only one column is read. */
const manyColumns: ReadonlySet<string> = new Set<ImportField>([
  ...(["recipient", "organization", "careOf", "deliveryAddress", "street", "street2"] as const),
  ...(["city", "state", "zip", "country"] as const),
  ...(["returnName", "returnAddress", "returnStreet", "returnStreet2"] as const),
  ...(["returnCity", "returnState", "returnZip", "numbers", "note"] as const),
]);

/**
 * The mapping with a column set to a field, "" to leave it out. A column that had a field which takes only one is left
 * out then: `freed` names it, so that nothing is left out unsaid.
 */
export function withField(
  mapping: Readonly<Record<string, string>>,
  column: string,
  field: ImportField | "",
): { mapping: Record<string, string>; freed: string | undefined } {
  const freed =
    field === "" || manyColumns.has(field)
      ? undefined
      : Object.keys(mapping).find((other) => other !== column && mapping[other] === field);
  return { mapping: { ...mapping, ...(freed === undefined ? {} : { [freed]: "" }), [column]: field }, freed };
}

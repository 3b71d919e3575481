import { partOf, partsOf } from "../address/parts.ts";
import { readAddress } from "../address/read.ts";
import type { Address } from "../address/types.ts";
import { findAddressProgram } from "../correspondents/address-program.ts";
import type { OwnKind } from "./types.ts";

/** Words of a lawyer's or a legal office's name, in the form of Publication 28. */
const legalWords =
  /(?<!\p{L})(?:LAW|LEGAL|LAWYERS?|ATTORNEYS?|ESQ|ESQUIRE|COUNSEL|ABOGAD[OA]S?|BUFETE|LEGALES)(?!\p{L})/u;

/**
 * What kind of return address a block most likely is, as the form's first choice: the person decides. What cannot be
 * seen in the text is never guessed: a PO Box in street form reads as a street, a virtual mailbox as a private one.
 */
export function ownKindOf(text: string): OwnKind {
  const address = readAddress(text);
  // "ACP" alone stands for other things as well.
  if (findAddressProgram(text, address)?.certain) return "address-program";
  const host = partOf(address, "care-of");
  if (host) return kindOfHost(host.value);
  switch (address.kind) {
    case "po-box":
      return namesOrganization(address) ? "organization-po-box" : "po-box";
    case "private-mailbox":
    case "general-delivery":
      return address.kind;
    case "street":
    case "rural-route":
      return namesOrganization(address) ? "workplace" : "home";
    case "military":
      return "home";
    case "empty":
    case "incomplete":
    case "unknown":
      return "other";
  }
}

/** `value` is a "care of" part: "C/O LAW OFFICES OF LEE PARK". */
function kindOfHost(value: string): OwnKind {
  const name = value.replace(/^C\/O\s*/, "");
  if (legalWords.test(name)) return "care-of-attorney";
  return namesOrganization(readAddress(name)) ? "care-of-organization" : "care-of-person";
}

function namesOrganization(address: Address): boolean {
  return partsOf(address, "organization").some(({ doubtful }) => !doubtful);
}

import type { TextFieldProps } from "react-aria-components";

/** What the address book adds to an address field while it has suggestions: a text box with a list, as ARIA has it. */
export type Assist = Pick<
  TextFieldProps,
  "aria-autocomplete" | "aria-haspopup" | "aria-controls" | "aria-activedescendant" | "onKeyDown"
>;

/** The two address fields of a mailpiece. */
export type AddressPart = "returnAddress" | "deliveryAddress";

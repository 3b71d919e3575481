import needs from "./en/needs.json" with { type: "json" };
import optionsAddress from "./en/options-address.json" with { type: "json" };
import optionsMailing from "./en/options-mailing.json" with { type: "json" };
import plan from "./en/plan.json" with { type: "json" };

/** Texts of the options, the needs and the plans. */
export const texts = { needs, options: { ...optionsAddress, ...optionsMailing }, plan };

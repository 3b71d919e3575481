import needs from "./es/needs.json" with { type: "json" };
import optionsAddress from "./es/options-address.json" with { type: "json" };
import optionsMailing from "./es/options-mailing.json" with { type: "json" };
import plan from "./es/plan.json" with { type: "json" };

/** Texts of the options, the needs and the plans. */
export const texts = { needs, options: { ...optionsAddress, ...optionsMailing }, plan };

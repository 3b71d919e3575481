import app from "./es/app.json" with { type: "json" };
import check from "./es/check.json" with { type: "json" };
import errors from "./es/errors.json" with { type: "json" };
import factsScreen from "./es/facts-screen.json" with { type: "json" };
import identifiers from "./es/identifiers.json" with { type: "json" };
import log from "./es/log.json" with { type: "json" };
import observers from "./es/observers.json" with { type: "json" };
import optionsAddress from "./es/options-address.json" with { type: "json" };
import optionsMailing from "./es/options-mailing.json" with { type: "json" };
import rules from "./es/rules.json" with { type: "json" };
import settings from "./es/settings.json" with { type: "json" };
import vault from "./es/vault.json" with { type: "json" };

/** Every text of the app in this language, by namespace. */
export const es = {
  app,
  check,
  errors,
  "facts-screen": factsScreen,
  identifiers,
  log,
  observers,
  options: { ...optionsAddress, ...optionsMailing },
  rules,
  settings,
  vault,
};

import app from "./en/app.json" with { type: "json" };
import check from "./en/check.json" with { type: "json" };
import errors from "./en/errors.json" with { type: "json" };
import factsScreen from "./en/facts-screen.json" with { type: "json" };
import identifiers from "./en/identifiers.json" with { type: "json" };
import log from "./en/log.json" with { type: "json" };
import observers from "./en/observers.json" with { type: "json" };
import optionsAddress from "./en/options-address.json" with { type: "json" };
import optionsMailing from "./en/options-mailing.json" with { type: "json" };
import rules from "./en/rules.json" with { type: "json" };
import settings from "./en/settings.json" with { type: "json" };
import vault from "./en/vault.json" with { type: "json" };

/** Every text of the app in this language, by namespace. */
export const en = {
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

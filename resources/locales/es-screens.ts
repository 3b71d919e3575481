import backup from "./es/backup.json" with { type: "json" };
import book from "./es/book.json" with { type: "json" };
import errors from "./es/errors.json" with { type: "json" };
import exchange from "./es/exchange.json" with { type: "json" };
import factsScreen from "./es/facts-screen.json" with { type: "json" };
import log from "./es/log.json" with { type: "json" };
import print from "./es/print.json" with { type: "json" };
import retention from "./es/retention.json" with { type: "json" };
import settings from "./es/settings.json" with { type: "json" };
import vault from "./es/vault.json" with { type: "json" };
import vaults from "./es/vaults.json" with { type: "json" };

/** Texts of every screen but Check, of the address book and of the print dialog, and of what can go wrong there. */
export const texts = {
  backup,
  book,
  errors,
  exchange,
  "facts-screen": factsScreen,
  log,
  print,
  retention,
  settings,
  vault,
  vaults,
};

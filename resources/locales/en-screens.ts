import backup from "./en/backup.json" with { type: "json" };
import book from "./en/book.json" with { type: "json" };
import errors from "./en/errors.json" with { type: "json" };
import exchange from "./en/exchange.json" with { type: "json" };
import factsScreen from "./en/facts-screen.json" with { type: "json" };
import log from "./en/log.json" with { type: "json" };
import print from "./en/print.json" with { type: "json" };
import retention from "./en/retention.json" with { type: "json" };
import settings from "./en/settings.json" with { type: "json" };
import vault from "./en/vault.json" with { type: "json" };
import vaults from "./en/vaults.json" with { type: "json" };

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

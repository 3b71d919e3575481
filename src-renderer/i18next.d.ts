import "i18next";
import type app from "../resources/locales/en/app.json";
import type backup from "../resources/locales/en/backup.json";
import type book from "../resources/locales/en/book.json";
import type check from "../resources/locales/en/check.json";
import type exchange from "../resources/locales/en/exchange.json";
import type factsScreen from "../resources/locales/en/facts-screen.json";
import type log from "../resources/locales/en/log.json";
import type plan from "../resources/locales/en/plan.json";
import type print from "../resources/locales/en/print.json";
import type retention from "../resources/locales/en/retention.json";
import type settings from "../resources/locales/en/settings.json";
import type vault from "../resources/locales/en/vault.json";
import type vaults from "../resources/locales/en/vaults.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "app";
    resources: {
      app: typeof app;
      backup: typeof backup;
      book: typeof book;
      check: typeof check;
      exchange: typeof exchange;
      "facts-screen": typeof factsScreen;
      log: typeof log;
      plan: typeof plan;
      print: typeof print;
      retention: typeof retention;
      settings: typeof settings;
      vault: typeof vault;
      vaults: typeof vaults;
    };
  }
}

import "i18next";
import type app from "../resources/locales/en/app.json";
import type book from "../resources/locales/en/book.json";
import type check from "../resources/locales/en/check.json";
import type factsScreen from "../resources/locales/en/facts-screen.json";
import type log from "../resources/locales/en/log.json";
import type plan from "../resources/locales/en/plan.json";
import type print from "../resources/locales/en/print.json";
import type settings from "../resources/locales/en/settings.json";
import type vault from "../resources/locales/en/vault.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "app";
    resources: {
      app: typeof app;
      book: typeof book;
      check: typeof check;
      "facts-screen": typeof factsScreen;
      log: typeof log;
      plan: typeof plan;
      print: typeof print;
      settings: typeof settings;
      vault: typeof vault;
    };
  }
}

import { Suspense, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Output, Settings } from "../src-core/contract/calls.ts";
import styles from "./App.module.css";
import { localeOf } from "./i18n.ts";
import { lazyPart } from "./lazy-part.ts";
import { Boundary } from "./parts/Boundary.tsx";
import { Icon } from "./parts/Icon.tsx";
import { LinkProvider } from "./parts/links.tsx";
import { ToastRegion } from "./parts/Toast.tsx";
import { CheckScreen } from "./screens/check/CheckScreen.tsx";
import { PrintProvider } from "./screens/print/use-print.tsx";
import type { SettingsPart } from "./screens/settings/parts.ts";
import { Panic } from "./state/panic.tsx";
import { PieceProvider } from "./state/piece.tsx";
import { SettingsProvider } from "./state/settings.tsx";
import { StartOverProvider } from "./state/start-over.tsx";
import { useVault, VaultProvider } from "./state/vault.tsx";

// Check opens first and alone; the other screens come when they are asked for, with their texts.
const FactsScreen = lazyPart(
  ["screens", "plan"],
  async () => (await import("./screens/facts/FactsScreen.tsx")).FactsScreen,
);
const LogScreen = lazyPart(["screens"], async () => (await import("./screens/log/LogScreen.tsx")).LogScreen);
const SettingsScreen = lazyPart(
  ["screens"],
  async () => (await import("./screens/settings/SettingsScreen.tsx")).SettingsScreen,
);
const VaultDialogs = lazyPart(
  ["screens"],
  async () => (await import("./screens/log/VaultDialogs.tsx")).VaultDialogs,
);

const sections = ["check", "log", "facts", "settings"] as const;
export type Section = (typeof sections)[number];
/** Goes to a screen, and to a part of Settings. */
export type GoTo = (section: Section, part?: SettingsPart) => void;

export function App({ info, settings }: { info: Output<"app.info">; settings: Settings }) {
  const { i18n } = useTranslation();
  return (
    <I18nProvider locale={localeOf(i18n.language)}>
      <StartOverProvider settings={settings} language={info.language}>
        {(initial) => (
          <ToastRegion>
            <SettingsProvider info={info} initial={initial}>
              <VaultProvider>
                <PieceProvider>
                  <LinkProvider>
                    <PrintProvider>
                      <Frame />
                    </PrintProvider>
                    <VaultStep />
                    <Panic />
                  </LinkProvider>
                </PieceProvider>
              </VaultProvider>
            </SettingsProvider>
          </ToastRegion>
        )}
      </StartOverProvider>
    </I18nProvider>
  );
}

/** The vault's dialog of the moment, if there is one. */
function VaultStep() {
  const { step } = useVault();
  return step === undefined ? null : (
    <Suspense>
      <VaultDialogs />
    </Suspense>
  );
}

function Frame() {
  const { t } = useTranslation();
  const { isLost } = useVault();
  const [{ section, part }, setPlace] = useState<{ section: Section; part?: SettingsPart }>({
    section: "check",
  });
  const goTo: GoTo = (to, within) => setPlace({ section: to, ...(within ? { part: within } : {}) });
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {t("skip")}
      </a>
      <nav className={styles.rail} aria-label={t("rail.label")}>
        <span className={styles.logo}>
          <Icon name="envelope" size={28} />
        </span>
        {sections.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.tab}
            data-place={name}
            aria-current={section === name ? "page" : undefined}
            onClick={() => goTo(name)}
          >
            <Icon name={name} size={24} />
            {t(`rail.${name}`)}
          </button>
        ))}
      </nav>
      <main id="main" className={styles.main} tabIndex={-1}>
        {isLost ? (
          <div className={styles.lost} role="alert">
            <strong>{t("lost.title")}</strong> {t("lost.body")}
          </div>
        ) : null}
        <Boundary key={section}>
          {section === "check" ? <CheckScreen goTo={goTo} /> : null}
          <Suspense>
            {section === "log" ? <LogScreen goTo={goTo} /> : null}
            {section === "facts" ? <FactsScreen /> : null}
            {section === "settings" ? <SettingsScreen {...(part ? { part } : {})} /> : null}
          </Suspense>
        </Boundary>
      </main>
    </div>
  );
}

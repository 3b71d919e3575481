import { lazy, Suspense, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useTranslation } from "react-i18next";
import log from "../log/Log.module.css";
import { AllFacts } from "./AllFacts.tsx";
import styles from "./Facts.module.css";

/** The directory comes when its tab is first opened. */
const Programs = lazy(async () => ({ default: (await import("./Programs.tsx")).Programs }));

type FactsTab = "facts" | "programs";

/** Every fact that the app states, and the address confidentiality programs by state. */
export function FactsScreen() {
  const { t } = useTranslation("facts-screen");
  const [tab, setTab] = useState<FactsTab>("facts");
  return (
    <Tabs
      className={log.screen ?? ""}
      selectedKey={tab}
      onSelectionChange={(key) => setTab(key === "programs" ? "programs" : "facts")}
    >
      <header className={`${log.bar} ${styles.bar}`}>
        <div>
          <h1>{t("title")}</h1>
          <p className={log.soft}>{tab === "facts" ? t("subtitle") : t("programs.subtitle")}</p>
        </div>
        <TabList aria-label={t("tabs.label")} className={styles.tabs ?? ""}>
          <Tab id="facts" className={styles.tab ?? ""}>
            {t("tabs.facts")}
          </Tab>
          <Tab id="programs" className={styles.tab ?? ""}>
            {t("tabs.programs")}
          </Tab>
        </TabList>
      </header>
      <TabPanel id="facts" className={styles.panel ?? ""}>
        <AllFacts />
      </TabPanel>
      <TabPanel id="programs" className={styles.panel ?? ""}>
        <Suspense>
          <Programs />
        </Suspense>
      </TabPanel>
    </Tabs>
  );
}

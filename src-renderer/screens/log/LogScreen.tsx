import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { GoTo } from "../../App.tsx";
import { lazyPart } from "../../lazy-part.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import notice from "../../parts/Notice.module.css";
import { useLogTurn } from "../../state/log-turn.ts";
import { useLogName, useVault } from "../../state/vault.tsx";
import { InOut } from "../exchange/InOut.tsx";
import { EntryList } from "./EntryList.tsx";
import { noFilter } from "./find/look.ts";
import styles from "./Log.module.css";

const BookDialog = lazyPart(["screens"], async () => (await import("../book/BookDialog.tsx")).BookDialog);

/** The log: find, open, lock. */
export function LogScreen({ goTo }: { goTo: GoTo }) {
  const { t } = useTranslation(["log", "book"]);
  const vault = useVault();
  const name = useLogName();
  const [book, setBook] = useState(false);
  const [filter, setFilter] = useState(noFilter);
  /** Rises when entries came in from a file. */
  const [turn, setTurn] = useState(0);
  const restored = useLogTurn();
  const isOpen = vault.state === "open" || vault.state === "session";
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <div>
          <h1>{t("title")}</h1>
          <p className={styles.soft}>{vault.state === "session" ? t("session") : t("subtitle")}</p>
        </div>
        {isOpen ? (
          <div className={styles.tools}>
            <Button onPress={() => setBook(true)}>{t("book:open")}</Button>
            <InOut filter={filter} onAdded={() => setTurn((before) => before + 1)} goTo={goTo} />
            {name === undefined ? null : <strong className={styles.logName}>{name}</strong>}
            <Button onPress={() => void vault.lock()}>
              <Icon name="lock" /> {t("lock")}
            </Button>
          </div>
        ) : null}
      </header>
      {isOpen ? (
        <EntryList goTo={goTo} turn={turn + restored} onFilter={setFilter} />
      ) : (
        <Closed goTo={goTo} />
      )}
      {book ? (
        <Suspense>
          <BookDialog onClose={() => setBook(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

function Closed({ goTo }: { goTo: GoTo }) {
  const { t } = useTranslation("log");
  const { t: settings } = useTranslation("settings");
  const vault = useVault();
  const name = useLogName();
  if (vault.state === "none") {
    return (
      <div className={notice.empty}>
        <Icon name="log" size={44} />
        <h2>{t("none.title")}</h2>
        <p>{t("none.body")}</p>
        <Button look="primary" onPress={() => goTo("check")}>
          {t("none.go")}
        </Button>
        <Button onPress={() => void vault.ensureOpen()}>{settings("make")}</Button>
      </div>
    );
  }
  return (
    <div className={notice.empty}>
      <Icon name="lock" size={44} />
      <h2>{t("locked")}</h2>
      {name === undefined ? null : <strong>{name}</strong>}
      <p>{settings("state.locked")}</p>
      <Button look="primary" onPress={() => void vault.ensureOpen()}>
        {settings("unlock")}
      </Button>
    </div>
  );
}

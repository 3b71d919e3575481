import { Suspense, useDeferredValue, useState } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { EntrySummary } from "../../../src-core/log/types.ts";
import type { Section } from "../../App.tsx";
import { formatDay } from "../../i18n.ts";
import { lazyPart } from "../../lazy-part.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import field from "../../parts/Field.module.css";
import { Icon } from "../../parts/Icon.tsx";
import notice from "../../parts/Notice.module.css";
import { useVault } from "../../state/vault.tsx";
import { EntryDialog } from "./EntryDialog.tsx";
import styles from "./Log.module.css";
import { useEntries } from "./use-entries.ts";

const BookDialog = lazyPart(["screens"], async () => (await import("../book/BookDialog.tsx")).BookDialog);

/** The log: find, open, lock. */
export function LogScreen({ goTo }: { goTo(section: Section): void }) {
  const { t } = useTranslation(["log", "book"]);
  const vault = useVault();
  const [book, setBook] = useState(false);
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
            <Button onPress={() => void vault.lock()}>
              <Icon name="lock" /> {t("lock")}
            </Button>
          </div>
        ) : null}
      </header>
      {isOpen ? <Entries goTo={goTo} /> : <Closed goTo={goTo} />}
      {book ? (
        <Suspense>
          <BookDialog onClose={() => setBook(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

function Closed({ goTo }: { goTo(section: Section): void }) {
  const { t } = useTranslation("log");
  const { t: settings } = useTranslation("settings");
  const vault = useVault();
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
      <p>{settings("state.locked")}</p>
      <Button look="primary" onPress={() => void vault.ensureOpen()}>
        {settings("unlock")}
      </Button>
    </div>
  );
}

function Entries({ goTo }: { goTo(section: Section): void }) {
  const { t } = useTranslation("log");
  const [query, setQuery] = useState("");
  const list = useEntries(useDeferredValue(query), true);
  const [chosen, setChosen] = useState<string>();
  if (list.loaded && list.total === 0 && query === "") {
    return (
      <div className={notice.empty}>
        <Icon name="log" size={44} />
        <h2>{t("none.title")}</h2>
        <p>{t("none.body")}</p>
        <Button look="primary" onPress={() => goTo("check")}>
          {t("none.go")}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.body}>
      <div className={styles.find}>
        <SearchField value={query} onChange={setQuery} className={field.field ?? ""}>
          <Label className={field.label ?? ""}>{t("search")}</Label>
          <Input className={field.input ?? ""} placeholder={t("searchHint")} />
        </SearchField>
        <p className={styles.soft} role="status">
          {list.loaded ? t("found", { count: list.total }) : ""}
        </p>
      </div>
      <ErrorNote error={list.error} />
      {list.loaded && list.total === 0 ? (
        <div className={notice.empty}>
          <h2>{t("noMatch.title", { query })}</h2>
          <Button onPress={() => setQuery("")}>{t("noMatch.clear")}</Button>
        </div>
      ) : (
        <EntryTable entries={list.entries} onOpen={setChosen} />
      )}
      {list.more ? (
        <div className={styles.more}>
          <Button onPress={list.loadMore}>{t("more")}</Button>
        </div>
      ) : null}
      {chosen ? (
        <EntryDialog
          key={chosen}
          id={chosen}
          onClose={() => setChosen(undefined)}
          onChanged={list.reload}
          goTo={goTo}
        />
      ) : null}
    </div>
  );
}

function EntryTable({ entries, onOpen }: { entries: readonly EntrySummary[]; onOpen(id: string): void }) {
  const { t, i18n } = useTranslation("log");
  const { t: check } = useTranslation("check");
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("columns.date")}</th>
            <th scope="col">{t("columns.to")}</th>
            <th scope="col">{t("columns.service")}</th>
            <th scope="col">{t("columns.tag")}</th>
            <th scope="col">{t("columns.tracking")}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td className={styles.date}>{formatDay(entry.mailedOn, i18n.language)}</td>
              <th scope="row">
                <span className={styles.to}>
                  <button type="button" className={styles.open} onClick={() => onOpen(entry.id)}>
                    {entry.recipient || t("entry.nobody")}
                  </button>
                  {entry.place ? <span className={styles.soft}>{entry.place}</span> : null}
                </span>
              </th>
              <td>{check(`service.${entry.service}`)}</td>
              <td>{entry.tag ? <span className={styles.tag}>{entry.tag}</span> : null}</td>
              <td className={styles.number}>{entry.trackingNumber}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { useDeferredValue, useState } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { shownName } from "../../../src-core/address-book/entries.ts";
import type { BookEntry } from "../../../src-core/address-book/types.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import field from "../../parts/Field.module.css";
import { Icon } from "../../parts/Icon.tsx";
import { Segmented } from "../../parts/Segmented.tsx";
import styles from "./Book.module.css";
import { restOf } from "./entry-words.ts";
import { useBook } from "./use-book.ts";

export type Chosen = ReadonlyMap<string, BookEntry>;
type Shown = BookEntry["kind"] | "all";

interface Props {
  chosen: Chosen;
  onChoose(chosen: Chosen): void;
  onOpen(entry: BookEntry): void;
}

/** Addresses to search, open and choose for labels. What was chosen stays chosen when the search changes. */
export function BookList({ chosen, onChoose, onOpen }: Props) {
  const { t } = useTranslation("book");
  const [query, setQuery] = useState("");
  const [shown, setShown] = useState<Shown>("all");
  const list = useBook({ query: useDeferredValue(query), ...(shown === "all" ? {} : { kind: shown }) });
  const isEmpty = list.loaded && list.total === 0;
  const choose = (entries: readonly BookEntry[], on: boolean) => {
    const next = new Map(chosen);
    for (const entry of entries) {
      if (on) next.set(entry.id, entry);
      else next.delete(entry.id);
    }
    onChoose(next);
  };
  return (
    <>
      <div className={styles.find}>
        <SearchField value={query} onChange={setQuery} autoFocus className={field.field ?? ""}>
          <Label className={field.label ?? ""}>{t("search")}</Label>
          <Input className={field.input ?? ""} placeholder={t("searchHint")} />
        </SearchField>
        <Segmented<Shown>
          label={t("filter")}
          value={shown}
          choices={[
            { value: "all", label: t("all") },
            { value: "person", label: t("list.person") },
            { value: "organization", label: t("list.organization") },
            { value: "own", label: t("mine") },
          ]}
          onChange={setShown}
        />
      </div>
      <ErrorNote error={list.error} />
      <p className={styles.soft} role="status">
        {list.loaded ? t("found", { count: list.total }) : ""}{" "}
        {list.total > list.entries.length ? t("shown", { count: list.entries.length }) : ""}
      </p>
      {isEmpty && query !== "" ? (
        <div className={styles.empty}>
          <strong>{t("noMatch", { query })}</strong>
          <Button onPress={() => setQuery("")}>{t("clear")}</Button>
        </div>
      ) : null}
      {isEmpty && query === "" ? (
        <div className={styles.empty}>
          <Icon name="log" size={36} />
          <strong>{t("empty.title")}</strong>
          <p>{t("empty.body")}</p>
        </div>
      ) : null}
      {list.entries.length > 0 ? (
        <Table entries={list.entries} chosen={chosen} choose={choose} onOpen={onOpen} />
      ) : null}
    </>
  );
}

interface TableProps {
  entries: readonly BookEntry[];
  chosen: Chosen;
  choose(entries: readonly BookEntry[], on: boolean): void;
  onOpen(entry: BookEntry): void;
}

function Table({ entries, chosen, choose, onOpen }: TableProps) {
  const { t } = useTranslation("book");
  const chosenHere = entries.filter(({ id }) => chosen.has(id)).length;
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.tick}>
              <input
                type="checkbox"
                aria-label={t("selectAll")}
                checked={chosenHere === entries.length}
                ref={(box) => {
                  if (box) box.indeterminate = chosenHere > 0 && chosenHere < entries.length;
                }}
                onChange={(event) => choose(entries, event.target.checked)}
              />
            </th>
            <th scope="col">{t("columns.name")}</th>
            <th scope="col">{t("columns.kind")}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td className={styles.tick}>
                <input
                  type="checkbox"
                  aria-label={t("select", { name: shownName(entry) })}
                  checked={chosen.has(entry.id)}
                  onChange={(event) => choose([entry], event.target.checked)}
                />
              </td>
              <th scope="row">
                <button type="button" className={styles.open} onClick={() => onOpen(entry)}>
                  {shownName(entry)}
                </button>
                <span className={styles.rest}>{restOf(entry)}</span>
                {entry.note ? <span className={styles.rest}>{entry.note}</span> : null}
              </th>
              <td>
                {entry.kind === "own" ? (
                  <span className={styles.tag}>{t(`ownKind.${entry.ownKind ?? "other"}`)}</span>
                ) : (
                  t(`kind.${entry.kind}`)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

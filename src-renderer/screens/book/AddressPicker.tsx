import { useDeferredValue, useState } from "react";
import {
  Autocomplete,
  DialogTrigger,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { shownName } from "../../../src-core/address-book/entries.ts";
import type { BookEntry } from "../../../src-core/address-book/types.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import field from "../../parts/Field.module.css";
import { useVault } from "../../state/vault.tsx";
import styles from "./Book.module.css";
import { restOf } from "./entry-words.ts";
import { NoBook } from "./NoBook.tsx";
import { useBook, useBookIsOpen } from "./use-book.ts";

interface Props {
  /** Says which field is filled in. */
  label: string;
  /** Own return addresses before the others. */
  ownFirst: boolean;
  onPick(entry: BookEntry): void;
  onManage(): void;
}

/** A button that opens a list of addresses to search by typing. */
export function AddressPicker({ label, ownFirst, onPick, onManage }: Props) {
  const { t } = useTranslation("book");
  const hasBook = useBookIsOpen();
  const isWaiting = useVault().step !== undefined;
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button look="quiet" small aria-label={label}>
        {t("pick.button")}
      </Button>
      <Popover className={styles.picker ?? ""} placement="bottom start" data-waiting={isWaiting || undefined}>
        {/* Scrolled anew when the list comes in the place of what says that there is none. */}
        <div key={String(hasBook && !isWaiting)} className={styles.inside}>
          <Pick
            ownFirst={ownFirst}
            onPick={(entry) => {
              setOpen(false);
              onPick(entry);
            }}
          />
          {hasBook ? (
            <Button
              look="quiet"
              small
              onPress={() => {
                setOpen(false);
                onManage();
              }}
            >
              {t("pick.manage")}
            </Button>
          ) : null}
        </div>
      </Popover>
    </DialogTrigger>
  );
}

function Pick({ ownFirst, onPick }: { ownFirst: boolean; onPick(entry: BookEntry): void }) {
  const { t } = useTranslation("book");
  const isOpen = useBookIsOpen();
  // Only after the dialogs of the vault: they would take the focus away again.
  const isReady = useVault().step === undefined;
  const [query, setQuery] = useState("");
  const list = useBook({ query: useDeferredValue(query), limit: 200 });
  if (!isOpen || !isReady) return <NoBook />;
  const own = list.entries.filter(({ kind }) => kind === "own");
  const others = list.entries.filter(({ kind }) => kind !== "own");
  const groups = [
    { id: "own", title: t("list.own"), entries: own },
    { id: "others", title: t("pick.others"), entries: others },
  ].filter(({ entries }) => entries.length > 0);
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField autoFocus className={field.field ?? ""}>
        <Label className={field.label ?? ""}>{t("search")}</Label>
        <Input className={field.input ?? ""} placeholder={t("searchHint")} />
      </SearchField>
      <ErrorNote error={list.error} />
      <ListBox
        className={styles.options ?? ""}
        aria-label={t("title")}
        selectionMode="none"
        onAction={(key) => {
          const picked = list.entries.find(({ id }) => id === key);
          if (picked) onPick(picked);
        }}
        renderEmptyState={() =>
          list.loaded ? (
            <p className={styles.empty}>{query === "" ? t("empty.title") : t("noMatch", { query })}</p>
          ) : null
        }
      >
        {(ownFirst ? groups : groups.toReversed()).map((group) => (
          <ListBoxSection key={group.id} id={group.id}>
            <Header className={styles.head ?? ""}>{group.title}</Header>
            {group.entries.map((entry) => (
              <ListBoxItem
                key={entry.id}
                id={entry.id}
                textValue={shownName(entry)}
                className={styles.option ?? ""}
              >
                <span>{shownName(entry)}</span>
                <span>{restOf(entry)}</span>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  );
}

import { Suspense, useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { shownName } from "../../../src-core/address-book/entries.ts";
import type { BookEntry } from "../../../src-core/address-book/types.ts";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { lazyPart } from "../../lazy-part.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useToast } from "../../parts/Toast.tsx";
import { useVault } from "../../state/vault.tsx";
import { client } from "../../transport.ts";
import { usePrint } from "../print/use-print.tsx";
import styles from "./Book.module.css";
import { BookForm } from "./BookForm.tsx";
import { BookList } from "./BookList.tsx";
import { bookChanged } from "./book-turn.ts";
import { draftOf, type EntryDraft, emptyDraft } from "./entry-draft.ts";
import { NoBook } from "./NoBook.tsx";
import { useBookIsOpen } from "./use-book.ts";

const CardsImport = lazyPart(
  ["screens"],
  async () => (await import("../exchange/CardsImport.tsx")).CardsImport,
);
const CardsExport = lazyPart(
  ["screens"],
  async () => (await import("../exchange/CardsExport.tsx")).CardsExport,
);

interface Props {
  onClose(): void;
  /** Starts with this address in the form instead of the list, and closes once it is saved. */
  adding?: EntryDraft;
}

/** What was done a moment ago, and the way back from it. */
interface Done {
  text: string;
  deleted?: string;
}

/** The address book: find, add, change and delete addresses, and print labels for some of them. */
export function BookDialog({ onClose, adding }: Props) {
  const { t } = useTranslation("book");
  const { t: exchange } = useTranslation("exchange");
  const { t: common } = useTranslation("app");
  const vault = useVault();
  const isOpen = useBookIsOpen();
  const print = usePrint();
  const toast = useToast();
  const form = useId();
  const [draft, setDraft] = useState(adding);
  const [chosen, setChosen] = useState<ReadonlyMap<string, BookEntry>>(new Map());
  const [done, setDone] = useState<Done>();
  /** Cards on their way in or out, in place of the list. */
  const [cards, setCards] = useState<"in" | "out">();
  const [error, setError] = useState<CallError>();
  useEffect(() => {
    // What the host has locked must not stay in the memory of the page.
    if (isOpen) return;
    setChosen(new Map());
    setDone(undefined);
    setCards(undefined);
    if (!adding) setDraft(undefined);
  }, [isOpen, adding]);

  const back = adding ? onClose : () => setDraft(undefined);
  const saved = (entry: BookEntry) => {
    setChosen((current) => (current.has(entry.id) ? new Map(current).set(entry.id, entry) : current));
    if (adding) toast(t("saved"));
    else setDone({ text: t("saved") });
    back();
  };
  const remove = async ({ id }: EntryDraft) => {
    if (id === undefined || !draft) return;
    const removed = await client.call("book.delete", { id });
    if (!removed.ok) {
      setError(removed.error);
      return;
    }
    setChosen((current) => new Map([...current].filter(([other]) => other !== id)));
    setError(undefined);
    setDone({ text: t("deleted", { name: shownName(draft) }), deleted: id });
    setDraft(undefined);
    bookChanged();
  };
  const restore = async (id: string) => {
    const restored = await client.call("book.restore", { id });
    setError(restored.ok ? undefined : restored.error);
    setDone(restored.ok ? { text: t("restored") } : undefined);
    bookChanged();
  };

  const isAsking = vault.step !== undefined;
  if (!isOpen || isAsking)
    return (
      <Sheet title={t("title")} isOpen={!isAsking} onClose={onClose} wide>
        <NoBook />
      </Sheet>
    );
  if (draft)
    return (
      <Sheet
        key="form"
        title={draft.id === undefined ? t("form.addTitle") : t("form.editTitle")}
        isOpen
        onClose={onClose}
        wide
        actions={
          <>
            {draft.id === undefined ? null : (
              <Button className={styles.first ?? ""} onPress={() => void remove(draft)}>
                {t("form.delete")}
              </Button>
            )}
            <Button onPress={back}>{common("common.cancel")}</Button>
            <Button look="primary" type="submit" form={form}>
              {t("form.save")}
            </Button>
          </>
        }
      >
        <ErrorNote error={error} />
        <BookForm
          key={draft.id ?? "new"}
          id={form}
          initial={draft}
          onSaved={saved}
          onOpen={(entry) => setDraft(draftOf(entry))}
        />
      </Sheet>
    );
  if (cards)
    return (
      <Suspense>
        {cards === "in" ? (
          <CardsImport onBack={() => setCards(undefined)} onClose={onClose} />
        ) : (
          <CardsExport onBack={() => setCards(undefined)} onClose={onClose} />
        )}
      </Suspense>
    );
  return (
    <Sheet
      key="list"
      title={t("title")}
      isOpen
      onClose={onClose}
      wide
      actions={
        <>
          <div className={styles.inOut}>
            <Button look="quiet" small onPress={() => setCards("in")}>
              {exchange("cards.import")}
            </Button>
            <Button look="quiet" small onPress={() => setCards("out")}>
              {exchange("cards.export")}
            </Button>
          </div>
          <Button
            isDisabled={chosen.size === 0}
            onPress={() => print.labels([...chosen.values()].map(({ address }) => address))}
          >
            <Icon name="print" /> {chosen.size === 0 ? t("labelsNone") : t("labels", { count: chosen.size })}
          </Button>
          <Button look="primary" onPress={() => setDraft(emptyDraft)}>
            <Icon name="plus" /> {t("add")}
          </Button>
        </>
      }
    >
      <ErrorNote error={error} />
      <div role="status" className={done ? styles.done : ""}>
        {done ? (
          <>
            <span>{done.text}</span>
            {done.deleted === undefined ? null : (
              <Button small onPress={() => void restore(done.deleted ?? "")}>
                {common("common.undo")}
              </Button>
            )}
          </>
        ) : null}
      </div>
      <BookList
        chosen={chosen}
        onChoose={setChosen}
        onOpen={(entry) => {
          setError(undefined);
          setDone(undefined);
          setDraft(draftOf(entry));
        }}
      />
    </Sheet>
  );
}

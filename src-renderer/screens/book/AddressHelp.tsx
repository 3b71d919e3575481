import { Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { addressKey } from "../../../src-core/address-book/address-key.ts";
import { shownName } from "../../../src-core/address-book/entries.ts";
import { lazyPart } from "../../lazy-part.ts";
import { Button } from "../../parts/Button.tsx";
import { useToast } from "../../parts/Toast.tsx";
import { usePiece } from "../../state/piece.tsx";
import { AddressPicker } from "./AddressPicker.tsx";
import type { AddressPart, Assist } from "./assist.ts";
import styles from "./Book.module.css";
import { draftFor, type EntryDraft } from "./entry-draft.ts";
import { Suggestions } from "./Suggestions.tsx";
import { useBook, useBookIsOpen } from "./use-book.ts";

const BookDialog = lazyPart(["screens"], async () => (await import("./BookDialog.tsx")).BookDialog);

interface Props {
  part: AddressPart;
  /** Whether the field has the focus. */
  isFocused: boolean;
  setAssist(assist: Assist): void;
}

/** Under an address field: pick from the address book, or put this address in it. */
export function AddressHelp({ part, isFocused, setAssist }: Props) {
  const { t } = useTranslation(["book", "app"]);
  const toast = useToast();
  const { piece, replace, undo } = usePiece();
  const [dialog, setDialog] = useState<{ adding?: EntryDraft }>();
  const text = piece[part].trim();
  const fill = (entry: { name: string; address: string }) => {
    if (entry.address === text) return;
    replace({ ...piece, [part]: entry.address });
    toast(t("pick.filled", { name: shownName(entry) }), { label: t("app:common.undo"), run: undo });
  };
  return (
    <div className={styles.under}>
      <Suggestions
        label={t(`pick.from.${part}`)}
        text={piece[part]}
        isFocused={isFocused}
        ownFirst={part === "returnAddress"}
        setAssist={setAssist}
        onPick={fill}
      />
      <div className={styles.help}>
        <AddressPicker
          label={t(`pick.from.${part}`)}
          ownFirst={part === "returnAddress"}
          onPick={fill}
          onManage={() => setDialog({})}
        />
        <SaveThis
          text={text}
          onSave={() => setDialog({ adding: draftFor(text, part === "returnAddress") })}
        />
      </div>
      {dialog ? (
        <Suspense>
          <BookDialog {...dialog} onClose={() => setDialog(undefined)} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** Only for a whole address, and only while the book is open: then it says which of the two is the case. */
function SaveThis({ text, onSave }: { text: string; onSave(): void }) {
  const { t } = useTranslation("book");
  const isOpen = useBookIsOpen();
  const isWhole = text.includes("\n");
  const first = text.split("\n", 1)[0] ?? "";
  const same = useBook({ query: first, limit: 50, when: isWhole });
  const known = useMemo(
    () => new Set(same.entries.map(({ address }) => addressKey(address))),
    [same.entries],
  );
  if (!isOpen || !isWhole || !same.loaded || same.error) return null;
  if (known.has(addressKey(text))) return <span className={styles.known}>{t("pick.known")}</span>;
  return (
    <Button look="quiet" small onPress={onSave}>
      {t("pick.save")}
    </Button>
  );
}

import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { saveFile } from "../../state/streams.ts";
import { client } from "../../transport.ts";
import { useBook } from "../book/use-book.ts";
import styles from "./Exchange.module.css";
import { StepTitle } from "./StepTitle.tsx";

/** The whole address book into a vCard file, once the person knows that it is not protected. */
export function CardsExport({ onBack, onClose }: { onBack(): void; onClose(): void }) {
  const { t } = useTranslation("exchange");
  const book = useBook({ query: "", limit: 1 });
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<number>();
  const [error, setError] = useState<CallError>();
  const name = t("cards.file");
  const save = async () => {
    setBusy(true);
    const made = await client.call("book.export", {});
    setBusy(false);
    setError(made.ok ? undefined : made.error);
    if (!made.ok) return;
    const { vcard } = made.value;
    saveFile([new TextEncoder().encode(vcard)], "text/vcard;charset=utf-8", name);
    setSaved(vcard.match(/^END:VCARD\r?$/gm)?.length ?? 0);
  };
  return (
    <Sheet
      key={saved === undefined ? "cards-out" : "cards-saved"}
      title={t("cards.outTitle")}
      isOpen
      onClose={onClose}
      actions={
        saved === undefined ? (
          <>
            <Button onPress={onBack}>{t("cards.back")}</Button>
            <Button
              look="primary"
              isDisabled={isBusy || !book.loaded || book.total === 0}
              onPress={() => void save()}
            >
              {t("export.save")}
            </Button>
          </>
        ) : (
          <Button look="primary" onPress={onBack}>
            {t("cards.back")}
          </Button>
        )
      }
    >
      <div className={styles.form}>
        {saved === undefined ? (
          <>
            {book.loaded ? (
              <p>{book.total === 0 ? t("cards.empty") : t("cards.out", { count: book.total })}</p>
            ) : null}
            <div className={styles.reveals}>
              <strong>{t("cards.reveals")}</strong>
            </div>
          </>
        ) : (
          <>
            <StepTitle>{t("cards.saved", { count: saved, name })}</StepTitle>
            <p>{t("export.savedWhere")}</p>
          </>
        )}
        <ErrorNote error={error ?? book.error} />
      </div>
    </Sheet>
  );
}

import { useMemo, useState } from "react";
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Mailpiece } from "../../../src-core/mailpiece/mailpiece.ts";
import { printBackLayout, printLayout } from "../../../src-core/print/layout.ts";
import type { PrintDocument } from "../../../src-core/print/types.ts";
import { envelopes } from "../../../src-core/reference/envelopes.ts";
import { Button } from "../../parts/Button.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { sizesFor } from "../check/sizes.ts";
import { Feeding } from "./Feeding.tsx";
import { Preview, ZoneKey } from "./Preview.tsx";
import styles from "./Print.module.css";
import { PrinterFields, Tick } from "./PrinterFields.tsx";
import { PrintSheet } from "./PrintSheet.tsx";
import { Problems } from "./Problems.tsx";
import { usePrinters } from "./use-printers.ts";

/** The envelope, card or label of a piece: how it will look, what is wrong with it, and how to feed it. */
export function MailpiecePrint({ asked, onClose }: { asked: Mailpiece; onClose(): void }) {
  const { t, i18n } = useTranslation("print");
  const [piece, setPiece] = useState(asked);
  const [withReturnAddress, setWithReturn] = useState(true);
  const printers = usePrinters();
  const { printer } = printers;
  const front = useMemo(() => printLayout(piece, { withReturnAddress }), [piece, withReturnAddress]);
  const back = useMemo(() => printBackLayout(piece), [piece]);
  const document = useMemo<PrintDocument>(
    () => ({ kind: "mailpiece", piece, printer, withReturnAddress }),
    [piece, printer, withReturnAddress],
  );
  const testPage: PrintDocument = {
    kind: "test-page",
    printer,
    size: piece.size,
    language: i18n.language === "es" ? "es" : "en",
  };
  const sizes = sizesFor(piece.format);
  const size = { name: envelopes[piece.size].name, width: front.widthIn, height: front.heightIn };
  return (
    <PrintSheet
      title={t(`mailpiece.${piece.format}`)}
      document={document}
      fileName={t("mailpiece.file")}
      onClose={onClose}
    >
      {(press) => (
        <>
          <div className={styles.previews}>
            <Preview label={t("preview.front", size)} drawing={front} zones={front.zones} />
            <ZoneKey zones={front.zones} />
            {back ? <Preview label={t("preview.back")} drawing={back} /> : null}
          </div>
          <Problems document={document} />
          <div className={styles.columns}>
            <div className={styles.fields}>
              {sizes.length > 1 ? (
                <Choice
                  label={t("size")}
                  value={piece.size}
                  choices={sizes.map((id) => ({
                    value: id,
                    label: t("sizeOf", {
                      name: envelopes[id].name,
                      width: envelopes[id].lengthIn,
                      height: envelopes[id].heightIn,
                    }),
                  }))}
                  onChange={(next) => setPiece({ ...piece, size: next })}
                />
              ) : null}
              {piece.returnAddress.trim() === "" ? null : (
                <Tick isSelected={withReturnAddress} onChange={setWithReturn}>
                  {t("withReturn")}
                </Tick>
              )}
              {withReturnAddress ? null : <p className={styles.soft}>{t("withoutReturn")}</p>}
              <Disclosure className={styles.fold ?? ""}>
                <Heading level={3}>
                  <AriaButton slot="trigger" className={styles.trigger ?? ""}>
                    <span>{t("printer.title")}</span>
                    <span className={styles.soft}>{printer.name || t("printer.unnamed")}</span>
                    <Icon name="down" size={18} />
                  </AriaButton>
                </Heading>
                <DisclosurePanel className={styles.panel ?? ""}>
                  <PrinterFields printers={printers} />
                </DisclosurePanel>
              </Disclosure>
              <div className={styles.row}>
                <Button isPending={press.isWorking} onPress={() => press.print(testPage, t("test.file"))}>
                  {t(press.canPrint ? "test.print" : "test.save")}
                </Button>
                <p className={styles.grow}>{t("test.hint")}</p>
              </div>
            </div>
            <Feeding printer={printer} drawing={front} />
          </div>
          <p className={styles.soft}>{t("scale")}</p>
        </>
      )}
    </PrintSheet>
  );
}

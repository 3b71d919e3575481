import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EntryFilter } from "../../../src-core/log/types.ts";
import type { GoTo } from "../../App.tsx";
import { lazyPart } from "../../lazy-part.ts";
import { Button } from "../../parts/Button.tsx";

const ImportDialog = lazyPart(["screens"], async () => (await import("./ImportDialog.tsx")).ImportDialog);
const ExportDialog = lazyPart(["screens"], async () => (await import("./ExportDialog.tsx")).ExportDialog);

interface Props {
  /** What the list is narrowed to now. */
  filter: EntryFilter;
  /** Entries came in from a file. */
  onAdded(): void;
  goTo: GoTo;
}

/** The two ways between the log and files of other programs. Shown over an open log only: a lock ends both. */
export function InOut({ filter, onAdded, goTo }: Props) {
  const { t } = useTranslation("exchange");
  const [dialog, setDialog] = useState<"import" | "export">();
  const close = () => setDialog(undefined);
  return (
    <>
      <Button onPress={() => setDialog("import")}>{t("open.import")}</Button>
      <Button onPress={() => setDialog("export")}>{t("open.export")}</Button>
      <Suspense>
        {dialog === "import" ? <ImportDialog onClose={close} onAdded={onAdded} goTo={goTo} /> : null}
        {dialog === "export" ? <ExportDialog filter={filter} onClose={close} goTo={goTo} /> : null}
      </Suspense>
    </>
  );
}

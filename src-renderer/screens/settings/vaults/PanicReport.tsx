import { useTranslation } from "react-i18next";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";

/** Says what the panic wipe did not destroy. */
export function PanicReport({
  error,
  kept,
  onClose,
}: {
  error: CallError | undefined;
  kept: number;
  onClose(): void;
}) {
  const { t } = useTranslation(["vaults", "app"]);
  return (
    <Sheet
      title={t("panic.report.title")}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t("app:common.close")}</Button>}
    >
      <ErrorNote error={error} />
      {kept > 0 ? (
        <>
          <p>{t("panic.report.kept", { count: kept })}</p>
          <p>{t("panic.report.next")}</p>
        </>
      ) : null}
    </Sheet>
  );
}

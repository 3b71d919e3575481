import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { useToast } from "../../../parts/Toast.tsx";
import { client } from "../../../transport.ts";
import { PreviewList } from "./PreviewList.tsx";
import type { Rules } from "./rules-draft.ts";
import { usePreview } from "./use-preview.ts";

/** How long the dialog stays for a removal. */
const waitMs = 1_000;

interface Props {
  /** Rules that are saved when the person agrees; left out, those that are set are followed. */
  rules?: Rules;
  onClose(): void;
  onDone(): void;
}

/** Shows what would be deleted now, and does it when the person agrees. */
export function PreviewDialog({ rules, onClose, onDone }: Props) {
  const { t } = useTranslation(["retention", "app"]);
  const toast = useToast();
  const { preview, error } = usePreview(rules);
  const [failure, setFailure] = useState<CallError>();
  const [isBusy, setBusy] = useState(false);
  const agree = async () => {
    if (!preview) return;
    setBusy(true);
    if (rules) {
      const set = await client.call("retention.set", { rules: [...rules] });
      if (!set.ok) {
        setBusy(false);
        setFailure(set.error);
        return;
      }
    }
    if (preview.count === 0 && rules) {
      onDone();
      toast(t("preview.saved"));
      return;
    }
    const removal = client.call("retention.run", {});
    // What goes wrong at once is told here. Else it may take minutes in a large log: Settings shows how far it is.
    const early = await Promise.race([removal, pause()]);
    if (early && !early.ok) {
      setBusy(false);
      setFailure(early.error);
      return;
    }
    onDone();
    const removed = await removal;
    onDone();
    if (!removed.ok) toast(t("app:common.tryAgain"));
    else if (removed.value.count > 0) toast(t("preview.deleted", { count: removed.value.count }));
    else toast(t("clock.accepted"));
  };
  const count = preview?.count ?? 0;
  const title = count > 0 ? t("preview.goes", { count }) : t("preview.none");
  return (
    <Sheet
      title={preview ? title : t("preview.working")}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          {preview ? (
            <Button look={count > 0 ? "danger" : "primary"} isDisabled={isBusy} onPress={() => void agree()}>
              {rules ? <SaveText count={count} /> : <DeleteText count={count} />}
            </Button>
          ) : null}
        </>
      }
    >
      {preview ? <PreviewList preview={preview} /> : <p role="status">{t("preview.working")}</p>}
      <ErrorNote error={failure ?? error} />
    </Sheet>
  );
}

function pause(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), waitMs));
}

function SaveText({ count }: { count: number }) {
  const { t } = useTranslation("retention");
  return count > 0 ? t("preview.saveAndDelete", { count }) : t("preview.save");
}

function DeleteText({ count }: { count: number }) {
  const { t } = useTranslation("retention");
  return count > 0 ? t("preview.delete", { count }) : t("preview.deleteNone");
}

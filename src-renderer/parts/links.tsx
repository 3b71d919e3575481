import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../src-core/contract/errors.ts";
import { useSettings } from "../state/settings.tsx";
import { client } from "../transport.ts";
import { Button } from "./Button.tsx";
import { ErrorNote } from "./ErrorNote.tsx";
import { Sheet } from "./Sheet.tsx";

const LinkContext = createContext<(url: string) => void>(() => {});

/**
 * Opens the page of a source in the person's own browser, after a question that shows the full address. The
 * host asks where it can (Electron); elsewhere this page asks. The host refuses any address that no fact cites.
 */
export function LinkProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { info } = useSettings();
  const [url, setUrl] = useState<string>();
  const [error, setError] = useState<CallError>();
  const open = useCallback(async (address: string) => {
    const opened = await client.call("link.open", { url: address });
    if (opened.ok || opened.error.code === "not-confirmed") {
      setUrl(undefined);
      return;
    }
    setUrl(address);
    setError(opened.error);
  }, []);
  const ask = useCallback(
    (address: string) => {
      setError(undefined);
      if (info.confirmsLinks) void open(address);
      else setUrl(address);
    },
    [info, open],
  );
  return (
    <LinkContext value={ask}>
      {children}
      <Sheet
        title={t("link.title")}
        isOpen={url !== undefined}
        onClose={() => setUrl(undefined)}
        actions={
          <>
            <Button onPress={() => setUrl(undefined)}>{t("common.cancel")}</Button>
            <Button look="primary" onPress={() => url && void open(url)}>
              {t("link.open")}
            </Button>
          </>
        }
      >
        <p>{t("link.body")}</p>
        <p>
          {t("link.address")}: <code style={{ overflowWrap: "anywhere" }}>{url}</code>
        </p>
        <ErrorNote error={error} />
      </Sheet>
    </LinkContext>
  );
}

export function useOpenLink(): (url: string) => void {
  return useContext(LinkContext);
}

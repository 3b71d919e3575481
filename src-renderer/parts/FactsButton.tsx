import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FactId } from "../../src-core/facts/index.ts";
import { lazyPart } from "../lazy-part.ts";
import styles from "./FactList.module.css";
import { Sheet } from "./Sheet.tsx";

/** The facts are larger than the rest of the page, so they come when first asked for. */
const FactList = lazyPart(["screens"], async () => (await import("./FactList.tsx")).FactList);

/** "3 sources": opens the facts behind a statement. */
export function FactsButton({ ids }: { ids: readonly FactId[] }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const unique = [...new Set(ids)];
  if (unique.length === 0) return null;
  return (
    <>
      <button type="button" className={styles.link} onClick={() => setOpen(true)}>
        {t("facts.behind", { count: unique.length })}
      </button>
      <Sheet title={t("facts.title")} isOpen={isOpen} onClose={() => setOpen(false)} wide>
        <Suspense>
          <FactList ids={unique} />
        </Suspense>
      </Sheet>
    </>
  );
}

import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { useVault } from "../../state/vault.tsx";
import { client } from "../../transport.ts";
import styles from "./Log.module.css";
import paper from "./RecoveryPaper.module.css";

/** Shows the code once; goes on only when the person says that it is kept. */
export function RecoveryCode({ code, toRestore }: { code: string; toRestore: boolean }) {
  const { t } = useTranslation("vault");
  const vault = useVault();
  const [kept, setKept] = useState(false);
  const [isGoing, setGoing] = useState(false);
  const goOn = async () => {
    if (toRestore) {
      vault.show("restore");
      return;
    }
    setGoing(true);
    // A new log is asked how long it keeps its entries; one that came from a session may have said so.
    const rules = await client.call("retention.get", {});
    if (rules.ok && !rules.value.asked) vault.show("keep");
    else vault.finish(true);
  };
  return (
    <Sheet
      title={t("recovery.title")}
      isOpen
      closable={false}
      paper
      onClose={() => {}}
      actions={
        <>
          <Button onPress={() => print()}>
            <Icon name="print" /> {t("recovery.print")}
          </Button>
          <Button look="primary" isDisabled={!kept || isGoing} onPress={() => void goOn()}>
            {t("recovery.done")}
          </Button>
        </>
      }
    >
      <p className={paper.screenOnly}>{t("recovery.body")}</p>
      <h3 className={paper.printOnly}>{t("recovery.paperTitle")}</h3>
      <p className={styles.code} data-testid="recovery-code">
        <span className="visually-hidden">{t("recovery.code")}: </span>
        {rowsOf(code).map((row) => (
          <span key={row}>{row}</span>
        ))}
      </p>
      <p className={paper.printOnly}>{t("recovery.paperNote")}</p>
      <label className={`${styles.checkbox} ${paper.screenOnly}`}>
        <input type="checkbox" checked={kept} onChange={(event) => setKept(event.target.checked)} />
        {t("recovery.confirm")}
      </label>
    </Sheet>
  );
}

/** The groups of the code in two rows, so that no group is broken at the edge. */
function rowsOf(code: string): string[] {
  const groups = code.split("-");
  const half = Math.ceil(groups.length / 2);
  return [groups.slice(0, half).join("-"), groups.slice(half).join("-")];
}

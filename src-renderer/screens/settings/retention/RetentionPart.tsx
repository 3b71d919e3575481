import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { FactsButton } from "../../../parts/FactsButton.tsx";
import { useVault } from "../../../state/vault.tsx";
import settings from "../Settings.module.css";
import { ClockNotice } from "./ClockNotice.tsx";
import { Matters } from "./Matters.tsx";
import { Records } from "./Records.tsx";
import { Removing } from "./Removing.tsx";
import { Rules } from "./Rules.tsx";
import { retentionFacts } from "./retention-facts.ts";
import { useRetention } from "./use-retention.ts";

/** How long entries are kept: rules, legal holds of matters, and what was deleted for good. */
export function RetentionPart() {
  const { t } = useTranslation("retention");
  const { state, step } = useVault();
  const isOpen = state === "open";
  const { info, matters, records, tags, error, reload } = useRetention(isOpen);
  // A dialog of the vault may have set the first rules.
  useEffect(() => {
    if (step === undefined) reload();
  }, [step, reload]);
  if (!isOpen) return <Closed />;
  return (
    <>
      <p className={settings.soft}>
        {t("why")} <FactsButton ids={retentionFacts} />
      </p>
      <ErrorNote error={error} />
      {info ? (
        <>
          {info.removed === null ? null : <Removing removed={info.removed} />}
          <ClockNotice info={info} onDone={reload} />
          <Rules info={info} tags={tags} matters={matters.map(({ code }) => code)} onSaved={reload} />
          <Matters matters={matters} onChanged={reload} />
          <Records records={records} />
        </>
      ) : null}
    </>
  );
}

function Closed() {
  const { t } = useTranslation("retention");
  const { t: say } = useTranslation("settings");
  const vault = useVault();
  return (
    <section className={settings.card}>
      {vault.state === "none" ? (
        <>
          <p>{t("closed.none")}</p>
          <div className={settings.buttons}>
            <Button onPress={() => vault.show("create")}>{say("make")}</Button>
          </div>
        </>
      ) : null}
      {vault.state === "locked" ? (
        <>
          <p>{t("closed.locked")}</p>
          <div className={settings.buttons}>
            <Button look="primary" onPress={() => void vault.ensureOpen()}>
              {say("unlock")}
            </Button>
          </div>
        </>
      ) : null}
      {vault.state === "session" ? <p>{t("closed.session")}</p> : null}
    </section>
  );
}

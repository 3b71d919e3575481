import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import type { Matter } from "../../../../src-core/log/retention.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { Field } from "../../../parts/Field.tsx";
import { Icon } from "../../../parts/Icon.tsx";
import { useToast } from "../../../parts/Toast.tsx";
import { client } from "../../../transport.ts";
import { formatMoment } from "../../log/sizes.ts";
import settings from "../Settings.module.css";
import { LiftDialog, PutDialog } from "./HoldDialogs.tsx";
import styles from "./Retention.module.css";

/** As many are listed before the person asks for all, and as many make a search worth it. */
const firstShown = 8;

/** Matters and whether they are under a legal hold; those that are come first. */
export function Matters({ matters, onChanged }: { matters: readonly Matter[]; onChanged(): void }) {
  const { t } = useTranslation(["retention", "app"]);
  const toast = useToast();
  const [query, setQuery] = useState("");
  const [isWhole, setWhole] = useState(false);
  /** The code of the matter to hold, empty for one that is typed. */
  const [put, setPut] = useState<string>();
  const [lift, setLift] = useState<Matter>();
  const [error, setError] = useState<CallError>();
  const sorted = matters
    .filter(({ code }) => code.toLowerCase().includes(query.trim().toLowerCase()))
    .toSorted(
      (a, b) => Number(b.hold) - Number(a.hold) || a.code.localeCompare(b.code, undefined, { numeric: true }),
    );
  const shown = isWhole ? sorted : sorted.slice(0, firstShown);
  const liftNow = async (matter: Matter) => {
    const { code, holdReason } = matter;
    const lifted = await client.call("hold.set", { matter: code, on: false });
    setLift(undefined);
    setError(lifted.ok ? undefined : lifted.error);
    onChanged();
    if (!lifted.ok) return;
    toast(t("hold.lifted", { code }), { label: t("hold.again"), run: () => void putNow(code, holdReason) });
  };
  const putNow = async (code: string, reason: string) => {
    const held = await client.call("hold.set", { matter: code, on: true, reason });
    setError(held.ok ? undefined : held.error);
    if (held.ok) toast(t("hold.done", { code }));
    onChanged();
    return held.ok ? undefined : held.error;
  };
  return (
    <section className={settings.card} aria-labelledby="keep-matters">
      <h3 id="keep-matters">{t("matters.title")}</h3>
      <p>{t("matters.body")}</p>
      {matters.length > firstShown ? (
        <Field label={t("matters.find")} value={query} maxLength={100} onChange={setQuery} />
      ) : null}
      {matters.length === 0 ? (
        <p className={settings.soft}>{t("matters.none")}</p>
      ) : (
        <ul className={styles.list} aria-label={t("matters.list")}>
          {shown.map((matter) => (
            <MatterItem
              key={matter.code}
              matter={matter}
              onPut={() => setPut(matter.code)}
              onLift={() => setLift(matter)}
            />
          ))}
        </ul>
      )}
      <div className={settings.buttons}>
        {sorted.length > shown.length ? (
          <Button onPress={() => setWhole(true)}>
            {t("matters.more", { count: sorted.length - shown.length })}
          </Button>
        ) : null}
        <Button onPress={() => setPut("")}>{t("matters.other")}</Button>
      </div>
      <p className={settings.soft}>{t("matters.moved")}</p>
      <ErrorNote error={error} />
      {put === undefined ? null : (
        <PutDialog
          code={put}
          onClose={() => setPut(undefined)}
          onPut={async (code, reason) => {
            const failure = await putNow(code, reason);
            if (!failure) setPut(undefined);
            return failure;
          }}
        />
      )}
      {lift ? (
        <LiftDialog code={lift.code} onClose={() => setLift(undefined)} onLift={() => void liftNow(lift)} />
      ) : null}
    </section>
  );
}

function MatterItem({ matter, onPut, onLift }: { matter: Matter; onPut(): void; onLift(): void }) {
  const { t, i18n } = useTranslation("retention");
  const { code, entries, hold, holdReason, heldSince } = matter;
  return (
    <li>
      <span className={styles.name}>{code}</span>
      <span className={styles.what}>
        <span>{t("matters.entries", { count: entries })}</span>
        {hold ? (
          <span className={styles.held}>
            <Icon name="lock" size={18} />
            {t("matters.held", { date: formatMoment(heldSince ?? 0, i18n.language) })}
          </span>
        ) : null}
        {hold && holdReason !== "" ? <span>{t("matters.reason", { reason: holdReason })}</span> : null}
      </span>
      <span className={styles.tools}>
        {hold ? (
          <Button small aria-label={t("matters.liftNamed", { code })} onPress={onLift}>
            {t("matters.lift")}
          </Button>
        ) : (
          <Button small aria-label={t("matters.putNamed", { code })} onPress={onPut}>
            {t("matters.put")}
          </Button>
        )}
      </span>
    </li>
  );
}

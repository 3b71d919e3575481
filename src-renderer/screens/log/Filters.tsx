import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type EntryStatus, statuses } from "../../../src-core/log/types.ts";
import { type Service, services } from "../../../src-core/mailpiece/mailpiece.ts";
import { Button } from "../../parts/Button.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { client } from "../../transport.ts";
import { DayField } from "./EntryFields.tsx";
import styles from "./Log.module.css";

/** What the person narrows the log to; "" is no limit. */
export interface Narrowing {
  status: EntryStatus | "";
  service: Service | "";
  matter: string;
  hold: "" | "held" | "free";
  from: string;
  to: string;
}

export const notNarrowed: Narrowing = { status: "", service: "", matter: "", hold: "", from: "", to: "" };

export function isNarrowed(narrowing: Narrowing): boolean {
  return Object.values(narrowing).some((value) => value !== "");
}

interface Props {
  value: Narrowing;
  /** Rises when entries changed: then there may be other matters. */
  turn: number;
  onChange(value: Narrowing): void;
}

/** One row of filters over the log. */
export function Filters({ value, turn, onChange }: Props) {
  const { t } = useTranslation("log");
  const { t: check } = useTranslation("check");
  const [matters, setMatters] = useState<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks the same again
  useEffect(() => {
    let stale = false;
    void client.call("log.tags", {}).then((answer) => {
      if (!stale && answer.ok) setMatters(answer.value.matters);
    });
    return () => {
      stale = true;
    };
  }, [turn]);
  const set = (change: Partial<Narrowing>) => onChange({ ...value, ...change });
  const any = { value: anything, label: t("filter.any") } as const;
  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">{t("filter.title")}</legend>
      <Choice
        label={t("columns.status")}
        value={value.status || anything}
        choices={[any, ...statuses.map((status) => ({ value: status, label: t(`status.${status}`) }))]}
        onChange={(status) => set({ status: status === anything ? "" : status })}
      />
      <Choice
        label={t("columns.service")}
        value={value.service || anything}
        choices={[
          any,
          ...services.map((service) => ({ value: service, label: check(`service.${service}`) })),
        ]}
        onChange={(service) => set({ service: service === anything ? "" : service })}
      />
      {matters.length > 0 || value.matter !== "" ? (
        <Choice
          label={t("columns.matter")}
          // A prefix keeps a matter called "any" apart from any matter.
          value={value.matter === "" ? anything : `=${value.matter}`}
          choices={[any, ...matters.map((matter) => ({ value: `=${matter}`, label: matter }))]}
          onChange={(matter) => set({ matter: matter === anything ? "" : matter.slice(1) })}
        />
      ) : null}
      <Choice
        label={t("filter.hold")}
        value={value.hold || anything}
        choices={[
          any,
          { value: "held", label: t("filter.held") },
          { value: "free", label: t("filter.free") },
        ]}
        onChange={(hold) => set({ hold: hold === anything ? "" : hold })}
      />
      <DayField label={t("filter.from")} value={value.from} onChange={(from) => set({ from })} />
      <DayField label={t("filter.to")} value={value.to} onChange={(to) => set({ to })} />
      {isNarrowed(value) ? (
        <Button look="quiet" onPress={() => onChange(notNarrowed)}>
          {t("filter.clear")}
        </Button>
      ) : null}
    </fieldset>
  );
}

const anything = "any";

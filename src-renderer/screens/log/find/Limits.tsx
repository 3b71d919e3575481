import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { EntryFilter } from "../../../../src-core/log/types.ts";
import { formatDay } from "../../../i18n.ts";
import { Button } from "../../../parts/Button.tsx";
import { Icon } from "../../../parts/Icon.tsx";
import styles from "./Find.module.css";
import { type Limit, limitsOf, noFilter } from "./look.ts";

interface Props {
  filter: EntryFilter;
  onChange(filter: EntryFilter): void;
  /** Where the keyboard goes when nothing is left to take away. */
  onNone(): void;
}

/** What narrows the list, each with a way to take it away. */
export function Limits({ filter, onChange, onNone }: Props) {
  const { t } = useTranslation("log");
  const say = useSayLimit();
  const list = useRef<HTMLUListElement>(null);
  const limits = limitsOf(filter);
  if (limits.length === 0) return null;
  const remove = (limit: Limit, place: number) => {
    onChange(limit.without);
    if (limits.length === 1) return onNone();
    // The keyboard stays here: on the next, or the one before the last.
    requestAnimationFrame(() => {
      const left = list.current?.querySelectorAll("button");
      left?.[Math.min(place, limits.length - 2)]?.focus();
    });
  };
  return (
    <div className={styles.limits}>
      <ul ref={list} aria-label={t("filter.active")}>
        {limits.map((limit, place) => {
          const text = say(limit);
          return (
            <li key={text}>
              <button
                type="button"
                className={styles.limit}
                aria-label={t("filter.remove", { what: text })}
                onClick={() => remove(limit, place)}
              >
                {text}
                <Icon name="close" size={16} />
              </button>
            </li>
          );
        })}
      </ul>
      {limits.length > 1 ? (
        <Button
          look="quiet"
          small
          onPress={() => {
            onChange(noFilter);
            onNone();
          }}
        >
          {t("filter.clear")}
        </Button>
      ) : null}
    </div>
  );
}

function useSayLimit(): (limit: Limit) => string {
  const { t, i18n } = useTranslation("log");
  const { t: check } = useTranslation("check");
  return (limit) => {
    switch (limit.of) {
      case "query":
        return t("filter.said.query", { text: limit.text });
      case "tag":
      case "matter":
        return `${t(`columns.${limit.of}`)}: ${limit.text}`;
      case "status":
        return `${t("columns.status")}: ${t(`status.${limit.status}`)}`;
      case "service":
        return `${t("columns.service")}: ${check(`service.${limit.service}`)}`;
      case "held":
        return `${t("filter.hold")}: ${t(limit.held ? "filter.held" : "filter.free")}`;
      case "from":
      case "to":
      case "deadlineTo":
        return `${t(`filter.${limit.of}`)}: ${formatDay(limit.day, i18n.language)}`;
    }
  };
}

import { Suspense, useDeferredValue, useMemo, useState } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { EntrySort } from "../../../src-core/log/types.ts";
import type { GoTo } from "../../App.tsx";
import { lazyPart } from "../../lazy-part.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import field from "../../parts/Field.module.css";
import { Icon } from "../../parts/Icon.tsx";
import notice from "../../parts/Notice.module.css";
import { DueStrip } from "./DueStrip.tsx";
import { EntryTable } from "./EntryTable.tsx";
import { Filters, isNarrowed, type Narrowing, notNarrowed } from "./Filters.tsx";
import styles from "./Log.module.css";
import { type EntriesAsked, useEntries } from "./use-entries.ts";

const EntryDialog = lazyPart(["screens"], async () => (await import("./EntryDialog.tsx")).EntryDialog);
const PacketDialog = lazyPart(["screens"], async () => (await import("./PacketDialog.tsx")).PacketDialog);

const nothingSelected: ReadonlySet<string> = new Set();

/** An open log: find, narrow, sort, choose, open. */
export function EntryList({ goTo }: { goTo: GoTo }) {
  const { t } = useTranslation("log");
  const [query, setQuery] = useState("");
  const [narrowing, setNarrowing] = useState(notNarrowed);
  const [sort, setSort] = useState<EntrySort>({ by: "mailed", descending: true });
  const searched = useDeferredValue(query);
  const list = useEntries(useMemo(() => askedOf(searched, narrowing, sort), [searched, narrowing, sort]));
  const [chosen, setChosen] = useState<string>();
  const [selected, setSelected] = useState(nothingSelected);
  const [packet, setPacket] = useState(false);
  const narrow = (next: Narrowing) => {
    setNarrowing(next);
    setSelected(nothingSelected);
  };
  const clear = () => {
    setQuery("");
    narrow(notNarrowed);
  };
  if (list.loaded && list.total === 0 && query === "" && !isNarrowed(narrowing)) {
    return (
      <div className={notice.empty}>
        <Icon name="log" size={44} />
        <h2>{t("none.title")}</h2>
        <p>{t("none.body")}</p>
        <Button look="primary" onPress={() => goTo("check")}>
          {t("none.go")}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.body}>
      <DueStrip turn={list.turn} onOpen={setChosen} />
      <div className={styles.find}>
        <SearchField
          value={query}
          onChange={(next) => {
            setQuery(next);
            setSelected(nothingSelected);
          }}
          className={field.field ?? ""}
        >
          <Label className={field.label ?? ""}>{t("search")}</Label>
          <Input className={field.input ?? ""} placeholder={t("searchHint")} />
        </SearchField>
        <p className={styles.soft} role="status">
          {list.loaded ? t("found", { count: list.total }) : ""}
        </p>
      </div>
      <Filters value={narrowing} turn={list.turn} onChange={narrow} />
      {selected.size > 0 ? (
        <div className={styles.tools}>
          <Button onPress={() => setPacket(true)}>{t("packet.ofSelected", { count: selected.size })}</Button>
          <Button look="quiet" onPress={() => setSelected(nothingSelected)}>
            {t("select.none")}
          </Button>
        </div>
      ) : null}
      <ErrorNote error={list.error} />
      {list.loaded && list.total === 0 ? (
        <div className={notice.empty}>
          <h2>{query === "" ? t("filter.noMatch") : t("noMatch.title", { query })}</h2>
          <Button onPress={clear}>{query === "" ? t("filter.clear") : t("noMatch.clear")}</Button>
        </div>
      ) : (
        <EntryTable
          entries={list.entries}
          sort={sort}
          selected={selected}
          onSort={setSort}
          onSelect={setSelected}
          onOpen={setChosen}
        />
      )}
      {list.more ? (
        <div className={styles.more}>
          <Button onPress={list.loadMore}>{t("more")}</Button>
        </div>
      ) : null}
      <Suspense>
        {chosen ? (
          <EntryDialog
            key={chosen}
            id={chosen}
            onClose={() => setChosen(undefined)}
            onChanged={() => {
              // What is gone cannot stay selected.
              setSelected(nothingSelected);
              list.reload();
            }}
            goTo={goTo}
          />
        ) : null}
        {packet ? <PacketDialog entryIds={[...selected]} onClose={() => setPacket(false)} /> : null}
      </Suspense>
    </div>
  );
}

function askedOf(query: string, narrowing: Narrowing, sort: EntrySort): EntriesAsked {
  const { status, service, matter, hold, from, to } = narrowing;
  return {
    query,
    statuses: status === "" ? [] : [status],
    services: service === "" ? [] : [service],
    ...(matter === "" ? {} : { matter }),
    ...(hold === "" ? {} : { held: hold === "held" }),
    ...(from === "" ? {} : { from }),
    ...(to === "" ? {} : { to }),
    sort,
  };
}

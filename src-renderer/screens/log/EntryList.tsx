import {
  type KeyboardEvent,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { Input, Label, SearchField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { EntryFilter } from "../../../src-core/log/types.ts";
import type { GoTo } from "../../App.tsx";
import { lazyPart } from "../../lazy-part.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import field from "../../parts/Field.module.css";
import { Icon } from "../../parts/Icon.tsx";
import notice from "../../parts/Notice.module.css";
import { RetentionReminder } from "../settings/retention/RetentionReminder.tsx";
import { DeleteDialog } from "./DeleteDialog.tsx";
import { DueStrip } from "./DueStrip.tsx";
import { ColumnsMenu } from "./find/ColumnsMenu.tsx";
import { Filters } from "./find/Filters.tsx";
import find from "./find/Find.module.css";
import { Limits } from "./find/Limits.tsx";
import { asksForAll, countOfFilters, limitsOf, noFilter, questionOf, usualLook } from "./find/look.ts";
import { Views } from "./find/Views.tsx";
import styles from "./Log.module.css";
import { EntryGrid, type GridHandle } from "./list/EntryGrid.tsx";
import { mostSelected } from "./list/selection.ts";
import { useEntryPages } from "./list/use-entry-pages.ts";
import { type Selection, useSelection } from "./list/use-selection.ts";
import { useDelete } from "./use-delete.ts";

const EntryDialog = lazyPart(
  ["screens", "plan"],
  async () => (await import("./EntryDialog.tsx")).EntryDialog,
);
const PacketDialog = lazyPart(["screens"], async () => (await import("./PacketDialog.tsx")).PacketDialog);

interface Props {
  goTo: GoTo;
  /** Rises when entries were added behind the list. */
  turn: number;
  /** Told what the list is narrowed to, now and whenever it changes. */
  onFilter(filter: EntryFilter): void;
}

/** An open log: find, narrow, sort, choose, open. */
export function EntryList({ goTo, turn, onFilter }: Props) {
  const { t } = useTranslation("log");
  const [look, setLook] = useState(usualLook);
  const { filter, sort, columns } = look;
  const { pages, found } = useEntryPages(useMemo(() => questionOf(look), [look]));
  const selection = useSelection(pages);
  const grid = useRef<GridHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const filters = useId();
  const [showsFilters, setShowsFilters] = useState(false);
  const [opened, setOpened] = useState<string>();
  const [packet, setPacket] = useState(false);
  const [asksDelete, setAsksDelete] = useState(false);
  useEffect(() => onFilter(filter), [filter, onFilter]);
  useEffect(() => {
    if (turn > 0) pages.refresh();
  }, [turn, pages]);
  const toSearch = useCallback(() => {
    search.current?.focus();
    search.current?.select();
  }, []);
  useSearchKeys(toSearch);

  const narrow = (next: EntryFilter) => {
    setLook({ ...look, filter: next });
    // What no longer matches must not be packed or deleted unseen.
    selection.none();
  };
  const deletion = useDelete({
    onGone(ids) {
      selection.drop(ids);
      pages.refresh();
    },
    onBack([first]) {
      if (first !== undefined) grid.current?.follow(first);
      pages.refresh();
    },
  });
  const removeOne = async (id: string) => {
    await deletion.remove([id]);
    grid.current?.focus();
  };
  const removeSelected = async () => {
    if (await deletion.remove([...selection.ids])) closeDelete();
  };
  const closeDelete = () => {
    setAsksDelete(false);
    deletion.clearError();
    requestAnimationFrame(() => grid.current?.focus());
  };

  const limits = limitsOf(filter);
  if (found.question && found.total === 0 && asksForAll(found.question) && limits.length === 0) {
    return <EmptyLog onCheck={() => goTo("check")} />;
  }
  const isNothing = found.question !== undefined && found.total === 0;
  return (
    <div className={styles.body}>
      <RetentionReminder goTo={goTo} />
      <DueStrip turn={found.turn} onOpen={setOpened} />
      <div className={find.bar}>
        <SearchField
          value={filter.query}
          maxLength={200}
          onChange={(query) => narrow({ ...filter, query })}
          className={`${field.field} ${find.search}`}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== "ArrowDown" && event.key !== "Enter") return;
            event.preventDefault();
            grid.current?.focus();
          }}
        >
          <Label className={field.label ?? ""}>{t("search")}</Label>
          <Input ref={search} className={field.input ?? ""} placeholder={t("searchHint")} />
        </SearchField>
        <Button
          aria-expanded={showsFilters}
          aria-controls={filters}
          onPress={() => setShowsFilters(!showsFilters)}
        >
          {t("filter.button")}
          {countOfFilters(filter) > 0 ? ` (${countOfFilters(filter)})` : ""}
        </Button>
        <ColumnsMenu shown={columns} onChange={(next) => setLook({ ...look, columns: next })} />
        <Views
          look={look}
          onLook={(next) => {
            setLook(next);
            selection.none();
          }}
        />
      </div>
      {showsFilters ? <Filters id={filters} filter={filter} turn={found.turn} onChange={narrow} /> : null}
      <Limits filter={filter} onChange={narrow} onNone={toSearch} />
      <ErrorNote error={found.error ?? selection.error ?? (asksDelete ? undefined : deletion.error)} />
      <div className={find.line}>
        <p role="status">{found.question === undefined ? "" : t("found", { count: found.total })}</p>
        {selection.ids.size > 0 ? (
          <SelectedBar
            selection={selection}
            total={found.total}
            onPacket={() => setPacket(true)}
            onDelete={() => setAsksDelete(true)}
            onNone={() => {
              selection.none();
              grid.current?.focus();
            }}
          />
        ) : null}
      </div>
      {isNothing ? (
        <div className={notice.empty}>
          <h2>
            {limits.length === 1 && filter.query !== ""
              ? t("noMatch.title", { query: filter.query })
              : t("filter.noMatch")}
          </h2>
          <Button
            onPress={() => {
              narrow(noFilter);
              toSearch();
            }}
          >
            {t(limits.length === 1 && filter.query !== "" ? "noMatch.clear" : "noMatch.showAll")}
          </Button>
        </div>
      ) : found.question ? (
        <EntryGrid
          ref={grid}
          pages={pages}
          found={found}
          columns={columns}
          sort={sort}
          selection={selection}
          onSort={(next) => setLook({ ...look, sort: next })}
          onOpen={setOpened}
          onDelete={(id) => {
            const { ids } = selection;
            if (ids.size > 1 || (ids.size === 1 && !ids.has(id))) setAsksDelete(true);
            else void removeOne(id);
          }}
        />
      ) : null}
      {asksDelete ? (
        <DeleteDialog
          count={selection.ids.size}
          progress={deletion.progress}
          error={deletion.error}
          onDelete={() => void removeSelected()}
          onCancel={deletion.cancel}
          onClose={closeDelete}
        />
      ) : null}
      <Suspense>
        {opened ? (
          <EntryDialog
            key={opened}
            id={opened}
            onClose={() => {
              setOpened(undefined);
              requestAnimationFrame(() => grid.current?.focus());
            }}
            onChanged={() => pages.refresh()}
            onDelete={async (id) => {
              setOpened(undefined);
              await removeOne(id);
            }}
            goTo={goTo}
          />
        ) : null}
        {packet ? <PacketDialog entryIds={[...selection.ids]} onClose={() => setPacket(false)} /> : null}
      </Suspense>
    </div>
  );
}

function EmptyLog({ onCheck }: { onCheck(): void }) {
  const { t } = useTranslation("log");
  return (
    <div className={notice.empty}>
      <Icon name="log" size={44} />
      <h2>{t("none.title")}</h2>
      <p>{t("none.body")}</p>
      <Button look="primary" onPress={onCheck}>
        {t("none.go")}
      </Button>
    </div>
  );
}

interface SelectedProps {
  selection: Selection;
  total: number;
  onPacket(): void;
  onDelete(): void;
  onNone(): void;
}

/** How many are selected, and what can be done with them. */
function SelectedBar({ selection, total, onPacket, onDelete, onNone }: SelectedProps) {
  const { t } = useTranslation("log");
  const { ids, isCut } = selection;
  const count = ids.size;
  return (
    <section className={find.selected} aria-label={t("select.title")}>
      <strong role="status">
        {isCut ? t("select.cut", { count, total, most: mostSelected }) : t("select.count", { count })}
      </strong>
      <Button small onPress={onPacket}>
        {t("packet.ofSelected", { count })}
      </Button>
      <Button small onPress={onDelete}>
        {t("delete.button", { count })}
      </Button>
      <Button small look="quiet" onPress={onNone}>
        {t("select.none")}
      </Button>
    </section>
  );
}

/** "/" and Ctrl+F or ⌘F go to the search, from anywhere but a field or a dialog. */
function useSearchKeys(toSearch: () => void) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isFind = event.key.toLowerCase() === "f" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (event.key !== "/" && !isFind) return;
      const { target } = event;
      if (!(target instanceof HTMLElement) || document.querySelector("[role=dialog]")) return;
      const isTyping = target.closest("input:not([type=checkbox]), textarea, [role=menu], [role=listbox]");
      if (isTyping && !isFind) return;
      event.preventDefault();
      toSearch();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [toSearch]);
}

import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { layoutOf, type Side } from "../../../src-core/layout/layout.ts";
import { emptyMailpiece, type Mailpiece } from "../../../src-core/mailpiece/mailpiece.ts";
import { evaluateOptions } from "../../../src-core/options/evaluate.ts";
import { envelopes } from "../../../src-core/reference/envelopes.ts";
import { analyse } from "../../../src-core/report/analyse.ts";
import type { Section } from "../../App.tsx";
import { Button } from "../../parts/Button.tsx";
import choice from "../../parts/Choice.module.css";
import { Icon } from "../../parts/Icon.tsx";
import { Segmented } from "../../parts/Segmented.tsx";
import { useToast } from "../../parts/Toast.tsx";
import { usePiece } from "../../state/piece.tsx";
import { useVault } from "../../state/vault.tsx";
import { useWords } from "../../words.ts";
import { SaveDialog } from "../log/SaveDialog.tsx";
import styles from "./CheckScreen.module.css";
import { Envelope } from "./Envelope.tsx";
import { type ExampleId, example, exampleIds } from "./examples.ts";
import { Learners } from "./Learners.tsx";
import { MailCover } from "./MailCover.tsx";
import { placeMarks } from "./marks.ts";
import { Options } from "./Options.tsx";
import { PieceForm } from "./PieceForm.tsx";
import { Welcome } from "./Welcome.tsx";

/** The main screen: the piece, the envelope, who learns what, and what to do about it. */
export function CheckScreen({ goTo }: { goTo(section: Section): void }) {
  const { t } = useTranslation(["check", "app"]);
  const words = useWords();
  const toast = useToast();
  const vault = useVault();
  const { piece, canUndo, edit, replace, undo } = usePiece();
  const [saving, setSaving] = useState(false);
  const isEmpty =
    piece.returnAddress +
      piece.deliveryAddress +
      piece.frontText +
      piece.backText +
      piece.logo +
      piece.message ===
    "";

  const report = useMemo(() => analyse(piece), [piece]);
  const shown = useMemo(
    () => (isEmpty ? { ...report, disclosures: [], learners: [] } : report),
    [report, isEmpty],
  );
  const layout = useMemo(() => layoutOf(piece), [piece]);
  const [stage, widthPx] = useWidth();
  const marks = useMemo(() => placeMarks(layout, shown.disclosures, widthPx), [layout, shown, widthPx]);
  // Options run the analysis once for each option; the drawing and the list need not wait for them.
  const deferred = useDeferredValue(piece);
  const results = useMemo(() => (isEmpty ? [] : evaluateOptions(deferred, analyse)), [deferred, isEmpty]);

  const [side, setSide] = useState<Side>("front");
  const [active, setActive] = useState<string>();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [openOption, setOpenOption] = useState<string>();

  const replaceWith = (next: Mailpiece, said: string) => {
    replace(next);
    setSide("front");
    setOpenOption(undefined);
    toast(said, { label: t("undo"), run: undo });
  };
  const choose = (id: string) => {
    setOpen((current) => new Set([...current, id]));
    setActive(id);
    requestAnimationFrame(() =>
      document.querySelector(`[data-disclosure="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "center" }),
    );
  };
  const point = (id: string | undefined) => {
    setActive(id);
    const mark = marks.find((candidate) => candidate.disclosure.id === id);
    if (mark) setSide(mark.side);
  };
  const showExample = (id: ExampleId) =>
    replaceWith(example(id), t("examples.loaded", { name: t(`examples.${id}`) }));
  useUndoKey(canUndo, undo);
  const save = async () => {
    if (await vault.ensureOpen()) setSaving(true);
  };

  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <div className={styles.heading}>
          <h1>{t("title")}</h1>
          <p>{t("app:offline")}</p>
        </div>
        <div className={styles.tools}>
          <ExamplesMenu
            onChoose={(id) => replaceWith(example(id), t("examples.loaded", { name: t(`examples.${id}`) }))}
          />
          <Button isDisabled={!canUndo} onPress={undo}>
            <Icon name="undo" /> {t("undo")}
          </Button>
          <Button isDisabled={isEmpty} onPress={() => replaceWith(emptyMailpiece, t("cleared"))}>
            {t("clear")}
          </Button>
          <Button look="primary" isDisabled={isEmpty} onPress={() => void save()}>
            {t("save")}
          </Button>
        </div>
      </header>
      <div className={styles.columns}>
        <div className={styles.left}>
          <PieceForm
            piece={piece}
            from={report.context.from}
            to={report.context.to}
            edit={edit}
            onSplit={(returnAddress, deliveryAddress) =>
              replaceWith({ ...piece, returnAddress, deliveryAddress }, t("split"))
            }
          />
        </div>
        <div className={styles.centre}>
          <section className={styles.stage} aria-label={t("envelope.label")}>
            <div className={styles.side}>
              <Segmented<Side>
                label={t("envelope.side")}
                hideLabel
                value={side}
                choices={[
                  {
                    value: "front",
                    label: sideLabel(
                      t("envelope.front"),
                      marks.filter((mark) => mark.side === "front").length,
                    ),
                  },
                  {
                    value: "back",
                    label: sideLabel(t("envelope.back"), marks.filter((mark) => mark.side === "back").length),
                  },
                ]}
                onChange={setSide}
              />
              <p className={styles.size}>
                {t(layout.isLabel ? "envelope.labelNote" : "envelope.sizeNote", {
                  name: piece.format === "postcard" ? t("format.postcard") : envelopes[piece.size].name,
                  width: layout.widthIn,
                  height: layout.heightIn,
                })}
              </p>
            </div>
            <div ref={stage} className={layout.widthIn < 7.6 ? styles.small : styles.full}>
              <Envelope
                piece={piece}
                layout={layout}
                side={side}
                marks={marks}
                active={active}
                onActive={point}
                onChoose={choose}
              />
              {isEmpty ? <p className={styles.invite}>{t("envelope.empty")}</p> : null}
            </div>
          </section>
          {isEmpty ? (
            <Welcome onChoose={showExample} />
          ) : (
            <>
              <MailCover rows={report.mailCover} />
              <Options
                piece={deferred}
                results={results}
                open={openOption}
                setOpen={setOpenOption}
                onApply={(option, next) =>
                  replaceWith(next, t("options.applied", { name: words("options", `${option}.title`) }))
                }
              />
            </>
          )}
        </div>
        <div className={styles.right}>
          <Learners
            report={shown}
            marks={marks}
            options={results}
            active={active}
            open={open}
            setOpen={setOpen}
            onActive={point}
            onOption={(option) => setOpenOption(option)}
          />
        </div>
      </div>
      {saving ? (
        <SaveDialog piece={piece} onClose={() => setSaving(false)} onView={() => goTo("log")} />
      ) : null}
    </div>
  );
}

function ExamplesMenu({ onChoose }: { onChoose(id: ExampleId): void }) {
  const { t } = useTranslation(["check", "app"]);
  return (
    <MenuTrigger>
      <Button>
        {t("examples.button")} <Icon name="down" />
      </Button>
      <Popover className={choice.popover ?? ""} placement="bottom end">
        <p className={styles.menuNote}>{t("examples.note")}</p>
        <Menu
          aria-label={t("examples.label")}
          className={choice.list ?? ""}
          onAction={(key) => onChoose(key as ExampleId)}
        >
          {exampleIds.map((id) => (
            <MenuItem key={id} id={id} className={choice.item ?? ""}>
              {t(`examples.${id}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function sideLabel(name: string, marks: number): string {
  return marks > 0 ? `${name} (${marks})` : name;
}

/** Ctrl+Z or ⌘Z outside a text field takes back the last change of the whole piece. */
function useUndoKey(canUndo: boolean, undo: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, [role=dialog]");
      if (
        !canUndo ||
        typing ||
        event.shiftKey ||
        event.key.toLowerCase() !== "z" ||
        !(event.ctrlKey || event.metaKey)
      )
        return;
      event.preventDefault();
      undo();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [canUndo, undo]);
}

/** The width of an element in pixels, as it changes. */
function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(600);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}

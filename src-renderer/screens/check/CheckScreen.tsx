import { Suspense, useCallback, useEffect, useRef, useState } from "react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Side } from "../../../src-core/layout/layout.ts";
import { emptyMailpiece, type Mailpiece } from "../../../src-core/mailpiece/mailpiece.ts";
import type { OptionResult } from "../../../src-core/options/types.ts";
import { envelopes } from "../../../src-core/reference/envelopes.ts";
import type { GoTo } from "../../App.tsx";
import { loadTexts } from "../../i18n.ts";
import { lazyPart } from "../../lazy-part.ts";
import { Button } from "../../parts/Button.tsx";
import choice from "../../parts/Choice.module.css";
import { Icon } from "../../parts/Icon.tsx";
import { Segmented } from "../../parts/Segmented.tsx";
import { useToast } from "../../parts/Toast.tsx";
import { type FollowedPlan, usePiece } from "../../state/piece.tsx";
import { useVault } from "../../state/vault.tsx";
import { usePrint } from "../print/use-print.tsx";
import styles from "./CheckScreen.module.css";
import { Envelope } from "./Envelope.tsx";
import { type ExampleId, example, exampleIds } from "./examples.ts";
import { Learners } from "./Learners.tsx";
import { MailCover } from "./MailCover.tsx";
import { PieceForm } from "./PieceForm.tsx";
import { useCheck } from "./use-check.ts";
import { useIsStacked } from "./use-is-stacked.ts";
import { Welcome } from "./Welcome.tsx";

const SaveDialog = lazyPart(
  ["screens", "plan"],
  async () => (await import("../log/SaveDialog.tsx")).SaveDialog,
);
const loadOptions = async () => (await import("./Options.tsx")).Options;
const Options = lazyPart(["plan", "screens"], loadOptions);
/** What the options do, before they are worked out. */
const noneJudged: readonly OptionResult[] = [];

/** The main screen: the piece, the envelope, who learns what, and what to do about it. */
export function CheckScreen({ goTo }: { goTo: GoTo }) {
  const { t } = useTranslation(["check", "app"]);
  const printer = usePrint();
  const toast = useToast();
  const vault = useVault();
  const { piece, canUndo, edit, replace, apply, undo } = usePiece();
  const { isEmpty, report, layout, stage, marks } = useCheck(piece);
  const [judged, setJudged] = useState(noneJudged);
  const [saving, setSaving] = useState(false);
  const [side, setSide] = useState<Side>("front");
  const [active, setActive] = useState<string>();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [openOption, setOpenOption] = useState<string>();

  const replaceWith = useCallback(
    (next: Mailpiece, said: string, plan?: FollowedPlan, isOther = false) => {
      if (plan) apply(next, plan);
      else replace(next, isOther);
      setSide("front");
      setOpenOption(undefined);
      toast(said, { label: t("undo"), run: undo });
    },
    [replace, apply, toast, t, undo],
  );
  const showExample = useCallback(
    (id: ExampleId) =>
      replaceWith(example(id), t("examples.loaded", { name: t(`examples.${id}`) }), undefined, true),
    [replaceWith, t],
  );
  const split = useCallback(
    (returnAddress: string, deliveryAddress: string, rest: string) => {
      // Words that belong to neither block ("Personal") stand on the front too.
      const frontText = [piece.frontText, rest].filter(Boolean).join("\n");
      replaceWith({ ...piece, returnAddress, deliveryAddress, frontText }, t("split"));
    },
    [replaceWith, piece, t],
  );
  const choose = useCallback((id: string) => {
    setOpen((current) => new Set([...current, id]));
    setActive(id);
    requestAnimationFrame(() =>
      document.querySelector(`[data-disclosure="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "center" }),
    );
  }, []);
  const marksNow = useRef(marks);
  marksNow.current = marks;
  const point = useCallback((id: string | undefined) => {
    setActive(id);
    const mark = marksNow.current.find((candidate) => candidate.disclosure.id === id);
    if (mark) setSide(mark.side);
  }, []);
  useUndoKey(canUndo, undo);
  usePreload();
  const isStacked = useIsStacked();
  const learners = (
    <Learners
      report={report}
      marks={marks}
      options={isEmpty ? noneJudged : judged}
      active={active}
      open={open}
      setOpen={setOpen}
      onActive={point}
      onOption={setOpenOption}
    />
  );
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
          <ExamplesMenu onChoose={showExample} />
          <Button isDisabled={!canUndo} onPress={undo}>
            <Icon name="undo" /> {t("undo")}
          </Button>
          <Button
            isDisabled={isEmpty}
            onPress={() => replaceWith(emptyMailpiece, t("cleared"), undefined, true)}
          >
            {t("clear")}
          </Button>
          <Button isDisabled={isEmpty} onPress={() => printer.mailpiece(piece)}>
            <Icon name="print" /> {t("print")}
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
            onSplit={split}
          />
        </div>
        <div className={styles.centre}>
          <section className={styles.stage} aria-label={t("envelope.label")}>
            <div className={styles.side}>
              <Segmented<Side>
                label={t("envelope.side")}
                hideLabel
                value={side}
                choices={(["front", "back"] as const).map((value) => ({
                  value,
                  label: sideLabel(
                    t(`envelope.${value}`),
                    marks.filter((mark) => mark.side === value).length,
                  ),
                }))}
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
          {isEmpty ? <Welcome onChoose={showExample} /> : null}
          {isStacked ? <div className={styles.amid}>{learners}</div> : null}
          {isEmpty ? null : (
            <>
              <MailCover rows={report.mailCover} />
              <Suspense fallback={<p role="status">{t("options.loading")}</p>}>
                <Options
                  piece={piece}
                  open={openOption}
                  setOpen={setOpenOption}
                  onJudged={setJudged}
                  onApply={replaceWith}
                />
              </Suspense>
            </>
          )}
        </div>
        {isStacked ? null : <div className={styles.right}>{learners}</div>}
      </div>
      {saving ? (
        <Suspense>
          <SaveDialog piece={piece} onClose={() => setSaving(false)} onView={() => goTo("log")} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** The options are larger than the rest of the page: they come as soon as the page has nothing else to do. */
function usePreload() {
  useEffect(() => {
    const waiting = requestIdleCallback(() => void Promise.all([loadOptions(), loadTexts("plan")]), {
      timeout: 2_000,
    });
    return () => cancelIdleCallback(waiting);
  }, []);
}

function ExamplesMenu({ onChoose }: { onChoose(id: ExampleId): void }) {
  const { t } = useTranslation("check");
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
      const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!canUndo || typing || !isUndo) return;
      event.preventDefault();
      undo();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [canUndo, undo]);
}

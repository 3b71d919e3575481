import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../src-core/contract/calls.ts";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import type { Progress } from "../../state/streams.ts";
import { client } from "../../transport.ts";
import { bookChanged } from "../book/book-turn.ts";
import { formatBytes } from "../log/sizes.ts";
import { Working } from "../log/Working.tsx";
import { cardParts, cardText } from "./card-parts.ts";
import styles from "./Exchange.module.css";
import { fileKind } from "./file-kind.ts";
import { PickFile } from "./PickFile.tsx";
import { type Refusal, Refused } from "./Refused.tsx";
import { StepTitle } from "./StepTitle.tsx";
import { Table } from "./Table.tsx";

type Outcome = Output<"book.import">;

interface Ended {
  outcome: Outcome;
  /** Given up, or failed, after a part of the file. */
  state: "whole" | "stopped" | "failed";
}

const largestBytes = 64_000_000;
const mostTold = 200;
const nothing: Outcome = { added: 0, duplicates: 0, bad: [], badCount: 0 };

/** Addresses from a vCard file into the address book. */
export function CardsImport({ onBack, onClose }: { onBack(): void; onClose(): void }) {
  const { t, i18n } = useTranslation(["exchange", "app"]);
  const [refusal, setRefusal] = useState<Refusal>();
  const [progress, setProgress] = useState<Progress & { name: string }>();
  const [ended, setEnded] = useState<Ended>();
  const [error, setError] = useState<CallError>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  /** @returns why it is not read in, or how that ended */
  const read = async (file: File, signal: AbortSignal): Promise<Ended | Refusal> => {
    const { name } = file;
    if (file.size > largestBytes)
      return { name, reason: "large", max: formatBytes(largestBytes, i18n.language) };
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return { name, reason: "unreadable" };
    }
    const kind = fileKind(bytes, name);
    if (kind !== "cards") return { name, reason: kind === "csv" || kind === "json" ? "notCards" : kind };
    const parts = cardParts(cardText(bytes));
    let outcome = nothing;
    for (const [at, part] of parts.entries()) {
      setProgress({ name, done: at, total: parts.length });
      if (signal.aborted) return { outcome, state: "stopped" };
      const answer = await client.call("book.import", { vcard: part.text });
      if (!answer.ok) {
        setError(answer.error);
        return { outcome, state: "failed" };
      }
      outcome = sumOf(outcome, answer.value, part.line - 1);
    }
    return { outcome, state: "whole" };
  };
  const pick = async (file: File) => {
    const work = new AbortController();
    stop.current = work;
    setRefusal(undefined);
    setError(undefined);
    setProgress({ name: file.name, done: 0, total: 0 });
    const end = await read(file, work.signal);
    setProgress(undefined);
    if ("reason" in end) setRefusal(end);
    else if (end.state === "whole" || end.outcome !== nothing) setEnded(end);
    if (!("reason" in end) && end.outcome.added > 0) bookChanged();
  };

  if (ended) return <CardsSummary ended={ended} error={error} onBack={onBack} onClose={onClose} />;
  return (
    <Sheet
      key="cards-in"
      title={t("cards.title")}
      isOpen
      onClose={progress ? () => stop.current?.abort() : onClose}
      wide
      actions={<Button onPress={onBack}>{t("cards.back")}</Button>}
    >
      <div className={styles.form}>
        <p>{t("cards.pick")}</p>
        <PickFile
          accept=".vcf,.vcard,text/vcard,text/x-vcard"
          isBusy={progress !== undefined}
          onPick={(file) => void pick(file)}
        />
        <p className={styles.soft}>{t("cards.keepsOld")}</p>
        {progress ? (
          <Working
            label={t("cards.working", { name: progress.name })}
            progress={progress}
            onCancel={() => stop.current?.abort()}
          />
        ) : null}
        <Refused refusal={refusal} />
        <ErrorNote error={error} />
      </div>
    </Sheet>
  );
}

interface SummaryProps {
  ended: Ended;
  error: CallError | undefined;
  onBack(): void;
  onClose(): void;
}

function CardsSummary({ ended: { outcome, state }, error, onBack, onClose }: SummaryProps) {
  const { t } = useTranslation("exchange");
  const { added, duplicates, bad, badCount } = outcome;
  return (
    <Sheet
      key="cards-ended"
      title={t("cards.title")}
      isOpen
      onClose={onClose}
      wide
      actions={
        <Button look="primary" onPress={onBack}>
          {t("cards.back")}
        </Button>
      }
    >
      <div className={styles.form}>
        <StepTitle>{added > 0 ? t("cards.done") : t("cards.none")}</StepTitle>
        <ErrorNote error={error} />
        {state === "whole" ? null : <p>{state === "stopped" ? t("cards.stopped") : t("cards.failed")}</p>}
        <ul className={styles.counts}>
          <li>{t("cards.added", { count: added })}</li>
          {duplicates > 0 ? <li>{t("cards.known", { count: duplicates })}</li> : null}
          {badCount > 0 ? <li>{t("cards.bad", { count: badCount })}</li> : null}
        </ul>
        {bad.length > 0 ? (
          <Table
            label={t("summary.problem")}
            head={
              <tr>
                <th scope="col">{t("import.line")}</th>
                <th scope="col">{t("summary.problem")}</th>
              </tr>
            }
          >
            {bad.map(({ line, problem }) => (
              <tr key={`${line} ${problem}`}>
                <th scope="row" className={styles.line}>
                  {line}
                </th>
                <td>{t(`problems.${problem}`)}</td>
              </tr>
            ))}
          </Table>
        ) : null}
        {badCount > bad.length ? <p>{t("cards.more", { count: badCount - bad.length })}</p> : null}
      </div>
    </Sheet>
  );
}

/** Two parts of one file together; lines are those of the file. */
function sumOf(before: Outcome, part: Outcome, linesBefore: number): Outcome {
  const moved = part.bad.map(({ line, problem }) => ({ line: line + linesBefore, problem }));
  return {
    added: before.added + part.added,
    duplicates: before.duplicates + part.duplicates,
    bad: [...before.bad, ...moved].slice(0, mostTold),
    badCount: before.badCount + part.badCount,
  };
}

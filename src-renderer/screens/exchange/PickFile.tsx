import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Exchange.module.css";

interface Props {
  /** Types offered first by the system's dialog. */
  accept: string;
  isBusy: boolean;
  onPick(file: File): void;
}

/** One file: chosen, or dropped. */
export function PickFile({ accept, isBusy, onPick }: Props) {
  const { t } = useTranslation("exchange");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [several, setSeveral] = useState(false);
  const pick = (files: readonly File[]) => {
    const [file, ...others] = files;
    setSeveral(others.length > 0);
    if (file && others.length === 0) onPick(file);
    // The same file can be chosen again, once it was changed.
    if (input.current) input.current.value = "";
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field in it is the first
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        if (!isBusy) pick([...event.dataTransfer.files]);
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {t("file.choose")}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        accept={accept}
        disabled={isBusy}
        onChange={(event) => pick([...(event.target.files ?? [])])}
      />
      <p role="status">{isBusy ? t("file.reading") : several ? t("file.one") : ""}</p>
    </div>
  );
}

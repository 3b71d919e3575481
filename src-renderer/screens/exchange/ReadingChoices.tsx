import { useTranslation } from "react-i18next";
import { dateOrders } from "../../../src-core/exchange/dates.ts";
import { encodings } from "../../../src-core/exchange/mapping.ts";
import { Choice } from "../../parts/Choice.tsx";
import styles from "./Exchange.module.css";
import type { Mapping } from "./use-file.ts";

interface Props {
  mapping: Mapping;
  isOpen: boolean;
  onMapping(mapping: Mapping, again?: boolean): void;
}

const delimiters = ["comma", "semicolon", "tab", "bar"] as const;

/** How the file is read, for when that was guessed wrong. */
export function ReadingChoices({ mapping, isOpen, onMapping }: Props) {
  const { t } = useTranslation("exchange");
  const among = <T extends string>(all: readonly T[], name: string, otherwise: T): T =>
    all.find((each) => each === mapping[name]) ?? otherwise;
  return (
    <details className={styles.part} open={isOpen || undefined}>
      <summary>{t("import.how")}</summary>
      <div className={styles.fields}>
        <Choice
          label={t("import.delimiter.label")}
          value={among(delimiters, "@delimiter", "comma")}
          choices={delimiters.map((value) => ({ value, label: t(`import.delimiter.${value}`) }))}
          onChange={(value) => onMapping({ ...mapping, "@delimiter": value }, true)}
        />
        <Choice
          label={t("import.encoding.label")}
          value={among(encodings, "@encoding", "auto")}
          choices={encodings.map((value) => ({ value, label: t(`import.encoding.${value}`) }))}
          onChange={(value) => onMapping({ ...mapping, "@encoding": value }, true)}
        />
        <Choice
          label={t("import.order.label")}
          value={among(dateOrders, "@date-order", "auto")}
          choices={dateOrders.map((value) => ({ value, label: t(`import.order.${value}`) }))}
          onChange={(value) => onMapping({ ...mapping, "@date-order": value })}
        />
      </div>
    </details>
  );
}

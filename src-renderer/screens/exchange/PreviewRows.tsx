import { useTranslation } from "react-i18next";
import { formatDay } from "../../i18n.ts";
import { formatCents } from "../log/sizes.ts";
import styles from "./Exchange.module.css";
import { Table } from "./Table.tsx";
import type { Preview } from "./use-file.ts";

type Row = Preview["rows"][number];
type Entry = NonNullable<Row["entry"]>;

/** The first rows as the log would keep them, and in their place what is wrong with the others. */
export function PreviewRows({ preview, isWhole }: { preview: Preview; isWhole: boolean }) {
  const { t } = useTranslation("exchange");
  const { rows, read, bad } = preview;
  return (
    <div className={styles.column}>
      <h4>{t("import.preview")}</h4>
      <p role="status" className={styles.soft}>
        {t("import.read", { count: read })}, {bad === 0 ? t("import.good") : t("import.bad", { count: bad })}.{" "}
        {isWhole ? "" : t("import.goesOn")}
      </p>
      <Table
        label={t("import.preview")}
        head={
          <tr>
            <th scope="col">{t("import.line")}</th>
            <th scope="col">{t("fields.mailedOn")}</th>
            <th scope="col">{t("fields.deliveryAddress")}</th>
            <th scope="col">{t("import.rest")}</th>
          </tr>
        }
      >
        {rows.map(({ line, entry, problems }) => (
          <tr key={line} data-bad={entry === null || undefined}>
            <th scope="row" className={styles.line}>
              {line}
            </th>
            {entry === null ? (
              <td colSpan={3}>
                <ProblemList problems={problems} />
              </td>
            ) : (
              <EntryCells entry={entry} />
            )}
          </tr>
        ))}
      </Table>
    </div>
  );
}

function EntryCells({ entry }: { entry: Entry }) {
  const { t, i18n } = useTranslation(["exchange", "check", "log"]);
  const { costCents, deadlineDay, trackingNumber, matter, tag, numbers } = entry;
  const services = [
    t(`check:service.${entry.service}`),
    ...entry.extras.map((extra) => t(`check:extra.${extra}`)),
  ];
  const named = [
    [t("fields.trackingNumber"), trackingNumber],
    [t("fields.cost"), costCents === null ? "" : formatCents(costCents, i18n.language)],
    [t("fields.deadline"), deadlineDay === null ? "" : formatDay(deadlineDay, i18n.language)],
    [t("fields.matter"), matter],
    [t("fields.tag"), tag],
    [t("fields.returnAddress"), entry.from.split("\n").join(", ")],
  ] as const;
  return (
    <>
      <td className={styles.line}>{formatDay(entry.mailedOn, i18n.language)}</td>
      <td className={styles.address}>
        {entry.to === "" ? <span className={styles.soft}>{t("import.nobody")}</span> : entry.to}
      </td>
      <td className={styles.cell}>
        <ul>
          <li>{services.join(", ")}</li>
          <li>{t(`log:status.${entry.status}`)}</li>
          {named.map(([name, text]) =>
            text === "" ? null : (
              <li key={name}>
                <span className={styles.soft}>{name}:</span> {text}
              </li>
            ),
          )}
          {numbers > 0 ? <li>{t("import.numbers", { count: numbers })}</li> : null}
          {entry.hasNote ? <li>{t("import.withNote")}</li> : null}
        </ul>
      </td>
    </>
  );
}

function ProblemList({ problems }: Pick<Row, "problems">) {
  const { t } = useTranslation("exchange");
  return (
    <ul className={styles.problems}>
      {problems.map(({ problem, column, text }) => (
        <li key={`${column} ${problem}`}>
          {column === "" ? null : (
            <strong>{text === "" ? `${column}: ` : `${t("import.found", { column, text })} `}</strong>
          )}
          {t(`problems.${problem}`)}
        </li>
      ))}
    </ul>
  );
}

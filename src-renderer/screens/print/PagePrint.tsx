import { useTranslation } from "react-i18next";
import type { WordedPage } from "../../../src-core/print/types.ts";
import styles from "./Print.module.css";
import { PrintSheet } from "./PrintSheet.tsx";

type Section = WordedPage["sections"][number];

/** A page of words, such as the steps of a plan, as it will be on paper. */
export function PagePrint({ page, onClose }: { page: WordedPage; onClose(): void }) {
  const { t } = useTranslation("print");
  return (
    <PrintSheet
      title={t("page.title")}
      document={{ kind: "page", page }}
      fileName={`${fileNameOf(page.title) || t("page.file")}.pdf`}
      onClose={onClose}
    >
      {() => (
        <article className={styles.page} lang={page.language}>
          <h3>{page.title}</h3>
          {page.intro ? <p>{page.intro}</p> : null}
          {page.sections.map((section, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sections have no other identity, and the page does not change
            <section key={index}>
              {section.heading ? <h4>{section.heading}</h4> : null}
              <Items section={section} />
            </section>
          ))}
          {page.footer ? <p className={styles.foot}>{page.footer}</p> : null}
        </article>
      )}
    </PrintSheet>
  );
}

function Items({ section }: { section: Section }) {
  const { style } = section;
  const items = section.items.map((text, index) => ({ text, key: `${index} ${text}` }));
  if (style === "table")
    return (
      <dl className={styles.rows}>
        {items.map(({ text, key }) => {
          const tab = text.indexOf("\t");
          return (
            <div key={key}>
              <dt>{tab < 0 ? text : text.slice(0, tab)}</dt>
              <dd>{tab < 0 ? "" : text.slice(tab + 1)}</dd>
            </div>
          );
        })}
      </dl>
    );
  if (style === "text") return items.map(({ text, key }) => <p key={key}>{text}</p>);
  const List = style === "number" ? "ol" : "ul";
  return (
    <List className={styles.list} data-look={style}>
      {items.map(({ text, key }) => (
        <li key={key}>{text}</li>
      ))}
    </List>
  );
}

/** A title as the name of a file: letters, digits and dashes. */
function fileNameOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
}

import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { layoutOf } from "../../../../src-core/layout/layout.ts";
import type { Mailpiece } from "../../../../src-core/mailpiece/mailpiece.ts";
import type { ObserverId } from "../../../../src-core/observers/types.ts";
import { analyse } from "../../../../src-core/report/analyse.ts";
import { joinList } from "../../../i18n.ts";
import { useWords } from "../../../words.ts";
import styles from "./BeforeAfter.module.css";
import { Choices } from "./Choices.tsx";
import { changedBoxes, type Learned, type LearnerChange, learnerChanges, sidesOf } from "./changes.ts";
import { Picture } from "./Picture.tsx";
import { disclosureTitle } from "./plan-words.ts";

interface Props {
  before: Mailpiece;
  /** With blanks where the sender has still to say something. */
  after: Mailpiece;
  /** The same with every blank filled in, only to tell what blanks alone would change. */
  filled: Mailpiece;
  /** Observers that matter to the sender; the others follow, folded. */
  observers: readonly ObserverId[];
}

/** Both envelopes to one scale, and who learns what from each. */
export const BeforeAfter = memo(function BeforeAfter({ before, after, filled, observers }: Props) {
  const { t } = useTranslation("plan");
  const { t: check } = useTranslation("check");
  const drawn = useMemo(() => {
    const was = { piece: before, layout: layoutOf(before) };
    const is = { piece: after, layout: layoutOf(after) };
    return { was, is, gone: changedBoxes(was, is, "gone"), added: changedBoxes(is, was, "new") };
  }, [before, after]);
  const changes = useMemo(
    () =>
      learnerChanges({
        before: analyse(before).disclosures,
        after: analyse(after).disclosures,
        filled: analyse(filled).disclosures,
      }),
    [before, after, filled],
  );
  const { was, is, gone, added } = drawn;
  const scaleIn = Math.max(was.layout.widthIn, is.layout.widthIn);
  const matters = changes.filter((change) => change.observers.some((id) => observers.includes(id)));
  const others = changes.filter((change) => !matters.includes(change));
  return (
    <div className={styles.both}>
      {sidesOf(gone, added).map((side) => (
        <div key={side} className={styles.pair}>
          <Picture title={check("options.before")} {...was} side={side} changed={gone} scaleIn={scaleIn} />
          <Picture title={check("options.after")} {...is} side={side} changed={added} scaleIn={scaleIn} />
        </div>
      ))}
      {gone.length + added.length > 0 ? (
        <p className={styles.legend}>
          {(["gone", "new", "changed"] as const)
            .filter((fate) => [...gone, ...added].some((place) => place.fate === fate))
            .map((fate) => (
              <span key={fate} data-fate={fate}>
                {t(`compare.place.${fate}`)}
              </span>
            ))}
        </p>
      ) : null}
      <Choices before={before} after={after} />
      <Learners changes={matters} />
      {others.length > 0 ? (
        <details className={styles.others}>
          <summary>{t("compare.others")}</summary>
          <Learners changes={others} />
        </details>
      ) : null}
    </div>
  );
});

/** Who learns what, before on the left and after on the right. */
function Learners({ changes }: { changes: readonly LearnerChange[] }) {
  const { t, i18n } = useTranslation("plan");
  const { t: check } = useTranslation("check");
  const words = useWords();
  if (changes.length === 0) return null;
  return (
    <table className={styles.learners}>
      <caption className="visually-hidden">{t("compare.who")}</caption>
      <thead>
        <tr>
          <th scope="col">{check("options.before")}</th>
          <th scope="col">{check("options.after")}</th>
        </tr>
      </thead>
      {changes.map(({ observers, learned }) => (
        <tbody key={observers.join(" ")} data-observers={observers.join(" ")}>
          <tr>
            <th scope="colgroup" colSpan={2} className={styles.observers}>
              {joinList(
                observers.map((observer, index) =>
                  words("observers", `${observer}.${index === 0 ? "name" : "short"}`),
                ),
                i18n.language,
              )}
            </th>
          </tr>
          {learned.some(({ fate }) => fate !== "same") ? (
            <tr>
              <td data-column={check("options.before")}>
                <Things learned={learned} fate="gone" />
              </td>
              <td data-column={check("options.after")}>
                <Things learned={learned} fate="new" />
              </td>
            </tr>
          ) : null}
          <tr>
            <td colSpan={2} className={styles.staying}>
              <Staying learned={learned} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** What goes, or what comes. */
function Things({ learned, fate }: { learned: readonly Learned[]; fate: "gone" | "new" }) {
  const { t } = useTranslation("plan");
  const words = useWords();
  const these = learned.filter((thing) => thing.fate === fate);
  if (these.length === 0)
    return <p className={styles.soft}>{t(fate === "gone" ? "compare.noneGone" : "compare.noneNew")}</p>;
  const repeated = these.filter(({ isRepeated }) => isRepeated).length;
  const fresh = these.filter(({ isRepeated }) => !isRepeated);
  return (
    <ul className={styles.things}>
      {fresh.map(({ disclosure }) => {
        const title = disclosureTitle(disclosure, words);
        return (
          <li key={disclosure.id} data-fate={fate}>
            <span className="visually-hidden">{t(`compare.fate.${fate}`)} </span>
            {fate === "gone" ? <del>{title}</del> : <ins>{title}</ins>}
          </li>
        );
      })}
      {repeated > 0 ? (
        <li data-fate={fate}>
          <span className="visually-hidden">{t(`compare.fate.${fate}`)} </span>
          <span className={styles.soft}>{t("compare.above", { count: repeated })}</span>
        </li>
      ) : null}
    </ul>
  );
}

/** What stays, folded: it stands in the list on the right of the screen too. */
function Staying({ learned }: { learned: readonly Learned[] }) {
  const { t } = useTranslation("plan");
  const words = useWords();
  const same = learned.filter(({ fate }) => fate === "same");
  const isSame = same.length === learned.length;
  if (same.length === 0) return null;
  return (
    <details>
      <summary>
        {isSame ? `${t("compare.noChange")} ` : ""}
        {t("compare.same", { count: same.length })}
      </summary>
      <ul className={styles.things}>
        {same.map(({ disclosure }) => (
          <li key={disclosure.id} data-fate="same">
            {disclosureTitle(disclosure, words)}
          </li>
        ))}
      </ul>
    </details>
  );
}

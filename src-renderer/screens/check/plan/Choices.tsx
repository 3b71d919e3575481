import { useTranslation } from "react-i18next";
import { extraServices, type Mailpiece, markings } from "../../../../src-core/mailpiece/mailpiece.ts";
import styles from "./BeforeAfter.module.css";

/** Yes-or-no choices that do not show on the drawing. */
const switches = ["tinted", "innerEnvelope", "addressInside", "mailedElsewhere"] as const;

/** The choices in mailing that change, in words: most of them cannot be seen on the drawing. */
export function Choices({ before, after }: { before: Mailpiece; after: Mailpiece }) {
  const { t } = useTranslation("plan");
  const { t: check } = useTranslation("check");
  const turned: { name: string; was: string; is: string }[] = [];
  const add = (name: string, was: string, is: string) => {
    if (was !== is) turned.push({ name, was, is });
  };
  add(check("form.format"), check(`format.${before.format}`), check(`format.${after.format}`));
  add(check("form.service"), check(`service.${before.service}`), check(`service.${after.service}`));
  add(check("form.postage"), check(`postage.${before.postage}`), check(`postage.${after.postage}`));
  add(check("form.dropOff"), check(`dropOff.${before.dropOff}`), check(`dropOff.${after.dropOff}`));
  add(
    t("compare.choice.postmark"),
    check(`postmark.${before.postmark}`),
    check(`postmark.${after.postmark}`),
  );
  add(t("compare.choice.way"), check(`way.${before.way}`), check(`way.${after.way}`));
  add(check("form.window"), check(`window.${before.window}`), check(`window.${after.window}`));
  add(check("form.lettering"), check(`lettering.${before.lettering}`), check(`lettering.${after.lettering}`));
  const taken = (from: Mailpiece, other: Mailpiece) => [
    ...extraServices
      .filter((extra) => from.extras.includes(extra) && !other.extras.includes(extra))
      .map((extra) => check(`extra.${extra}`)),
    ...markings
      .filter((marking) => from.markings.includes(marking) && !other.markings.includes(marking))
      .map((marking) => check(`marking.${marking}`)),
    ...switches.filter((name) => from[name] && !other[name]).map((name) => t(`compare.choice.${name}`)),
  ];
  const gone = taken(before, after);
  const added = taken(after, before);
  if (turned.length + gone.length + added.length === 0) return null;
  return (
    <ul className={styles.things} aria-label={t("compare.choices")}>
      {turned.map(({ name, was, is }) => (
        <li key={name} data-fate="changed">
          <span className={styles.soft}>{name}:</span> <del>{was}</del> <span aria-hidden="true">→</span>{" "}
          <ins>{is}</ins>
        </li>
      ))}
      {gone.map((name) => (
        <li key={name} data-fate="gone">
          <span className="visually-hidden">{t("compare.fate.gone")} </span>
          <del>{name}</del>
        </li>
      ))}
      {added.map((name) => (
        <li key={name} data-fate="new">
          <span className="visually-hidden">{t("compare.fate.new")} </span>
          <ins>{name}</ins>
        </li>
      ))}
    </ul>
  );
}

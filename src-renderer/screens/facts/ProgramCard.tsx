import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AddressProgram } from "../../../src-core/reference/address-program-directory.ts";
import facts from "../../parts/FactList.module.css";
import { Provenance } from "../../parts/Provenance.tsx";
import styles from "./Programs.module.css";
import type { ProgramTexts } from "./program-texts.ts";

interface Props {
  name: string;
  program: AddressProgram;
  texts: ProgramTexts;
}

/** What was read about the program of one place. What was not confirmed says so; it is never left blank. */
export function ProgramCard({ name, program, texts }: Props) {
  const { t } = useTranslation("facts-screen");
  const sendsMailOn = program.status === "running" || program.status === "enacted";
  return (
    <article className={styles.card} aria-labelledby="program-title" data-program={program.code}>
      <header className={styles.head}>
        <div>
          <h2 id="program-title">{name}</h2>
          {program.name ? <p className={styles.name}>{program.name}</p> : null}
        </div>
        <span className={styles.badge} data-status={program.status}>
          {texts.status[program.status]}
        </span>
      </header>
      <p>{texts.statusMeaning[program.status]}</p>
      <dl className={styles.facts}>
        {program.eligible.length > 0 ? (
          <Entry title={sendsMailOn ? t("programs.eligible") : t("programs.covers")}>
            <CodeList words={program.eligible.map((code) => texts.eligible[code])} />
          </Entry>
        ) : null}
        {sendsMailOn ? <MailEntries program={program} texts={texts} /> : null}
        {sendsMailOn || program.addressForm ? (
          <Entry title={t("programs.address")}>
            {program.addressForm ? (
              <p>{addressText(program, texts)}</p>
            ) : (
              <p className={styles.open}>{t("programs.notConfirmed")}</p>
            )}
          </Entry>
        ) : null}
        {program.agency ? <Entry title={t("programs.agency")}>{texts.agency[program.agency]}</Entry> : null}
        {sendsMailOn || program.phones || program.web ? <ContactEntry program={program} /> : null}
        {program.law ? (
          <Entry title={t("programs.law")}>
            <span lang="en">{program.law}</span>
          </Entry>
        ) : null}
      </dl>
      {program.disputed ? (
        <Remarks
          title={t("disputed")}
          look="disputed"
          words={program.disputed.map((code) => texts.disputed[code])}
        />
      ) : null}
      {program.unconfirmed ? (
        <Remarks
          title={t("programs.unconfirmed")}
          look="open"
          words={program.unconfirmed.map((code) => texts.unconfirmed[code])}
        />
      ) : null}
      {program.notes ? (
        <Remarks
          title={t("programs.notes")}
          look="plain"
          words={program.notes.map((code) => texts.note[code])}
        />
      ) : null}
      <footer className={styles.foot}>
        <Provenance
          verified={program.verified}
          asOf={program.asOf}
          pace="procedure"
          disputed={false}
          sources={program.sources}
        />
      </footer>
    </article>
  );
}

function MailEntries({ program, texts }: Omit<Props, "name">) {
  const { t } = useTranslation("facts-screen");
  return (
    <>
      <Entry title={t("programs.forwards")}>
        {program.forwards.length > 0 ? (
          <CodeList look="yes" words={program.forwards.map((code) => texts.forwards[code])} />
        ) : (
          <p className={styles.open}>{t("programs.notConfirmed")}</p>
        )}
      </Entry>
      <Entry title={t("programs.returns")}>
        {program.returns.length > 0 ? (
          <CodeList look="no" words={program.returns.map((code) => texts.returns[code])} />
        ) : (
          <p className={styles.open}>{t("programs.notListed")}</p>
        )}
      </Entry>
    </>
  );
}

function ContactEntry({ program }: { program: AddressProgram }) {
  const { t } = useTranslation("facts-screen");
  return (
    <Entry title={t("programs.contact")}>
      {program.phones || program.web ? (
        <ul>
          {program.phones?.map(({ number, secondHand }) => (
            <li key={number}>
              <span className={styles.phone}>{number}</span>
              {secondHand ? <span className={facts.meta}> ({t("programs.secondHand")})</span> : null}
            </li>
          ))}
          {program.web ? <li className={styles.web}>{program.web}</li> : null}
        </ul>
      ) : (
        <p className={styles.open}>{t("programs.notConfirmed")}</p>
      )}
    </Entry>
  );
}

function Entry({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function CodeList({ words, look }: { words: readonly string[]; look?: "yes" | "no" }) {
  return (
    <ul className={styles.codes} data-look={look}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}

interface RemarksProps {
  title: string;
  look: "disputed" | "open" | "plain";
  words: readonly string[];
}

function Remarks({ title, look, words }: RemarksProps) {
  return (
    <section className={styles.remarks} data-look={look}>
      <h3>{title}</h3>
      <ul>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </section>
  );
}

function addressText({ addressForm, addressTown }: AddressProgram, texts: ProgramTexts): string {
  const form = addressForm ? texts.address[addressForm] : "";
  return addressTown ? `${form} (${addressTown})` : form;
}

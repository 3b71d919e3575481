import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { Input, Label, ListBox, ListBoxItem, SearchField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { FactId } from "../../../src-core/facts/index.ts";
import { programCautions } from "../../../src-core/facts/program-cautions.ts";
import {
  type AddressProgram,
  addressProgramDirectory,
} from "../../../src-core/reference/address-program-directory.ts";
import { useFactTexts } from "../../fact-texts.ts";
import { localeOf } from "../../i18n.ts";
import { FactList } from "../../parts/FactList.tsx";
import field from "../../parts/Field.module.css";
import { useWords } from "../../words.ts";
import log from "../log/Log.module.css";
import { factsNaming } from "./facts-naming.ts";
import { plain } from "./find-facts.ts";
import { ProgramCard } from "./ProgramCard.tsx";
import styles from "./Programs.module.css";
import { type ProgramTexts, placeName, useProgramTexts } from "./program-texts.ts";

interface Place {
  id: string;
  name: string;
  program: AddressProgram;
}

/** The directory of address confidentiality programs: pick a place, see its program and what to watch out for. */
export function Programs() {
  const { i18n } = useTranslation();
  const texts = useProgramTexts();
  const factsReady = useFactTexts();
  const places = useMemo(() => (texts ? placesIn(texts, i18n.language) : []), [texts, i18n.language]);
  const [code, setCode] = useState<string>();
  if (!texts || !factsReady) return null;
  const chosen = places.find(({ id }) => id === code);
  return (
    <div className={styles.programs}>
      <PlaceList places={places} texts={texts} code={code} onChoose={setCode} />
      <div className={styles.detail}>
        {chosen ? (
          <ProgramCard name={chosen.name} program={chosen.program} texts={texts} />
        ) : (
          <NothingChosen />
        )}
        <Cautions place={chosen?.name} />
      </div>
    </div>
  );
}

function placesIn(texts: ProgramTexts, language: string): readonly Place[] {
  const order = new Intl.Collator(localeOf(language));
  return addressProgramDirectory
    .map((program) => ({
      id: program.code,
      name: placeName(texts, program.code, program.place),
      program,
    }))
    .sort((a, b) => order.compare(a.name, b.name));
}

interface ListProps {
  places: readonly Place[];
  texts: ProgramTexts;
  code: string | undefined;
  onChoose(code: string): void;
}

/** Typing narrows the list. From the field, Enter chooses the first place and Down goes into the list. */
function PlaceList({ places, texts, code, onChoose }: ListProps) {
  const { t } = useTranslation("facts-screen");
  const [query, setQuery] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const wanted = plain(query.trim());
  const found = places.filter(
    ({ id, name, program }) =>
      plain(`${name} ${program.place}`).includes(wanted) || id.toLowerCase() === wanted,
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const [first] = found;
    if (!first || (event.key !== "ArrowDown" && (event.key !== "Enter" || wanted === ""))) return;
    event.preventDefault();
    if (event.key === "Enter") onChoose(first.id);
    else list.current?.querySelector<HTMLElement>("[role=option]")?.focus();
  };
  return (
    <div className={styles.picker}>
      <SearchField value={query} onChange={setQuery} className={field.field ?? ""}>
        <Label className={field.label ?? ""}>{t("programs.search")}</Label>
        <Input className={field.input ?? ""} onKeyDown={onKeyDown} />
      </SearchField>
      <p className={log.soft} role="status">
        {t("programs.count", { count: found.length })}
      </p>
      <ListBox
        ref={list}
        className={styles.places ?? ""}
        aria-label={t("programs.list")}
        items={found}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={code === undefined ? [] : [code]}
        onSelectionChange={(keys) => {
          const [key] = keys === "all" ? [] : keys;
          if (key !== undefined) onChoose(String(key));
        }}
        renderEmptyState={() => <p className={styles.nothing}>{t("programs.none")}</p>}
      >
        {({ id, name, program }) => (
          <ListBoxItem id={id} textValue={name} className={styles.place ?? ""}>
            <span>{name}</span>
            {program.status === "running" ? null : (
              <span className={styles.placeStatus}>{texts.status[program.status]}</span>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}

function NothingChosen() {
  const { t } = useTranslation("facts-screen");
  return (
    <div className={styles.card} data-empty>
      <h2>{t("programs.choose")}</h2>
      <p className={log.soft}>{t("programs.chooseBody")}</p>
    </div>
  );
}

/** Facts that name the place come first; the rest holds for programs in general. */
function Cautions({ place }: { place: string | undefined }) {
  const { t } = useTranslation("facts-screen");
  const words = useWords();
  const naming: readonly FactId[] =
    place === undefined ? [] : factsNaming(place, programCautions, (id) => words("facts", id));
  return (
    <>
      {place !== undefined && naming.length > 0 ? (
        <section className={styles.cautions}>
          <h2>{t("programs.inPlace", { place })}</h2>
          <FactList ids={naming} />
        </section>
      ) : null}
      <section className={styles.cautions}>
        <h2>{t("programs.cautions")}</h2>
        <FactList ids={programCautions.filter((id) => !naming.includes(id))} />
      </section>
    </>
  );
}

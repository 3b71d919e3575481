import { type FormEvent, useRef, useState } from "react";
import { FileTrigger } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Needs } from "../../../../src-core/needs/types.ts";
import { joinList } from "../../../i18n.ts";
import { Button } from "../../../parts/Button.tsx";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { Field } from "../../../parts/Field.tsx";
import { Icon } from "../../../parts/Icon.tsx";
import notice from "../../../parts/Notice.module.css";
import { Sheet } from "../../../parts/Sheet.tsx";
import { useToast } from "../../../parts/Toast.tsx";
import { useVault } from "../../../state/vault.tsx";
import { useWords } from "../../../words.ts";
import { catchFocus } from "./catch-focus.ts";
import styles from "./Needs.module.css";
import { downloadProfile, type ProfileProblem, readProfile } from "./profile-files.ts";
import { useProfiles } from "./use-profiles.ts";

interface Props {
  needs: Needs;
  onUse(needs: Needs): void;
}

/** Needs under a name: kept in the vault, and shared as files. */
export function Profiles({ needs, onUse }: Props) {
  const { t } = useTranslation("plan");
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const use = (name: string, chosen: Needs) => {
    onUse(chosen);
    setOpen(false);
    toast(t("profiles.used", { name }));
  };
  return (
    <>
      <Button small onPress={() => setOpen(true)}>
        {t("profiles.title")}
      </Button>
      <Sheet title={t("profiles.title")} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Kept needs={needs} onUse={use} />
        <AsFile needs={needs} onUse={use} />
      </Sheet>
    </>
  );
}

interface ListProps {
  needs: Needs;
  onUse(name: string, needs: Needs): void;
}

function Kept({ needs, onUse }: ListProps) {
  const { t } = useTranslation("plan");
  const vault = useVault();
  const toast = useToast();
  const isOpen = vault.state === "open" || vault.state === "session";
  const { profiles, damaged, error, save, remove } = useProfiles(isOpen);
  const [name, setName] = useState("");
  const [leaving, setLeaving] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  if (!isOpen)
    return (
      <div className={styles.closed}>
        <p>{t("profiles.closed")}</p>
        <Button onPress={() => void vault.ensureOpen()}>
          <Icon name="lock" /> {t("profiles.open")}
        </Button>
      </div>
    );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    if (given === "" || !(await save(given, needs))) return;
    setName("");
    toast(t("profiles.saved", { name: given }));
  };
  const drop = async (id: string, dropped: string) => {
    setLeaving(undefined);
    if (!(await remove(id))) return;
    toast(t("profiles.deleted", { name: dropped }));
    catchFocus(() => form.current?.querySelector("input"));
  };
  const deleteButton = ({ id, name: called }: { id: string; name: string }) => {
    const isLeaving = leaving === id;
    const label = t(isLeaving ? "profiles.confirm" : "profiles.delete");
    return (
      <Button
        small
        look={isLeaving ? "danger" : "plain"}
        aria-label={`${label}: ${called}`}
        onPress={() => (isLeaving ? void drop(id, called) : setLeaving(id))}
      >
        {label}
      </Button>
    );
  };
  return (
    <>
      {vault.state === "session" ? <p className={styles.soft}>{t("profiles.session")}</p> : null}
      {profiles.length + damaged.length === 0 ? <p className={styles.soft}>{t("profiles.none")}</p> : null}
      <ul className={styles.profiles}>
        {profiles.map((profile) => (
          <li key={profile.id} data-profile={profile.name}>
            <div>
              <strong>{profile.name}</strong>
              <Picked needs={profile.needs} />
            </div>
            <div className={styles.row}>
              <Button
                small
                aria-label={`${t("profiles.use")}: ${profile.name}`}
                onPress={() => onUse(profile.name, profile.needs)}
              >
                {t("profiles.use")}
              </Button>
              <Button
                small
                aria-label={`${t("profiles.download")}: ${profile.name}`}
                onPress={() => downloadProfile(profile.name, profile.needs)}
              >
                {t("profiles.download")}
              </Button>
              {deleteButton(profile)}
            </div>
          </li>
        ))}
        {damaged.map((profile) => (
          <li key={profile.id} data-profile={profile.name} data-damaged>
            <div>
              <strong>{profile.name}</strong>
              <p className={styles.over}>{t("profiles.damaged")}</p>
            </div>
            <div className={styles.row}>{deleteButton(profile)}</div>
          </li>
        ))}
      </ul>
      <form ref={form} className={styles.saveForm} onSubmit={(event) => void submit(event)}>
        <Field
          label={t("profiles.name")}
          placeholder={t("profiles.nameHint")}
          value={name}
          maxLength={100}
          isRequired
          onChange={setName}
        />
        <Button type="submit" look="primary">
          {t("profiles.save")}
        </Button>
      </form>
      <ErrorNote error={error} />
    </>
  );
}

function AsFile({ needs, onUse }: ListProps) {
  const { t } = useTranslation("plan");
  const [problem, setProblem] = useState<ProfileProblem>();
  const load = async (file: File | undefined) => {
    if (!file) return;
    const read = await readProfile(file);
    setProblem(read.ok ? undefined : read.error);
    if (read.ok) onUse(read.value.name, read.value.needs);
  };
  return (
    <div className={styles.file}>
      <h3>{t("profiles.fileTitle")}</h3>
      <p className={styles.soft}>{t("profiles.fileNote")}</p>
      <Picked needs={needs} />
      <div className={styles.row}>
        <Button onPress={() => downloadProfile(t("profiles.unnamed"), needs)}>
          {t("profiles.download")}
        </Button>
        <FileTrigger
          acceptedFileTypes={["application/json", ".json"]}
          onSelect={(files) => void load(files?.[0])}
        >
          <Button>{t("profiles.upload")}</Button>
        </FileTrigger>
      </div>
      {problem ? (
        <p className={notice.error} role="alert">
          {t(`profiles.fileError.${problem}`)}
        </p>
      ) : null}
    </div>
  );
}

function Picked({ needs }: { needs: Needs }) {
  const { t, i18n } = useTranslation("plan");
  const words = useWords();
  const titles = needs.needs.map((id) => words("needs", `${id}.title`));
  return (
    <p className={styles.soft}>
      {titles.length > 0 ? joinList(titles, i18n.language) : t("profiles.everyNeed")}
    </p>
  );
}

import { type ComponentType, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import log from "../log/Log.module.css";
import { AboutPart } from "./AboutPart.tsx";
import { BackupPart } from "./backup/BackupPart.tsx";
import { LockPart } from "./LockPart.tsx";
import { LookPart } from "./LookPart.tsx";
import { type SettingsPart, settingsParts } from "./parts.ts";
import { RetentionPart } from "./retention/RetentionPart.tsx";
import styles from "./Settings.module.css";
import { VaultsPart } from "./vaults/VaultsPart.tsx";
import { WipePart } from "./WipePart.tsx";

const contents: Readonly<Record<SettingsPart, ComponentType>> = {
  look: LookPart,
  lock: LockPart,
  keep: RetentionPart,
  backup: BackupPart,
  vaults: VaultsPart,
  wipe: WipePart,
  about: AboutPart,
};

/** Settings, one part at a time: a list of the parts beside the one that is shown. */
export function SettingsScreen({ part: first = "look" }: { part?: SettingsPart }) {
  const { t } = useTranslation("settings");
  const [part, setPart] = useState(first);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasChosen = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading is another one for each part
  useEffect(() => {
    if (wasChosen.current) heading.current?.focus();
  }, [part]);
  const Content = contents[part];
  return (
    <div className={log.screen}>
      <header className={log.bar}>
        <h1>{t("title")}</h1>
      </header>
      <div className={styles.frame}>
        <nav className={styles.parts} aria-label={t("parts.label")}>
          {settingsParts.map((name) => (
            <button
              key={name}
              type="button"
              className={styles.part}
              aria-current={name === part ? "true" : undefined}
              onClick={() => {
                wasChosen.current = true;
                setPart(name);
              }}
            >
              {t(`parts.${name}`)}
            </button>
          ))}
        </nav>
        <div className={styles.body}>
          <h2 ref={heading} tabIndex={-1} className={styles.heading}>
            {t(`parts.${part}`)}
          </h2>
          <Content key={part} />
        </div>
      </div>
    </div>
  );
}

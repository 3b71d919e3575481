import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button.tsx";
import styles from "./Notice.module.css";

/** Keeps a fault in one screen from taking the whole window with it. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? (
      <Failed again={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    );
  }
}

function Failed({ again }: { again(): void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.empty} role="alert">
      <h2>{t("crash.title")}</h2>
      <p>{t("crash.body")}</p>
      <Button onPress={again}>{t("crash.again")}</Button>
    </div>
  );
}

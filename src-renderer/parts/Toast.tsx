import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import styles from "./Toast.module.css";

interface Toast {
  id: number;
  text: string;
  action?: { label: string; run(): void };
}

type ShowToast = (text: string, action?: Toast["action"]) => void;

const ToastContext = createContext<ShowToast>(() => {});
const shownForMs = 12_000;

/** Says what just happened, with a way back; read aloud politely. */
export function ToastRegion({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [toast, setToast] = useState<Toast>();
  const [held, setHeld] = useState(false);
  const next = useRef(1);
  const show = useCallback<ShowToast>((text, action) => {
    setToast({ id: next.current++, text, ...(action ? { action } : {}) });
  }, []);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => setToast(undefined), shownForMs);
    return () => clearTimeout(timer);
  }, [toast, held]);
  return (
    <ToastContext value={useMemo(() => show, [show])}>
      {children}
      <div
        className={styles.region}
        role="status"
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {toast ? (
          <div className={styles.toast} key={toast.id}>
            <span>{toast.text}</span>
            {toast.action ? (
              <Button
                small
                onPress={() => {
                  toast.action?.run();
                  setToast(undefined);
                }}
              >
                {toast.action.label}
              </Button>
            ) : null}
            <Button look="quiet" small aria-label={t("common.dismiss")} onPress={() => setToast(undefined)}>
              <Icon name="close" />
            </Button>
          </div>
        ) : null}
      </div>
    </ToastContext>
  );
}

export function useToast(): ShowToast {
  return useContext(ToastContext);
}

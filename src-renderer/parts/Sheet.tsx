import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import styles from "./Sheet.module.css";

interface Props {
  title: string;
  isOpen: boolean;
  onClose(): void;
  children: ReactNode;
  /** At the foot, from the start: buttons. */
  actions?: ReactNode;
  wide?: boolean;
  /** True for a dialog that is printed: then it alone is on the paper. */
  paper?: boolean;
  /** False when the person must choose one of the actions. */
  closable?: boolean;
}

/** A dialog over the screen: title, content, actions. Escape and the close button close it. */
export function Sheet({ title, isOpen, onClose, children, actions, wide, paper, closable = true }: Props) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={false}
      isKeyboardDismissDisabled={!closable}
      className={styles.overlay ?? ""}
      data-paper={paper || undefined}
    >
      <Modal className={`${styles.modal} ${wide ? styles.wide : ""}`}>
        <Dialog className={styles.dialog ?? ""}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {closable ? (
              <Button look="quiet" small onPress={onClose} aria-label={t("common.close")}>
                <Icon name="close" />
              </Button>
            ) : null}
          </div>
          <div className={styles.body}>{children}</div>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

import { type FormEvent, useId, useState } from "react";
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "../../../parts/Button.tsx";
import choice from "../../../parts/Choice.module.css";
import { ErrorNote } from "../../../parts/ErrorNote.tsx";
import { Field } from "../../../parts/Field.tsx";
import { Icon } from "../../../parts/Icon.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { useToast } from "../../../parts/Toast.tsx";
import styles from "./Find.module.css";
import { isSameLook, type Look, lookOf, usualLook } from "./look.ts";
import { type SavedView, useViews } from "./use-views.ts";

interface Props {
  look: Look;
  onLook(look: Look): void;
}

/** Ways to look at the log, kept under names: choose, save, rename, delete. */
export function Views({ look, onLook }: Props) {
  const { t } = useTranslation(["log", "app"]);
  const toast = useToast();
  const { views, error, clearError, save, remove } = useViews();
  const [chosenId, setChosenId] = useState<string>();
  const [naming, setNaming] = useState<"new" | "rename">();
  const chosen = views.find(({ id }) => id === chosenId);
  const base = chosen ? lookOf(chosen) : usualLook;
  const isChanged = !isSameLook(look, base);

  const use = (view: SavedView | undefined) => {
    setChosenId(view?.id);
    onLook(view ? lookOf(view) : usualLook);
  };
  const submit = async (name: string) => {
    const isRename = naming === "rename" && chosen !== undefined;
    const id = isRename ? await save(name, lookOf(chosen), chosen.id) : await save(name, look);
    if (id === undefined) return;
    setChosenId(id);
    setNaming(undefined);
    toast(t(isRename ? "views.renamed" : "views.saved", { name }));
  };
  const saveChanges = async () => {
    if (!chosen || (await save(chosen.name, look, chosen.id)) === undefined) return;
    const before = lookOf(chosen);
    toast(t("views.saved", { name: chosen.name }), {
      label: t("app:common.undo"),
      run: () => void save(chosen.name, before, chosen.id),
    });
  };
  const drop = async () => {
    if (!chosen || !(await remove(chosen.id))) return;
    setChosenId(undefined);
    toast(t("views.deleted", { name: chosen.name }), {
      label: t("app:common.undo"),
      // It comes back as it was saved, under its old id.
      run: () => void save(chosen.name, lookOf(chosen), chosen.id).then((id) => setChosenId(id)),
    });
  };
  const act = (key: string) => {
    if (key === "save") void saveChanges();
    else if (key === "delete") void drop();
    else if (key === "new" || key === "rename") {
      clearError();
      setNaming(key);
    } else use(views.find(({ id }) => `view ${id}` === key));
  };
  return (
    <>
      <MenuTrigger>
        <Button className={styles.viewButton ?? ""}>
          <span>
            <span className={styles.soft}>{t("views.button")}</span> {chosen?.name ?? t("views.everything")}
            {chosen && isChanged ? <span className={styles.changed}> {t("views.changed")}</span> : null}
          </span>
          <Icon name="down" />
        </Button>
        <Popover className={choice.popover ?? ""} placement="bottom start">
          <Menu
            aria-label={t("views.title")}
            className={choice.list ?? ""}
            onAction={(key) => act(String(key))}
          >
            <MenuSection selectionMode="single" selectedKeys={[chosen ? `view ${chosen.id}` : "everything"]}>
              <Header className={styles.menuHeader ?? ""}>{t("views.title")}</Header>
              <MenuItem id="everything" className={`${choice.item} ${styles.tickItem}`}>
                {t("views.everything")}
              </MenuItem>
              {views.map(({ id, name }) => (
                <MenuItem
                  key={id}
                  id={`view ${id}`}
                  textValue={name}
                  className={`${choice.item} ${styles.tickItem}`}
                >
                  {name}
                </MenuItem>
              ))}
            </MenuSection>
            <Separator className={styles.separator ?? ""} />
            <MenuItem id="new" isDisabled={!isChanged} className={choice.item ?? ""}>
              {t("views.new")}
            </MenuItem>
            {chosen && isChanged ? (
              <MenuItem id="save" className={choice.item ?? ""}>
                {t("views.save", { name: chosen.name })}
              </MenuItem>
            ) : null}
            {chosen ? (
              <MenuItem id="rename" className={choice.item ?? ""}>
                {t("views.rename", { name: chosen.name })}
              </MenuItem>
            ) : null}
            {chosen ? (
              <MenuItem id="delete" className={choice.item ?? ""}>
                {t("views.delete", { name: chosen.name })}
              </MenuItem>
            ) : null}
          </Menu>
        </Popover>
      </MenuTrigger>
      {naming ? (
        <NameDialog
          key={naming}
          title={t(naming === "rename" ? "views.renameTitle" : "views.newTitle")}
          name={naming === "rename" ? (chosen?.name ?? "") : ""}
          note={naming === "new" ? t("views.what") : ""}
          onSubmit={(name) => void submit(name)}
          onClose={() => setNaming(undefined)}
        >
          <ErrorNote error={error} />
        </NameDialog>
      ) : (
        <ErrorNote error={error} />
      )}
    </>
  );
}

interface NameProps {
  title: string;
  name: string;
  note: string;
  children: React.ReactNode;
  onSubmit(name: string): void;
  onClose(): void;
}

function NameDialog({ title, name: before, note, children, onSubmit, onClose }: NameProps) {
  const { t } = useTranslation(["log", "app"]);
  const form = useId();
  const [name, setName] = useState(before);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") onSubmit(name.trim());
  };
  return (
    <Sheet
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button look="primary" type="submit" form={form} isDisabled={name.trim() === ""}>
            {t("views.submit")}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.nameForm} onSubmit={submit}>
        {note === "" ? null : <p className={styles.soft}>{note}</p>}
        <Field label={t("views.name")} value={name} maxLength={100} autoFocus onChange={setName} />
        {children}
      </form>
    </Sheet>
  );
}

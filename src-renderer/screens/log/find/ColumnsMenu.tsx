import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "../../../parts/Button.tsx";
import choice from "../../../parts/Choice.module.css";
import { Icon } from "../../../parts/Icon.tsx";
import { type ColumnName, columnNames, columnsFrom } from "../list/columns.ts";
import styles from "./Find.module.css";

interface Props {
  shown: readonly ColumnName[];
  onChange(columns: readonly ColumnName[]): void;
}

/** Which columns the list has. To whom an entry went is always there. */
export function ColumnsMenu({ shown, onChange }: Props) {
  const { t } = useTranslation("log");
  return (
    <MenuTrigger>
      <Button>
        {t("list.columns")} <Icon name="down" />
      </Button>
      <Popover className={choice.popover ?? ""} placement="bottom end">
        <Menu
          aria-label={t("list.columns")}
          className={choice.list ?? ""}
          selectionMode="multiple"
          selectedKeys={shown}
          disabledKeys={["to"]}
          onSelectionChange={(keys) => onChange(columnsFrom([...keys].map(String)))}
        >
          {columnNames.map((name) => (
            <MenuItem key={name} id={name} className={`${choice.item} ${styles.tickItem}`}>
              {t(`columns.${name}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

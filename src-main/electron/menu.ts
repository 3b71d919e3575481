import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from "electron";
import { panicAccelerator } from "../../src-core/contract/panic-keys.ts";
import type { Language } from "../../src-core/ports/host.ts";
import { type NativeText, nativeText } from "./texts.ts";

export interface MenuOptions {
  language: Language;
  platform: NodeJS.Platform;
  /** Adds reloading and the developer tools. */
  isDevelopment: boolean;
  /** "Lock Log Now" was chosen. */
  onLock(): void;
  /** "Wipe Everything Now" was chosen; left out, there is no such item. */
  onPanic?(): void;
}

type Items = MenuItemConstructorOptions[];
type Role = NonNullable<MenuItemConstructorOptions["role"]>;
const separator: MenuItemConstructorOptions = { type: "separator" };

/** Puts up the menu of the app in a language; call it again when the language changes. */
export function showMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}

/** The menu as data. Roles bring the usual shortcuts of each system; every label is ours, so that it is translated. */
export function menuTemplate({ language, platform, isDevelopment, onLock, onPanic }: MenuOptions): Items {
  const isMac = platform === "darwin";
  const item = (role: Role, key: NativeText): MenuItemConstructorOptions => ({
    role,
    label: nativeText(language, key),
  });
  const menu = (key: NativeText, submenu: Items): MenuItemConstructorOptions => ({
    // macOS has no underlined letters.
    label: isMac ? nativeText(language, key).replace("&", "") : nativeText(language, key),
    submenu,
  });
  const lock: MenuItemConstructorOptions = {
    label: nativeText(language, "lock"),
    accelerator: "CmdOrCtrl+L",
    click: onLock,
  };
  const panic: Items = onPanic
    ? [
        separator,
        { label: nativeText(language, "panic"), accelerator: panicAccelerator, click: () => onPanic() },
      ]
    : [];
  const editing = editingItems(language);
  const development: Items = isDevelopment
    ? [item("reload", "reload"), item("toggleDevTools", "devTools"), separator]
    : [];
  const view = menu("view", [
    ...development,
    item("resetZoom", "actualSize"),
    item("zoomIn", "zoomIn"),
    item("zoomOut", "zoomOut"),
    separator,
    item("togglefullscreen", "fullScreen"),
  ]);
  const edit = menu("edit", [item("undo", "undo"), item("redo", "redo"), separator, ...editing]);
  if (isMac) {
    return [
      {
        label: "Plainview",
        submenu: [
          item("about", "about"),
          separator,
          item("hide", "hide"),
          item("hideOthers", "hideOthers"),
          item("unhide", "unhide"),
          separator,
          item("quit", "quit"),
        ],
      },
      menu("file", [lock, ...panic]),
      edit,
      view,
      menu("window", [
        item("minimize", "minimize"),
        item("zoom", "zoom"),
        item("close", "close"),
        separator,
        item("front", "front"),
      ]),
    ];
  }
  return [
    menu("file", [lock, ...panic, separator, item("quit", "quit")]),
    edit,
    view,
    menu("window", [item("minimize", "minimize"), item("close", "close")]),
    menu("help", [item("about", "about")]),
  ];
}

/** The right-click menu that people expect in a text field; Electron has none of its own. */
export function addContextMenu(window: BrowserWindow, language: () => Language): void {
  window.webContents.on("context-menu", (_event, { isEditable, selectionText }) => {
    const items = editingItems(language());
    if (isEditable) Menu.buildFromTemplate(items).popup({ window });
    else if (selectionText !== "")
      Menu.buildFromTemplate(items.filter(({ role }) => role === "copy")).popup({ window });
  });
}

function editingItems(language: Language): Items {
  const roles = ["cut", "copy", "paste", "selectAll"] as const;
  return roles.map((role) => ({ role, label: nativeText(language, role) }));
}

/** The parts of Settings, in the order of their list. */
export const settingsParts = ["look", "lock", "keep", "backup", "vaults", "wipe", "about"] as const;
export type SettingsPart = (typeof settingsParts)[number];

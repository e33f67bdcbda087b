// Light, dark, or whatever the system says: the choice, its cookie, and how to read it.

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The cookie that keeps the choice; a year long, readable by the server alone. */
export const themeCookie = "theme";

export const themeLabel: Record<Theme, string> = {
  system: "As the system",
  light: "Light",
  dark: "Dark",
};

/** The stored choice; anything unknown is the system's. */
export const readTheme = (stored: string | undefined): Theme =>
  themes.find((theme) => theme === stored) ?? "system";

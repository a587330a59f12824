/**
 * Whether a background such as "#1f1f1f" is dark: by the relative brightness of ITU-R BT.601. `null` = no colour that
 * can be read, as where Office states no theme.
 */
export function isDarkColour(colour: string | undefined): boolean | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/iu.exec(colour ?? "");
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** More than Microsoft had published in 2026 (1.21), and few enough to ask one by one. */
const highestAsked = 40;

/** The newest ExcelApi 1.x that is said to be there, such as "1.14"; `null` = none. */
export function newestExcelApi(isThere: (version: string) => boolean): string | null {
  for (let minor = highestAsked; minor >= 1; minor -= 1) {
    if (isThere(`1.${minor}`)) return `1.${minor}`;
  }
  return null;
}

/**
 * Web views on a Mac and on an iPad save no downloads (Microsoft's issues 3385 and 2700 of office-js) and choose no
 * folders (4322). `platform`: a value of Office.PlatformType.
 */
export function isOnApple(platform: string): boolean {
  return platform === "Mac" || platform === "iOS";
}

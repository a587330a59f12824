/** More than Microsoft had published in 2026 (1.21), and few enough to ask one by one. */
const highestAsked = 40;

/** The newest ExcelApi 1.x that is said to be there, such as "1.14"; `null` = none. */
export function newestExcelApi(isThere: (version: string) => boolean): string | null {
  for (let minor = highestAsked; minor >= 1; minor -= 1) {
    if (isThere(`1.${minor}`)) return `1.${minor}`;
  }
  return null;
}

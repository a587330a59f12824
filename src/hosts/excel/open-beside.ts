import { inExcel } from "./session";

/**
 * Opens a workbook of these bytes in a window of its own, not saved yet (ExcelApi 1.8, Excel.createWorkbook). On the
 * web that is a new tab, which a browser may hold back. Throws LiveWorkbookError.
 */
export function openBeside(bytes: Uint8Array): Promise<void> {
  return inExcel(() => Excel.createWorkbook(base64Of(bytes)));
}

/**
 * Long argument lists overflow the stack, so the bytes go in parts; each is a multiple of three, which base64 needs.
 */
const part = 3 * 4096;

export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += part)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + part))));
  return parts.join("");
}

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const names = ["soffice", "libreoffice", "soffice.exe"];
const usual = [
  "/usr/bin",
  "/Applications/LibreOffice.app/Contents/MacOS",
  "C:\\Program Files\\LibreOffice\\program",
  "C:\\Program Files (x86)\\LibreOffice\\program",
];

/**
 * Workbooks as LibreOffice prints them, in their order; `null` = there is no LibreOffice on this machine, or it made
 * none of one. It runs once for all of them, with a profile of its own, so that one that is open is left alone.
 */
export function pdfsOf(workbooks: readonly Uint8Array[]): readonly Uint8Array[] | null {
  const program = [...(process.env["PATH"] ?? "").split(delimiter), ...usual]
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(existsSync);
  if (program === undefined || workbooks.length === 0) return null;
  const folder = mkdtempSync(join(tmpdir(), "thidua-pdf-"));
  const at = (index: number, ending: string): string => join(folder, `${index}.${ending}`);
  try {
    mkdirSync(join(folder, "profile"));
    workbooks.forEach((bytes, index) => writeFileSync(at(index, "xlsx"), bytes));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const sources = workbooks.map((_, index) => at(index, "xlsx"));
    execFileSync(program, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...sources], {
      stdio: "ignore",
    });
    return workbooks.map((_, index) => new Uint8Array(readFileSync(at(index, "pdf"))));
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { patchWorkbook } from "../../src/hosts/xlsx/patch/patch-cells";
import { findProgram } from "./find-program";

/** Name with its ending → bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** `null` where it is not installed. */
export function findSoffice(): string | null {
  return findProgram({ variable: "SOFFICE", names: ["soffice"], usual: ["/usr/bin/soffice", "/usr/bin/libreoffice"] });
}

/** Opens and saves again as .xlsx, as a unit that has no Excel does. */
export function resave(files: Files): Files {
  return convert(files, "xlsx");
}

/** The same in another format, by its ending. */
export function saveAs(files: Files, ending: "ods" | "xls"): Files {
  return convert(files, ending);
}

export function toPdf(files: Files): Files {
  return convert(files, "pdf");
}

/** The first sheet as UTF-8 text, formulas by their results as shown. */
export function toCsv(files: Files): Files {
  return convert(files, "csv:Text - txt - csv (StarCalc):44,34,76,1");
}

/** With every cached result taken out, LibreOffice has to compute it: what comes back are its own figures. */
export function recalculate(files: Files): Files {
  return resave(new Map([...files].map(([name, bytes]) => [name, patchWorkbook(bytes, [{ kind: "drop-cached" }])])));
}

/** Milliseconds. Long after a busy machine is through: it ends a program that hangs, nothing else. */
const hangs = 3_600_000;

/** One start of the program for all the files; its own profile, so that runs side by side don't wait for each other. */
function convert(files: Files, target: string): Files {
  const soffice = findSoffice();
  if (soffice === null) throw new Error("LibreOffice is not installed; SOFFICE can name its program");
  const folder = mkdtempSync(join(tmpdir(), "thidua-lo-"));
  try {
    const [given, made] = [join(folder, "in"), join(folder, "out")];
    mkdirSync(given);
    const paths = [...files].map(([name, bytes]) => {
      writeFileSync(join(given, name), bytes);
      return join(given, name);
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync(soffice, [profile, "--headless", "--norestore", "--convert-to", target, "--outdir", made, ...paths], {
      stdio: "pipe",
      timeout: hangs,
    });
    const ending = target.split(":")[0] ?? target;
    const found = new Set(readdirSync(made));
    return new Map(
      [...files.keys()].map((name) => {
        const result = `${basename(name, extname(name))}.${ending}`;
        if (!found.has(result)) throw new Error(`LibreOffice could not open ${name}`);
        return [name, new Uint8Array(readFileSync(join(made, result)))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

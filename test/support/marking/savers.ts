import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram } from "../find-program";
import { findSoffice, resave, type Files } from "../libreoffice";

/** A program that opens .xlsx files and saves them again in its own way; `null` where it is not installed. */
export type Saver = { readonly name: string; readonly save: ((files: Files) => Files) | null };

const openpyxl = `
import sys, openpyxl
for path in sys.argv[1:]:
    book = openpyxl.load_workbook(path)
    book.save(path)
`;

function findPython(): string | null {
  const python = findProgram({ variable: "PYTHON", names: [], usual: ["/usr/bin/python3"] });
  if (python === null) return null;
  try {
    execFileSync(python, ["-c", "import openpyxl"], { stdio: "ignore" });
    return python;
  } catch {
    return null;
  }
}

/** Files in a folder of their own, changed there by `act`. */
function inFolder(files: Files, act: (paths: readonly string[]) => void): Files {
  const folder = mkdtempSync(join(tmpdir(), "thidua-save-"));
  try {
    const paths = new Map([...files].map(([name, bytes]) => [name, { path: join(folder, name), bytes }]));
    for (const { path, bytes } of paths.values()) writeFileSync(path, bytes);
    act([...paths.values()].map(({ path }) => path));
    return new Map([...paths].map(([name, { path }]) => [name, new Uint8Array(readFileSync(path))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function savers(): readonly Saver[] {
  const [python, ssconvert] = [findPython(), findProgram({ variable: "SSCONVERT", names: ["ssconvert"], usual: [] })];
  return [
    { name: "thidua", save: (files) => files },
    { name: "LibreOffice", save: findSoffice() === null ? null : resave },
    {
      name: "gnumeric",
      save:
        ssconvert === null
          ? null
          : (files) =>
              inFolder(files, (paths) =>
                paths.forEach((path) =>
                  execFileSync(ssconvert, ["-T", "Gnumeric_Excel:xlsx", path, path], { stdio: "ignore" }),
                ),
              ),
    },
    {
      name: "openpyxl",
      save:
        python === null
          ? null
          : (files) => inFolder(files, (paths) => execFileSync(python, ["-c", openpyxl, ...paths], { stdio: "pipe" })),
    },
  ];
}

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDate, isError } from "../../../src/workbook/cell";
import { serialOf } from "../../../src/workbook/serial-date";
import type { Workbook } from "../../../src/workbook/sheet";
import { resave } from "../libreoffice";
import { withOwnThings } from "./add-own-things";
import { openpyxlThings } from "./things-by-openpyxl";
import type { Recipe, Writer } from "./recipes";
import { xlsxwriterThings } from "./things-by-xlsxwriter";

/** The name of the person's sheet. */
export const ownSheet = "Theo dõi riêng";

/** The packages of Python that the recipes need; [] where all are there. */
export function missingPackages(): readonly string[] {
  return ["openpyxl", "xlsxwriter"].filter((name) => {
    try {
      execFileSync("/usr/bin/python3", ["-c", `import ${name}`], { stdio: "ignore" });
      return false;
    } catch {
      return true;
    }
  });
}

/** The workbooks of these recipes, in their order: one start of each program for all of them. */
export function madeByRecipe(board: Uint8Array, cells: Workbook, all: readonly Recipe[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "thidua-recipes-"));
  try {
    writeFileSync(join(folder, "board.xlsx"), board);
    writeFileSync(join(folder, "board.json"), JSON.stringify(plainCells(cells)));
    run("openpyxl", openpyxlThings, { folder, all });
    run("XlsxWriter", xlsxwriterThings, { folder, all });
    const made = all.map(({ number, made: { writer, things } }) =>
      writer === "parts"
        ? withOwnThings(board, things, ownSheet).bytes
        : new Uint8Array(readFileSync(join(folder, fileOf(number)))),
    );
    const again = all.flatMap(({ resaved, number }, index) =>
      resaved ? [[fileOf(number), made[index] ?? new Uint8Array()] as const] : [],
    );
    const saved = again.length === 0 ? new Map<string, Uint8Array>() : resave(new Map(again));
    return all.map(({ number }, index) => saved.get(fileOf(number)) ?? made[index] ?? new Uint8Array());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fileOf(number: number): string {
  return `case-${number}.xlsx`;
}

type Run = { readonly folder: string; readonly all: readonly Recipe[] };

function run(writer: Writer, script: string, { folder, all }: Run): void {
  const own = all.filter(({ made }) => made.writer === writer);
  if (own.length === 0) return;
  mkdirSync(folder, { recursive: true });
  const jobs = own.map(({ number, made: { things } }) => ({ out: join(folder, fileOf(number)), things, number }));
  writeFileSync(join(folder, "jobs.json"), JSON.stringify({ sheet: ownSheet, folder, jobs }));
  execFileSync("/usr/bin/python3", ["-c", script, join(folder, "jobs.json")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** What a program that can't open a workbook writes of it: cells in their places, dates as numbers with a format. */
function plainCells({ sheets }: Workbook) {
  return sheets.map(({ name, state, rows }) => ({
    name,
    hidden: state !== "visible",
    cells: [...rows].flatMap(([row, cells]) =>
      [...cells].map(([column, { value, formula, format }]) => {
        const plain = isDate(value) ? serialOf(value) : isError(value) ? value.error : value;
        return { row: row - 1, column: column - 1, value: plain, formula, format };
      }),
    ),
  }));
}

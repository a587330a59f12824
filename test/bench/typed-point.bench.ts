import { strFromU8, unzipSync } from "fflate";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { boardOut } from "../../src/app/board-out";
import { consolidateStored } from "../../src/app/consolidate";
import { newSampleBoard } from "../../src/app/new-board";
import { isOpened, openBoard } from "../../src/app/open-board";
import { scaleOf } from "../../src/domain/round/scale";
import { unitsOfRound } from "../../src/domain/round/units-of-round";
import { boardForms } from "../../src/forms/board/input-sheets";
import { drawInputList, inputHeaderRow } from "../../src/forms/drawing/draw-input-list";
import { choiceLists } from "../../src/forms/drawing/entry-rules";
import { stageWords } from "../../src/forms/score-sheet/entered-formula";
import { enteredScoreList } from "../../src/forms/sheets/board/register-lists";
import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import { vi } from "../../src/text/vi";
import { workbookOf, type WorkbookDraft } from "../../src/workbook/draft";
import { sampleTables } from "../assets/sample-tables";
import { findSoffice } from "../support/libreoffice";
import { runMacro } from "../support/macro";
import { printTable } from "./print-table";

/**
 * What LibreOffice needs after one point is typed: `npm run bench -- typed-point`. The sample province with an empty
 * `Điểm chấm`, and with one that is full: a row for every unit and line that somebody scored. Processor time of
 * LibreOffice alone, as it counts it; loading and saving are left out.
 */
const fullRegister = 4143;
const repeats = 5;

/** The consolidated workbook, its register holding so many rows. */
function scoredWorkbook(rows: number): WorkbookDraft {
  const empty = newSampleBoard(sampleTables, "2020-05-20");
  const { board } = opened(empty);
  const all = (["cluster", "board"] as const).flatMap((stage) =>
    unitsOfRound(board).units.flatMap(({ code, cluster }) =>
      scaleOf(board, cluster).map((criterion) => ({
        unit: code,
        criterion: criterion.code,
        stage: stageWords(stage),
        points: 0,
        scorer: "Tổ thẩm định",
      })),
    ),
  );
  const entered = drawInputList(enteredScoreList, all.slice(0, rows), {
    subtitle: "",
    choiceRule: choiceLists(boardForms).ruleOf,
    stamp: null,
  });
  const sheets = empty.sheets.map((sheet) => (sheet.name === entered.name ? entered : sheet));
  const round = opened({ ...empty, sheets });
  const consolidated = consolidateStored({ board: round.board, stored: round.stored, asOf: "2020-07-15" });
  return boardOut(workbookOf({ ...empty, sheets }), consolidated, vi).draft;
}

function opened(draft: WorkbookDraft) {
  const round = openBoard(workbookOf(draft));
  if (!isOpened(round)) throw new Error(round.noRound);
  return round;
}

/** Formulas of the sheets that recalculate: how many, their characters, and the longest. */
function formulasOf({ sheets }: WorkbookDraft, names: readonly string[]): string {
  const lengths = sheets
    .filter(({ name }) => names.includes(name))
    .flatMap(({ rows }) => [...rows.values()].flatMap((cells) => [...cells.values()]))
    .flatMap(({ formula }) => (formula === null ? [] : [formula.length]));
  const sum = lengths.reduce((all, length) => all + length, 0);
  return `${String(lengths.length)} | ${(sum / 1e6).toFixed(2)} M | ${String(lengths.reduce((most, one) => Math.max(most, one), 0))}`;
}

/** Characters of all formulas as the file holds them: one that cells share is there once. */
function charactersIn(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.startsWith("xl/worksheets/sheet") });
  const texts = Object.values(parts).flatMap((part) =>
    [...strFromU8(part).matchAll(/<f(?: [^>]*)?>([^<]+)<\/f>/gu)].map(([, text = ""]) => text),
  );
  const length = (text: string): number => text.replace(/&\w+;/gu, "&").length;
  return `${(texts.reduce((sum, text) => sum + length(text), 0) / 1e6).toFixed(2)} M`;
}

const helpers = `
Function Spent()
  Dim line, parts
  Open "/proc/self/stat" For Input As #1
  Line Input #1, line
  Close #1
  parts = Split(Mid(line, InStr(line, ")") + 2), " ")
  Spent = CDbl(parts(11)) + CDbl(parts(12))
End Function
`;

/** Seconds of one hard recalculation and of one point typed, medians. */
function measured(bytes: Uint8Array): readonly [hard: number, typed: number] {
  const folder = mkdtempSync(join(tmpdir(), "thidua-typed-"));
  try {
    const [book, times] = [join(folder, "book.xlsx"), join(folder, "times.txt")];
    writeFileSync(book, bytes);
    const points = `doc.Sheets.getByName("${enteredScoreList.sheet}").getCellByPosition(3, ${String(inputHeaderRow)})`;
    const lines = [
      "Dim doc, before, turn, out",
      "Dim options(0) As New com.sun.star.beans.PropertyValue",
      'options(0).Name = "Hidden"',
      "options(0).Value = True",
      `doc = StarDesktop.loadComponentFromURL("${pathToFileURL(book).href}", "_blank", 0, options())`,
      "doc.calculateAll()",
      `For turn = 1 To ${String(repeats)}`,
      "  before = Spent()",
      "  doc.calculateAll()",
      '  out = out & (Spent() - before) & " "',
      `  before = Spent()`,
      `  ${points}.Value = turn / 8`,
      "  doc.calculate()",
      "  out = out & (Spent() - before) & Chr(10)",
      "Next turn",
      `Open "${times}" For Output As #2`,
      "Print #2, out",
      "Close #2",
      "doc.close(True)",
      "StarDesktop.terminate()",
    ];
    runMacro(folder, { lines, helpers });
    const rounds = readFileSync(times, "utf8").trim().split("\n");
    const median = (place: number) =>
      rounds.map((line) => Number(line.trim().split(" ")[place]) / 100).sort((a, b) => a - b)[(repeats - 1) / 2] ?? NaN;
    return [median(0), median(1)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

(findSoffice() === null ? test.skip : test)("one point typed, by LibreOffice", async () => {
  const lines: string[] = [];
  for (const rows of [0, fullRegister]) {
    const draft = scoredWorkbook(rows);
    const names = draft.sheets.filter(({ name }) => /Bảng điểm|Tra điểm/u.test(name)).map(({ name }) => name);
    const bytes = await writeWorkbook(draft);
    const [hard, typed] = measured(bytes);
    for (const name of names) lines.push(`${String(rows)} rows, ${name} | ${formulasOf(draft, [name])}`);
    lines.push(
      `${String(rows)} rows: hard recalculation ${hard.toFixed(2)} s, one point ${typed.toFixed(2)} s of processor time; file ${(bytes.length / 1e6).toFixed(2)} MB, ${charactersIn(bytes)} characters of formulas in it`,
    );
  }
  printTable("sheet | formulas | characters | longest", lines);
  expect(lines).not.toEqual([]);
});

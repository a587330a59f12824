import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { recogniseFile, type Recognised } from "../../../src/app/receiving/recognise-file";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { vi } from "../../../src/text/vi";
import type { Cell } from "../../../src/workbook/cell";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { smallProvince } from "../../support/small-province";

const { board, workbook: boardWorkbook } = smallProvince();
const { units } = unitsOfRound(board);
const issued = workbookOf(
  issueWorkbooks({
    board,
    inputs: inputSheets(boardWorkbook),
    cluster: null,
    unit: "C1-01",
    issued: "2020-05-20",
    texts: vi,
  })[0]!.draft(),
);

/** The issued form with one of its marks saying something else. */
function marked(label: string, value: string): Workbook {
  const sheets = issued.sheets.map((sheet) => {
    if (sheet.name !== "_TD") return sheet;
    const rows = [...sheet.rows].map(
      ([row, cells]) =>
        [
          row,
          cells.get(1)?.value === label
            ? new Map<number, Cell>([...cells, [2, { value, formula: null, format: "@" }]])
            : cells,
        ] as const,
    );
    return { ...sheet, rows: new Map(rows) };
  });
  return { ...issued, sheets };
}

function recognised(workbook: Workbook, name = "C1-01.xlsx"): Recognised {
  return recogniseFile({ name, sha256: "00", changed: null, receivedOption: null }, workbook, {
    board,
    units,
    identities: new Map(),
  });
}

function told({ outcome }: Recognised): readonly string[] {
  return outcome.kind === "unit" ? outcome.stored.submission.issues.map(({ code }) => code) : [outcome.kind];
}

test("a form as issued", () => {
  expect(told(recognised(issued))).toEqual([]);
});

test("a form of a later version of ours is not read: its headers may mean something else", () => {
  expect(recognised(marked("schema", "99")).outcome).toMatchObject({
    kind: "unrecognised",
    reason: { code: "newer-schema", params: { found: "99" } },
  });
});

test("a form issued with other headers is read, and said to be of another version", () => {
  expect(told(recognised(marked("structure:Kết quả", "0".repeat(64))))).toEqual(["structure-changed"]);
});

test("a file under another unit's code waits; other names are nobody's business", () => {
  const file = recognised(issued, "K1/C1-02 (ban cuoi).xlsx");
  expect(file.issues.map(({ code }) => code)).toEqual(["file-name-differs"]);
  expect(file.outcome).toMatchObject({ kind: "unrecognised", unit: null, reason: { code: "sender-differs" } });
  for (const name of ["bieu 6 thang.xlsx", "C1-01-bo-sung.xlsx", "C1-021.xlsx"])
    expect(told(recognised(issued, name))).toEqual([]);
});

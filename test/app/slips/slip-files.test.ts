import { makeSlips } from "../../../src/app/slips/make-slips";
import { slipEdits } from "../../../src/app/slips/slip-edits";
import { takeSlips } from "../../../src/app/slips/take-slips";
import { openBoard, type OpenedBoard } from "../../../src/app/open-board";
import { drawBoard } from "../../../src/forms/board/draw-board";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { slipList } from "../../../src/forms/slip/slip-list";
import { findHeader } from "../../../src/forms/reading/find-header";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { addressOf } from "../../../src/workbook/address";
import { workbookOf, type WorkbookDraft } from "../../../src/workbook/draft";
import { findSoffice, resave } from "../../support/libreoffice";
import { smallProvince } from "../../support/small-province";

const withLibreOffice = findSoffice() === null ? test.skip : test;

const province = smallProvince({
  "Điểm chấm": "Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm\nC1-02 | T3 | Thẩm định | 8.5",
});
const draft: WorkbookDraft = drawBoard({
  kind: "board",
  app: "test",
  issued: "2020-05-20",
  cluster: null,
  ...inputSheets(province.workbook),
  stamp: null,
});
const { books } = makeSlips({
  board: province.board,
  cluster: "C1",
  each: null,
  nominated: new Set(),
  issued: "2020-06-01",
});
const own = books.find(({ path }) => path.includes("C1-03"))!;

/** The slip of C1-03, saved as .xlsx and typed into. */
async function scoredBytes(): Promise<Uint8Array> {
  const slip = own.draft();
  const sheet = workbookOf(slip).sheets[0]!;
  const columns = findHeader(sheet, slipList)!.columns;
  const at = (line: string, key: string): string =>
    addressOf(
      [...sheet.rows].find(([, cells]) => cells.get(columns.get("code")!)?.value === line)![0],
      columns.get(key)!,
    );
  const bytes = await nodeHost.writeWorkbook(slip);
  return nodeHost.patchWorkbook(bytes, [
    { kind: "set", sheet: slipList.sheet, cell: at("C1-01/T3", "points"), value: 7.25 },
    { kind: "set", sheet: slipList.sheet, cell: at("C1-02/T3", "notApplicable"), value: "x" },
    { kind: "drop-cached" },
  ]);
}

function opened(bytes: Uint8Array): OpenedBoard {
  const board = openBoard(nodeHost.readWorkbook(bytes));
  if ("noRound" in board) throw new Error(board.noRound);
  return board;
}

function take(board: Uint8Array, slip: Uint8Array): { readonly bytes: Uint8Array; readonly codes: readonly string[] } {
  const into = opened(board);
  const taken = takeSlips(
    { board: into.board, files: [{ name: "phiếu.xlsx", bytes: slip, changed: null }], day: "2020-07-01" },
    nodeHost,
  );
  return {
    bytes: nodeHost.patchWorkbook(board, slipEdits(into, taken)),
    codes: taken.slips.flatMap(({ issues }) => issues.map(({ code }) => code)),
  };
}

const entered = (bytes: Uint8Array): readonly string[] =>
  opened(bytes).board.scores.map(({ unit, criterion, stage, points, notApplicable, scorer, date }) =>
    [unit, criterion, stage, points ?? (notApplicable ? "x" : ""), scorer ?? "", date ?? ""].join("|"),
  );

const rows = [
  "C1-02|T3|board|8.5||",
  "C1-01|T3|cross|7.25|UBND huyện Ba|2020-07-01",
  "C1-02|T3|cross|x|UBND huyện Ba|2020-07-01",
];

test("as files: rows are put under what is there, and taking the slip again leaves the workbook byte for byte", async () => {
  const board = await nodeHost.writeWorkbook(draft);
  const slip = await scoredBytes();
  const first = take(board, slip);
  expect([entered(first.bytes), first.codes]).toEqual([rows, []]);
  const again = take(first.bytes, slip);
  expect(again.codes).toEqual([]);
  expect(again.bytes).toEqual(first.bytes);
});

withLibreOffice("a slip that another program saved gives the same", async () => {
  const saved = resave(new Map([["phiếu.xlsx", await scoredBytes()]])).get("phiếu.xlsx")!;
  const { bytes, codes } = take(await nodeHost.writeWorkbook(draft), saved);
  expect([entered(bytes), codes]).toEqual([rows, []]);
});

test("a slip is no Board workbook and no unit's report", async () => {
  expect(openBoard(nodeHost.readWorkbook(await scoredBytes()))).toEqual({ noRound: "not-a-board" });
});

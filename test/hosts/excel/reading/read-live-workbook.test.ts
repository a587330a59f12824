import fc from "fast-check";
import { readLiveWorkbook } from "../../../../src/hosts/excel/reading/read-live-workbook";
import { inflateBrowser } from "../../../../src/hosts/xlsx/read/inflate-browser";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import type { DraftCell, WorkbookDraft } from "../../../../src/workbook/draft";
import { cellAt, type Workbook } from "../../../../src/workbook/sheet";
import { useExcel } from "../../../excel-host/node/use-excel";
import { draftCell, draftRows, plainStyle, sheetDraft, textStyle, workbookDraft } from "../../../support/drafts";
import { troubleOf } from "../trouble-of";
import { everyValue } from "./every-value";

const nothing = { full: [], values: [], others: () => [] };
const allOf = (draft: WorkbookDraft) => ({ ...nothing, full: draft.sheets.map(({ name }) => name) });

/**
 * Excel is not asked for widths; rows without cells and the order of cells within a row are nothing a reader could see.
 */
function visible({ sheets, warnings }: Workbook) {
  return {
    warnings,
    sheets: sheets.map(({ name, state, rows, merges }) => ({
      name,
      state,
      merges,
      rows: [...rows]
        .filter(([, cells]) => cells.size > 0)
        .map(([row, cells]) => [row, [...cells].sort(([first], [second]) => first - second)]),
    })),
  };
}

async function throughXlsx(draft: WorkbookDraft): Promise<Workbook> {
  return readWorkbook(await writeWorkbook(draft), { inflate: inflateBrowser });
}

test("every kind of value is read as the xlsx reader reads it", async () => {
  useExcel({ workbook: everyValue });
  const found = visible(await readLiveWorkbook(allOf(everyValue)));
  expect(found).toEqual(visible(await throughXlsx(everyValue)));
  expect(found.sheets.map(({ rows }) => rows.length)).toEqual([8, 0, 1, 2]);
});

const anyCell: fc.Arbitrary<DraftCell> = fc.oneof(
  fc
    .oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
    )
    .map((value) => draftCell(value)),
  fc
    .tuple(fc.constantFrom("=A1", "#N/A", "#REF!", "x", "12", "ẫ\nb", "'"), fc.constantFrom(plainStyle, textStyle))
    .map(([text, style]) => draftCell(text, { style: text === "x" ? style : textStyle })),
  fc
    .integer({ min: 0, max: 2_900_000 })
    .map((days) =>
      draftCell(
        { date: new Date(Date.UTC(1900, 2, 1 + days)).toISOString().slice(0, 10) },
        { style: { ...plainStyle, numberFormat: "dd/mm/yyyy" } },
      ),
    ),
  fc.constantFrom("#N/A", "#DIV/0!", "#NAME?").map((error) => draftCell({ error })),
  fc
    .tuple(fc.oneof(fc.integer(), fc.constantFrom("", "ab"), fc.boolean()), fc.constantFrom('A1&"<&>"', "SUM(B2:B9)"))
    .map(([value, formula]) => draftCell(value, { formula })),
);
const anyRow = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), anyCell), {
    selector: ([column]) => column,
    minLength: 1,
    maxLength: 6,
  })
  .map((cells) => new Map(cells));
const anyRows = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 200 }), anyRow), { selector: ([row]) => row, maxLength: 8 })
  .map((rows) => new Map(rows.sort(([first], [second]) => first - second)));

test("any sheet is read as the xlsx reader reads it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRows, { minLength: 1, maxLength: 3 }), async (sheets) => {
      const draft = workbookDraft(sheets.map((rows, index) => sheetDraft(`Biểu ${index}`, { rows })));
      useExcel({ workbook: draft });
      expect(visible(await readLiveWorkbook(allOf(draft)))).toEqual(visible(await throughXlsx(draft)));
    }),
    { numRuns: 40 },
  );
});

test("sheets that are not wanted come with name, place and state, and without rows", async () => {
  useExcel({ workbook: everyValue });
  const { sheets } = await readLiveWorkbook({ ...nothing, full: ["_TD_Kho"] });
  expect(sheets.map(({ name, state, rows }) => [name, state, rows.size])).toEqual([
    ["Giá trị", "visible", 0],
    ["Trống", "visible", 0],
    ["Xa, 'lạ' & xa", "hidden", 0],
    ["_TD_Kho", "very-hidden", 2],
  ]);
});

test("a wanted sheet that is not there is no failure, and a name may differ by case", async () => {
  const { host } = useExcel({ workbook: everyValue });
  const { sheets } = await readLiveWorkbook({ ...nothing, full: ["giá TRỊ", "Không có"] });
  expect(sheets.map(({ rows }) => rows.size)).toEqual([8, 0, 0, 0]);
  expect(host.requests.filter(({ error }) => error !== null)).toEqual([]);
});

test("the names of all other sheets are shown, and those that are chosen are read in full", async () => {
  useExcel({ workbook: everyValue });
  const others = jest.fn((names: readonly string[]) => names.filter((name) => name.startsWith("Giá")));
  const { sheets } = await readLiveWorkbook({ full: ["trống"], values: ["_TD_Kho"], others });
  expect(others.mock.calls).toEqual([[["Giá trị", "Xa, 'lạ' & xa"]]]);
  expect(sheets.map(({ rows }) => rows.size)).toEqual([8, 0, 0, 2]);
  expect(sheets[0] && cellAt(sheets[0], 8, 2)).toEqual({ value: 3, formula: "B1+3", format: "General" });
});

test("of a sheet of plain values only values are asked for, and its errors are still errors", async () => {
  const { host } = useExcel({ workbook: everyValue, keepBodies: true });
  const { sheets } = await readLiveWorkbook({ ...nothing, values: ["Giá trị"] });
  const loaded = host.requests
    .flatMap(({ body }) => body?.Actions ?? [])
    .flatMap(({ QueryInfo }) => QueryInfo?.Select ?? []);
  expect(loaded).toContain("values");
  expect(loaded).not.toContain("formulas");
  expect(loaded).not.toContain("numberFormat");
  const cells = [
    [3, 2],
    [5, 3],
    [7, 2],
    [8, 6],
  ].map(([row = 0, column = 0]) => sheets[0] && cellAt(sheets[0], row, column)?.value);
  expect(cells).toEqual([44_022, "#N/A", { error: "#N/A" }, { error: "#DIV/0!" }]);
});

test("a sheet wanted in both ways is read in full", async () => {
  useExcel({ workbook: everyValue });
  const { sheets } = await readLiveWorkbook({ ...nothing, full: ["Giá trị"], values: ["GIÁ TRỊ"] });
  expect(sheets[0] && cellAt(sheets[0], 8, 2)?.formula).toBe("B1+3");
});

test("an Excel without merged areas reads everything else", async () => {
  const { host } = useExcel({ workbook: everyValue, apiVersion: "1.9" });
  const { sheets, warnings } = await readLiveWorkbook(allOf(everyValue));
  expect([sheets[0]?.rows.size, sheets[0]?.merges, warnings]).toEqual([8, [], []]);
  expect(host.requests.filter(({ error }) => error !== null)).toEqual([]);
});

/** Refuses every question for merged areas, as Excel does for more than 512 of them. */
function refuseMerges({ host }: ReturnType<typeof useExcel>): void {
  const { answer } = host;
  const refusal = {
    Results: [],
    TraceIds: [],
    Error: {
      Code: "GeneralException",
      Message: "",
      Location: "Range.getMergedAreasOrNullObject",
      ActionIndex: 0,
      HttpStatusCode: 500,
    },
  };
  Object.assign(host, {
    answer: (text: string) => (text.includes("GetMergedAreasOrNullObject") ? JSON.stringify(refusal) : answer(text)),
  });
}

test("more merged areas than Excel tells leave a warning and everything else", async () => {
  refuseMerges(useExcel({ workbook: everyValue }));
  const { sheets, warnings } = await readLiveWorkbook(allOf(everyValue));
  expect([sheets[0]?.rows.size, sheets[0]?.merges, warnings]).toEqual([
    8,
    [],
    ["merges: too many merged areas, none were read"],
  ]);
});

describe("text in a font of an old encoding", () => {
  const inFont = (value: string, name: string) =>
    draftCell(value, { style: { ...textStyle, font: { ...textStyle.font, name } } });
  const fonts = async (rows: readonly (readonly DraftCell[])[]) => {
    const draft = workbookDraft([sheetDraft("Danh sách", { rows: draftRows(rows) })]);
    const { host } = useExcel({ workbook: draft });
    const read = await readLiveWorkbook(allOf(draft));
    return { requests: host.requests.length, read, same: visible(read).sheets[0]?.rows };
  };

  test("is told by its font, as the xlsx reader tells it", async () => {
    const rows = [
      [inFont("Hµ", ".VnTime"), inFont("Sáu tháng", "Times New Roman")],
      [inFont("Vöôït", "VNI-Times"), inFont("Société", "Times New Roman")],
    ];
    const { read } = await fonts(rows);
    const draft = workbookDraft([sheetDraft("Danh sách", { rows: draftRows(rows) })]);
    expect(visible(read)).toEqual(visible(await throughXlsx(draft)));
    expect(
      read.sheets[0] && [
        cellAt(read.sheets[0], 1, 1)?.legacyFont,
        cellAt(read.sheets[0], 2, 1)?.legacyFont,
        cellAt(read.sheets[0], 2, 2)?.legacyFont,
      ],
    ).toEqual([".VnTime", "VNI-Times", undefined]);
  });

  test("asks for no font where every text is Vietnamese as it stands", async () => {
    const plain = await fonts([
      [inFont("Không", "Times New Roman"), inFont("Sáu tháng", "Times New Roman"), inFont("Đã đạt", "Times New Roman")],
    ]);
    const old = await fonts([
      [inFont("Hµ", ".VnTime"), inFont("Sáu tháng", "Times New Roman"), inFont("Đã đạt", "Times New Roman")],
    ]);
    expect(old.requests - plain.requests).toBe(1);
  });
});

test("cell-edit mode and a lost connection are told as they are", async () => {
  const { host } = useExcel({ workbook: everyValue });
  host.faults.setCellEditMode(true);
  expect(await troubleOf(readLiveWorkbook(allOf(everyValue)))).toMatchObject({ reason: "cell-edit" });
  host.faults.setCellEditMode(false);
  host.faults.failRequest(2, "ConnectionFailure", "before");
  expect(await troubleOf(readLiveWorkbook(allOf(everyValue)))).toMatchObject({
    reason: "unexpected",
    detail: expect.stringContaining("ConnectionFailure"),
  });
});

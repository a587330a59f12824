import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import type { SheetDraft } from "../../../../src/workbook/draft";
import { draftCell, draftRows, plainStyle, sheetDraft, textStyle } from "../../../support/drafts";
import { useExcel } from "../../../excel-host/node/use-excel";
import { everyFeature } from "../../xlsx/write/every-feature";
import { comparable } from "./comparable";

const now = "2020-07-15T08:00:00";

/** Dates are given a format that shows them, as in a file. */
function withDateFormats(sheet: SheetDraft): SheetDraft {
  const rows = [...sheet.rows].map(([row, cells]) => {
    const shown = [...cells].map(([column, cell]) => {
      const { value, style } = cell;
      if (typeof value !== "object" || value === null || !("date" in value) || style.numberFormat !== "General")
        return [column, cell] as const;
      return [
        column,
        { ...cell, style: { ...style, numberFormat: value.date.length > 10 ? "dd/mm/yyyy hh:mm" : "dd/mm/yyyy" } },
      ] as const;
    });
    return [row, new Map(shown)] as const;
  });
  return { ...sheet, rows: new Map(rows) };
}

async function written(sheets: readonly SheetDraft[]) {
  const { host } = useExcel();
  await writeChange({ sheets, added: [] }, { now });
  const there = host.toDraft().sheets;
  return { host, there, wanted: sheets.map((sheet) => comparable(withDateFormats(sheet))) };
}

test("every feature of a draft is in Excel as it is drafted", async () => {
  const { there, wanted } = await written(everyFeature.sheets);
  expect(there.map(({ name }) => name)).toEqual(["Sheet1", ...everyFeature.sheets.map(({ name }) => name)]);
  there.slice(1).forEach((sheet, index) => expect(comparable(sheet)).toEqual(wanted[index]));
});

test("written over an earlier version, over other looks, merges and rules, it is the same", async () => {
  const { wanted, host } = await written(everyFeature.sheets);
  const other = everyFeature.sheets.map((sheet) => ({
    ...sheet,
    rows: draftRows([["khác", draftCell(9, { style: textStyle })]]),
    merges: sheet.name === "_TD" ? [] : [{ top: 2, left: 1, bottom: 30, right: 9 }],
    filter: null,
    charts: [],
    validations: [],
    conditions: [],
  }));
  await writeChange({ sheets: other, added: [] }, { now });
  await writeChange({ sheets: everyFeature.sheets, added: [] }, { now });
  host
    .toDraft()
    .sheets.slice(1)
    .forEach((sheet, index) => expect(comparable(sheet)).toEqual(wanted[index]));
});

test("text stays text: formulas, numbers and dates in it are not read", async () => {
  const texts = ["=1+1", "-5", "+84", "@x", "01/02/2020", "001", "1e5", "TRUE", "#N/A", "'", "''x", "", " ", "5%"];
  const rows = draftRows([
    texts.map((text) => draftCell(text)),
    texts.map((text) => draftCell(text, { style: textStyle })),
  ]);
  const { there } = await written([sheetDraft("Chữ", { rows })]);
  const cells = [...there[1]!.rows.values()].map((row) =>
    [...row.values()].map(({ value, formula, style }) => [value, formula, style.numberFormat]),
  );
  expect(cells).toEqual([texts.map((text) => [text, null, "General"]), texts.map((text) => [text, null, "@"])]);
});

test("what is no text keeps its kind in a text cell", async () => {
  const rows = draftRows([
    [5, true, { error: "#N/A" }, draftCell(null, { formula: "A1" })].map((cell) =>
      typeof cell === "object" && "style" in cell
        ? { ...cell, style: textStyle }
        : draftCell(cell, { style: textStyle }),
    ),
  ]);
  const { there } = await written([sheetDraft("Chữ", { rows })]);
  const cells = [...there[1]!.rows.get(1)!.values()].map(({ value, formula, style }) => [
    value,
    formula,
    style.numberFormat,
  ]);
  expect(cells).toEqual([
    [5, null, "@"],
    [true, null, "@"],
    [{ error: "#N/A" }, null, "@"],
    [null, "A1", "@"],
  ]);
});

test("of two conditional formats on one cell the first wins, as in a file", async () => {
  const condition = (formula: string) => ({
    area: { top: 1, left: 1, bottom: 3, right: 1 },
    rule: { kind: "expression" as const, formula },
    look: { fill: "FF0000", color: null, bold: false, border: false },
  });
  const { there } = await written([
    sheetDraft("Luật", { rows: draftRows([[1]]), conditions: [condition("A1>1"), condition("A1>0")] }),
  ]);
  expect(there[1]!.conditions.map(({ rule }) => (rule.kind === "expression" ? rule.formula : ""))).toEqual([
    "A1>1",
    "A1>0",
  ]);
});

test("a number that is none is a bug, thrown before anything is written", async () => {
  const { host } = useExcel();
  await expect(
    writeChange(
      { sheets: [sheetDraft("Lỗi", { rows: draftRows([[draftCell(NaN, { style: plainStyle })]]) })], added: [] },
      { now },
    ),
  ).rejects.toThrow("NaN");
  expect(host.toDraft().sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("without ExcelApi 1.10 columns are not grouped, and all else is the same", async () => {
  const { host } = useExcel({ apiVersion: "1.9" });
  await writeChange({ sheets: everyFeature.sheets, added: [] }, { now });
  const ungrouped = everyFeature.sheets.map((sheet) => ({
    ...sheet,
    columns: new Map([...sheet.columns].map(([column, layout]) => [column, { ...layout, outline: 0 }])),
  }));
  host
    .toDraft()
    .sheets.slice(1)
    .forEach((sheet, index) => expect(comparable(sheet)).toEqual(comparable(withDateFormats(ungrouped[index]!))));
});

test("sheets that are hidden or empty are written too, and the order of new ones is the change's", async () => {
  const states = ["hidden", "visible", "very-hidden"] as const;
  const { there } = await written(
    states.map((state, index) =>
      sheetDraft(`Trang ${index}`, { state, rows: index === 0 ? draftRows([["x"]]) : new Map() }),
    ),
  );
  expect(there.map(({ name, state }) => [name, state])).toEqual([
    ["Sheet1", "visible"],
    ["Trang 0", "hidden"],
    ["Trang 1", "visible"],
    ["Trang 2", "very-hidden"],
  ]);
});

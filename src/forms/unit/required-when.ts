import { choiceWords } from "../../contract/choice-words";
import { askedKeys, formColumns } from "../../contract/unit-form";
import { addressOf, areaAddress, sheetReference, type Area } from "../../workbook/address";
import type { ConditionalFormat, WorkbookDraft } from "../../workbook/draft";
import type { ListForm } from "../description/sheet-form";
import { adjustmentList, resultList, targetList } from "../sheets/unit/indicator-lists";
import { coverSheet } from "../sheets/unit/cover-sheet";
import { formHeaderRow } from "./form-heading";

/** A cell that is asked for and still blank. */
const missingLook: ConditionalFormat["look"] = { fill: "FCE4D6", color: null, bold: false, border: true };

/** Marks the cells of an area in which nothing stands, where `when` holds for the first of them; left out = always. */
export function missingIn(area: Area, when?: string): ConditionalFormat {
  const blank = `LEN(TRIM(${addressOf(area.top, area.left)}))=0`;
  return {
    area,
    rule: { kind: "expression", formula: when === undefined ? blank : `AND(${blank},${when})` },
    look: missingLook,
  };
}

/** What the cover says of adjustments, as a name: rules may not point at another sheet in every Excel. */
const adjustsName = "TD_CoDieuChinh";

export function requiredNames(): WorkbookDraft["names"] {
  const row = formHeaderRow + 1 + coverSheet.fields.findIndex(({ key }) => key === "adjusts");
  return [{ name: adjustsName, reference: sheetReference(coverSheet.sheet, `$B$${row}`) }];
}

/** Rows with a code, from first to last; and of these the unit's own, `null` = the form has none. */
type Rows = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly own: { readonly from: number; readonly to: number } | null;
};

/** The cells of a form by the keys of its columns, as rules speak of them. */
type FormCells = {
  readonly inColumn: (key: string, from: number, to: number) => Area;
  /** Whether something stands in the cells of a row, as the arguments of a function. */
  readonly filled: (row: number, ...keys: readonly string[]) => string;
};

function cellsOf(form: ListForm): FormCells {
  const columnOf = (key: string): number => form.columns.findIndex((column) => column.key === key) + 1;
  return {
    inColumn: (key, from, to) => ({ top: from, left: columnOf(key), bottom: to, right: columnOf(key) }),
    filled: (row, ...keys) => keys.map((key) => `LEN(TRIM($${addressOf(row, columnOf(key))}))>0`).join(","),
  };
}

type Requirements = (cells: FormCells, rows: Rows) => readonly ConditionalFormat[];

const ownTargetBegun: Requirements = ({ inColumn, filled }, { own }) => {
  if (own === null) return [];
  const begun = `OR(${filled(own.from, "name", "measure", "previousYear", "plan", "target", "halfYearPlan", "basis", "note")})`;
  return askedKeys(formColumns.indicators, "own-row").map((key) => missingIn(inColumn(key, own.from, own.to), begun));
};

const ownResultBegun: Requirements = ({ inColumn, filled }, { own }) => {
  if (own === null) return [];
  const begun = `OR(${filled(own.from, "samePeriod", "yearTarget", "halfYearPlan", "yearEstimate", "outlook", "evidence", "note")})`;
  return [missingIn(inColumn("result", own.from, own.to), begun)];
};

const adjustmentDue: Requirements = ({ inColumn, filled }, { firstRow, lastRow }) => {
  const [proposed, note] = [inColumn("proposed", firstRow, lastRow), inColumn("note", firstRow, lastRow)];
  const proposals = areaAddress({ ...proposed, right: note.right });
  const noneYet = `TRIM(${adjustsName})="${choiceWords.yesNo.yes}",COUNTA(${proposals})=0`;
  return [
    ...askedKeys(formColumns.adjustments, "begun-row").map((key) =>
      missingIn(inColumn(key, firstRow, firstRow), noneYet),
    ),
    missingIn(proposed, `OR(${filled(firstRow, "reason", "document", "note")})`),
    missingIn(inColumn("reason", firstRow, lastRow), `OR(${filled(firstRow, "proposed", "document", "note")})`),
  ];
};

const requirements: Readonly<Record<string, Requirements>> = {
  [targetList.sheet]: ownTargetBegun,
  [resultList.sheet]: ownResultBegun,
  [adjustmentList.sheet]: adjustmentDue,
};

/**
 * Cells that become required by what is typed elsewhere (contract §4, Completeness): of the unit's own row that was
 * begun, of a proposal that was begun, and of the first row of `Điều chỉnh` where the cover says that targets are
 * adjusted.
 */
export function requiredWhen(form: ListForm, rows: Rows): readonly ConditionalFormat[] {
  return requirements[form.sheet]?.(cellsOf(form), rows) ?? [];
}

import { choiceWords } from "../../contract/choice-words";
import { askedKeys, formColumns } from "../../contract/unit-form";
import { addressOf, areaAddress, sheetReference, type Area } from "../../workbook/address";
import type { ConditionalFormat, WorkbookDraft } from "../../workbook/draft";
import { columnOf, type ListForm, type PairsForm } from "../description/sheet-form";
import { adjustmentList, resultList, targetList } from "../sheets/unit/indicator-lists";
import { formHeaderRow } from "./form-heading";

/** A required cell that is blank. */
const missingLook: ConditionalFormat["look"] = { fill: "FCE4D6", color: null, bold: false, border: true };

/** Highlights the blank cells of an area while `when` holds, written for its first cell; left out = always. */
export function missingIn(area: Area, when?: string): ConditionalFormat {
  const blank = `LEN(TRIM(${addressOf(area.top, area.left)}))=0`;
  return {
    area,
    rule: { kind: "expression", formula: when === undefined ? blank : `AND(${blank},${when})` },
    look: missingLook,
  };
}

/** A name for the cover's answer on adjustments: not every Excel allows a rule to refer to another sheet. */
const adjustsName = "TD_CoDieuChinh";

export function requiredNames({ sheet, fields }: PairsForm): WorkbookDraft["names"] {
  const index = fields.findIndex(({ key }) => key === "adjusts");
  if (index === -1) return [];
  return [{ name: adjustsName, reference: sheetReference(sheet, `$B$${formHeaderRow + 1 + index}`) }];
}

/** Rows with a code, from first to last; and of these the unit's own, `null` = the form has none. */
type Rows = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly own: { readonly from: number; readonly to: number } | null;
};

/** The cells of a form by column key, for rules. */
type FormCells = {
  readonly inColumn: (key: string, from: number, to: number) => Area;
  /** Tests whether cells of a row are filled, as arguments of a function. */
  readonly filled: (row: number, ...keys: readonly string[]) => string;
};

function cellsOf(form: ListForm): FormCells {
  return {
    inColumn: (key, from, to) => ({ top: from, left: columnOf(form, key), bottom: to, right: columnOf(form, key) }),
    filled: (row, ...keys) =>
      keys
        .filter((key) => columnOf(form, key) > 0)
        .map((key) => `LEN(TRIM($${addressOf(row, columnOf(form, key))}))>0`)
        .join(","),
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
 * Cells that become required by other entries (contract §4, Completeness): in a begun row of the unit's own, in a begun
 * proposal, and in the first row of `Điều chỉnh` if the cover says that targets are adjusted.
 */
export function requiredWhen(form: ListForm, rows: Rows): readonly ConditionalFormat[] {
  return requirements[form.sheet]?.(cellsOf(form), rows) ?? [];
}

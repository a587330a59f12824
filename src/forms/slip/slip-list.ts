import { headers } from "../../contract/headers";
import { printedOrder } from "../sheets/unit/indicator-lists";
import { listForm, field, printed } from "../description/sheet-form";
import { sheetNames } from "../../contract/sheet-names";
import { number, code, text, enteredPoints, mark } from "../description/field-type";
import type { ScoreSlip, SlipLine } from "../../domain/slips/slip";
import type { UnitRow } from "../unit/unit-forms";
import { boundsOf } from "../../domain/scoring/accept-marks";

/** A slip: the lines that an agency or a peer scores. Mã dòng names a line: one unit and one criterion. */
export const slipList = listForm({
  sheet: sheetNames.slip,
  aliases: ["Phiếu chấm điểm"],
  title: "PHIẾU CHẤM ĐIỂM THI ĐUA",
  help: {
    vi: "Điểm của cơ quan chấm hoặc của đơn vị chấm chéo cho từng đơn vị, từng tiêu chí.",
    en: "Points of an agency or of a peer for each unit on each criterion.",
  },
  rowKey: ["code"],
  orientation: "landscape",
  frozenColumns: 4,
  columns: [
    printedOrder,
    printed(["code", "Mã dòng", code, 13]),
    printed(["unit", headers.unit, code, 9]),
    printed(["unitName", headers.unitName, text, 26]),
    printed(["criterion", headers.criterion, code, 9]),
    printed(["name", "Tiêu chí", text, 36]),
    printed(["max", headers.maximum, number(2), 8]),
    field(
      ["points", "Điểm", enteredPoints, 9],
      { vi: "Điểm chấm, từ 0 đến điểm chuẩn của dòng.", en: "Points, from 0 to the line's maximum." },
      { required: true },
    ),
    field(["notApplicable", "Không áp dụng", mark, 9], {
      vi: "Ghi x nếu tiêu chí không áp dụng với đơn vị; khi đó để trống Điểm.",
      en: "x if it does not apply; leave the points blank then.",
    }),
    field(["explanation", headers.explanation, text, 34], {
      vi: "Lý do, khi cho điểm thấp hoặc khác hẳn điểm đơn vị tự chấm.",
      en: "Why, where needed.",
    }),
  ],
});

/** Names a line on a slip. The first slash separates unit and criterion; codes in the contract's samples have none. */
function slipLineCode(unit: string, criterion: string): string {
  return `${unit}/${criterion}`;
}

/** Unit and criterion, or condition, of a line; `null` = no such code. */
export function slipLineOf(code: string): { readonly unit: string; readonly asked: string } | null {
  const at = code.indexOf("/");
  return at <= 0 || at === code.length - 1 ? null : { unit: code.slice(0, at), asked: code.slice(at + 1) };
}

/** An agency scores criterion by criterion, a peer unit by unit: these are the section titles. */
export function slipRows({ purpose, lines }: Pick<ScoreSlip, "purpose" | "lines">): readonly UnitRow[] {
  const titles = lines.map((line) =>
    purpose === "agency" ? criterionTitle(line) : `${line.unit.code}. ${line.unit.name}`,
  );
  return lines.flatMap((line, index): readonly UnitRow[] => {
    const title = titles[index] ?? "";
    return [...(title === titles[index - 1] ? [] : [sectionRow(title)]), lineRow(line, index + 1)];
  });
}

function criterionTitle({ unit, criterion }: SlipLine): string {
  return `${unit.cluster} – ${criterion.code}. ${criterion.name}`;
}

function sectionRow(text: string): UnitRow {
  return { code: null, drawn: { kind: "section", text }, facts: null };
}

function lineRow({ unit, criterion }: SlipLine, order: number): UnitRow {
  const { lowest, highest } = boundsOf(criterion);
  const code = slipLineCode(unit.code, criterion.code);
  return {
    code,
    drawn: {
      kind: "row",
      fields: {
        order: { value: order },
        code: { value: code },
        unit: { value: unit.code },
        unitName: { value: unit.name },
        criterion: { value: criterion.code },
        name: { value: criterion.name },
        max: { value: criterion.max, decimals: 2 },
        points: { decimals: 2 },
      },
    },
    facts: {
      given: [],
      reads: "number",
      required: true,
      mayBeNotApplicable: true,
      minimum: lowest,
      maximum: highest,
      indicator: null,
    },
  };
}

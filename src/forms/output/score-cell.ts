import type { Criterion } from "../../domain/scale";
import type { PointsInForce } from "../../domain/score";
import type { CellValue } from "../../workbook/cell";
import type { Style } from "../../workbook/style";
import { looks, numberFormat, palette, styled } from "../drawing/styles";
import { notApplicableSign } from "../formulas/total-formulas";
import { stageWords } from "./entered-formula";
import { decimalsOf } from "./output-cells";

export type ScoreCell = { readonly value: CellValue; readonly style: Style; readonly formula?: string; readonly note?: string };

export type LineCells = {
  readonly criterion: Criterion;
  readonly inForce: PointsInForce | null;
  readonly decimals: number;
  /** Cell of Điểm chuẩn. */
  readonly max: string;
  /** The live formula where the points in force are computed; `null` = none can be written. */
  readonly computed: () => string | null;
  /** The live formula where they were entered; `null` = the sheet could not find the same entry. */
  readonly entered: () => string | null;
};

/**
 * What counts on one line. White: computed; grey: from `Điểm chấm`; italic: scored by the unit itself; a dash: not
 * applicable; blank: pending. Where no formula can be written the points stand as a number, with a note that says whence.
 */
export function scoreCell(given: LineCells): ScoreCell {
  const { inForce, decimals } = given;
  if (inForce === null) return { value: null, style: lookOf("computed", decimals) };
  const { points, stage } = inForce;
  const shown = Math.max(decimals, decimalsOf(points));
  if (inForce.notApplicable) return notApplicableCell(given, points, shown);
  switch (stage) {
    case null:
      return { value: points, style: lookOf("computed", decimals), ...(points === null ? {} : { note: "Chưa có số liệu: tính 0 điểm." }) };
    case "auto":
      return live(points, lookOf("computed", shown), { formula: given.computed(), whence: "Phần mềm tính từ số liệu đã đọc." });
    case "self":
      return { value: points, style: lookOf("self", shown), note: "Tự chấm" };
    case "cross":
    case "cluster":
    case "board":
    case "final":
      return live(points, lookOf("entered", shown), { formula: given.entered(), whence: `${stageWords(stage)}: theo trang Điểm chấm.` });
    default:
      return stage satisfies never;
  }
}

function live(value: number | null, style: Style, { formula, whence }: { readonly formula: string | null; readonly whence: string }): ScoreCell {
  return formula === null ? { value, style, note: whence } : { value, style, formula };
}

/** Left out, or counted in full or as 0 by the cluster's rule. */
function notApplicableCell({ criterion, max }: LineCells, points: number | null, decimals: number): ScoreCell {
  if (points === null) return { value: notApplicableSign, style: styled("centered", { format: "@" }) };
  const style = lookOf("computed", decimals);
  if (points !== 0 && points === criterion.max) return { value: points, style, formula: max, note: "Không áp dụng: tính điểm tối đa." };
  return { value: points, style, note: "Không áp dụng: tính 0 điểm." };
}

const looksByDecimals = new Map<string, Style>();

/** One object for each look, since a writer may compare them by identity. */
function lookOf(origin: "computed" | "entered" | "self", decimals: number): Style {
  const key = `${origin}|${decimals}`;
  const known = looksByDecimals.get(key);
  if (known !== undefined) return known;
  const plain = styled("number", { format: numberFormat(decimals), fill: origin === "entered" ? palette.wait : null });
  const style = origin === "self" ? { ...plain, font: { ...looks.number.font, italic: true } } : plain;
  looksByDecimals.set(key, style);
  return style;
}

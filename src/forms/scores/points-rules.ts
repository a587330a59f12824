import type { ListPlaces } from "../reading/list-places";
import { type Area, sheetReference } from "../../workbook/address";
import type { Validation } from "../../workbook/draft";
import type { Criterion } from "../../domain/round/scale";
import { boundsOf } from "../../domain/scoring/accept-marks";
import { longestTitle, longestMessage } from "../drawing/entry-rules";
import { writtenNumber } from "../../workbook/text/written-number";

/** Where what a row of `Điểm chấm` names is looked up. */
type LookedUp = { readonly scores: ListPlaces; readonly roster: ListPlaces; readonly scale: ListPlaces };

/** Excel takes no longer formula as a rule. */
const longestRule = 255;

/** The last row of a scale that is looked at: one digit more in each range would make the rule too long. */
const lastScaleRow = 999;

/**
 * Points in a row whose unit and criterion nobody knew when the sheet was drawn: some line of the scale that may be the
 * unit's bears the row's criterion and takes so many points. It may be the unit's where it is its cluster's, or one for
 * all, since "*" as what COUNTIFS looks for finds every cluster. Excel asks and doesn't refuse: a line for all gives
 * way to a cluster's own, and a bonus may have no limit. It asks although most of a scale's bounds are blank cells.
 * `null` where a column it needs is gone, or the scale is too long.
 */
export function restRule({ scores, roster, scale }: LookedUp, area: Area): Validation | null {
  const here = (key: string) => inColumn(scores, key, (column) => `$${column}${area.top}`);
  const whole = (key: string) =>
    inColumn(roster, key, (column) => sheetReference(roster.sheet, `$${column}:$${column}`));
  const lines = (key: string) =>
    inColumn(scale, key, (column) =>
      sheetReference(scale.sheet, `$${column}$${scale.firstRow + 1}:$${column}$${lastScaleRow}`),
    );
  const points = here("points");
  const conditions = [
    `COUNTIFS(${whole("unit")},${here("unit")},${whole("cluster")},${lines("cluster")})`,
    `(${lines("code")}=${here("criterion")})`,
    `((${lines("max")}>=${points})+(${lines("highest")}>=${points}))`,
    `((${lines("lowest")}<=${points})+(${points}>=0))`,
  ];
  const formula = `SUMPRODUCT(${conditions.join("*")})>0`;
  if (formula.includes(gone) || formula.length > longestRule || scale.lastRow > lastScaleRow) return null;
  return {
    area,
    rule: { kind: "custom", formula, evenIfBlank: true },
    strictness: "warning",
    title: "Điểm",
    message: restMessage,
    errorMessage: restDoubt,
  };
}

const restMessage =
  "Ghi mã đơn vị, mã tiêu chí, giai đoạn trước. Từ 0 đến Điểm chuẩn của tiêu chí ở trang Thang điểm; tiêu chí thưởng, trừ: từ Điểm tối thiểu đến Điểm tối đa.";

const restDoubt =
  "Số điểm nằm ngoài giới hạn của tiêu chí ở trang Thang điểm, hoặc dòng chưa có mã đơn vị, mã tiêu chí đúng. Vẫn ghi?";

const gone = "#REF!";

function inColumn({ letters }: ListPlaces, key: string, reference: (letters: string) => string): string {
  const column = letters(key);
  return column === null ? gone : reference(column);
}

/**
 * Points of one unit on one criterion: within its bounds, both included (contract §4, Scoring), and at the cell whose
 * and which they are.
 */
export function pointsRule(
  { unitName, criterion }: { readonly unitName: string; readonly criterion: Criterion },
  area: Area,
): Validation {
  const { lowest, highest } = boundsOf(criterion);
  const asked = askedPoints(lowest, highest);
  const name = `${criterion.code}. ${criterion.name}`;
  return {
    area,
    rule: { kind: "number", minimum: lowest, maximum: highest },
    strictness: "stop",
    title: unitName.slice(0, longestTitle),
    message: `${name.slice(0, longestMessage - asked.length - 1)}\n${asked}`,
    errorMessage:
      lowest === null && highest === null
        ? "Đề nghị nhập số điểm."
        : `Đề nghị nhập số điểm: ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`,
  };
}

function askedPoints(lowest: number | null, highest: number | null): string {
  if (lowest === null && highest === null) return "Nhập số điểm.";
  if (lowest === null) return `Không quá ${writtenNumber(highest ?? 0)} điểm.`;
  return highest === null
    ? `Từ ${writtenNumber(lowest)} điểm trở lên.`
    : `Từ ${writtenNumber(lowest)} đến ${writtenNumber(highest)} điểm.`;
}

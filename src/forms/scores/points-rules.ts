import type { ListPlaces } from "../reading/list-places";
import { type Area, sheetReference } from "../../workbook/address";
import type { Validation } from "../../workbook/draft";
import type { Criterion } from "../../domain/round/scale";
import { boundsOf } from "../../domain/scoring/accept-marks";
import { longestTitle, longestMessage } from "../drawing/entry-rules";
import { writtenNumber } from "../../workbook/text/written-number";

/** The lists in which the codes of a row of `Điểm chấm` are looked up. */
type LookedUp = { readonly scores: ListPlaces; readonly roster: ListPlaces; readonly scale: ListPlaces };

/** Excel's limit for the formula of a rule. */
const longestRule = 255;

/** The last row of a scale in the ranges: with one more digit the rule would be too long. */
const lastScaleRow = 999;

/**
 * The rule for points in a row whose unit and criterion were not known when the sheet was drawn: some line of the scale
 * has the row's criterion, may belong to the unit, and allows these points. A line may belong to the unit if it is its
 * cluster's, or one for all clusters: COUNTIFS finds every cluster by "*". Excel asks instead of refusing: a line for
 * all clusters is replaced by a cluster's own, and a bonus may have no limit. The rule holds although most bounds of a
 * scale are blank. `null` if a column is missing or the scale is too long.
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
 * The rule for points of one unit on one criterion: within its bounds, both included (contract §4, Scoring). The
 * message names unit and criterion.
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

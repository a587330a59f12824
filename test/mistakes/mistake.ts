import type { IssueCode } from "../../src/domain/issue";
import type { CellValue } from "../../src/workbook/cell";
import type { Workbook } from "../../src/workbook/sheet";
import { numberAt, type Spot } from "./sound-form";

/** What stands in a cell afterwards, or how it follows from the number that stood there. */
type Retyped = CellValue | ((was: number) => number);
export type Change = readonly (readonly [spot: Spot, value: Retyped])[] | ((form: Workbook) => Workbook);

/** An issue at a cell, named as a person finds it, or by its address; `null` = at no cell. */
export type Told = readonly [
  code: IssueCode,
  at: Spot | { readonly sheet: string | null; readonly cell: string | null },
];

/** One thing that people do. */
export type Mistake = {
  /** Number of the kind. */
  readonly kind: number;
  readonly what: string;
  readonly change: Change;
  /** Everything the unit is told, and with it the Board. Nothing: it is no mistake, or nobody can know. */
  readonly told: readonly Told[];
  /** What the Board is told instead, where it knows better: it has the roster. */
  readonly atBoard?: readonly Told[];
  /** What the Board alone can know: from another's file, or from the file's name. */
  readonly board?: readonly IssueCode[];
  /** Another unit's form that comes beside it. */
  readonly beside?: { readonly unit: string; readonly change: Change };
  readonly fileName?: string;
  /** Heading of its row on the page of what the program cannot know. */
  readonly unknowable?: string;
};

export const result = (code: string): Spot => ["Kết quả", code, "Thực hiện trong kỳ"];
export const samePeriod = (code: string): Spot => ["Kết quả", code, "Thực hiện 6 tháng năm trước"];
export const planInResults = (code: string): Spot => ["Kết quả", code, "Kế hoạch 6 tháng"];
export const estimate = (code: string): Spot => ["Kết quả", code, "Ước thực hiện cả năm"];
export const outlook = (code: string): Spot => ["Kết quả", code, "Khả năng hoàn thành"];
export const target = (code: string): Spot => ["Chỉ tiêu", code, "Chỉ tiêu đăng ký"];
export const plan = (code: string): Spot => ["Chỉ tiêu", code, "Kế hoạch 6 tháng"];
export const lastYear = (code: string): Spot => ["Chỉ tiêu", code, "Thực hiện năm trước"];
export const proposed = (code: string): Spot => ["Điều chỉnh", code, "Đề nghị điều chỉnh"];
export const reason = (code: string): Spot => ["Điều chỉnh", code, "Lý do"];
export const points = (code: string): Spot => ["Tự chấm", code, "Điểm tự chấm"];
export const notApplicable = (code: string): Spot => ["Tự chấm", code, "Không áp dụng"];
export const content = (code: string): Spot => ["Nội dung", code, "Nội dung báo cáo"];
export const cover = (label: string): Spot => ["Thông tin chung", label, ""];
export const commended = (award: string, header: string): Spot => ["Kết quả khen thưởng", award, header];

/** Each of these cells with what stands in another one of its row. */
export function copied(codes: readonly string[], from: (code: string) => Spot, to: (code: string) => Spot): Change {
  return codes.map((code) => [to(code), numberAt(from(code))] as const);
}

import type { Effect, Requirement } from "../../../domain/scoring/conditions/condition";
import { formatDate } from "../../dates";
import type { TextsOf } from "../../language";
import type { Coded, ScopeFacts } from "../../scale-told";
import { number } from "../number";
import { effect as effectWords } from "../policies";
import { coded, concerning } from "./lines";

/** A requirement with the names of what it points at. */
export type RequirementFacts = {
  readonly requirement: Requirement;
  /** Of its Phạm vi, where that is a line, an indicator or a document. */
  readonly what: Coded | null;
};

const percent = (value: number): string => `${number(value)}%`;

/** `*` = any line of the base, `A/I/*` = any under it; else one line, or a section as a whole. */
function lines(scope: string, what: Coded | null): string {
  const stated = scope.trim();
  if (stated === "*") return "mỗi tiêu chí của thang";
  if (stated.endsWith("*")) return `mỗi tiêu chí trong mục ${stated.replace(/\/\s*\*$/u, "")}`;
  return what === null ? `mục ${stated}` : `tiêu chí ${coded(what)}`;
}

function asked({ requirement: of, what }: RequirementFacts): string {
  const report = what === null ? "báo cáo" : `hồ sơ ${coded(what)}`;
  switch (of.kind) {
    case "line-at-least":
      return `điểm ${lines(of.scope, what)} đạt ít nhất ${percent(of.percent)} điểm chuẩn`;
    case "no-line-zero":
      return `không có tiêu chí nào 0 điểm trong phạm vi: ${lines(of.scope, what)}`;
    case "total-at-least":
      return `tổng điểm đạt ít nhất ${percent(of.percent)} tổng điểm của thang`;
    case "result-at-most":
      return `kết quả chỉ tiêu ${what === null ? of.indicator : coded(what)} không quá ${number(of.value)}`;
    case "result-at-least":
      return `kết quả chỉ tiêu ${what === null ? of.indicator : coded(what)} ít nhất ${number(of.value)}`;
    case "targets-reached":
    case "targets-exceeded": {
      const share = of.percent === 100 ? "mọi" : `ít nhất ${percent(of.percent)}`;
      return `${of.kind === "targets-exceeded" ? "vượt" : "đạt"} ${share} chỉ tiêu${of.scope === null ? "" : ` trong: ${of.scope.join("; ")}`}`;
    }
    case "section-minimum":
      return `đạt điểm tối thiểu của ${of.scope === null ? "mọi mục có mức tối thiểu" : `mục ${of.scope.join("; ")}`}`;
    case "self-scored":
      return "đơn vị có tự chấm điểm";
    case "sent":
      return `có gửi ${report}`;
    case "sent-in-time":
      return of.days === 0 ? `gửi ${report} đúng hạn` : `gửi ${report} không chậm quá ${number(of.days)} ngày`;
    case "confirmed":
      return `theo xác nhận của ${of.list.agency ?? "cơ quan có thẩm quyền"}${of.list.due === null ? "" : `, gửi chậm nhất ngày ${formatDate(of.list.due)}`}`;
    case "class-at-least":
      return `xếp loại ít nhất "${of.class}"`;
    case "rank-at-most":
      return `xếp hạng không quá hạng ${number(of.rank)}`;
    default:
      return of satisfies never;
  }
}

const effectOf = (of: Effect): string =>
  of.kind === "named-lines" ? "0 điểm tiêu chí ghi điều kiện này" : effectWords(of);

/** Sentences on conditions; what is asked, then what not fulfilling it does. */
export const conditionsTold = {
  /** `concerns` `null` = every unit. */
  condition: (given: RequirementFacts & { code: string; name: string; concerns: ScopeFacts | null; effect: Effect }) =>
    `${given.code}. ${given.name}: ${asked(given)}${given.concerns === null ? "" : concerning(given.concerns)}. Không đạt: ${effectOf(given.effect).replace(/^\p{Lu}/u, (first) => first.toLowerCase())}.`,
  /** Of the rows of one group one that is fulfilled is enough. */
  group: ({ group, codes }: { group: string; codes: readonly string[] }) =>
    `Nhóm "${group}" (${codes.join(", ")}): đạt một điều kiện trong nhóm là đủ.`,
  /** What is written of a row that can't be judged. */
  unusable: ({ code, name, cells }: { code: string; name: string; cells: readonly string[] }) =>
    `${code}. ${name}: ghi thiếu hoặc ghi điều không quy định nên không có hệ quả${cells.length === 0 ? "" : ` (${cells.join("; ")})`}.`,
  order:
    "Điều kiện dẫn đến 0 điểm tiêu chí, 0 điểm mục xét trước, trên điểm chưa trừ; các điều kiện khác xét sau khi đã tính tổng điểm.",
  none: "Không có điều kiện.",
};
export type ConditionsToldTexts = TextsOf<typeof conditionsTold>;

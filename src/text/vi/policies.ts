import type { ShareLimit, UnitClass } from "../../domain/decisions/unit-class";
import type { Effect, Finding } from "../../domain/scoring/conditions/condition";
import type { StatedList } from "../../domain/round/decision-rules";
import { formatDate } from "../dates";
import { formatShort } from "../numbers";
import { sendingStatus } from "./words";
import { number } from "./number";

/** Shares get more decimals than elsewhere, since 94,996% is not 95%. */
const percent = (value: number): string => `${formatShort(value, 4, "vi")}%`;

const met = { yes: "đạt", no: "không đạt", unknown: "chưa xét được" } as const;

/** What a row that is not fulfilled comes to within its group. */
const byGroup = {
  yes: "đã đạt theo một dòng khác cùng nhóm",
  no: "cả nhóm không đạt",
  unknown: "nhóm còn dòng chưa xét được",
} as const;

const authority = "cơ quan có thẩm quyền";

const waiting = {
  points: "chưa đủ điểm",
  result: "chưa có số liệu",
  board: "chờ cơ quan thường trực xác định theo sổ nhận hồ sơ cấp tỉnh",
  report: "chưa có báo cáo",
  class: "chưa xếp loại được",
  rank: "chưa có thứ hạng",
} as const;

export function finding({ condition, met: verdict, metByGroup, facts }: Finding): string {
  const told = `${condition.code}. ${condition.name}: ${met[verdict]} (${factsOf(facts, verdict, listOf(condition))})`;
  return metByGroup === undefined || metByGroup === verdict ? `${told}.` : `${told}; ${byGroup[metByGroup]}.`;
}

/** A list that names a nominated unit is for the Council, whatever the condition's effect; one not in clears nobody. */
export function listed(found: Finding): string {
  return found.met === "no" ? `▲ Cần Hội đồng xem xét: ${finding(found)}` : `… ${finding(found)}`;
}

function listOf({ requirement }: Finding["condition"]): StatedList | null {
  return requirement.kind === "confirmed" ? requirement.list : null;
}

/** Whose list it is, its paper and the day it came. */
function listFrom(list: StatedList | null): string {
  return [
    list?.agency ?? authority,
    ...(list?.paper == null ? [] : [list.paper]),
    ...(list?.receivedOn == null ? [] : [`nhận ngày ${formatDate(list.receivedOn)}`]),
  ].join(", ");
}

function factsOf(facts: Finding["facts"], verdict: Finding["met"], list: StatedList | null): string {
  switch (facts.kind) {
    case "share":
      return `${number(facts.points)}/${number(facts.max)} điểm, bằng ${percent(facts.percent)}, tối thiểu ${percent(facts.threshold)}`;
    case "lines":
      return linesOf(facts);
    case "sections":
      return sectionsOf(facts);
    case "targets":
      return targetsOf(facts);
    case "self-scored":
      return facts.lines === 0 ? "chưa tự chấm tiêu chí nào" : `đã tự chấm ${number(facts.lines)} tiêu chí`;
    case "class":
      return `${facts.class === null ? "không xếp loại" : `loại ${facts.class}`}, ít nhất phải là ${facts.least}`;
    case "rank":
      return `hạng ${number(facts.rank)}, không được quá hạng ${number(facts.most)}`;
    case "result":
      return `${facts.indicator} là ${number(facts.value)}, ${facts.atMost ? "không được quá" : "ít nhất phải là"} ${number(facts.threshold)}`;
    case "sending":
      return `${facts.document ?? "báo cáo"}: ${sendingStatus(facts.status, facts.daysLate).toLowerCase()}${facts.status === "late" && !facts.confirmed ? ", tạm tính" : ""}`;
    case "confirmed":
      return verdict === "no"
        ? `theo xác nhận của ${listFrom(list)}`
        : `${list?.agency ?? authority} xác nhận không vi phạm`;
    case "waiting":
      return facts.for === "confirmation" ? `chưa có xác nhận của ${list?.agency ?? authority}` : waiting[facts.for];
    default:
      return facts satisfies never;
  }
}

type Facts<K extends Finding["facts"]["kind"]> = Extract<Finding["facts"], { readonly kind: K }>;

function linesOf({ lines, short, threshold }: Facts<"lines">): string {
  const asked = threshold === null ? "0 điểm" : `dưới ${percent(threshold)} điểm chuẩn`;
  return short.length === 0
    ? `không có tiêu chí nào ${asked} trong ${number(lines)} tiêu chí`
    : `${number(short.length)}/${number(lines)} tiêu chí ${asked}: ${short.join(", ")}`;
}

function sectionsOf({ sections, short }: Facts<"sections">): string {
  const told = short.map(
    ({ section, points, least }) => `mục ${section} ${number(points)} điểm, tối thiểu ${number(least)}`,
  );
  return told.length === 0 ? `${number(sections)} mục đều đủ điểm tối thiểu` : told.join("; ");
}

function targetsOf({ exceeded, all, fulfilled, short, open, threshold }: Facts<"targets">): string {
  const parts = [
    `${exceeded ? "vượt" : "đạt"} ${number(fulfilled)}/${number(all)} chỉ tiêu`,
    ...(threshold === 100 ? [] : [`tối thiểu ${percent(threshold)}`]),
    ...(short.length === 0 ? [] : [`chưa ${exceeded ? "vượt" : "đạt"}: ${short.join(", ")}`]),
    ...(open.length === 0 ? [] : [`chưa có kết quả: ${open.join(", ")}`]),
  ];
  return parts.join("; ");
}

export function effect(of: Effect): string {
  switch (of.kind) {
    case "no-award":
      return of.awards === null ? "Không đề nghị danh hiệu, hình thức nào" : `Không đề nghị: ${of.awards.join("; ")}`;
    case "class-at-most":
      return `Xếp loại không quá ${of.class}`;
    case "one-class-down":
      return "Hạ một loại";
    case "points-off":
      return `Trừ ${number(of.points)} điểm`;
    case "total-at-most":
      return `Tổng điểm không quá ${number(of.points)}`;
    case "zero-lines":
      return `0 điểm tiêu chí ${of.names.join("; ")}`;
    case "zero-sections":
      return `0 điểm mục ${of.names.join("; ")}`;
    case "named-lines":
      return "0 điểm tiêu chí ghi điều kiện này ở trang Thang điểm";
    default:
      return of satisfies never;
  }
}

/** What a share is counted on. */
function countedOn({ of, judged }: ShareLimit): string {
  const units = `${number(judged)} đơn vị`;
  switch (of) {
    case "judged":
      return units;
    case "next":
      return `${units} đạt loại liền dưới`;
    case "next-or-better":
      return `${units} đạt loại liền dưới trở lên`;
    case "same-type":
      return `${units} cùng loại`;
    case "province":
      return `${units} toàn tỉnh`;
    default:
      return of satisfies never;
  }
}

export function classBasis({ class: name, percent: share, byPoints, capped, down = [], ...found }: UnitClass): string {
  const { open, limits, awaits } = found;
  if (share === null) return "Chưa đủ điểm để xếp loại.";
  const points = `Đạt ${percent(share)} tổng điểm`;
  const held = [
    ...(capped === null ? [] : [`không quá loại ${capped.class} theo điều kiện ${capped.condition}`]),
    ...(down.length === 0 ? [] : [`hạ ${number(down.length)} loại theo điều kiện ${down.join(", ")}`]),
    ...limits.map(
      (each) =>
        `loại ${each.class} tối đa ${percent(each.percent)} của ${countedOn(each)}, được ${number(each.limit)}${each.tied ? "; cùng hạng ở ranh giới nên tạm xếp loại dưới, chờ quyết định" : ""}`,
    ),
    ...(open.length === 0 ? [] : [`chưa xét được điều kiện ${open.join(", ")}`]),
  ];
  if (awaits !== undefined) return `${points}; tỷ lệ tối đa của loại ${awaits} tính trên nhiều cụm, khối, do Ban xét.`;
  if (held.length > 0)
    return `${points}${byPoints === null || byPoints === name ? "" : `, theo điểm là ${byPoints}`}; ${held.join("; ")}.`;
  return name === null ? `${points}, dưới mức của mọi loại.` : `${points}.`;
}

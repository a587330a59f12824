import type { ShareLimit, UnitClass } from "../../domain/decisions/class-cluster";
import type { Effect, Finding } from "../../domain/scoring/conditions/condition";
import type { StatedList } from "../../domain/round/decision-rules";
import { formatDate } from "../dates";
import { formatShort } from "../numbers";
import { sendingStatus } from "./words";
import { number } from "./number";

/** Shares get more decimals than elsewhere, since 94,996% is not 95%. */
const percent = (value: number): string => `${formatShort(value, 4, "vi")}%`;

const met = { yes: "đạt", no: "không đạt", unknown: "chưa xét được" } as const;

const authority = "cơ quan có thẩm quyền";

const waiting = {
  points: "chưa đủ điểm",
  result: "chưa có số liệu",
  board: "chờ cơ quan thường trực xác định theo sổ nhận hồ sơ cấp tỉnh",
} as const;

export function finding({ condition, met: verdict, facts }: Finding): string {
  return `${condition.code}. ${condition.name}: ${met[verdict]} (${factsOf(facts, verdict, listOf(condition))}).`;
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

export function effect(of: Effect): string {
  switch (of.kind) {
    case "no-award":
      return of.awards === null ? "Không đề nghị danh hiệu, hình thức nào" : `Không đề nghị: ${of.awards.join("; ")}`;
    case "class-at-most":
      return `Xếp loại không quá ${of.class}`;
    case "points-off":
      return `Trừ ${number(of.points)} điểm`;
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

export function classBasis({ class: name, percent: share, byPoints, capped, open, limits, awaits }: UnitClass): string {
  if (share === null) return "Chưa đủ điểm để xếp loại.";
  const points = `Đạt ${percent(share)} tổng điểm`;
  const held = [
    ...(capped === null ? [] : [`không quá loại ${capped.class} theo điều kiện ${capped.condition}`]),
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

import type { ShareLimit, UnitClass } from "../../domain/decisions/unit-class";
import type { Effect, Finding } from "../../domain/scoring/conditions/condition";
import type { StatedList } from "../../domain/round/decision-rules";
import { formatDate } from "../dates";
import { formatShort } from "../numbers";
import { sendingStatus } from "./words";
import { number } from "./number";

/** Shares get more decimals than elsewhere, since 94.996% is not 95%. */
const percent = (value: number): string => `${formatShort(value, 4, "en")}%`;

const met = { yes: "fulfilled", no: "not fulfilled", unknown: "cannot be told yet" } as const;

/** What a row that is not fulfilled comes to within its group. */
const byGroup = {
  yes: "fulfilled by another row of its group",
  no: "no row of its group is fulfilled",
  unknown: "a row of its group can't be told yet",
} as const;

const authority = "the authority";

const waiting = {
  points: "points are missing",
  result: "no figure yet",
  board: "for the Board to tell by its register",
  report: "no report yet",
  class: "no class yet",
  rank: "no rank yet",
} as const;

export function finding({ condition, met: verdict, metByGroup, facts }: Finding): string {
  const told = `${condition.code}. ${condition.name}: ${met[verdict]} (${factsOf(facts, verdict, listOf(condition))})`;
  return metByGroup === undefined || metByGroup === verdict ? `${told}.` : `${told}; ${byGroup[metByGroup]}.`;
}

export function listed(found: Finding): string {
  return found.met === "no" ? `▲ For the Council to consider: ${finding(found)}` : `… ${finding(found)}`;
}

function listOf({ requirement }: Finding["condition"]): StatedList | null {
  return requirement.kind === "confirmed" ? requirement.list : null;
}

/** Whose list it is, its paper and the day it came. */
function listFrom(list: StatedList | null): string {
  return [
    list?.agency ?? authority,
    ...(list?.paper == null ? [] : [list.paper]),
    ...(list?.receivedOn == null ? [] : [`received ${formatDate(list.receivedOn)}`]),
  ].join(", ");
}

function factsOf(facts: Finding["facts"], verdict: Finding["met"], list: StatedList | null): string {
  switch (facts.kind) {
    case "share":
      return `${number(facts.points)}/${number(facts.max)} points, ${percent(facts.percent)}, at least ${percent(facts.threshold)}`;
    case "lines":
      return linesOf(facts);
    case "sections":
      return sectionsOf(facts);
    case "targets":
      return targetsOf(facts);
    case "self-scored":
      return facts.lines === 0 ? "no line scored by itself" : `${number(facts.lines)} lines scored by itself`;
    case "class":
      return `${facts.class === null ? "no class" : `class ${facts.class}`}, at least ${facts.least}`;
    case "rank":
      return `rank ${number(facts.rank)}, at most ${number(facts.most)}`;
    case "result":
      return `${facts.indicator} is ${number(facts.value)}, ${facts.atMost ? "at most" : "at least"} ${number(facts.threshold)}`;
    case "sending":
      return `${facts.document ?? "report"}: ${sendingStatus(facts.status, facts.daysLate).toLowerCase()}${facts.status === "late" && !facts.confirmed ? ", provisional" : ""}`;
    case "confirmed":
      return verdict === "no"
        ? `as confirmed by ${listFrom(list)}`
        : `${list?.agency ?? authority} confirmed that there is nothing`;
    case "waiting":
      return facts.for === "confirmation" ? `not confirmed by ${list?.agency ?? authority} yet` : waiting[facts.for];
    default:
      return facts satisfies never;
  }
}

type Facts<K extends Finding["facts"]["kind"]> = Extract<Finding["facts"], { readonly kind: K }>;

function linesOf({ lines, short, threshold }: Facts<"lines">): string {
  const asked = threshold === null ? "at 0 points" : `under ${percent(threshold)} of their points`;
  return short.length === 0
    ? `none of ${number(lines)} criteria ${asked}`
    : `${number(short.length)} of ${number(lines)} criteria ${asked}: ${short.join(", ")}`;
}

function sectionsOf({ sections, short }: Facts<"sections">): string {
  const told = short.map(
    ({ section, points, least }) => `${section} has ${number(points)} points, at least ${number(least)}`,
  );
  return told.length === 0 ? `${number(sections)} sections have their least points` : told.join("; ");
}

function targetsOf({ exceeded, all, fulfilled, short, open, threshold }: Facts<"targets">): string {
  const verb = exceeded ? "exceeded" : "reached";
  const parts = [
    `${number(fulfilled)} of ${number(all)} targets ${verb}`,
    ...(threshold === 100 ? [] : [`at least ${percent(threshold)}`]),
    ...(short.length === 0 ? [] : [`not ${verb}: ${short.join(", ")}`]),
    ...(open.length === 0 ? [] : [`no result yet: ${open.join(", ")}`]),
  ];
  return parts.join("; ");
}

export function effect(of: Effect): string {
  switch (of.kind) {
    case "no-award":
      return of.awards === null ? "Not nominated for any award" : `Not nominated for: ${of.awards.join("; ")}`;
    case "class-at-most":
      return `Class at most ${of.class}`;
    case "one-class-down":
      return "One class down";
    case "points-off":
      return `Minus ${number(of.points)} points`;
    case "total-at-most":
      return `Total at most ${number(of.points)}`;
    case "zero-lines":
      return `0 points on criteria ${of.names.join("; ")}`;
    case "zero-sections":
      return `0 points in sections ${of.names.join("; ")}`;
    case "named-lines":
      return "0 points on the criteria that name it in the sheet Thang điểm";
    default:
      return of satisfies never;
  }
}

/** What a share is counted on. */
function countedOn({ of, judged }: ShareLimit): string {
  const units = `${number(judged)} units`;
  switch (of) {
    case "judged":
      return units;
    case "next":
      return `${units} of the next class`;
    case "next-or-better":
      return `${units} of the next class or better`;
    case "same-type":
      return `${units} of the same kind`;
    case "province":
      return `${units} of the province`;
    default:
      return of satisfies never;
  }
}

export function classBasis({ class: name, percent: share, byPoints, capped, down = [], ...found }: UnitClass): string {
  const { open, limits, awaits } = found;
  if (share === null) return "Points are missing.";
  const points = `${percent(share)} of the total`;
  const held = [
    ...(capped === null ? [] : [`no better than ${capped.class} by condition ${capped.condition}`]),
    ...(down.length === 0 ? [] : [`${number(down.length)} down by condition ${down.join(", ")}`]),
    ...limits.map(
      (each) =>
        `${each.class} holds ${percent(each.percent)} of ${countedOn(each)}, ${number(each.limit)}${each.tied ? "; the same rank across the edge, in the class below until it is decided" : ""}`,
    ),
    ...(open.length === 0 ? [] : [`cannot be told yet: condition ${open.join(", ")}`]),
  ];
  if (awaits !== undefined)
    return `${points}; the share of ${awaits} goes over several clusters and is told by the Board.`;
  if (held.length > 0)
    return `${points}${byPoints === null || byPoints === name ? "" : `, ${byPoints} by points`}; ${held.join("; ")}.`;
  return name === null ? `${points}, below every class.` : `${points}.`;
}

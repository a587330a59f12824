import { sheetNames } from "../../../contract/sheet-names";
import { daysBetween } from "../../basics/calendar";
import { nowhere, type Issue } from "../../issue";
import type { Board } from "../../round/board";
import type { StatedList } from "../../round/decision-rules";
import { lastDayOnTime } from "../../standing/deadlines";
import type { Condition, Finding } from "./condition";
import { usableConditions } from "./usable-conditions";

/**
 * `in`: it names units or says Không; `unanswered`: it came, but the row says neither; `awaited`: not in, not due;
 * `overdue`: not in after its last day.
 */
export type ListState = "in" | "unanswered" | "awaited" | "overdue";

/** The list of another agency on which a condition rests (`Điều kiện`, Theo xác nhận của cơ quan có thẩm quyền). */
export type AgencyList = {
  readonly condition: Condition;
  readonly list: StatedList;
  /** Codes as written; `null` = nobody has said anything. */
  readonly violators: readonly string[] | null;
  readonly state: ListState;
  /** Calendar days over Hạn: up to the day it came, or while it is not in up to the round's day. 0 = none, no Hạn. */
  readonly daysOver: number;
};

/** In the order of the sheet. Whether the last day itself is on time is said by `Kỳ báo cáo`, as of every deadline. */
export function agencyLists(board: Board, asOf: string): readonly AgencyList[] {
  return usableConditions(board).conditions.flatMap((condition): readonly AgencyList[] => {
    const { requirement } = condition;
    if (requirement.kind !== "confirmed") return [];
    const { violators, list } = requirement;
    const isIn = violators !== null || list.receivedOn !== null;
    const lastDay =
      list.due === null ? null : lastDayOnTime({ date: list.due, extendedTo: null, inclusive: board.period.inclusive });
    const until = isIn ? list.receivedOn : asOf;
    const daysOver = lastDay === null || until === null ? 0 : Math.max(0, daysBetween(lastDay, until));
    const state = violators !== null ? "in" : isIn ? "unanswered" : daysOver > 0 ? "overdue" : "awaited";
    return [{ condition, list, violators, state, daysOver }];
  });
}

/** A list that is due and not in, and one that came without saying whether it names anybody, at the row's code. */
export function agencyListIssues(lists: readonly AgencyList[]): readonly Issue[] {
  return lists.flatMap(({ condition, list, state, daysOver }): readonly Issue[] => {
    const { code, name, cell } = condition;
    const place = { ...nowhere, sheet: sheetNames.conditions, cell: cell === "" ? null : cell };
    const params = { condition: code, name, agency: list.agency ?? "" };
    if (state === "overdue" && list.due !== null)
      return [{ code: "list-overdue", params: { ...params, due: list.due, days: daysOver }, place }];
    return state === "unanswered" ? [{ code: "list-unanswered", params, place }] : [];
  });
}

/**
 * What a paper says of one unit: a slip's answer names each unit before what is said of it ("K03-09: …; K03-10: …"),
 * and what is said of another is not told with this one. `null` = nothing.
 */
export function paperOf({ paper, asked }: StatedList, isTold: (unit: string) => boolean): string | null {
  const parts = (paper ?? "").split(";").map((part) => part.trim());
  const told = parts.filter(
    (part) => part !== "" && !asked.some((code) => !isTold(code) && part.startsWith(`${code}:`)),
  );
  return told.length === 0 ? null : told.join("; ");
}

/**
 * The lists as one cluster may read them: of those that concern it, what they say of its own units. A list that was not
 * asked about any of them is left out; with others' codes the paper goes, too, as it may tell of them.
 */
export function listsOfCluster(
  lists: readonly AgencyList[],
  cluster: string,
  isOwn: (code: string) => boolean,
): readonly AgencyList[] {
  return lists.flatMap((each): readonly AgencyList[] => {
    const { condition, list, violators } = each;
    const asked = list.asked.filter(isOwn);
    const concerns = condition.clusters.length === 0 || condition.clusters.includes(cluster);
    if (!concerns || (list.asked.length > 0 && asked.length === 0)) return [];
    const own = violators?.filter(isOwn) ?? null;
    const namesOthers = list.asked.length === 0 && own?.length !== violators?.length;
    return [{ ...each, violators: own, list: { ...list, asked, paper: namesOthers ? null : paperOf(list, isOwn) } }];
  });
}

/**
 * What lists of other agencies say against a unit, or have not said yet: the unit's own findings that a nomination is
 * shown with. Nothing follows from them but the condition's own effect.
 */
export function listFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ condition, met }) => condition.requirement.kind === "confirmed" && met !== "yes");
}

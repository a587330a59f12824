import type { ShareBase } from "../../contract/choice-words";
import { isAmong } from "../basics/text";
import { concerns, type Scope } from "./indicator";

/** Loại điều kiện: what a row of `Điều kiện` asks of a unit. */
export type ConditionKind =
  | "line-at-least"
  | "total-at-least"
  | "result-at-most"
  | "result-at-least"
  | "sent"
  | "sent-in-time"
  | "confirmed"
  | "no-line-zero"
  | "targets-reached"
  | "targets-exceeded"
  | "self-scored"
  | "class-at-least"
  | "rank-at-most"
  | "section-minimum";

/** Hệ quả: what not fulfilling it does. */
export type EffectKind =
  | "no-award"
  | "no-this-award"
  | "class-at-most"
  | "points-off"
  | "zero-lines"
  | "zero-sections"
  | "total-at-most"
  | "one-class-down";

/** The list of another agency on which a condition rests: whose it is, and how it came. */
export type StatedList = {
  /** Cơ quan xác nhận; `null` = not named. */
  readonly agency: string | null;
  /** Hạn: by when it is asked for. ISO days; `null` = blank. */
  readonly due: string | null;
  /** Ngày nhận. */
  readonly receivedOn: string | null;
  /** Văn bản, as written. */
  readonly paper: string | null;
  /** Đơn vị đã hỏi: the only units that it says anything of; [] = it speaks of all. */
  readonly asked: readonly string[];
};

/** A row of `Điều kiện` as people state it; blank or unreadable = `null`. */
export type StatedCondition = {
  /** Codes of clusters; [] = all. */
  readonly clusters: readonly string[];
  readonly code: string;
  readonly name: string;
  readonly kind: ConditionKind | null;
  /** Phạm vi: a Mục, or a code of a criterion, an indicator or a document; the class of Xếp loại ít nhất. */
  readonly scope: string | null;
  /** Percent, a value in the indicator's measure, or days late that are allowed. */
  readonly threshold: number | null;
  readonly effect: EffectKind | null;
  /** Mức hệ quả: awards divided by ";", a class, or points. */
  readonly level: number | string | null;
  /**
   * Đơn vị vi phạm, or clusters for all their units; `null` = the authority has confirmed nothing yet, [] = it
   * confirmed that there is none.
   */
  readonly violators: readonly string[] | null;
  readonly list: StatedList;
  /** Áp dụng: the units that it concerns, of those of its clusters; left out = all of them. */
  readonly concerns?: Scope;
  /** Nhóm: of the rows of one group one that is fulfilled is enough; left out or `null` = the row stands alone. */
  readonly group?: string | null;
  /** Address of the row's code. */
  readonly cell: string;
  /** Addresses of its other cells; left out: not read from a sheet. */
  readonly cells?: Readonly<Record<ConditionCell, string>>;
};

/** Judged on ranks or classes: too late for anything that changes points, and so ranks. */
export function isLate({ kind }: Pick<StatedCondition, "kind">): boolean {
  return kind === "class-at-least" || kind === "rank-at-most";
}

/** The cells of a condition at which something may be refused. */
export type ConditionCell = "kind" | "scope" | "threshold" | "effect" | "level" | "group" | "concerns";

/** A row of `Xếp loại`; of several rows of one class that concern a unit all hold (contract §5). */
export type ClassRule = {
  /** Codes of clusters; [] = all that have no rows of their own. */
  readonly clusters: readonly string[];
  /** Áp dụng: which of their units the row concerns. */
  readonly scope: Scope;
  readonly name: string;
  /** From this share of the cluster's total on, in percent, inclusive; `null` = not stated: the row has no effect. */
  readonly fromPercent: number | null;
  /** Tính theo: the points that reach it. */
  readonly by: "total" | "base";
  /** In percent of the units of `shareOf`, rounded down; `null` = no limit. */
  readonly largestShare: number | null;
  /** Tính trên. */
  readonly shareOf: ShareBase;
  readonly cell: string;
};

/** Từ điểm is stated. */
export type UsableRule = ClassRule & { readonly fromPercent: number };

/** The rows in force in a cluster, best class first: its own, or those for all where it has none. */
export function classRulesOf(rules: readonly ClassRule[], cluster: string): readonly UsableRule[] {
  const own = rules.filter(({ clusters }) => clusters.includes(cluster));
  const chosen = own.length > 0 ? own : rules.filter(({ clusters }) => clusters.length === 0);
  return chosen
    .filter((rule): rule is UsableRule => rule.fromPercent !== null)
    .sort((one, other) => other.fromPercent - one.fromPercent);
}

/** A class that a unit may have, with all rows that speak of it and concern the unit. */
export type ClassStep = { readonly name: string; readonly rows: readonly UsableRule[] };

/** The classes that a unit may have, best first. */
export function classSteps(
  rules: readonly ClassRule[],
  unit: { readonly type: string | null; readonly cluster: string; readonly code: string },
): readonly ClassStep[] {
  const rows = classRulesOf(rules, unit.cluster).filter(({ scope }) => concerns(scope, unit));
  const firsts = rows.filter(({ name }, index) => !rows.slice(0, index).some((row) => isAmong(row.name, [name])));
  return firsts.map(({ name }) => ({ name, rows: rows.filter((row) => isAmong(row.name, [name])) }));
}

/** What a share of votes is counted of (Tỷ lệ phiếu tính trên). */
export type VoteBase = "members" | "issued" | "returned" | "valid";

/**
 * What a quota is counted on (Tính trên). Of the cluster: its judged units. Of the province: its judged units, the
 * clusters with judged units, the units ranked first, or the collectives of another award: those who meet its standard
 * (nominated for it or for the award above it), those nominated for it, or those it was decided for.
 */
export type QuotaBase =
  | { readonly kind: "cluster-units" }
  | { readonly kind: "province" | "clusters" | "first-ranked" }
  | { readonly kind: "collectives"; readonly award: string; readonly counted: "standard" | "nominated" | "decided" };

/**
 * A row of `Khen thưởng` with its quota and vote rules. Percent are plain numbers as typed. Rows of one name with
 * disjoint Áp dụng are one award (contract §5).
 */
export type AwardRules = {
  readonly name: string;
  /** Áp dụng: who may be nominated by this row. */
  readonly scope: Scope;
  readonly type: "merit" | "thematic" | "unexpected" | null;
  /** Số lượng được đề nghị of each cluster; `null` = not limited by number. */
  readonly quota: number | null;
  /** Tính trên, in the sheet's words. */
  readonly quotaBase: string | null;
  /**
   * `null` = the words name none of those that can be counted: a number is then each cluster's, a share has no limit.
   */
  readonly counted: QuotaBase | null;
  readonly quotaPercent: number | null;
  readonly votePercent: number | null;
  /** `null` = the words of the sheet name none of the four. */
  readonly voteBase: VoteBase | null;
  readonly voteBaseWords: string | null;
  /**
   * Tỷ lệ dự họp tối thiểu (%): members present of Tổng thành viên, without which a ballot decides nothing; `null` =
   * not asked.
   */
  readonly attendancePercent: number | null;
  /** Số lần bỏ phiếu tối đa; `null` = no limit. */
  readonly ballotLimit: number | null;
  /** First and last day in force, both included; `null` = open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Column of the statistical forms into which it counts; `null` or left out = by its name. */
  readonly statistics?: string | null;
  /** Of its name; left out: not read from a sheet. */
  readonly cell?: string;
};

/** What a row of `Kết quả bình xét` says of its unit and award; blank = `null`. */
export type StatedNomination = {
  readonly order: number | null;
  readonly led: string | null;
  /** Lần bỏ phiếu, from 1; blank means 1. The greatest counts. */
  readonly ballot: number | null;
  /** Số dự họp: members present. */
  readonly present: number | null;
  /** Lấy ý kiến bằng văn bản: absent members who voted in writing; among the votes, not present. */
  readonly written: number | null;
  readonly issued: number | null;
  readonly returned: number | null;
  readonly valid: number | null;
  readonly agreed: number | null;
  readonly members: number | null;
  readonly eligible: string | null;
  readonly boardOpinion: string | null;
  readonly councilDecision: string | null;
  readonly note: string | null;
};

/** A row of `Kết quả bình xét`, with its place. */
export type Nomination = {
  readonly unit: string;
  readonly award: string;
  readonly stated: StatedNomination;
  /** The sheet's own row number, and the address of the unit's code. */
  readonly row: number;
  readonly cell: string;
  /** The cluster's other file from which the Board takes it; left out: where the other rows are from. */
  readonly file?: string;
};

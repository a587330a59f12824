import { sheetNames } from "../../contract/sheet-names";
import { byUnit } from "../basics/group-by";
import type { Adjustment } from "./figure";
import type { Board } from "../round/board";
import type { AdjustmentRow, Submission } from "../submissions/submission";
import type { Receipts } from "../submissions/receipts";
import { isRead } from "../submissions/sent-file";
import type { Opinion } from "../round/receipt";

/**
 * A version with the target it brings once in force: Chỉ tiêu được áp dụng where the Council agreed to one, else the
 * proposed.
 */
export type AdjustmentVersion = Adjustment & { readonly applied: number | string | null };

type RegisterBoard = Pick<Board, "period" | "opinions" | "indicators">;

type Proposal = { readonly value: number | string; readonly row: AdjustmentRow; readonly submission: Submission };

/**
 * The register of one unit's adjustments, by indicator in the order of the catalogue (own rows after), then by version
 * (contract §4, Targets). Valid submissions count in order of receipt, superseded ones too: a proposal that differs
 * from the last is a new version, the same again may complete its reason. A blank or unreadable proposal, KAD and KG
 * propose no target.
 */
export function adjustmentsOf(
  board: RegisterBoard,
  unit: string,
  receipts: Receipts<Submission>,
): readonly AdjustmentVersion[] {
  const submissions = receipts.arrivals.flatMap(({ sent, valid }) => (valid && isRead(sent) ? [sent.content] : []));
  const codes = new Set(submissions.flatMap((submission) => submission.adjustments.map((row) => row.code)));
  return inCatalogueOrder([...codes], board.indicators).flatMap((code) => {
    const registered = receipts.accepted?.content.targets.find((row) => row.code === code)?.target.value ?? null;
    return versionsOf({ board, unit, registered }, proposalsOf(submissions, code));
  });
}

function inCatalogueOrder(codes: readonly string[], indicators: Board["indicators"]): readonly string[] {
  const placeOf = new Map(indicators.map((indicator, index) => [indicator.code, index]));
  const place = (code: string): number => placeOf.get(code) ?? indicators.length;
  return [...codes].sort((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
}

function proposalsOf(submissions: readonly Submission[], code: string): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const submission of submissions) {
    const row = submission.adjustments.find((each) => each.code === code);
    const value = row?.proposed.value ?? null;
    if (row === undefined || value === null) continue;
    if (proposals.at(-1)?.value === value) proposals.pop();
    proposals.push({ value, row, submission });
  }
  return proposals;
}

type Target = { readonly board: RegisterBoard; readonly unit: string; readonly registered: number | string | null };

function versionsOf({ board, unit, registered }: Target, proposals: readonly Proposal[]): readonly AdjustmentVersion[] {
  let current = registered;
  return proposals.map(({ value, row, submission }, index) => {
    const opinion = opinionOn(board.opinions, { unit, code: row.code, version: index + 1 });
    const agreed = opinion?.council === "agree" || opinion?.council === "partly";
    const inForce = agreed || board.period.adjustmentInForce === "sent";
    const applied = agreed ? (opinion.applied ?? value) : value;
    const from = current;
    if (inForce) current = applied;
    return {
      unit,
      indicator: row.code,
      version: index + 1,
      from,
      to: value,
      inForce,
      reason: row.reason.value,
      document: row.document.value,
      note: row.note.value,
      clusterOpinion: opinion?.cluster ?? "none",
      councilOpinion: opinion?.council ?? "none",
      opinion:
        opinion === undefined ? null : { applied: opinion.applied, document: opinion.document, note: opinion.note },
      source: {
        file: submission.file.name,
        sheet: submission.sheets[sheetNames.adjustments] ?? sheetNames.adjustments,
        cell: row.proposed.cell,
      },
      applied,
    };
  });
}

/** Who says something to a request: the cluster's leader, or the Council. */
export type OpinionGiver = "cluster" | "council";

/** What each may say, in the order in which it is offered; "partly" is the Council's alone (contract §1). */
export const opinionsOf: { readonly [G in OpinionGiver]: readonly Adjustment["councilOpinion"][] } = {
  cluster: ["none", "agree", "disagree"],
  council: ["none", "agree", "partly", "disagree"],
};

type Opinions = Pick<Adjustment, "clusterOpinion" | "councilOpinion">;

/** What one of them said to a request. */
export function opinionBy(giver: OpinionGiver, request: Opinions): Adjustment["councilOpinion"] {
  return giver === "cluster" ? request.clusterOpinion : request.councilOpinion;
}

/** Whether a request waits for an opinion: one that a later request replaced waits for nobody's. */
export function waitsForOpinion(giver: OpinionGiver, request: Opinions & { readonly newest: boolean }): boolean {
  return request.newest && opinionBy(giver, request) === "none";
}

/** By how much a target changes, in percent of the first; `null` = it doesn't, or that can't be said. */
export function targetChangePercent({ from, to }: Pick<Adjustment, "from" | "to">): number | null {
  return typeof from === "number" && typeof to === "number" && from > 0 && from !== to
    ? (100 * (to - from)) / from
    : null;
}

/** Whether no later version of the same target was proposed. */
export function isNewest(one: Adjustment, all: readonly Adjustment[]): boolean {
  return !all.some(
    ({ unit, indicator, version }) => unit === one.unit && indicator === one.indicator && version > one.version,
  );
}

/** Of several rows on one version the last in the sheet counts. */
export function opinionOn(
  opinions: readonly Opinion[],
  wanted: Pick<Opinion, "unit" | "code" | "version">,
): Opinion | undefined {
  return (byUnit(opinions).get(wanted.unit) ?? [])
    .filter(({ code, version }) => code === wanted.code && version === wanted.version)
    .at(-1);
}

import { nextOfRound } from "../../../src/domain/checks/next-step";
import { isExpected } from "../../../src/domain/standing/cluster-standing";
import { clusterPage } from "../../../src/app/live/board/following/cluster-page";
import { unitPage } from "../../../src/app/live/board/following/unit-page";
import { type HandInCheck, handInOf } from "../../../src/app/live/cluster/hand-in";
import { nominationsOf } from "../../../src/app/live/board/deciding/nominations";
import { urgingOf } from "../../../src/app/live/board/following/urging";
import { liveStatus, type LiveStatus } from "../../../src/app/live/opening/live-status";
import { openPoints } from "../../../src/domain/scoring/open-points";
import type { OpenedBoard } from "../../../src/app/open-board";
import { type Eligibility, eligibilityFor } from "../../../src/domain/scoring/conditions/effects";
import type { Consolidation } from "../../../src/domain/consolidation";
import { nominationsPage } from "../../../src/forms/output/nominations/nominations-page";
import { vi } from "../../../src/text/vi";
import { expectSame, type Json, jsonOf } from "./consolidation-told";
import { expectSameScores, expectSameWhenTried } from "./same-scores";

const clock = { asOf: "2020-07-15" };

/** What the pane says of the round, view by view, against the Board's JSON and its sheet `Suy tôn`. */
export function expectSameVerdicts(opened: OpenedBoard, status: LiveStatus, consolidation: Consolidation): void {
  const json = jsonOf(consolidation);
  for (const { code } of consolidation.clusters) {
    const page = clusterPage(status, code, null);
    expectSame(
      [page?.standing, page?.units],
      [json.clusters.find((each) => each.code === code), json.units.filter(({ cluster }) => cluster === code)],
    );
    expectSameScores(opened, status, { json, code });
    expect(nominatedLines(opened, status, code)).toEqual(
      sheetLines(consolidation).filter(([unit]) =>
        json.units.some((each) => each.code === unit && each.cluster === code),
      ),
    );
  }
  const pages = consolidation.units.map(({ code }) => unitPage(opened, status, code));
  expectSame(
    pages.map((page) => page?.standing),
    json.units,
  );
  const counting = pages.flatMap(
    (page) => page?.versions.flatMap(({ standing, sha256 }) => (standing === "counts" ? [sha256] : [])) ?? [],
  );
  const accepted = new Set(
    consolidation.knownFiles.flatMap(({ verdict, unit, sha256 }) =>
      unit !== null && verdict === "accepted" ? [sha256] : [],
    ),
  );
  expectSame(
    counting,
    counting.filter((sha256) => accepted.has(sha256)),
  );
  expect(counting.length).toBe(accepted.size);
  const owing = json.units
    .filter(
      ({ role, status: sent, complete }) => role !== "guest" && sent !== "exempt" && (!complete || sent === "returned"),
    )
    .map(({ code }) => code);
  expect(urgingOf(status).clusters.flatMap(({ units }) => units.map(({ code }) => code))).toEqual(owing);
  expectSameNextStep(opened, status, json);
}

/** By unit and award, what the sheet of the consolidated workbook says of eligibility, in its words. */
function sheetLines(
  consolidation: Consolidation,
): readonly (readonly [unit: string, award: string, verdict: string])[] {
  const { rows } = nominationsPage(consolidation, vi);
  const header = [...rows.values()].find((cells) =>
    [...cells.values()].some(({ value }) => value === "Kết quả xét điều kiện"),
  );
  const columnOf = (title: string): number => [...(header ?? [])].find(([, { value }]) => value === title)?.[0] ?? 0;
  const columns = ["Mã đơn vị", "Danh hiệu, hình thức khen thưởng", "Kết quả xét điều kiện"].map(columnOf);
  const units = new Set(consolidation.units.map(({ code }) => code));
  return [...rows.values()].flatMap((cells) => {
    const [unit = "", award = "", verdict = ""] = columns.map(
      (column) => String(cells.get(column)?.value ?? "").split("\n")[0],
    );
    return units.has(unit) ? [[unit, award, verdict] as const] : [];
  });
}

function nominatedLines(
  opened: OpenedBoard,
  status: LiveStatus,
  code: string,
): readonly (readonly [string, string, string])[] {
  return nominationsOf(opened, status, code).awards.flatMap(({ award, units }) =>
    units.map(({ unit, eligibility }) => [unit, award.name, vi.nomination.eligibility[eligibility.may]] as const),
  );
}

function expectSameNextStep(opened: OpenedBoard, { lastDays, daysLeft, consolidation }: LiveStatus, json: Json): void {
  const errors = json.issues.filter(({ severity }) => severity === "error").length;
  const toScore = opened.board.kind === "cluster" ? openPoints(consolidation) : null;
  const { clusters, units } = consolidation;
  const step = nextOfRound({ lastDays, daysLeft, clusters, units, errors, toScore });
  const expected = units.filter(isExpected);
  const missing = expected.filter(({ status }) => status === "missing").length;
  if (step.code === "after-deadline") expect(step.params.units).toBe(missing);
  if (step.code === "to-correct") expect(step.params.errors).toBe(errors);
  if (step.code === "all-done" || step.code === "to-correct" || step.code === "to-score") expect(missing).toBe(0);
  if (step.code === "all-done")
    expect([errors, expected.filter(({ received }) => received === null).length]).toEqual([0, 0]);
}

/** The list before handing in, against what the Board's rules say of the same workbook. */
function expectSameHandIn(opened: OpenedBoard, status: LiveStatus, consolidation: Consolidation): void {
  const checks = handInOf(opened, status)?.checks ?? [];
  const json = jsonOf(consolidation);
  const openOf = (wanted: HandInCheck["code"]): number =>
    checks.filter(({ code }) => code === wanted).reduce((sum, { open }) => sum + open, 0);
  const [cluster] = json.clusters;
  expect([openOf("reports"), openOf("errors")]).toEqual([
    (cluster?.expected ?? 0) - (cluster?.received ?? 0),
    json.issues.filter(({ severity }) => severity === "error").length,
  ]);
  const nominated = checks.reduce((sum, check) => sum + (check.code === "award" ? check.award.nominated : 0), 0);
  expect(nominated).toBe(sheetLines(consolidation).length);
}

/** Of units and awards where a leader reads that all is fulfilled, those of which the Board doesn't say so. */
export function falseYes(leader: Consolidation, board: Consolidation): readonly string[] {
  const may = ({ findings }: Consolidation, unit: string, award: string): string =>
    eligibilityFor(
      award,
      findings.filter((finding) => finding.unit === unit),
    ).may;
  return leader.units.flatMap(({ code }) =>
    leader.board.awards.flatMap(({ name }) =>
      may(leader, code, name) === "yes" && may(board, code, name) !== "yes" ? [`${code} ${name}`] : [],
    ),
  );
}

/** A leader's verdicts are the Board's, or wait for the Board; never a yes where the Board has none. */
export function expectLeaderLikeBoard(leader: Consolidation, board: Consolidation): readonly Eligibility["may"][] {
  const own = <T extends { readonly cluster: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ cluster }) => leader.clusters.some(({ code }) => code === cluster));
  expectSame([leader.units, leader.totals, leader.ranking], [own(board.units), own(board.totals), own(board.ranking)]);
  return leader.units.flatMap(({ code }) =>
    leader.board.awards.map(({ name }) => {
      const may = ({ findings }: Consolidation): Eligibility["may"] =>
        eligibilityFor(
          name,
          findings.filter(({ unit }) => unit === code),
        ).may;
      const [said, verdict] = [may(leader), may(board)];
      if (said === "board") expect(["yes", "no", "unknown"]).toContain(verdict);
      else if (said !== verdict) expect([code, name, said, verdict]).toEqual([code, name, "unknown", "no"]);
      return said;
    }),
  );
}

type Ways = {
  readonly consolidationOf: (opened: OpenedBoard) => Consolidation;
  readonly ownWorkbook: (opened: OpenedBoard, code: string) => OpenedBoard;
};

/** A round looked at whole, in the Board's workbook and in each cluster's own; what leaders are told of eligibility. */
export function saidOnRound(
  { opened, clusters }: { readonly opened: OpenedBoard; readonly clusters: readonly string[] },
  { consolidationOf, ownWorkbook }: Ways,
): readonly Eligibility["may"][] {
  const board = consolidationOf(opened);
  expectSameVerdicts(opened, liveStatus(opened, clock), board);
  return clusters.flatMap((code) => {
    const own = ownWorkbook(opened, code);
    const leader = consolidationOf(own);
    const status = liveStatus(own, clock);
    expectSameVerdicts(own, status, leader);
    expectSameHandIn(own, status, leader);
    expectSameWhenTried(own, status, consolidationOf);
    return expectLeaderLikeBoard(leader, board);
  });
}

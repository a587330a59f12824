import type { Board } from "../../../src/domain/round/board";
import type { Finding } from "../../../src/domain/scoring/conditions/condition";
import { mergeNominations, type NominatedRow } from "../../../src/domain/decisions/nominated-rows";
import type { StatedNomination } from "../../../src/domain/round/decision-rules";
import { nominationIssues } from "../../../src/domain/decisions/nomination-issues";
import { reviewNominations } from "../../../src/domain/decisions/review-round";
import { boardOf, cluster, unitOf, noList } from "../round-samples";
import { award } from "./award-sample";

export const blank: StatedNomination = {
  order: null,
  led: null,
  ballot: null,
  present: null,
  written: null,
  issued: null,
  returned: null,
  valid: null,
  agreed: null,
  members: null,
  eligible: null,
  boardOpinion: null,
  councilDecision: null,
  note: null,
};
export const flag = "Cờ thi đua của UBND tỉnh";
export const merit = "Bằng khen";
export const state = "Cờ thi đua của Chính phủ";

export function row(
  unit: string,
  name: string,
  stated: Partial<StatedNomination> = {},
  file: string | null = null,
): NominatedRow {
  return {
    unit,
    award: name,
    stated: { ...blank, ...stated },
    source: { file, sheet: "Kết quả bình xét", cell: "A5" },
  };
}

/** Ranks of C01-01, C01-02 …; `null` = its points are not all known. */
export function review(
  ranks: readonly (number | null)[],
  rows: readonly NominatedRow[],
  given: {
    readonly awards?: Board["awards"];
    readonly findings?: readonly Finding[];
    readonly tieBreaks?: readonly string[];
  } = {},
) {
  const units = ranks.map((_, index) => unitOf(`C01-0${index + 1}`));
  const ranking = ranks.map((rank, index) => ({
    cluster: "C01",
    unit: `C01-0${index + 1}`,
    rank,
    tied: rank !== null && ranks.filter((each) => each === rank).length > 1,
    total: rank === null ? null : 100 - rank,
  }));
  const board = boardOf({
    clusters: [{ ...cluster("C01"), tieBreaks: given.tieBreaks ?? [] }],
    awards: given.awards ?? [award(flag, { quota: 1, quotaBase: "Cụm/khối" }), award(merit, { quota: 2 })],
  });
  const [own, sent] = [true, false].map((isOwn) => rows.filter(({ source }) => (source.file === null) === isOwn));
  const merged = mergeNominations(own ?? [], sent ?? []);
  const found = reviewNominations(board, {
    units,
    ranking,
    totals: [],
    findings: given.findings ?? [],
    rows: merged,
  });
  const clusters = found.clusters.filter(({ nominations }) => nominations.length > 0);
  return {
    ...found,
    clusters,
    open: found.clusters.filter(({ nominations }) => nominations.length === 0),
    codes: nominationIssues(found, "2020-07-05").map(({ code }) => code),
    issues: nominationIssues(found, "2020-07-05"),
  };
}

export const failing = (unit: string, awards: readonly string[] | null = null): Finding => ({
  unit,
  cluster: "C01",
  met: "no",
  condition: {
    clusters: [],
    code: "DK05",
    name: "Nợ thuế",
    cell: "A8",
    requirement: { kind: "confirmed", violators: [unit], list: noList },
    effect: { kind: "no-award", awards },
  },
  facts: { kind: "confirmed" },
});

import { choiceWords } from "../../contract/choice-words";
import { sheetNames } from "../../contract/sheet-names";
import { clusterEntries } from "../../domain/checks/plausibility/cover-days";
import type { ClusterSubmission } from "../../domain/submissions/cluster-submission";
import type { Round } from "../../domain/standing/unit-standing";
import { type Issue, nowhere, type Place } from "../../domain/issue";
import type { Receipts } from "../../domain/submissions/receipts";
import type { Board } from "../../domain/round/board";
import type { Cluster } from "../../domain/round/roster";
import { proposalChanges } from "../../domain/comparison/stated-totals";
import { writtenNumber } from "../../workbook/text/written-number";
import { byKnownLines, withKnownScorers } from "../../domain/submissions/entries-in-force";
import { heldOtherwise } from "../../domain/submissions/compare-returns";
import { differingRows } from "./differing-rows";
import type { Opinion } from "../../domain/round/receipt";
import { opinionOn } from "../../domain/figures/adjustment-register";
import type { SentEntry } from "../../domain/submissions/sent-entry";
import { clusterCoverSheet } from "../../forms/sheets/cluster/cluster-cover-sheet";
import { shortened } from "../../domain/basics/text";

/** What clusters sent back beside what the Board holds: nothing of it changes what counts. */
export function returnIssues(
  { board, asOf }: Pick<Round, "board" | "asOf">,
  receipts: ReadonlyMap<string, Receipts<ClusterSubmission>>,
): readonly Issue[] {
  return board.clusters.flatMap((cluster) => {
    const own = receipts.get(cluster.code);
    const sent = own?.accepted?.content;
    return own === undefined || sent === undefined
      ? []
      : [
          ...clusterEntries(sent, { period: board.period, asOf }),
          ...scaleIssues(board, cluster, sent),
          ...awaitingIssues(board, sent),
          ...entryIssues(board, own, sent),
        ];
  });
}

/** The Board's own scale stays in force until it accepts the other one (contract §1, Cluster workbook). */
function scaleIssues(board: Board, cluster: Cluster, sent: ClusterSubmission): readonly Issue[] {
  const code = cluster.scaleState === "accepted" ? "accepted-scale-differs" : "scale-differs";
  const cellOf = new Map(sent.proposal?.criteria.map((criterion) => [criterion.code, criterion.cell]));
  return proposalChanges(board, cluster, sent).map((params): Issue => {
    const sheet = params.criterion === null ? sheetNames.clusters : sheetNames.scale;
    return { code, params, place: placeIn(sent, sheet, cellOf.get(params.criterion ?? "") ?? null) };
  });
}

/** By line: whom the cluster gave how many points on it, so that nobody needs to look for them. */
function awaitingIssues(board: Board, sent: ClusterSubmission): readonly Issue[] {
  const { awaiting } = byKnownLines(board, sent);
  return (sent.proposal?.criteria ?? []).flatMap(({ code, name }): readonly Issue[] => {
    const own = awaiting.filter(({ criterion }) => criterion === code);
    const [first] = own;
    if (first === undefined) return [];
    const points = own
      .map(
        ({ unit, points: given, notApplicable }) =>
          `${unit}: ${notApplicable || given === null ? "KAD" : writtenNumber(given)}`,
      )
      .join("; ");
    return [
      {
        code: "scores-await-scale",
        params: { criterion: code, name, scores: own.length, points },
        place: placeIn(sent, sheetNames.enteredScores, first.cell),
      },
    ];
  });
}

/**
 * Nothing that an earlier return said goes without a word; where the Board's own row stands over the cluster's, both
 * are named.
 */
function entryIssues(
  board: Board,
  receipts: Receipts<ClusterSubmission>,
  accepted: ClusterSubmission,
): readonly Issue[] {
  const open = differingRows(board, receipts).filter(({ decided }) => decided === null);
  const [missing, changed] = [open.flatMap((row) => row.missing), open.flatMap((row) => row.changed)];
  return [
    ...missing.map(
      ({ entry, file }): Issue => ({
        code: "earlier-entry-missing",
        params: { ...nameOf(entry), old: shown(entry), file: file.name, cell: entry.cell },
        place: { ...placeIn(accepted, entry.sheet, null), unit: entry.unit },
      }),
    ),
    ...changed.map(
      ({ entry, file, now: later }): Issue => ({
        code: "earlier-entry-changed",
        params: { ...nameOf(entry), old: shown(entry), new: shown(later), file: file.name },
        place: { ...placeIn(accepted, later.sheet, later.cell), unit: later.unit },
      }),
    ),
    ...heldOtherwise(withKnownScorers(board, accepted), withKnownScorers(board, board)).map(
      ({ sent, held: own }): Issue => ({
        code: "board-entry-differs",
        params: { ...nameOf(sent), held: shown(own), sent: shown(sent) },
        place: { ...placeIn(accepted, sent.sheet, sent.cell), unit: sent.unit },
      }),
    ),
    ...accepted.opinions.flatMap((opinion) => councilIssues(board, accepted, opinion)),
  ];
}

/** The Council's opinion is not the cluster's to give; one that the Board holds, too, only repeats it. */
function councilIssues(
  board: Board,
  accepted: ClusterSubmission,
  { unit, code, version, council, cell }: Opinion,
): readonly Issue[] {
  const own = opinionOn(board.opinions, { unit, code, version })?.council ?? "none";
  if (council === "none" || council === own) return [];
  const place = { ...placeIn(accepted, sheetNames.opinions, cell), unit };
  return [
    {
      code: "not-for-cluster",
      params: { label: "Ý kiến Hội đồng", raw: choiceWords.councilOpinion[council], unit, criterion: code },
      place,
    },
  ];
}

/** An entry of the cover is known by its label. */
function nameOf({
  what,
  unit,
  code,
  stage,
  version,
  part,
}: SentEntry): Pick<SentEntry, "what" | "unit" | "code" | "stage" | "version" | "part"> {
  const label = what === "cover" ? clusterCoverSheet.fields.find(({ key }) => key === code)?.header : undefined;
  return { what, unit, code: label ?? code, stage, version, ...(part === undefined ? {} : { part }) };
}

/** A long text is shown as far as it helps to find it. */
function shown({ value }: SentEntry): number | string {
  return typeof value === "string" ? shortened(value) : value;
}

function placeIn(sent: ClusterSubmission, sheet: string, cell: string | null): Place {
  return {
    ...nowhere,
    cluster: sent.cluster,
    file: sent.file.name,
    sheet: sent.sheets[sheet] ?? sheet,
    cell: cell === "" ? null : cell,
  };
}

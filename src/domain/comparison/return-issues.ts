import { headers } from "../../contract/headers";
import { choiceWords } from "../../contract/choice-words";
import { sheetNames } from "../../contract/sheet-names";
import type { Decisions } from "../decisions/decide-round";
import { opinionOn } from "../figures/adjustment-register";
import { nowhere, type Issue, type Place } from "../issue";
import { shortened } from "../basics/text";
import type { Board } from "../round/board";
import type { Opinion } from "../round/receipt";
import type { Cluster } from "../round/roster";
import type { ScaleChange, ScaleChanges } from "../scales/scale-change";
import { type ClusterSubmission, byKnownLines, withKnownScorers } from "../submissions/cluster-submission";
import { heldOn, heldOtherwise } from "../submissions/compare-returns";
import type { DifferingRow } from "../submissions/differing-rows";
import type { SentEntry } from "../submissions/sent-entry";
import { writtenNumber } from "../../workbook/text/written-number";

type Compared = Decisions & { readonly scaleChanges: ScaleChanges };

/** Differences between what clusters sent back and what the Board holds. */
export function returnIssues({ board, sent, differing, scaleChanges }: Compared): readonly Issue[] {
  return board.clusters.flatMap((cluster) => {
    const own = sent.get(cluster.code);
    return own === undefined
      ? []
      : [
          ...scaleIssues(cluster, own, scaleChanges.get(cluster.code) ?? []),
          ...awaitingIssues(board, own),
          ...earlierIssues(own, differing.get(cluster.code) ?? []),
          ...heldIssues(board, own),
          ...own.opinions.flatMap((opinion) => councilIssues(board, own, opinion)),
        ];
  });
}

function scaleIssues(cluster: Cluster, sent: ClusterSubmission, changes: readonly ScaleChange[]): readonly Issue[] {
  const code = cluster.scaleState === "accepted" ? "accepted-scale-differs" : "scale-differs";
  const cellOf = new Map(sent.proposal?.criteria.map((criterion) => [criterion.code, criterion.cell]));
  return changes.map((params): Issue => {
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
 * Nothing that an earlier return said is lost silently before the Board decides. An entry of the cover is named by its
 * label.
 */
function earlierIssues(accepted: ClusterSubmission, rows: readonly DifferingRow[]): readonly Issue[] {
  return rows.flatMap(({ missing, changed, record, decided }): readonly Issue[] => {
    if (decided !== null) return [];
    const named = (entry: SentEntry): Named =>
      nameOf(entry.what === "cover" ? { ...entry, code: record.column } : entry);
    return [
      ...missing.map(
        ({ entry, file }): Issue => ({
          code: "earlier-entry-missing",
          params: { ...named(entry), old: shown(entry), file: file.name, cell: entry.cell },
          place: { ...placeIn(accepted, entry.sheet, null), unit: entry.unit },
        }),
      ),
      ...changed.map(
        ({ entry, file, now: later }): Issue => ({
          code: "earlier-entry-changed",
          params: { ...named(entry), old: shown(entry), new: shown(later), file: file.name },
          place: { ...placeIn(accepted, later.sheet, later.cell), unit: later.unit },
        }),
      ),
    ];
  });
}

/** Where the Board's own row overrides the cluster's, both are named. */
function heldIssues(board: Board, accepted: ClusterSubmission): readonly Issue[] {
  return heldOtherwise(withKnownScorers(board, accepted), withKnownScorers(board, heldOn(board, [accepted]))).map(
    ({ sent, held: own }): Issue => ({
      code: "board-entry-differs",
      params: { ...nameOf(sent), held: shown(own), sent: shown(sent) },
      place: { ...placeIn(accepted, sent.sheet, sent.cell), unit: sent.unit },
    }),
  );
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
      params: { label: headers.councilOpinion, raw: choiceWords.councilOpinion[council], unit, criterion: code },
      place,
    },
  ];
}

type Named = Pick<SentEntry, "what" | "unit" | "code" | "stage" | "version" | "part">;

function nameOf({ what, unit, code, stage, version, part }: SentEntry): Named {
  return { what, unit, code, stage, version, ...(part === undefined ? {} : { part }) };
}

/** A long text is shown as far as it helps to find the cell. */
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

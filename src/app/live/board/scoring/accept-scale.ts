import { bandChoices } from "../../../../domain/ways/ways";
import { clusterList } from "../../../../forms/sheets/board/roster-lists";
import { readList } from "../../../../forms/reading/read-list";
import type { Consolidation } from "../../../../domain/consolidation";
import { changesOfScales } from "../../../../domain/comparison/compare-round";
import { scaleOf, bandsOf, type Band, type Criterion } from "../../../../domain/round/scale";
import {
  lineFields,
  type LineField,
  type ScaleChange,
  type ScaleProposal,
} from "../../../../domain/scales/scale-change";
import { appendRows, type RowEdit } from "../../../../forms/board/edit-rows";
import type { ListForm } from "../../../../forms/description/sheet-form";
import type { InputRow } from "../../../../forms/drawing/row-guide";
import { locateSheet } from "../../../../forms/reading/find-header";
import { bandList, scaleList } from "../../../../forms/sheets/board/scale-list";
import { parseAddress } from "../../../../workbook/address";
import type { OpenedBoard } from "../../../open-board";
import { changedMeanwhile, edited, inputChange, type InputChange, receivedNow } from "../../changing/change-board";

/** `seen`: the differences that the person accepted; `day`: today, by which receipts are judged. */
export type ScaleAcceptance = {
  readonly cluster: string;
  readonly sha256: string;
  readonly seen: readonly ScaleChange[];
  readonly day: string;
};

/**
 * The cluster's scale as cells and rows of the Board's own sheets, and its state Ban đã tiếp nhận (contract §1). Only
 * what differs is written; a cluster that was scored on the scale for all gets lines of its own. Throws
 * LiveWorkbookError ("changed-meanwhile") where the cluster sent another file, the differences are others than the
 * person saw, or a cell that would change holds a formula.
 */
export function acceptanceChange(opened: OpenedBoard, { cluster, sha256, seen, day }: ScaleAcceptance): InputChange {
  const received = receivedNow(opened, day);
  const sent = sentScale({ ...received, scaleChanges: changesOfScales(received) }, cluster);
  if (sent === null || sent.file.sha256 !== sha256 || JSON.stringify(sent.changes) !== JSON.stringify(seen))
    throw changedMeanwhile(`${scaleList.sheet}, ${cluster}`);
  const held = scaleOf(opened.board, cluster);
  const isOwn = held.some((criterion) => criterion.cluster === cluster);
  const lines = isOwn ? changedLines(held, sent.changes) : [];
  const added = sent.proposal.criteria
    .filter(({ code }) => !isOwn || !held.some((criterion) => criterion.code === code))
    .map((criterion) => lineRow(cluster, criterion));
  const rescaled = isOwn
    ? sent.changes.flatMap(({ criterion, field }) =>
        criterion !== null && (field === "bands" || field === "line") ? [criterion] : [],
      )
    : sent.proposal.criteria.map(({ code }) => code);
  const bands = changedBands(opened, { cluster, criteria: new Set(rescaled), proposal: sent.proposal });
  const settings = {
    row: clusterRow(opened, cluster),
    values: { ...settingValues(sent.changes), scaleState: "accepted" },
  };
  return inputChange({
    cells: [
      ...edited(opened, scaleList, lines),
      ...edited(opened, bandList, bands.edits),
      ...edited(opened, clusterList, [settings]),
    ],
    added: [
      ...(added.length === 0 ? [] : [appendRows(opened.workbook, scaleList, added)]),
      ...(bands.added.length === 0 ? [] : [appendRows(opened.workbook, bandList, bands.added)]),
    ],
  });
}

/** A line that is dropped leaves an empty row. */
function changedLines(held: readonly Criterion[], changes: readonly ScaleChange[]): readonly RowEdit[] {
  return held.flatMap((criterion): readonly RowEdit[] => {
    const row = parseAddress(criterion.cell)?.row ?? 0;
    const own = changes.filter((change) => change.criterion === criterion.code);
    if (own.some(({ field }) => field === "line")) return [{ row, values: emptied(scaleList) }];
    const values = Object.fromEntries(
      own.flatMap(({ field, new: value }) =>
        lineFields.some((each) => each === field) ? [[field, cellOf(value, field)] as const] : [],
      ),
    );
    return Object.keys(values).length === 0 ? [] : [{ row, values }];
  });
}

/** A line as it is written; Bậc theo only where the way has bands and a blank would mean something else or nothing. */
export function lineRow(cluster: string, criterion: Criterion): InputRow {
  const [blank] = bandChoices(criterion.kind);
  const isStated = blank !== undefined && (criterion.kind !== "by-rank" || criterion.bandsBy === "rank");
  const bandsBy = isStated ? criterion.bandsBy : null;
  const of = (field: LineField): InputRow[string] => (field === "bandsBy" ? bandsBy : cellOf(criterion[field], field));
  return { ...Object.fromEntries(lineFields.map((field) => [field, of(field)])), cluster, code: criterion.code };
}

type BandChange = {
  readonly cluster: string;
  readonly criteria: ReadonlySet<string>;
  readonly proposal: ScaleProposal;
};

/** Rows of the criterion are written over in their order; what is left of them is emptied, what is missing added. */
export function changedBands(
  { workbook }: OpenedBoard,
  { cluster, criteria, proposal }: BandChange,
): { readonly edits: readonly RowEdit[]; readonly added: readonly InputRow[] } {
  const sheet = locateSheet(workbook, bandList);
  const rows = sheet === null ? [] : readList(sheet, bandList).rows;
  const edits: RowEdit[] = [];
  const added: InputRow[] = [];
  for (const code of criteria) {
    const there = rows
      .filter(({ fields }) => fields.cluster.value === cluster && fields.criterion.value === code)
      .map(({ row }) => row);
    const line = proposal.criteria.find((criterion) => criterion.code === code);
    const wanted = line === undefined ? [] : bandsOf(proposal.bands, line).map((band) => bandRow(cluster, band));
    there.forEach((row, index) => edits.push({ row, values: wanted[index] ?? emptied(bandList) }));
    added.push(...wanted.slice(there.length));
  }
  return { edits, added };
}

function bandRow(cluster: string, { criterion, from, text, points, meaning }: Band): InputRow {
  return { cluster, criterion, from, text, points, meaning };
}

function settingValues(changes: readonly ScaleChange[]): InputRow {
  return Object.fromEntries(
    changes.filter(({ criterion }) => criterion === null).map(({ field, new: value }) => [field, cellOf(value, field)]),
  );
}

function emptied(form: ListForm): InputRow {
  return Object.fromEntries(form.columns.map(({ key }) => [key, null]));
}

/** Days are dates in their cells. */
function cellOf(value: ScaleChange["new"], field: ScaleChange["field"]): InputRow[string] {
  if (field === "due" && typeof value === "string") return { date: value };
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value === null || typeof value === "string" || typeof value === "number" ? value : null;
}

/** The scale that a cluster sent, beside the Board's. */
export type SentScale = {
  /** The file of the accepted submission. */
  readonly file: { readonly name: string; readonly sha256: string };
  readonly proposal: ScaleProposal;
  /** What the Board's scale would change in; none: it holds the same. */
  readonly changes: readonly ScaleChange[];
};

/** `null` = it sent none, or this is a cluster's own workbook, in which nobody sends one. */
export function sentScale({ board, sent, scaleChanges }: SentRound, code: string): SentScale | null {
  const own = sent.get(code);
  if (board.kind === "cluster" || own === undefined || own.proposal === null) return null;
  const { name, sha256 } = own.file;
  return { file: { name, sha256 }, proposal: own.proposal, changes: scaleChanges.get(code) ?? [] };
}

type SentRound = Pick<Consolidation, "board" | "sent" | "scaleChanges">;

/** The row of `Cụm, khối` that bears the cluster. Throws LiveWorkbookError where it is gone. */
export function clusterRow({ workbook }: OpenedBoard, cluster: string): number {
  const sheet = locateSheet(workbook, clusterList);
  const row =
    sheet === null
      ? undefined
      : readList(sheet, clusterList).rows.find(({ fields }) => fields.code.value === cluster)?.row;
  if (row === undefined) throw changedMeanwhile(`${clusterList.sheet}, ${cluster}`);
  return row;
}

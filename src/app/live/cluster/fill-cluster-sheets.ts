import { editPairs } from "../../../forms/board/edit-rows";
import type { InputRow } from "../../../forms/drawing/row-guide";
import { locateSheet } from "../../../forms/reading/find-header";
import { readList } from "../../../forms/reading/read-list";
import { readPairs } from "../../../forms/reading/read-pairs";
import { clusterCoverSheet, clusterReportList } from "../../../forms/sheets/cluster/cluster-cover-sheet";
import type { Workbook } from "../../../workbook/sheet";
import { LiveWorkbookError } from "../../live-workbook";
import { inputChange, type InputChange, statedChanges } from "../changing/change-board";

/** An entry of the cluster's `Thông tin chung`, as it is and as it can be filled. */
export type CoverField = {
  readonly key: string;
  readonly label: string;
  readonly kind: "text" | "date" | "choice";
  /** Words of the sheet with their literals; of a choice alone. */
  readonly choices: readonly (readonly [words: string, literal: string])[];
  /** Dates ISO, choices as literals; `null` = blank, or not to be read. */
  readonly value: string | null;
};

/** By key of the field; blank = `null`. */
export type CoverValues = Readonly<Record<string, string | null>>;
export type CoverChange = { readonly was: CoverValues | null; readonly becomes: CoverValues | null };

/** An item of `Báo cáo cụm` with the cluster's own words. */
export type ReportItem = {
  readonly code: string;
  readonly section: string | null;
  readonly name: string;
  readonly content: string | null;
};

type Told = { readonly content: string | null };
export type ReportChange = { readonly code: string; readonly was: Told | null; readonly becomes: Told | null };

/** The entries of the cover; none where the sheet is gone. */
export function coverFields(workbook: Workbook): readonly CoverField[] {
  const sheet = locateSheet(workbook, clusterCoverSheet);
  if (sheet === null) return [];
  const { fields } = readPairs(sheet, clusterCoverSheet);
  return clusterCoverSheet.fields
    .filter(({ filling }) => filling === "entry")
    .map(
      ({ key, header, type }): CoverField => ({
        key,
        label: header,
        kind: type.kind === "date" || type.kind === "choice" ? type.kind : "text",
        choices: type.kind === "choice" ? type.choices : [],
        value: fields[key].value === null ? null : String(fields[key].value),
      }),
    );
}

export function reportItems(workbook: Workbook): readonly ReportItem[] {
  return reportRows(workbook).map(({ item }) => item);
}

/**
 * The cells of the cover that are to hold something else. Throws LiveWorkbookError where the cover says by now
 * something else than when it was read, or holds there what could not be read.
 */
export function coverChanges(workbook: Workbook, changes: readonly CoverChange[]): InputChange {
  return inputChange({
    cells: changes.flatMap(
      (change) => inputChange({ cells: editPairs(workbook, clusterCoverSheet, newValues(workbook, change)) }).cells,
    ),
  });
}

function newValues(workbook: Workbook, { was, becomes }: CoverChange): InputRow {
  const sheet = locateSheet(workbook, clusterCoverSheet);
  const read = sheet === null ? null : readPairs(sheet, clusterCoverSheet);
  const changed = coverFields(workbook).filter(({ key }) => (was?.[key] ?? null) !== (becomes?.[key] ?? null));
  for (const { key, value } of changed) {
    const cell = read?.cells.get(key) ?? "";
    const unread = read?.findings.some((finding) => finding.cell === cell) ?? false;
    if (value !== (was?.[key] ?? null) || unread)
      throw new LiveWorkbookError({
        reason: "changed-meanwhile",
        detail: `${sheet?.name ?? clusterCoverSheet.sheet}, ${cell}`,
        left: "as-it-was",
      });
  }
  return Object.fromEntries(
    changed.map(({ key, kind }) => {
      const value = becomes?.[key] ?? null;
      return [key, value !== null && kind === "date" ? { date: value } : value];
    }),
  );
}

/** The cells of `Báo cáo cụm` that are to tell something else. Throws LiveWorkbookError where they can't be written. */
export function reportChanges(workbook: Workbook, changes: readonly ReportChange[]): InputChange {
  const rows = reportRows(workbook);
  return statedChanges({
    workbook,
    form: clusterReportList,
    unread: new Set(),
    changes: changes.map(({ code, was, becomes }) => {
      const found = rows.find(({ item }) => item.code === code);
      return {
        found:
          found === undefined
            ? undefined
            : { row: found.row, cell: found.cell, values: { content: found.item.content } },
        key: { code },
        was,
        becomes,
      };
    }),
  });
}

type ReportRow = { readonly row: number; readonly cell: string; readonly item: ReportItem };

function reportRows(workbook: Workbook): readonly ReportRow[] {
  const sheet = locateSheet(workbook, clusterReportList);
  if (sheet === null) return [];
  return readList(sheet, clusterReportList).rows.map(({ row, fields: { code, section, name, content } }) => ({
    row,
    cell: content.cell,
    item: {
      code: code.value ?? "",
      section: section.value,
      name: name.value ?? code.value ?? "",
      content: content.value,
    },
  }));
}

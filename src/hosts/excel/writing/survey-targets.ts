import { addressOf, columnNumber, lastColumn, lastRow, parseArea, sheetReference } from "../../../workbook/address";
import type { SheetDraft } from "../../../workbook/draft";
import { liveWorkbookError } from "../failures";
import { askWhetherInFront, type Session } from "../session";
import type { StandingChart } from "./charts";
import { askForCells, isMade, refuseChanged, type CellsNow } from "./edited-cells";
import { askForPreparations } from "./preparations";
import { protectionNow } from "./read-sheets";
import type { PlannedTarget, ProtectionOptions, RowsTarget, WriteJournal } from "./write-journal";

type Frozen = SheetDraft["freeze"];

/** What a sheet is like right before it is taken over. */
export type TargetNow = {
  /** `null`: not protected. */
  readonly protection: ProtectionOptions | null;
  readonly isFiltered: boolean;
  readonly charts: readonly StandingChart[];
  /** Rows above and columns left of the frozen edge; `null` = not asked. */
  readonly frozen: Frozen | null;
  /** Of cells that are to be changed. */
  readonly cells: CellsNow;
};

/** By name of sheet. */
export type TargetsNow = ReadonlyMap<string, TargetNow>;

/**
 * One sync. What the last step does depends on what this finds, so that it can be repeated from wherever it broke off.
 * Throws "other-workbook", "preparations-lost", and "changed-meanwhile" where people have typed into cells that get
 * rows or are to be changed; what a takeover that broke off has written already is no change.
 */
export async function surveyTargets({ context, sync }: Session, journal: WriteJournal): Promise<TargetsNow> {
  const { targets } = journal.plan;
  askWhetherInFront(context);
  const checkPreparations = askForPreparations(context, journal);
  const asked = targets.map((target) => {
    const sheet = context.workbook.worksheets.getItem(target.sheet);
    sheet.protection.load("protected,options");
    sheet.autoFilter.load("enabled");
    sheet.charts.load("items/name,items/series/count");
    const frozen = askForPanes(sheet, target);
    const cells = target.kind === "rows" ? loadCells(context, target) : [];
    const edits = target.kind === "rows" ? target.edits : [];
    return { name: target.sheet, sheet, frozen, cells, edits, cellsNow: askForCells(sheet, edits) };
  });
  await sync("");
  checkPreparations();
  for (const { name, cells, edits, cellsNow } of asked) {
    for (const pair of cells) refuseTyped(name, pair);
    refuseChanged(
      name,
      edits.filter((edit) => !isMade(edit, cellsNow)),
      cellsNow,
    );
  }
  return new Map(
    asked.map(({ name, sheet, frozen, cellsNow }) => [name, targetNow(sheet, { cells: cellsNow, frozen: frozen() })]),
  );
}

function targetNow(
  { protection, autoFilter, charts }: Excel.Worksheet,
  asked: Pick<TargetNow, "cells" | "frozen">,
): TargetNow {
  return {
    protection: protectionNow(protection),
    isFiltered: autoFilter.enabled,
    charts: charts.items.map((chart) => ({ name: chart.name, series: chart.series.count })),
    ...asked,
  };
}

/**
 * Panes are asked for on shown sheets alone: they belong to a window. What is frozen as it shall be is not frozen
 * again, which fails while another workbook is in front.
 */
function askForPanes(sheet: Excel.Worksheet, target: PlannedTarget): () => Frozen | null {
  if (target.kind !== "whole" || target.isNew || target.state !== "visible") return () => null;
  const asked = { location: sheet.freezePanes.getLocationOrNullObject() };
  asked.location.load("address");
  asked.location.untrack();
  return () => (asked.location.isNullObject ? { rows: 0, columns: 0 } : frozenIn(asked.location.address));
}

/** "Bảng!$A$1:$C$4", "1:4" or "A:C"; all columns of a sheet are none that is frozen, and all rows too. */
function frozenIn(address: string): Frozen {
  const corner =
    address
      .slice(address.lastIndexOf("!") + 1)
      .replaceAll("$", "")
      .split(":")
      .at(-1) ?? "";
  const row = Number(corner.replace(/[A-Z]/g, ""));
  const column = columnNumber(corner.replace(/[0-9]/g, ""));
  return { rows: row === lastRow ? 0 : row, columns: column === lastColumn ? 0 : column };
}

type CellsPair = { readonly area: string; readonly there: Excel.Range; readonly ours: Excel.Range };

function loadCells(context: Excel.RequestContext, { sheet, temporary, areas }: RowsTarget): readonly CellsPair[] {
  const { worksheets } = context.workbook;
  return areas.map((area) => {
    const there = worksheets.getItem(sheet).getRange(area);
    const ours = worksheets.getItem(temporary ?? sheet).getRange(area);
    there.load("formulas");
    ours.load("formulas");
    there.untrack();
    ours.untrack();
    return { area, there, ours };
  });
}

function refuseTyped(sheet: string, { area, there, ours }: CellsPair): void {
  const corner = parseArea(area);
  there.formulas.forEach((cells: readonly unknown[], row) => {
    cells.forEach((cell, column) => {
      if (cell === "" || cell === ours.formulas[row]?.[column]) return;
      const address = addressOf((corner?.top ?? 1) + row, (corner?.left ?? 1) + column);
      throw liveWorkbookError("changed-meanwhile", sheetReference(sheet, address));
    });
  });
}

import { isNewest, type OpinionGiver, opinionOn } from "../../../../domain/figures/adjustment-register";
import type { Adjustment } from "../../../../domain/figures/figure";
import type { Opinion } from "../../../../domain/round/receipt";
import type { Role } from "../../../../domain/round/roster";
import type { InputRow } from "../../../../forms/drawing/row-guide";
import { locateSheet } from "../../../../forms/reading/find-header";
import { opinionList } from "../../../../forms/sheets/board/register-lists";
import { parseAddress } from "../../../../workbook/address";
import type { OpenedBoard } from "../../../open-board";
import { type InputChange, type RowChange, statedChanges } from "../../changing/change-board";
import type { LiveStatus } from "../../opening/live-status";

export type AdjustmentItem = Adjustment & {
  readonly unitName: string;
  readonly role: Role;
  readonly indicatorName: string;
  readonly measure: string | null;
  /** Whether no later version of the same target was proposed. */
  readonly newest: boolean;
  /** What this workbook's own sheet says; `null` = it has no row for this version. */
  readonly stated: StatedOpinion | null;
};

export type AdjustmentsOfRound = {
  /** Whose opinion is given in this workbook: the leader's in the cluster's, the Council's in the Board's. */
  readonly gives: OpinionGiver;
  /** In roster order, then as the catalogue lists the indicators, then by version. */
  readonly items: readonly AdjustmentItem[];
  /** Where opinions are written; `null` = the sheet is gone. */
  readonly sheet: { readonly sheet: string; readonly cell: string } | null;
};

/** Every request to adjust a target that has come, with what was said to it. Reads and writes nothing. */
export function adjustmentsOfRound(
  { board, workbook }: OpenedBoard,
  { consolidation }: LiveStatus,
): AdjustmentsOfRound {
  const units = new Map(consolidation.roster.map((unit) => [unit.code, unit]));
  const indicators = new Map(board.indicators.map((indicator) => [indicator.code, indicator]));
  const { adjustments, figures } = consolidation;
  const items = adjustments.map((adjustment): AdjustmentItem => {
    const figure = figures.find(
      ({ unit, indicator }) => unit === adjustment.unit && indicator === adjustment.indicator,
    );
    const unit = units.get(adjustment.unit);
    return {
      ...adjustment,
      unitName: unit?.name ?? adjustment.unit,
      role: unit?.role ?? "member",
      indicatorName: indicators.get(adjustment.indicator)?.name ?? figure?.name ?? adjustment.indicator,
      measure: indicators.get(adjustment.indicator)?.measure ?? figure?.measure ?? null,
      newest: isNewest(adjustment, adjustments),
      stated: statedOf(opinionOn(board.opinions, { ...adjustment, code: adjustment.indicator })),
    };
  });
  const sheet = locateSheet(workbook, opinionList);
  return {
    gives: board.kind === "cluster" ? "cluster" : "council",
    items,
    sheet: sheet === null ? null : { sheet: sheet.name, cell: "A1" },
  };
}

/** What a row of `Ý kiến điều chỉnh` states; blank opinions are "none", other blanks `null`. */
export type StatedOpinion = Pick<Opinion, "cluster" | "council" | "applied" | "document" | "note">;

/** What a person says to a request to adjust a target. */
export type OpinionChange = {
  readonly unit: string;
  readonly indicator: string;
  readonly version: number;
  /** What the sheet said when it was read; `null` = it had no row. */
  readonly was: StatedOpinion | null;
  /** What it is to say; `null` = no row, as when one that was added is taken back. */
  readonly becomes: StatedOpinion | null;
};

export function statedOf(opinion: Opinion | undefined): StatedOpinion | null {
  if (opinion === undefined) return null;
  const { cluster, council, applied, document, note } = opinion;
  return { cluster, council, applied, document, note };
}

/**
 * The cells and rows of `Ý kiến điều chỉnh` that these opinions change. Throws LiveWorkbookError where they can't be
 * written.
 */
export function opinionChanges({ board, workbook }: OpenedBoard, changes: readonly OpinionChange[]): InputChange {
  const sheet = locateSheet(workbook, opinionList)?.name ?? opinionList.sheet;
  const unread = new Set(
    board.issues.flatMap(({ place }) => (place.sheet === sheet && place.cell !== null ? [place.cell] : [])),
  );
  return statedChanges({
    workbook,
    form: opinionList,
    unread,
    changes: changes.map(({ unit, indicator, version, was, becomes }): RowChange => {
      const found = opinionOn(board.opinions, { unit, code: indicator, version });
      return {
        found:
          found === undefined
            ? undefined
            : { row: parseAddress(found.cell)?.row ?? 0, cell: found.cell, values: valuesOf(statedOf(found)) ?? {} },
        key: { unit, code: indicator, version },
        was: valuesOf(was),
        becomes: valuesOf(becomes),
      };
    }),
  });
}

/** An opinion that is none is a blank cell. */
function valuesOf(stated: StatedOpinion | null): InputRow | null {
  if (stated === null) return null;
  const { cluster, council, ...rest } = stated;
  return { ...rest, cluster: cluster === "none" ? null : cluster, council: council === "none" ? null : council };
}

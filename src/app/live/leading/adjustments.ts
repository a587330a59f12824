import type { Adjustment } from "../../../domain/figures/figure";
import type { Role } from "../../../domain/round/roster";
import { opinionOn } from "../../../domain/figures/adjustment-register";
import { locateSheet } from "../../../forms/reading/find-header";
import { opinionList } from "../../../forms/sheets/board/register-lists";
import type { LiveStatus } from "../live-status";
import type { OpenedBoard } from "../../open-board";
import { statedOf, type StatedOpinion } from "./give-opinions";

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
  readonly gives: "cluster" | "council";
  /** In roster order, then as the catalogue lists the indicators, then by version. */
  readonly items: readonly AdjustmentItem[];
  /** Where opinions stand; `null` = the sheet is gone. */
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
      newest: !adjustments.some(
        ({ unit: other, indicator, version }) =>
          other === adjustment.unit && indicator === adjustment.indicator && version > adjustment.version,
      ),
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

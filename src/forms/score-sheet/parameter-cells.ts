import { numbersOf, isOutsideBase } from "../../domain/ways/ways";
import { addressOf } from "../../workbook/address";
import { wordsOf } from "../description/field-type";
import { scoringMethods } from "../sheets/board/scale-list";
import { bandCells, type BandCells } from "./band-cells";
import { liveNumber } from "./live-number";
import type { ParameterColumns, ParameterNumber } from "./parameter-columns";
import type { ScalePlaces } from "./scale-places";
import { scoreColumns, type PlannedLine, type ScoredCluster } from "./score-plan";
import type { StageCell } from "./stage-cells";

type Line = PlannedLine & { readonly kind: "line" };

/** The numbers of the scale on one line, live. */
export type LineParameters = {
  /** `null` = outside the base, where Điểm chuẩn says nothing. */
  readonly max: StageCell | null;
  /** `null` = the line's way has no use for it. */
  readonly number: (number: ParameterNumber) => StageCell | null;
  /** `null` = the line has no bands. */
  readonly bands: BandCells | null;
};

/** Numbers of `Thang điểm` and `Mức điểm`, each looked up by the codes that stand in the same row. */
export function lineParameters(
  { criterion, row, index }: Line,
  scored: ScoredCluster,
  { columns, places }: { readonly columns: ParameterColumns; readonly places: ScalePlaces | null },
): LineParameters {
  const used = numbersOf(criterion);
  const at = (column: number) => `$${addressOf(row, column)}`;
  const key = [
    { field: "cluster", text: criterion.cluster, cell: at(columns.cluster) },
    { field: "code", text: criterion.code, cell: at(scoreColumns.code) },
    { field: "kind", text: wordsOf(scoringMethods, criterion.kind), cell: at(scoreColumns.kind) },
  ];
  const criteria = places?.criteria ?? null;
  const bands = scored.bands[index] ?? [];
  return {
    max: isOutsideBase(criterion.kind) ? null : liveNumber(criteria, { key, field: "max", wanted: criterion.max }),
    number: (number) => {
      if (!used.includes(number)) return null;
      const value = criterion[number];
      const isPositive = number === "step";
      return liveNumber(criteria, {
        key,
        field: number,
        wanted: isPositive && value !== null && value <= 0 ? null : value,
        isPositive,
      });
    },
    bands:
      bands.length === 0
        ? null
        : bandCells(places?.bands ?? null, {
            criterion,
            bands,
            clusterCell: at(columns.cluster),
            criterionCell: at(scoreColumns.code),
            countCell: at(columns.bandCount),
            rowCell: (band) => at(columns.band("row", band)),
          }),
  };
}

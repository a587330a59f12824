import type { PlannedLine } from "./plan-lines";
import { type ScoredCluster, scoreColumns } from "./score-plan";
import type { ParameterColumns, LineParameters, BandCells, BandPart } from "./parameter-block";
import {
  type ScalePlaces,
  liveNumber,
  isSure,
  constant,
  conditionsOf,
  type KeyPart,
  type StageCell,
} from "./live-number";
import { numbersOf, hasMaximum } from "../../domain/ways/ways";
import { addressOf, sheetReference } from "../../workbook/address";
import { wordsOf } from "../description/field-type";
import { methodChoice } from "../sheets/board/scale-list";
import type { Criterion, Band } from "../../domain/round/scale";
import { type ListPlaces, type ListedRow, sheetNumber, sheetText, rangeOf } from "../reading/list-places";
import { quoted } from "../ways/formula-text";

type Line = PlannedLine & { readonly kind: "line" };

/** Numbers of `Thang điểm` and `Mức điểm`, each looked up by the codes in its row. */
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
    { field: "kind", text: wordsOf(methodChoice, criterion.kind), cell: at(scoreColumns.kind) },
  ];
  const criteria = places?.criteria ?? null;
  const bands = scored.bands[index] ?? [];
  return {
    max: !hasMaximum(criterion) ? null : liveNumber(criteria, { key, field: "max", wanted: criterion.max }),
    number: (number) => {
      const value = criterion[number];
      if (number === "roundTo" ? value === null : !used.includes(number)) return null;
      const isPositive = number === "step" || number === "roundTo";
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

type Given = {
  readonly criterion: Criterion;
  /** In the order of `Mức điểm`; at least one. */
  readonly bands: readonly Band[];
  /** Cells of the line's row: its codes, the number of bands, and the row of each band. */
  readonly clusterCell: string;
  readonly criterionCell: string;
  readonly countCell: string;
  readonly rowCell: (index: number) => string;
};

/**
 * The bands of a line, looked up in `Mức điểm` in the order of that sheet, each by its row. If a band is added or
 * removed, all of them go blank until the next consolidation, so that no band is missed.
 */
export function bandCells(places: ListPlaces | null, given: Given): BandCells {
  const { criterion, bands } = given;
  const owner = bands[0]?.cluster ?? criterion.cluster;
  const key = keyOf(given, owner);
  const rows = places?.rowsOf(key.map(({ text }) => text)) ?? [];
  if (
    places === null ||
    !key.every(isSure) ||
    rows.length !== bands.length ||
    !bands.every((band, index) => isSeenAs(places, rows[index], band))
  ) {
    return {
      count: constant(bands.length, places),
      band: (part, index) => ({ value: part === "row" ? null : (bands[index]?.[part] ?? null) }),
    };
  }
  const count = `COUNTIFS(${conditionsOf(places, key)})`;
  // Bands for every cluster are used only while the cluster has none of its own.
  const own = owner === criterion.cluster ? null : conditionsOf(places, keyOf(given, criterion.cluster));
  return {
    count: { value: bands.length, formula: own === null ? count : `IF(COUNTIFS(${own})>0,"",${count})` },
    band: (part, index) => liveBand(places, given, { key, part, index, row: rows[index] }),
  };
}

function keyOf({ criterion, clusterCell, criterionCell }: Given, owner: string): readonly KeyPart[] {
  return [
    { field: "cluster", text: owner, cell: owner === criterion.cluster ? clusterCell : quoted(owner) },
    { field: "criterion", text: criterion.code, cell: criterionCell },
  ];
}

/** Whether a spreadsheet reads the same in the row as the engine did. */
function isSeenAs(places: ListPlaces, row: ListedRow | undefined, band: Band): boolean {
  if (row === undefined || places.letters("points") === null || places.letters("from") === null) return false;
  if (sheetNumber(row.cell("points")) !== band.points || sheetNumber(row.cell("from")) !== band.from) return false;
  const typed = row.cell("text")?.value ?? null;
  return typed === null
    ? band.text === null
    : typeof typed === "string" &&
        band.text !== null &&
        sheetText(row.cell("text")) === band.text &&
        typed === typed.normalize("NFC");
}

type Asked = {
  readonly key: readonly KeyPart[];
  readonly part: BandPart;
  readonly index: number;
  readonly row: ListedRow | undefined;
};

function liveBand(places: ListPlaces, given: Given, { key, part, index, row }: Asked): StageCell {
  const { bands, countCell, rowCell } = given;
  const column = (field: string) => rangeOf(places, places.letters(field) ?? "");
  if (part === "row") {
    const isIts = key.map(({ field, cell }) => `(${column(field)}=${cell})`).join("*");
    const place = `SUMPRODUCT(SMALL(ROW(${column("criterion")})+1E7*(1-${isIts}),${index + 1}))`;
    return { value: row?.row ?? null, formula: `IF(${countCell}=${bands.length},${place},"")` };
  }
  const value = bands[index]?.[part] ?? "";
  const letters = places.letters(part);
  if (letters === null) return { value };
  const found = `INDEX(${rangeOf(places, letters)},${rowCell(index)}-ROW(${sheetReference(places.sheet, `$${letters}$${places.firstRow}`)})+1)`;
  return {
    value,
    formula: `IF(${rowCell(index)}="","",${part === "text" ? `${found}&""` : `IF(COUNT(${found})=1,${found},"")`})`,
  };
}

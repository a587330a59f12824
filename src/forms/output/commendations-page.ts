import { commendationCounts, commendationHeaders, type CommendationCount } from "../../contract/commendations";
import { headers as shared } from "../../contract/headers";
import { sourceColumns, type SourcePlace } from "./source-columns";
import { sheetNames } from "../../contract/sheet-names";
import type { Unit } from "../../domain/round/board";
import {
  countedUnits,
  shownCounts,
  sumCommendations,
  unitCommendations,
  type CommendationSum,
  type UnitCommendation,
} from "../../domain/figures/sum-commendations";
import type { Consolidation } from "../../domain/consolidation";
import type { SheetDraft } from "../../workbook/draft";
import { decimalsOf, numberFormat, styled } from "../drawing/styles";
import { commendationList } from "../sheets/unit/report-lists";
import { hasStatistics } from "../../domain/statistics/fill-forms";
import { kindOfAward, outsideForms } from "../../domain/statistics/award-kinds";
import { columnWords, type CommendationPlaces } from "./statistics/form-formulas";
import { entryCell, textCell, wordCell, type OutputCell } from "./output-cells";
import { outputList, unitsByCluster } from "./output-list";
import { inSections, outputTable, type OutputColumn } from "./output-table";

/** A unit's row, or a sum over units: of a cluster, or of the province (`cluster` `null`). */
type Line =
  | { readonly kind: "unit"; readonly cluster: string; readonly unit: Unit; readonly given: UnitCommendation }
  | { readonly kind: "sum"; readonly cluster: string | null; readonly label: string; readonly sum: CommendationSum };

/**
 * `Tổng hợp khen thưởng`: what units wrote in `Kết quả khen thưởng`, row by row, with the sums of each cluster and of
 * the province.
 */
export function commendationsPage(consolidation: Consolidation): {
  readonly draft: SheetDraft;
  /** Of the units' rows; `null` = there are none. */
  readonly places: CommendationPlaces | null;
} {
  const groups = unitsByCluster(consolidation);
  const columns = commendationColumns(consolidation);
  const sections = [
    ...groups.map((group) => ({ title: group.title, lines: clusterLines(consolidation, group) })),
    { title: "TOÀN TỈNH", lines: sumLines(consolidation, { units: consolidation.roster, cluster: null }) },
  ];
  const shown = consolidation.board.kind === "cluster" ? sections.slice(0, -1) : sections;
  const draft = outputList(consolidation, {
    name: sheetNames.commendationSummary,
    title: "TỔNG HỢP KẾT QUẢ KHEN THƯỞNG",
    table: outputTable(columns, inSections(shown, { text: ({ title }) => title, rows: ({ lines }) => lines })),
    frozenColumns: 3,
    orientation: "landscape",
    whenEmpty: "Chưa đơn vị nào ghi kết quả khen thưởng.",
    remarks: [
      "Tổng chỉ cộng các ô có số; ô trống không tính là 0. Đơn vị tham gia, không bình xét và đơn vị được miễn báo cáo đứng ngoài tổng.",
    ],
  });
  return { draft, places: placesOf(draft, columns) };
}

function placesOf({ filter }: SheetDraft, columns: readonly OutputColumn<Line>[]): CommendationPlaces | null {
  const at = (header: string): number => columns.findIndex((column) => column.header === header) + 1;
  if (filter === null || at(shared.statistics) === 0) return null;
  const counts = commendationCounts.flatMap((count) => {
    const column = at(commendationHeaders[count]);
    return column === 0 ? [] : [[count, column] as const];
  });
  return { first: filter.top + 1, last: filter.bottom, kind: at(shared.statistics), counts: new Map(counts) };
}

type Group = { readonly code: string; readonly units: readonly Unit[] };

function clusterLines(consolidation: Consolidation, { code, units }: Group): readonly Line[] {
  const own = new Map(units.map((unit) => [unit.code, unit]));
  const rows = unitCommendations(units, consolidation.accepted).flatMap((given): readonly Line[] => {
    const unit = own.get(given.unit);
    return unit === undefined ? [] : [{ kind: "unit", cluster: code, unit, given }];
  });
  return [...rows, ...sumLines(consolidation, { units, cluster: code })];
}

function sumLines(
  { board, units: standings, accepted }: Consolidation,
  { units, cluster }: { readonly units: readonly Unit[]; readonly cluster: string | null },
): readonly Line[] {
  const sums = sumCommendations(
    countedUnits(units, standings),
    unitCommendations(units, accepted),
    board.awards.map(({ name }) => name),
  );
  return sums.map((sum) => ({
    kind: "sum",
    cluster,
    label: cluster === null ? "Tổng toàn tỉnh" : "Tổng cụm, khối",
    sum,
  }));
}

/** What only the yearly statistics ask for has a column where somebody counted it. */
export function commendationColumns(
  consolidation: Pick<Consolidation, "board" | "roster" | "units" | "accepted">,
): readonly OutputColumn<Line>[] {
  const { board, roster, accepted } = consolidation;
  const counts = shownCounts(unitCommendations(roster, accepted));
  const statistics = hasStatistics(board) ? [statisticsColumn(consolidation)] : [];
  return [...lineColumns, ...counts.map(countColumn), unitsColumn, ...statistics, ...placeColumns];
}

/** Into which column of the statistical forms a unit's row counts; the forms add up by it. */
function statisticsColumn({
  board,
  roster,
  units,
}: Pick<Consolidation, "board" | "roster" | "units">): OutputColumn<Line> {
  const counted = new Set(countedUnits(roster, units).map(({ code }) => code));
  const words = (line: Line): string | null => {
    if (line.kind !== "unit" || !counted.has(line.unit.code)) return null;
    const kind = kindOfAward(line.given.row.code, board.awards);
    if (kind === null) return "Chưa rõ cột";
    return kind === "outside" ? outsideForms : columnWords(kind.form ?? "", kind.name);
  };
  return { header: shared.statistics, width: 20, widest: 32, onScreen: true, cell: (line) => textCell(words(line)) };
}

const lineColumns: readonly OutputColumn<Line>[] = [
  { header: shared.cluster, states: "cluster", width: 10, cell: ({ cluster }) => wordCell(cluster) },
  {
    header: shared.unit,
    states: "unit",
    width: 10,
    widest: 16,
    cell: (line) => wordCell(line.kind === "unit" ? line.unit.code : null),
  },
  {
    header: shared.unitName,
    width: 26,
    widest: 34,
    cell: (line) => (line.kind === "unit" ? textCell(line.unit.name) : bold(line.label)),
  },
  {
    header: shared.awardForm,
    states: "award",
    width: 30,
    widest: 38,
    cell: (line) => textCell(line.kind === "unit" ? line.given.row.code : line.sum.award),
  },
];

function countColumn(count: CommendationCount): OutputColumn<Line> {
  return { header: commendationHeaders[count], width: 8.5, cell: (line) => countedCell(line, count) };
}

const unitsColumn: OutputColumn<Line> = {
  header: "Số đơn vị có số liệu",
  width: 18,
  widest: 24,
  cell: (line) => wordCell(line.kind === "unit" ? null : unitWords(line.sum)),
};

const placeColumns: readonly OutputColumn<Line>[] = sourceColumns<Line>(
  (line) => (line.kind === "unit" ? placeOf(line.given) : null),
  { file: { width: 14, widest: 24 }, sheet: { width: 12, widest: 20 }, cell: { header: "Ô đầu", width: 7 } },
);

function countedCell(line: Line, count: CommendationCount): OutputCell {
  if (line.kind === "unit") return entryCell(line.given.row[count]);
  const { sum } = line.sum.counts[count];
  return { value: sum, style: styled("number", { format: numberFormat(decimalsOf(sum)), bold: true }) };
}

/** "3/9 đơn vị", and each count that fewer of them gave. */
function unitWords({ units, of, counts }: CommendationSum): string {
  const fewer = commendationCounts
    .filter((count) => counts[count].units !== units && counts[count].units > 0)
    .map((count) => `${commendationHeaders[count]}: ${counts[count].units}/${of}`);
  return [`${units}/${of} đơn vị`, ...fewer].join("\n");
}

function bold(text: string): OutputCell {
  return { value: text, style: styled("text", { format: "@", bold: true }) };
}

/** The first cell of the row in which something is written. */
function placeOf({ row, submission }: UnitCommendation): SourcePlace {
  const { sheet } = commendationList;
  const cell = commendationCounts.map((count) => row[count]).find(({ state }) => state !== "blank")?.cell ?? null;
  return { file: submission.file.name, sheet: submission.sheets[sheet] ?? sheet, cell };
}

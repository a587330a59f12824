import { sheetNames } from "../../contract/sheet-names";
import type { Consolidation } from "../../domain/consolidation";
import type { Texts } from "../../text/texts";
import type { Sheet } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import { cellText } from "../reading/finding";
import { adjustmentColumns } from "./adjustments/adjustments-page";
import { clusterNoteColumns } from "./cluster-notes/cluster-notes-page";
import { commendationColumns } from "./commendations-page";
import { comparedLineColumns } from "./compared-rounds/compared-columns";
import { contentColumns } from "./contents/contents-page";
import { detailColumns } from "./details/details-page";
import { figureColumns } from "./figures/figure-columns";
import { fileColumns } from "./files-page";
import { issueColumns } from "./issues-page";
import { nominationColumns } from "./nominations/nominations-page";
import type { RowFact } from "./output-table";
import { rankingColumns } from "./ranking/ranking-page";
import { standingClusterColumns } from "./standing/standing-clusters-page";
import { standingUnitColumns } from "./standing/standing-units-page";
import { totalColumns } from "./totals-page";

export type StatedColumn = { readonly header: string; readonly states?: RowFact };

/** The columns of each output list, which identify its rows. */
const columnsBySheet: Readonly<
  Record<string, (consolidation: Consolidation, texts: Texts) => readonly StatedColumn[]>
> = {
  [sheetNames.unitStandings]: (consolidation, texts) => standingUnitColumns(consolidation, texts),
  [sheetNames.clusterStandings]: (consolidation, texts) => standingClusterColumns(consolidation, texts),
  [sheetNames.figures]: ({ board }) => figureColumns(board.period.kind),
  [sheetNames.adjustmentRegister]: (_, texts) => adjustmentColumns(texts),
  [sheetNames.scoreDetails]: (consolidation, texts) => detailColumns(consolidation, texts),
  [sheetNames.ranking]: (_, texts) => rankingColumns(texts),
  [sheetNames.statedTotals]: (_, texts) => totalColumns(texts),
  [sheetNames.nominees]: (_, texts) => nominationColumns(texts),
  [sheetNames.comparedRounds]: () => comparedLineColumns,
  [sheetNames.contentSummary]: (consolidation) => contentColumns(consolidation),
  [sheetNames.commendationSummary]: (consolidation) => commendationColumns(consolidation),
  [sheetNames.clusterNotes]: () => clusterNoteColumns,
  [sheetNames.issues]: (consolidation, texts) => issueColumns(consolidation, texts),
  [sheetNames.files]: (consolidation, texts) => fileColumns(consolidation, texts),
};

/** `null` = the sheet is no output list. */
export function statedColumns(
  sheet: string,
  consolidation: Consolidation,
  texts: Texts,
): readonly StatedColumn[] | null {
  const name = Object.keys(columnsBySheet).find((each) => matchKey(each) === matchKey(sheet));
  return name === undefined ? null : (columnsBySheet[name]?.(consolidation, texts) ?? null);
}

/** What one row tells; "" = an empty cell. */
export type StatedRow = {
  readonly facts: ReadonlyMap<RowFact, string>;
  readonly columnHeader: string;
  readonly columnStates: RowFact | null;
};

/** Why a selected cell is on no row: it is above the rows, on a section, a sum or a remark, or the headers differ. */
export type NoRow = "heading" | "no-row" | "other-headers";

/** Reads one row of an output list by the headers above it. `sheet` needs its first rows and that row. */
export function readStatedRow(
  sheet: Sheet,
  columns: readonly StatedColumn[],
  { row, column }: { readonly row: number; readonly column: number },
): StatedRow | NoRow {
  const header = [...sheet.rows].find(([, cells]) =>
    columns.every(({ header: text }, index) => cellText(cells.get(index + 1)) === text),
  )?.[0];
  if (header === undefined) return "other-headers";
  if (row <= header) return "heading";
  const cells = sheet.rows.get(row);
  const facts = new Map(
    columns.flatMap(({ states }, index) =>
      states === undefined ? [] : [[states, cellText(cells?.get(index + 1))] as const],
    ),
  );
  const selected = columns[column - 1];
  if ([...facts.values()].every((text) => text === "")) return "no-row";
  return { facts, columnHeader: selected?.header ?? "", columnStates: selected?.states ?? null };
}

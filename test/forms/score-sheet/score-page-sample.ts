import { enteredPlaces } from "../../../src/forms/score-sheet/entered-formula";
import { figuresPage } from "../../../src/forms/output/figures/figures-page";
import { scorePage } from "../../../src/forms/score-sheet/score-page";
import { scoreColumns } from "../../../src/forms/score-sheet/score-plan";
import type { Consolidation } from "../../../src/domain/consolidation";
import { type DraftCell, workbookOf } from "../../../src/workbook/draft";
import { rowOf } from "../output/page-text";
import { sampleRound } from "./score-sample";

export const sample = sampleRound();

export const places = enteredPlaces(workbookOf({ title: "", sheets: [sample.entered], names: [], active: 0 }), 1000);

export const pageOf = (consolidation: Consolidation) =>
  scorePage(consolidation, { figures: figuresPage(consolidation).places, entered: places });

export const page = pageOf(sample.consolidation);

export const { draft } = page;

export const cellOf = (code: string, column: number, from = draft) => from.rows.get(rowOf(from, 2, code))?.get(column);

/** A cell in the block of a stage, by criterion and unit. */
export function stageCellOf(code: string, unit: string, title: string, from = draft): DraftCell | undefined {
  const header =
    [...from.rows].find(([, cells]) =>
      [...cells].some(([column, { value }]) => column >= scoreColumns.firstUnit && value === unit),
    )?.[0] ?? 0;
  const titles = [...(from.rows.get(header - 1) ?? [])];
  const first = titles.find(([, { value }]) => value === title)?.[0] ?? 0;
  const found = [...(from.rows.get(header) ?? [])].find(([column, { value }]) => column >= first && value === unit);
  return from.rows.get(rowOf(from, 2, code))?.get(found?.[0] ?? 0);
}

import type { Consolidation } from "../../src/domain/consolidation";
import { boardForms } from "../../src/forms/board/input-sheets";
import { choiceLists } from "../../src/forms/drawing/entry-rules";
import { drawInputList, inputHeaderRow } from "../../src/forms/drawing/draw-input-list";
import { outputPages } from "../../src/forms/output/output-pages";
import { stageWords } from "../../src/forms/score-sheet/entered-formula";
import { enteredScoreList } from "../../src/forms/sheets/board/register-lists";
import { vi } from "../../src/text/vi";
import { columnLetters } from "../../src/workbook/address";
import { workbookOf, type SheetDraft, type WorkbookDraft } from "../../src/workbook/draft";
import type { GeneratedCluster, GeneratedPeriod } from "./generate/generated";
import { scaleSheets } from "../forms/score-sheet/scale-sheets";
import { onlyCells } from "../support/only-cells";
import { generatedRound } from "./generated-round";

export type RoundWorkbook = { readonly consolidation: Consolidation; readonly draft: WorkbookDraft };

/** The output pages of a round beside the sheet of entered points, as they are written for the Board. */
export function roundWorkbook(clusters: readonly GeneratedCluster[], settings: GeneratedPeriod): RoundWorkbook {
  const consolidation = generatedRound(withCells(clusters), settings);
  const inputs = [...scaleSheets(consolidation.board), enteredSheet(clusters)];
  const pages = outputPages(consolidation, { texts: vi, workbook: workbookOf(book(inputs)) });
  return { consolidation, draft: book([...inputs, ...pages].map(onlyCells)) };
}

function book(sheets: readonly SheetDraft[]): WorkbookDraft {
  return { title: "", sheets, names: [], active: 0 };
}

/** Every row of entered points knows the cell of its points. */
function withCells(clusters: readonly GeneratedCluster[]): readonly GeneratedCluster[] {
  const points = columnLetters(enteredScoreList.columns.findIndex(({ key }) => key === "points") + 1);
  let row = inputHeaderRow;
  return clusters.map((cluster) => ({
    ...cluster,
    entered: cluster.entered.map((one) => ({ ...one, cell: `${points}${(row += 1)}` })),
  }));
}

function enteredSheet(clusters: readonly GeneratedCluster[]): SheetDraft {
  const rows = clusters.flatMap(({ entered }) =>
    entered.map(({ unit, criterion, stage, points, notApplicable, scorer }) => ({
      unit,
      criterion,
      stage: stageWords(stage),
      points,
      notApplicable: notApplicable ? "x" : null,
      scorer,
    })),
  );
  return drawInputList(enteredScoreList, rows, {
    subtitle: "Các dòng điểm của một vòng thử",
    choiceRule: choiceLists(boardForms).ruleOf,
    stamp: null,
  });
}

import type { Consolidation } from "../../domain/consolidation";
import type { Texts } from "../../text/texts";
import type { SheetDraft } from "../../workbook/draft";
import type { Workbook } from "../../workbook/sheet";
import { enteredPlaces } from "./entered-places";
import { figuresPage } from "../output/figures/figures-page";
import { rankingPage } from "../output/ranking/ranking-page";
import { scalePlaces } from "./scale-places";
import { scorePage } from "./score-page";

/**
 * The output sheets that recalculate when points are typed, and the figures they refer to, in the order of their tabs.
 */
export function livePages(consolidation: Consolidation, workbook: Workbook, texts: Texts): readonly SheetDraft[] {
  const figures = figuresPage(consolidation);
  const scores = scorePage(consolidation, {
    figures: figures.places,
    entered: enteredPlaces(workbook),
    scale: scalePlaces(workbook),
    texts,
  });
  return [figures.draft, scores.draft, rankingPage(consolidation, scores.places, texts)];
}

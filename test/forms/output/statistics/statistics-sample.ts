import type { Consolidation } from "../../../../src/domain/consolidation";
import type { Board } from "../../../../src/domain/round/board";
import type { CommendationRow } from "../../../../src/domain/submissions/submission";
import { commendationsPage } from "../../../../src/forms/output/commendations-page";
import { statisticsPages } from "../../../../src/forms/output/statistics/statistics-pages";
import type { SheetDraft } from "../../../../src/workbook/draft";
import { entry, submission } from "../../../domain/round-samples";
import { smallRound } from "../small-round";

type Sent = { readonly commendations?: readonly CommendationRow[]; readonly movements?: number };

/** The small round as a year round, with these reports; the item N01 counts movements. */
export function yearRound(sent: Readonly<Record<string, Sent>>, stated: Partial<Board> = {}): Consolidation {
  const { board } = smallRound();
  const items = board.contentItems.map((item) => (item.code === "N01" ? { ...item, statistics: "0601/05" } : item));
  return smallRound({
    board: { ...board, period: { ...board.period, kind: "year" }, awards: [], contentItems: items, ...stated },
    accepted: new Map(
      Object.entries(sent).map(([unit, { commendations = [], movements = null }]) => [
        unit,
        submission(unit, { commendations, contents: [{ code: "N01", content: entry<number>(movements, "E9") }] }),
      ]),
    ),
  });
}

/** `Tổng hợp khen thưởng` and the forms, whose formulas add it up. */
export function statisticsSheets(round: Consolidation): readonly SheetDraft[] {
  const { draft, places } = commendationsPage(round);
  return [draft, ...statisticsPages(round, places)];
}

import { sheetNames } from "../../contract/sheet-names";
import { kindRules } from "../../domain/round/period";
import type { Board } from "../../domain/round/board";
import { lastRanked } from "../../domain/next-round/plan-next-round";
import type { Consolidation } from "../../domain/consolidation";
import type { Texts } from "../../text/texts";
import type { SheetDraft } from "../../workbook/draft";
import type { Workbook } from "../../workbook/sheet";
import { adjustmentsPage } from "./adjustments/adjustments-page";
import { clusterNotesPage } from "./cluster-notes/cluster-notes-page";
import { commendationsPage } from "./commendations-page";
import { contentsPage } from "./contents/contents-page";
import { detailsPage } from "./details/details-page";
import { enteredPlaces } from "../score-sheet/entered-formula";
import { figuresPage, type FigurePlaces } from "./figures/figures-page";
import { filesPage } from "./files-page";
import { issuesPage } from "./issues-page";
import { nominationsPage } from "./nominations/nominations-page";
import { overviewPage } from "./overview/overview-page";
import { rankingPage } from "./ranking/ranking-page";
import { scalePlaces } from "../score-sheet/live-number";
import { readFormerRounds } from "../store/former-rounds";
import { scorePage } from "../score-sheet/score-page";
import { standingClustersPage } from "./standing/standing-clusters-page";
import { standingUnitsPage } from "./standing/standing-units-page";
import { totalsPage } from "./totals-page";

/**
 * Names of the output sheets in the order of their tabs (contract §1); nothing is typed there, and nothing reads them
 * back.
 */
export const outputSheets: readonly string[] = [
  sheetNames.overview,
  sheetNames.unitStandings,
  sheetNames.clusterStandings,
  sheetNames.figures,
  sheetNames.adjustmentRegister,
  sheetNames.scores,
  sheetNames.scoreDetails,
  sheetNames.ranking,
  sheetNames.statedTotals,
  sheetNames.nominees,
  sheetNames.contentSummary,
  sheetNames.commendationSummary,
  sheetNames.clusterNotes,
  sheetNames.issues,
  sheetNames.files,
];

/** Sheets that only a Board has: they are about workbooks that clusters send. */
const boardOnly: ReadonlySet<string> = new Set([sheetNames.statedTotals, sheetNames.clusterNotes]);

/** Sheets of points and what follows from them: a round that scores nothing has none of them (rounds.md). */
const ofScores: ReadonlySet<string> = new Set([
  sheetNames.adjustmentRegister,
  sheetNames.scores,
  sheetNames.scoreDetails,
  sheetNames.ranking,
  sheetNames.statedTotals,
  sheetNames.nominees,
  sheetNames.commendationSummary,
]);

/** The output sheets of a Board's workbook, or of a cluster's, in its kind of round. */
export function outputSheetsOf({
  kind,
  period,
  contentItems,
}: Pick<Board, "kind" | "period" | "contentItems">): readonly string[] {
  const { scored, results } = kindRules[period.kind];
  const noWords = !results && contentItems.length === 0;
  return outputSheets.filter(
    (name) =>
      (kind !== "cluster" || !boardOnly.has(name)) &&
      (scored || !ofScores.has(name)) &&
      !(noWords && name === sheetNames.contentSummary),
  );
}

type OutputSources = {
  readonly texts: Texts;
  /** The Board's workbook, to whose input sheets the score formulas refer. */
  readonly workbook: Workbook;
};

/** All output sheets of one consolidation, in the order of their tabs. */
export function outputPages(consolidation: Consolidation, sources: OutputSources): readonly SheetDraft[] {
  return [...outputPagesOneByOne(consolidation, sources)];
}

/** The same, drawn one by one, so that the caller can pause between two sheets. */
export function* outputPagesOneByOne(
  consolidation: Consolidation,
  { texts, workbook }: OutputSources,
): Generator<SheetDraft> {
  const ofBoard = consolidation.board.kind !== "cluster";
  const clusters = standingClustersPage(consolidation, texts);
  yield overviewPage(consolidation, texts, clusters.charts[0] ?? null);
  yield standingUnitsPage(consolidation, texts);
  yield clusters;
  const figures = figuresPage(consolidation);
  yield figures.draft;
  if (kindRules[consolidation.board.period.kind].scored)
    yield* scorePages(consolidation, { texts, workbook }, figures.places);
  if (outputSheetsOf(consolidation.board).includes(sheetNames.contentSummary)) yield contentsPage(consolidation, texts);
  if (kindRules[consolidation.board.period.kind].scored) yield commendationsPage(consolidation);
  if (ofBoard) yield clusterNotesPage(consolidation, workbook);
  yield issuesPage(consolidation, texts);
  yield filesPage(consolidation, texts);
}

/** Targets as they were adjusted, and the points with what follows from them. */
function* scorePages(
  consolidation: Consolidation,
  { texts, workbook }: OutputSources,
  figures: FigurePlaces,
): Generator<SheetDraft> {
  yield adjustmentsPage(consolidation, texts);
  const scores = scorePage(consolidation, {
    figures,
    entered: enteredPlaces(workbook),
    scale: scalePlaces(workbook),
    texts,
  });
  yield scores.draft;
  yield detailsPage(consolidation, scores.blocks, texts);
  yield rankingPage(consolidation, { places: scores.places, former: formerRanks(consolidation, workbook), texts });
  if (consolidation.board.kind !== "cluster") yield totalsPage(consolidation, scores.places, texts);
  yield nominationsPage(consolidation, texts);
}

/**
 * The output sheets that recalculate when points are typed, and the figures they refer to, in the order of their tabs.
 */
export function livePages(consolidation: Consolidation, workbook: Workbook, texts: Texts): readonly SheetDraft[] {
  const figures = figuresPage(consolidation);
  if (!kindRules[consolidation.board.period.kind].scored) return [figures.draft];
  const scores = scorePage(consolidation, {
    figures: figures.places,
    entered: enteredPlaces(workbook),
    scale: scalePlaces(workbook),
    texts,
  });
  const former = formerRanks(consolidation, workbook);
  return [figures.draft, scores.draft, rankingPage(consolidation, { places: scores.places, former, texts })];
}

function formerRanks({ board }: Consolidation, workbook: Workbook): ReturnType<typeof lastRanked> {
  return lastRanked(readFormerRounds(workbook).rounds, board.period);
}

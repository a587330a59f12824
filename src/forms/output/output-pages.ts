import { lookedUpScoresSheet, sheetNames } from "../../contract/sheet-names";
import { kindRules } from "../../domain/round/period";
import type { Board } from "../../domain/round/board";
import { compareRounds, lastOfKind } from "../../domain/next-round/compare-rounds";
import type { FormerRound } from "../../domain/next-round/former-round";
import { lastRanked } from "../../domain/next-round/plan-next-round";
import type { Consolidation } from "../../domain/consolidation";
import type { Texts } from "../../text/texts";
import type { SheetDraft } from "../../workbook/draft";
import type { Workbook } from "../../workbook/sheet";
import { adjustmentsPage } from "./adjustments/adjustments-page";
import { clusterNotesPage } from "./cluster-notes/cluster-notes-page";
import { commendationsPage } from "./commendations-page";
import { comparedRoundsPage } from "./compared-rounds/compared-rounds-page";
import { contentsPage } from "./contents/contents-page";
import { detailsPage } from "./details/details-page";
import { enteredPlaces, enteredRoom } from "../score-sheet/entered-formula";
import { figuresPage, type FigurePlaces } from "./figures/figures-page";
import { filesPage } from "./files-page";
import { issuesPage } from "./issues-page";
import { nominationsPage } from "./nominations/nominations-page";
import { overviewPage } from "./overview/overview-page";
import { rankingPage } from "./ranking/ranking-page";
import { correctionsPage, hasCorrections } from "../sealing/corrections-page";
import { withSealFoot } from "../sealing/seal-foot";
import { scalePlaces } from "../score-sheet/live-number";
import { readFormerRounds } from "../store/former-rounds";
import type { ScorePlace, ScorePlaces } from "../score-sheet/score-places";
import { scorePage } from "../score-sheet/score-page";
import { outputSheets, statisticsSheets } from "./output-sheets";
import { statisticsPages } from "./statistics/statistics-pages";
import { hasStatistics } from "../../domain/statistics/fill-forms";
import { standingClustersPage } from "./standing/standing-clusters-page";
import { standingUnitsPage } from "./standing/standing-units-page";
import { totalsPage } from "./totals-page";

/** Sheets that only a Board has: they are about workbooks that clusters send. */
const boardOnly: ReadonlySet<string> = new Set([sheetNames.statedTotals, sheetNames.clusterNotes]);

/** Sheets of points and what follows from them: a round that scores nothing has none of them (rounds.md). */
const ofScores: ReadonlySet<string> = new Set([
  sheetNames.adjustmentRegister,
  sheetNames.scores,
  lookedUpScoresSheet,
  sheetNames.scoreDetails,
  sheetNames.ranking,
  sheetNames.statedTotals,
  sheetNames.nominees,
  sheetNames.commendationSummary,
]);

/**
 * The output sheets of a Board's workbook, or of a cluster's, in its kind of round. `former`: what it keeps of earlier
 * rounds; a first round of its kind is compared with none. `Đính chính` is there besides where it says something.
 */
export function outputSheetsOf(
  { kind, period, contentItems }: Pick<Board, "kind" | "period" | "contentItems">,
  former: readonly FormerRound[],
): readonly string[] {
  const { scored, results } = kindRules[period.kind];
  const noWords = !results && contentItems.length === 0;
  return outputSheets.filter(
    (name) =>
      (kind !== "cluster" || !boardOnly.has(name)) &&
      (scored || !ofScores.has(name)) &&
      (hasStatistics({ kind, period }) || !statisticsSheets.includes(name)) &&
      (name !== sheetNames.comparedRounds || lastOfKind(former, period) !== null) &&
      name !== sheetNames.corrections &&
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
export function* outputPagesOneByOne(consolidation: Consolidation, sources: OutputSources): Generator<SheetDraft> {
  for (const page of pagesOf(consolidation, sources)) yield footed(page, consolidation, sources.texts);
}

/** What people see says whether the round is sealed. */
function footed(page: SheetDraft, { sealing }: Consolidation, texts: Texts): SheetDraft {
  return page.state === "visible" ? withSealFoot(page, sealing, texts) : page;
}

function* pagesOf(consolidation: Consolidation, { texts, workbook }: OutputSources): Generator<SheetDraft> {
  const ofBoard = consolidation.board.kind !== "cluster";
  const former = readFormerRounds(workbook);
  const clusters = standingClustersPage(consolidation, texts);
  yield overviewPage(consolidation, texts, clusters.charts[0] ?? null);
  yield standingUnitsPage(consolidation, texts);
  yield clusters;
  const figures = figuresPage(consolidation);
  yield figures.draft;
  const { scored } = kindRules[consolidation.board.period.kind];
  const places = scored
    ? yield* scorePages(consolidation, { texts, workbook, former: former.rounds, figures: figures.places })
    : new Map<string, ScorePlace>();
  const compared = compareRounds(consolidation, former);
  if (compared !== null) yield comparedRoundsPage(consolidation, { compared, places, texts });
  if (outputSheetsOf(consolidation.board, former.rounds).includes(sheetNames.contentSummary))
    yield contentsPage(consolidation, texts);
  if (scored) {
    const commendations = commendationsPage(consolidation);
    yield commendations.draft;
    if (hasStatistics(consolidation.board)) yield* statisticsPages(consolidation, commendations.places);
  }
  if (ofBoard) yield clusterNotesPage(consolidation, workbook);
  if (hasCorrections(consolidation)) yield correctionsPage(consolidation, texts);
  yield issuesPage(consolidation, texts);
  yield filesPage(consolidation, texts);
}

type ScoreSources = OutputSources & { readonly figures: FigurePlaces; readonly former: readonly FormerRound[] };

/** Targets as they were adjusted, and the points with what follows from them. Returns where the points stand. */
function* scorePages(
  consolidation: Consolidation,
  { texts, workbook, figures, former }: ScoreSources,
): Generator<SheetDraft, ScorePlaces> {
  yield adjustmentsPage(consolidation, texts);
  const scores = scorePage(consolidation, {
    figures,
    entered: enteredPlaces(workbook, enteredRoom(consolidation.board)),
    scale: scalePlaces(workbook),
    texts,
  });
  yield scores.draft;
  if (scores.lookup !== null) yield scores.lookup;
  yield detailsPage(consolidation, scores.blocks, texts);
  yield rankingPage(consolidation, {
    places: scores.places,
    former: lastRanked(former, consolidation.board.period),
    texts,
  });
  if (consolidation.board.kind !== "cluster") yield totalsPage(consolidation, scores.places, texts);
  yield nominationsPage(consolidation, texts);
  return scores.places;
}

/**
 * The output sheets that recalculate when points are typed, and the figures they refer to, in the order of their tabs.
 */
export function livePages(consolidation: Consolidation, workbook: Workbook, texts: Texts): readonly SheetDraft[] {
  return liveSheets(consolidation, workbook, texts).map((page) => footed(page, consolidation, texts));
}

function liveSheets(consolidation: Consolidation, workbook: Workbook, texts: Texts): readonly SheetDraft[] {
  const figures = figuresPage(consolidation);
  if (!kindRules[consolidation.board.period.kind].scored) return [figures.draft];
  const scores = scorePage(consolidation, {
    figures: figures.places,
    entered: enteredPlaces(workbook, enteredRoom(consolidation.board)),
    scale: scalePlaces(workbook),
    texts,
  });
  const former = lastRanked(readFormerRounds(workbook).rounds, consolidation.board.period);
  return [
    figures.draft,
    scores.draft,
    ...(scores.lookup === null ? [] : [scores.lookup]),
    rankingPage(consolidation, { places: scores.places, former, texts }),
  ];
}

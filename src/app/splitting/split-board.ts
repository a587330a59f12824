import { kindWords } from "../../contract/kind-words";
import { lookedUpScoresSheet, sheetNames } from "../../contract/sheet-names";
import type { Consolidation } from "../../domain/consolidation";
import type { Cluster } from "../../domain/round/roster";
import { outputPagesOneByOne } from "../../forms/output/output-pages";
import { outputSheets } from "../../forms/output/output-sheets";
import type { Texts } from "../../text/texts";
import type { SheetDraft, WorkbookDraft } from "../../workbook/draft";
import type { Workbook } from "../../workbook/sheet";
import { withoutLinks } from "../../workbook/without-links";
import { clusterPart } from "../exporting/cluster-part";
import { copyFileName } from "../file-names";

/** Sheets that have rows or columns for every unit and line: at the end of one workbook they are what fills it. */
const longSheets: ReadonlySet<string> = new Set([
  sheetNames.figures,
  sheetNames.scores,
  sheetNames.scoreDetails,
  sheetNames.contentSummary,
  sheetNames.commendationSummary,
]);

/** The long sheets of one cluster; the draft is made when asked for. */
export type ClusterBook = {
  /** Its name, without a folder. */
  readonly name: string;
  readonly cluster: string;
  readonly draft: () => WorkbookDraft;
};

export type SplitBoard = {
  /** The Board's own workbook without them: its people's sheets, overviews, standings and ranks, and the store. */
  readonly draft: WorkbookDraft;
  readonly books: readonly ClusterBook[];
};

/**
 * The consolidated workbook in parts: what is long stands by cluster in a workbook of its own. The Board's keeps all
 * that a later run needs, so it is consolidated again as a whole one is.
 */
export function splitBoard(
  whole: WorkbookDraft,
  { consolidation, workbook }: { readonly consolidation: Consolidation; readonly workbook: Workbook },
  texts: Texts,
): SplitBoard {
  const { board, roster } = consolidation;
  const round = kindWords[board.period.kind].inFileName(board.period.year);
  const withUnits = new Set(roster.map(({ cluster }) => cluster));
  return {
    draft: withoutLong(whole),
    books: board.clusters
      .filter(({ code }) => withUnits.has(code))
      .map((cluster) => ({
        name: copyFileName(round, cluster.code),
        cluster: cluster.code,
        draft: () => clusterBook(cluster, clusterPart(consolidation, cluster), { workbook, texts, round }),
      })),
  };
}

/** The output sheets of a workbook, in the order of their tabs. */
export function outputsIn({ sheets }: WorkbookDraft): readonly string[] {
  return sheets.map(({ name }) => name).filter((name) => outputSheets.includes(name));
}

function withoutLong(whole: WorkbookDraft): WorkbookDraft {
  const kept = whole.sheets.filter(({ name }) => !longSheets.has(name) && name !== lookedUpScoresSheet);
  const front = whole.sheets[whole.active];
  return {
    ...whole,
    sheets: unlinked(kept),
    active: Math.max(
      0,
      kept.findIndex(({ name }) => name === front?.name),
    ),
  };
}

type Drawing = { readonly workbook: Workbook; readonly texts: Texts; readonly round: string };

function clusterBook({ name }: Cluster, part: Consolidation, { workbook, texts, round }: Drawing): WorkbookDraft {
  const sheets: SheetDraft[] = [];
  for (const page of outputPagesOneByOne(part, { texts, workbook })) if (longSheets.has(page.name)) sheets.push(page);
  return { title: `${name}: ${round}`, sheets: unlinked(sheets), names: [], active: 0 };
}

/** A long sheet stands in another workbook now: what was computed from it is kept as a value. */
function unlinked(sheets: readonly SheetDraft[]): readonly SheetDraft[] {
  const names = new Set(sheets.map(({ name }) => name));
  return sheets.map((sheet) => withoutLinks(sheet, names));
}

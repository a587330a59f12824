import { kindWords } from "../../contract/kind-words";
import { lookedUpScoresSheet, sheetNames } from "../../contract/sheet-names";
import type { Consolidation } from "../../domain/consolidation";
import type { Outgoing } from "../../domain/round/outgoing";
import { outputPages, outputSheetsOf } from "../../forms/output/output-pages";
import { overviewPage } from "../../forms/output/overview/overview-page";
import { readFormerRounds } from "../../forms/store/former-rounds";
import type { Texts } from "../../text/texts";
import type { WorkbookDraft } from "../../workbook/draft";
import type { Workbook } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import { copyFileName, folderName } from "../file-names";
import { clusterPart } from "./cluster-part";
import type { OutgoingRound } from "./outgoing-round";
import { resultSheet } from "./result-sheet";

/** A results-only workbook; its draft is made when asked for. */
export type CleanCopy = {
  /** Below the folder of all copies. */
  readonly path: string;
  /** `null` = the whole round. */
  readonly cluster: string | null;
  /** The figures behind it. */
  readonly part: () => Consolidation;
  readonly draft: () => WorkbookDraft;
};

export type WantedCopies = {
  /** Only this cluster's copy; `null` = the whole round, and each cluster. */
  readonly cluster: string | null;
  /** Names of sheets in the order of the annexes; `null` = all, and none is an annex. */
  readonly sheets: readonly string[] | null;
};

export type NoCopies =
  | { readonly refused: "unknown-cluster"; readonly code: string; readonly known: readonly string[] }
  | { readonly refused: "unknown-sheet"; readonly name: string; readonly known: readonly string[] };

/** Output sheets about the Board's own work: what to look into, what was read, what changed, clusters' notes. */
const internalSheets: ReadonlySet<string> = new Set([
  lookedUpScoresSheet,
  sheetNames.statedTotals,
  sheetNames.clusterNotes,
  sheetNames.corrections,
  sheetNames.issues,
  sheetNames.files,
]);

/** The sheets of results that this round has, in the order of their tabs. */
export function copiedSheets({ board }: Pick<Consolidation, "board">, workbook: Workbook): readonly string[] {
  return outputSheetsOf(board, readFormerRounds(workbook).rounds).filter((name) => !internalSheets.has(name));
}

/** One copy with the whole round for the Chairman, and one for each cluster with units; or why there are none. */
export function cleanCopies(
  round: OutgoingRound,
  { cluster, sheets }: WantedCopies,
  texts: Texts,
): readonly CleanCopy[] | NoCopies {
  const { board, roster } = round.consolidation;
  const known = copiedSheets(round.consolidation, round.workbook);
  const chosen = chosenSheets(known, sheets);
  if ("refused" in chosen) return chosen;
  const clusters = board.clusters.filter(({ code }) => roster.some((unit) => unit.cluster === code));
  const codes = clusters.map(({ code }) => code);
  if (cluster !== null && !codes.includes(cluster)) return { refused: "unknown-cluster", code: cluster, known: codes };

  const own = board.kind === "cluster";
  const name = kindWords[board.period.kind].inFileName(board.period.year);
  const annexes = new Map(sheets === null ? [] : chosen.map((sheet, index) => [sheet, index + 1]));
  const outgoing = { standing: round.standing, annexes, byOffice: !own };
  const copy = (part: () => Consolidation): Pick<CleanCopy, "part" | "draft"> => ({
    part,
    draft: () => copyDraft({ ...round, consolidation: withOutgoing(part(), outgoing) }, chosen, texts),
  });
  const whole: CleanCopy = {
    path: copyFileName(name, own ? (codes[0] ?? null) : null),
    cluster: own ? (codes[0] ?? null) : null,
    ...copy(() => round.consolidation),
  };
  if (own) return [whole];
  const parts = clusters
    .filter(({ code }) => cluster === null || code === cluster)
    .map(
      (each): CleanCopy => ({
        path: `${folderName(each.code)}/${copyFileName(name, each.code)}`,
        cluster: each.code,
        ...copy(() => clusterPart(round.consolidation, each)),
      }),
    );
  return cluster === null ? [whole, ...parts] : parts;
}

/** As they are called in the workbook, each once; `null` asked = all. */
function chosenSheets(known: readonly string[], asked: readonly string[] | null): readonly string[] | NoCopies {
  if (asked === null) return known;
  const found = new Set<string>();
  for (const name of asked) {
    const sheet = known.find((each) => matchKey(each) === matchKey(name));
    if (sheet === undefined) return { refused: "unknown-sheet", name, known };
    found.add(sheet);
  }
  return [...found];
}

function withOutgoing(round: Consolidation, outgoing: Outgoing): Consolidation {
  return { ...round, board: { ...round.board, outgoing } };
}

function copyDraft(
  { consolidation, workbook, clean }: OutgoingRound,
  chosen: readonly string[],
  texts: Texts,
): WorkbookDraft {
  const sheets = new Set(chosen);
  const pages = new Map(outputPages(consolidation, { texts, workbook }).map((page) => [page.name, page]));
  // The first chart of Tổng quan shows the figures of another sheet; without it the others move up.
  if (!sheets.has(sheetNames.clusterStandings))
    pages.set(sheetNames.overview, overviewPage(consolidation, texts, null));
  const { kind, year } = consolidation.board.period;
  return {
    title: `Kết quả ${kindWords[kind].inFileName(year)}`,
    sheets: chosen.flatMap((name) => pages.get(name) ?? []).map((page) => resultSheet(page, { clean, sheets })),
    names: [],
    active: 0,
  };
}

import { type BoardOut, boardOut } from "../../app/board-out";
import { consolidateAndDraw, type Consolidated } from "../../app/consolidate";
import { asText, consolidationRecords } from "../../app/consolidation-json";
import type { OpenedBoard } from "../../app/open-board";
import { nearLimit } from "../../app/room-left";
import type { ConsolidateOptions } from "../consolidate-options";
import type { Desk, ExitCode } from "../desk";
import { expectJsonPlace } from "../json-place";
import { collectFiles, openBoardAt } from "../open-board";
import { sayConsolidated, sayStanding } from "../say-consolidated";
import { splitBoard } from "../../app/splitting/split-board";
import { type ClusterBooks, writeClusterBooks } from "../write-cluster-books";
import { handOver, standingResult, withLine } from "../unchanged-result";
import { writeBoard } from "../write-board";
import { keepAndSay } from "../say-losses";

/** `thidua consolidate`: reads what came, writes the consolidated Board workbook and the JSON. */
export async function runConsolidate(desk: Desk, path: string, options: ConsolidateOptions): Promise<ExitCode> {
  expectJsonPlace(desk, options.json);
  const standing = standingResult(desk, path, options);
  if (standing !== null) {
    handOver(desk, standing, options.out);
    sayStanding(desk, standing.told);
    return standing.told.files.rejected + standing.told.files.unrecognised > 0 ? 1 : 0;
  }
  const consolidated = await consolidateFolder(desk, path, options);
  sayConsolidated(desk, consolidated.consolidation);
  if (options.dryRun) desk.say(desk.texts.cli.results.dryRun());
  const toSee = consolidated.consolidation.files.some(
    ({ verdict }) => verdict === "rejected" || verdict === "unrecognised",
  );
  return toSee ? 1 : 0;
}

/** The same without words, for the demo. */
export async function consolidateFolder(desk: Desk, path: string, options: ConsolidateOptions): Promise<Consolidated> {
  const { progress, results, room } = desk.texts.cli;
  const { board, workbook, stored, bytes: own } = openBoardAt(desk, path);
  const files = collectFiles(desk, options.in);
  const asOf = options.asOf ?? desk.today;
  const request = {
    board,
    stored,
    files,
    asOf,
    receivedOption: options.received,
    progress: (done: number, total: number) => desk.progress(progress.reading({ done, total })),
  };
  const { consolidated, records, out } = consolidateAndDraw(request, desk.host, (judged) => {
    const told = consolidationRecords(judged.consolidation, desk.texts);
    if (options.dryRun) return { consolidated: judged, records: told, out: null };
    desk.progress(progress.writing({ name: options.out }));
    return { consolidated: judged, records: told, out: boardOut(workbook, judged, desk.sheetTexts) };
  });
  if (out === null) return consolidated;
  const { draft, books } = await inParts(desk, out.draft, { options, workbook, consolidated });
  const kept = await keepAndSay(desk, { path, bytes: own, out: options.out }, { ...out, draft });
  const bytes = lined(desk, options, { bytes: await kept.write(draft), draft, files, ...consolidated });
  const json = asText(books === null ? records : { ...records, workbooks: books.records });
  const beside = options.json === null ? [] : [{ path: options.json, bytes: new TextEncoder().encode(json) }];
  writeBoard(desk, { path: options.out, bytes }, [...(books?.files ?? []), ...beside]);
  const near = nearLimit(draft);
  if (near !== null) desk.complain(room.near(near));
  desk.say(results.written({ path: options.out }));
  if (books !== null) desk.say(room.splitMade(books));
  return consolidated;
}

/** What is split by cluster is known by no line: each of its workbooks could have been changed. */
function lined(desk: Desk, options: ConsolidateOptions, finished: Parameters<typeof withLine>[2]): Uint8Array {
  return options.split === true ? finished.bytes : withLine(desk, options, finished);
}

type Drawn = {
  readonly options: ConsolidateOptions;
  readonly workbook: OpenedBoard["workbook"];
  readonly consolidated: Consolidated;
};

/** The workbook whole, or the Board's own with those of the clusters made beside it. */
async function inParts(
  desk: Desk,
  whole: BoardOut["draft"],
  { options, workbook, consolidated: { consolidation } }: Drawn,
): Promise<{ readonly draft: BoardOut["draft"]; readonly books: ClusterBooks | null }> {
  if (options.split !== true) return { draft: whole, books: null };
  const split = splitBoard(whole, { consolidation, workbook }, desk.sheetTexts);
  return { draft: split.draft, books: await writeClusterBooks(desk, split, options.out) };
}

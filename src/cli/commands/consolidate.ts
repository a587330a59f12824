import { boardOut } from "../../app/board-out";
import { consolidateAndDraw, type Consolidated } from "../../app/consolidate";
import { consolidationJson } from "../../app/consolidation-json";
import { readInParts, type Readers } from "../../app/receiving/read-in-parts";
import type { Recognised } from "../../app/receiving/recognise-file";
import type { Desk, ExitCode } from "../desk";
import { expectJsonPlace } from "../json-place";
import { collectFiles, openBoardAt } from "../open-board";
import { sayConsolidated } from "../say-consolidated";
import { writeBoard } from "../write-board";

export type ConsolidateOptions = {
  readonly in: readonly string[];
  readonly out: string;
  readonly asOf: string | null;
  readonly received: string | null;
  readonly json: string | null;
  readonly dryRun: boolean;
  /** Worker threads that read files; 1 = none beside the main one. */
  readonly jobs: number;
};

/** `thidua consolidate`: reads what came, writes the consolidated Board workbook and the JSON. */
export async function runConsolidate(desk: Desk, path: string, options: ConsolidateOptions): Promise<ExitCode> {
  expectJsonPlace(desk, options.json);
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
  const { progress, results } = desk.texts.cli;
  const { board, workbook, stored } = openBoardAt(desk, path);
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
  const readers = (...work: Parameters<Readers>): ReturnType<Readers> => desk.recogniseInWorkers(...work, options.jobs);
  const recognised = options.jobs > 1 ? await readInParts(request, desk.host, readers) : new Map<string, Recognised>();
  const { consolidated, json, out } = consolidateAndDraw({ ...request, recognised }, desk.host, (judged) => {
    const written = consolidationJson(judged.consolidation, desk.texts);
    if (options.dryRun) return { consolidated: judged, json: written, out: null };
    desk.progress(progress.writing({ name: options.out }));
    return { consolidated: judged, json: written, out: boardOut(workbook, judged, desk.sheetTexts) };
  });
  if (out === null) return consolidated;
  const { draft, notCarried } = out;
  const bytes = await desk.host.writeWorkbook(draft);
  const beside = options.json === null ? [] : [{ path: options.json, bytes: new TextEncoder().encode(json) }];
  writeBoard(desk, { path: options.out, bytes }, beside);
  for (const what of notCarried) desk.complain(desk.texts.issues["not-carried"]({ what }));
  desk.say(results.written({ path: options.out }));
  return consolidated;
}

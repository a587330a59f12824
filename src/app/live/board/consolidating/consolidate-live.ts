import type { Consolidation } from "../../../../domain/consolidation";
import type { Severity } from "../../../../domain/issue";
import type { FileRecord, FileVerdict } from "../../../../domain/submissions/file-record";
import { outputPages, outputSheetsOf } from "../../../../forms/output/output-pages";
import { readFormerRounds } from "../../../../forms/store/former-rounds";
import { drawStore } from "../../../../forms/store/store";
import type { Texts } from "../../../../text/texts";
import { consolidate, consolidateAndDraw, type Consolidated } from "../../../consolidate";
import type { GivenFile, Host } from "../../../host";
import { countIssues } from "../../../issue-line";
import { nearLimit } from "../../../room-left";
import type { Cost, LiveWorkbook, WorkbookChange } from "../../../live-workbook";
import { isOpened, type OpenedBoard } from "../../../open-board";
import { boardChange, type BoardChangeRequest } from "../../changing/board-change";
import { movedTold } from "../../../moved-told";
import { openLiveWorkbook, type LiveOpened } from "../../opening/open-live-workbook";
import { movedLive } from "./moved-live";
import { recogniseStepByStep, withKnownFingerprints, type FilesRead } from "./recognise-step-by-step";
import { readOutputs, type UndoStep } from "./undo-consolidation";

/** What is being done, in this order. Opening and judging are one step each. */
export type LiveStage = "opening" | "reading" | "judging" | "drawing" | "writing";

export type ConsolidateLiveRequest = {
  readonly workbook: LiveWorkbook;
  /** The files of this run; earlier ones need not come again. None: the outputs are made from the store. */
  readonly files: readonly GivenFile[];
  /** Civil date up to which is judged. */
  readonly asOf: string;
  /** Civil date-time in Asia/Ho_Chi_Minh, for the mark of the write. */
  readonly now: string;
  /** The day on which these files came, where a person states one. */
  readonly received?: string | null;
  /** SHA-256 → code of the unit from which the file comes, where a person confirmed that. Left out: none. */
  readonly identities?: ReadonlyMap<string, string>;
  /** What a run before made of the same files, so that they need not be read twice. Left out: nothing. */
  readonly earlier?: FilesRead | null;
  /** Words written into sheets: always Vietnamese. */
  readonly texts: Texts;
  readonly progress: (stage: LiveStage, done: number, all: number) => void;
  /** Called after it with the name of the sheet that was drawn. Left out: nobody listens. */
  readonly naming?: (sheet: string) => void;
  /** Called between pieces of work; left out, the work is done in one go. */
  readonly pause?: () => Promise<void>;
  readonly host: Pick<Host, "readWorkbook" | "prepare" | "sha256">;
};

/** What a run would write, worked out and not written. */
export type PreparedLive =
  | {
      readonly outcome: "done";
      readonly consolidated: Consolidated;
      readonly change: WorkbookChange;
      readonly summary: LiveSummary;
      /** The workbook before it. */
      readonly opened: OpenedBoard;
      /** What the files of this run turned out to be. */
      readonly read: FilesRead;
    }
  /** The workbook is a unit's or somebody's own, or its `Kỳ báo cáo` lacks the year or a holding date. */
  | { readonly outcome: "not-a-board" | "no-period"; readonly opened: LiveOpened };

export type ConsolidatedLive =
  | (Extract<PreparedLive, { readonly outcome: "done" }> & { readonly cost: Cost; readonly undo: UndoStep })
  /** As for PreparedLive; nothing was written. */
  | Extract<PreparedLive, { readonly outcome: "not-a-board" | "no-period" }>;

/** What the pane says of a run. */
export type LiveSummary = {
  readonly files: { readonly [V in FileVerdict]: readonly FileRecord[] };
  readonly issues: { readonly [S in Severity]: number };
  /** Rows added to the register. */
  readonly added: number;
  /** Output sheets, in the order of their tabs. */
  readonly sheets: readonly string[];
  /** Formulas of people that look at other rows of an output sheet after the write. */
  readonly moved: ReturnType<typeof movedTold>;
  /** The limit of a workbook that is nearly reached; `null` = there is room. */
  readonly near: ReturnType<typeof nearLimit>;
};

/**
 * Consolidates inside the open workbook: reads it once, judges as the command line does, writes the outputs and the
 * store. Throws LiveWorkbookError.
 */
export async function consolidateLive(request: ConsolidateLiveRequest): Promise<ConsolidatedLive> {
  const prepared = await prepareConsolidation(request);
  if (prepared.outcome !== "done") return prepared;
  const outputs = await readOutputs(request.workbook);
  const cost = await request.workbook.write(prepared.change, {
    now: request.now,
    progress: (done, all) => request.progress("writing", done, all),
  });
  return { ...prepared, cost, undo: { opened: prepared.opened, outputs, change: prepared.change } };
}

/** The same without the write: for a person who wants to see first what would come. A `pause` that throws stops it. */
export async function prepareConsolidation(request: Omit<ConsolidateLiveRequest, "now">): Promise<PreparedLive> {
  const { asOf, files, progress, pause = () => Promise.resolve() } = request;
  progress("opening", 0, 1);
  const opened = await openLiveWorkbook(request.workbook);
  if (opened.kind === "unit" || opened.kind === "other") return { outcome: "not-a-board", opened };
  if (!isOpened(opened.opened)) return { outcome: "no-period", opened };
  const { board, stored } = opened.opened;
  const run = {
    board,
    stored,
    files,
    asOf,
    receivedOption: request.received ?? null,
    identities: request.identities ?? new Map<string, string>(),
  };
  const host = await withKnownFingerprints(request.host, files, pause);
  const read = await recogniseStepByStep(
    { ...run, earlier: request.earlier ?? null, progress: (done, all) => progress("reading", done, all), pause },
    host,
  );
  progress("judging", 0, 1);
  await pause();
  const judging = { ...run, recognised: read.recognised, progress: () => undefined };
  const consolidated = consolidate(judging, host);
  await pause();
  const outputs = outputSheetsOf(board, readFormerRounds(opened.workbook).rounds);
  const drawn = (sheet: string, done: number): void => {
    progress("drawing", done, outputs.length);
    request.naming?.(sheet);
  };
  const drawing = { workbook: opened.workbook, identities: run.identities, texts: request.texts, pause, drawn };
  const { judged, change } = await drawnFor(consolidated, drawing, () =>
    consolidateAndDraw(judging, host, (each) => drawnAtOnce(each, drawing)),
  );
  const { consolidation } = judged;
  const about = { workbook: request.workbook, opened: opened.workbook, texts: request.texts };
  const moved = movedTold(await movedLive({ ...about, change, consolidation }));
  const summary = { ...summaryOf(consolidation, change), moved };
  return { outcome: "done", consolidated: judged, change, summary, opened: opened.opened, read };
}

type Drawing = Omit<BoardChangeRequest, "consolidated">;

/** Where drawing fails it is about somebody, whom `again` sets aside; that a person stopped it is no failure. */
async function drawnFor(
  consolidated: Consolidated,
  drawing: Drawing,
  again: () => Consolidated,
): Promise<{ readonly judged: Consolidated; readonly change: WorkbookChange }> {
  let stopped = false;
  const pause = (): Promise<void> =>
    drawing.pause().catch((reason: unknown) => {
      stopped = true;
      throw reason;
    });
  try {
    return { judged: consolidated, change: await boardChange({ ...drawing, consolidated, pause }) };
  } catch (error) {
    if (stopped) throw error;
    const judged = again();
    return { judged, change: await boardChange({ ...drawing, consolidated: judged }) };
  }
}

function drawnAtOnce(consolidated: Consolidated, { texts, workbook }: Drawing): Consolidated {
  outputPages(consolidated.consolidation, { texts, workbook });
  drawStore(consolidated.stored);
  return consolidated;
}

function summaryOf({ files, issues }: Consolidation, change: WorkbookChange): Omit<LiveSummary, "moved"> {
  const of = (verdict: FileVerdict): readonly FileRecord[] => files.filter((file) => file.verdict === verdict);
  return {
    files: {
      accepted: of("accepted"),
      unchanged: of("unchanged"),
      superseded: of("superseded"),
      duplicate: of("duplicate"),
      rejected: of("rejected"),
      unrecognised: of("unrecognised"),
    },
    issues: countIssues(issues),
    added: change.added.reduce((count, { rows }) => count + rows.size, 0),
    sheets: change.sheets.filter(({ state }) => state === "visible").map(({ name }) => name),
    near: nearLimit({ sheets: change.sheets, names: [] }),
  };
}

/** Without the records of the files, which the pane tells in other words. */
export function toldOf({ issues, added, sheets, moved, near }: LiveSummary): Omit<LiveSummary, "files"> {
  return { issues, added, sheets, moved, near };
}

import { scaleAnnex } from "../../app/scale-told/scale-annex";
import { scaleText } from "../../app/scale-told/scale-text";
import { type NotTold, tellScale, type ToldScale } from "../../app/scale-told/tell-scale";
import { CannotRun } from "../cannot-run";
import type { Desk, ExitCode } from "../desk";
import { earlierFile } from "../keep-earlier";
import { openBoardAt } from "../open-board";

export type ScaleOptions = {
  /** `null` = the one cluster that the workbook has. */
  readonly cluster: string | null;
  /** An annex in Word is written here, in Vietnamese; `null` = the words are printed. */
  readonly docx: string | null;
};

/** `thidua scale`: a cluster's scale in words, as a regulation would write it. */
export async function runScale(desk: Desk, path: string, { cluster, docx }: ScaleOptions): Promise<ExitCode> {
  const { failures, results } = desk.texts.cli;
  if (docx !== null && !/\.docx$/iu.test(docx)) throw new CannotRun(failures.notForPaper({ path: docx }));
  const { board } = openBoardAt(desk, path);
  const code = cluster ?? onlyOne(desk, board.clusters);
  const told = tellScale(board, code, docx === null ? desk.texts : desk.sheetTexts);
  if (isRefused(told))
    throw new CannotRun(told.refused === "no-scale" ? failures.noScale({ code }) : failures.unknownCluster({ code }));
  if (docx === null) {
    for (const line of scaleText(told)) desk.say(line);
    return 0;
  }
  const file = { path: docx, bytes: await desk.host.writePaper(scaleAnnex(told, desk.sheetTexts.scaleTold)) };
  const kept = earlierFile(desk, file);
  desk.files.writeAll(kept === null ? [file] : [kept, file]);
  if (kept !== null) desk.complain(results.backedUp({ path: kept.path }));
  desk.say(results.written({ path: docx }));
  return 0;
}

function onlyOne({ texts }: Pick<Desk, "texts">, clusters: readonly { readonly code: string }[]): string {
  const [only, ...others] = clusters;
  if (only !== undefined && others.length === 0) return only.code;
  throw new CannotRun(texts.cli.failures.whichCluster({ codes: clusters.map(({ code }) => code) }));
}

function isRefused(told: ToldScale | NotTold): told is NotTold {
  return "refused" in told;
}

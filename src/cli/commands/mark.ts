import { consolidate, type Consolidated } from "../../app/consolidate";
import { reasonText } from "../../app/consolidation-json";
import type { GivenFile } from "../../app/host";
import { boardToMark, checkedToMark } from "../../app/marking/issues-to-mark";
import { markFile, type MarkedFile } from "../../app/marking/mark-file";
import { markRefusalText } from "../../app/marking/mark-refusal";
import { contentOf } from "../../app/receiving/receive-files";
import type { Desk, ExitCode } from "../desk";
import { collectFiles, openBoardAt } from "../open-board";

export type MarkOptions = {
  readonly out: string;
  /** A Board's workbook, by whose round the files are judged; `null` = each by itself, as `check` does. */
  readonly board: string | null;
  readonly asOf: string | null;
};

/**
 * `thidua mark`: a copy of each file under its own name, the cells in question marked. Exit 1 where one could not be
 * marked.
 */
export async function runMark(desk: Desk, paths: readonly string[], options: MarkOptions): Promise<ExitCode> {
  const files = collectFiles(desk, paths);
  const judge = judgeOf(desk, files, options);
  const targets = new Set<string>();
  const inputs = new Set(files.map(({ bytes }) => desk.host.sha256(bytes)));
  let code: ExitCode = 0;
  for (const [index, file] of files.entries()) {
    desk.progress(desk.texts.cli.progress.marking({ done: index + 1, total: files.length }));
    const path = `${options.out}/${file.name}`;
    const why = await markOne(desk, {
      file,
      path,
      judge,
      isFree: !targets.has(path) && !holdsInput(desk, path, inputs),
    });
    targets.add(path);
    if (why === null) continue;
    desk.say(desk.texts.cli.results.notMarked({ name: file.name, why }));
    code = 1;
  }
  return code;
}

type Judge = (file: GivenFile, workbook: Parameters<typeof checkedToMark>[1]) => ReturnType<typeof checkedToMark>;

function judgeOf(desk: Desk, files: readonly GivenFile[], { board, asOf: stated }: MarkOptions): Judge {
  const asOf = stated ?? desk.today;
  const consolidated = board === null ? null : consolidatedAt(desk, board, { files, asOf });
  return (file, workbook) => {
    const facts = {
      name: file.name,
      sha256: desk.host.sha256(file.bytes),
      changed: file.changed,
      receivedOption: null,
    };
    return (
      (consolidated === null ? null : boardToMark(consolidated, facts)) ?? checkedToMark(facts, workbook, { asOf })
    );
  };
}

function consolidatedAt(
  desk: Desk,
  path: string,
  { files, asOf }: { readonly files: readonly GivenFile[]; readonly asOf: string },
): Consolidated {
  const { board, stored } = openBoardAt(desk, path);
  const progress = (done: number, total: number): void =>
    desk.progress(desk.texts.cli.progress.reading({ done, total }));
  return consolidate({ board, stored, files, asOf, receivedOption: null, progress }, desk.host);
}

/** However its path is written: what was given is never written over. */
function holdsInput(desk: Desk, path: string, inputs: ReadonlySet<string>): boolean {
  return desk.files.exists(path) && inputs.has(desk.host.sha256(desk.files.read(path)));
}

type One = { readonly file: GivenFile; readonly path: string; readonly judge: Judge; readonly isFree: boolean };

/** Why it could not be marked; `null` = it was, or there was nothing to mark and it was copied. */
async function markOne(desk: Desk, { file, path, judge, isFree }: One): Promise<string | null> {
  const { texts, host, files } = desk;
  const content = contentOf(file.bytes, host);
  if (!("sheets" in content)) return texts.refusals[content.reason](content.detail);
  const { issues, sender, reason } = judge(file, content);
  if (reason !== null) return reasonText(reason, texts);
  const marked = await markFile({ bytes: file.bytes, workbook: content, issues, sender }, host, desk.sheetTexts);
  if (marked.outcome === "refused") return markRefusalText(marked.why, texts);
  if (!isFree) return texts.cli.failures.alreadyThere({ path });
  files.write(path, marked.bytes);
  sayMarked(desk, { name: file.name, path, marked });
  return null;
}

function sayMarked(
  { say, texts }: Desk,
  {
    name,
    path,
    marked: { counts, wasSigned },
  }: { readonly name: string; readonly path: string; readonly marked: Extract<MarkedFile, { outcome: "marked" }> },
): void {
  const { results } = texts.cli;
  say(
    counts.error + counts.warning + counts.notice === 0
      ? results.markedClean({ name, path })
      : results.marked({ name, path, ...counts }),
  );
  if (wasSigned) say(texts.marking.signatureGone({ name }));
}

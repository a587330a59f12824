import { readFileSync } from "node:fs";
import { join } from "node:path";
import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { newSampleBoard, sampleFiles } from "../../../src/app/new-board";
import type { Board } from "../../../src/domain/round/board";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { workbookOf, type WorkbookDraft } from "../../../src/workbook/draft";
import { vi } from "../../../src/text/vi";
import { boardOf } from "../../support/small-province";

const assets = join(__dirname, "../../../assets/sample");
const tables = Object.fromEntries(
  Object.entries(sampleFiles).map(([sheet, file]) => [sheet, readFileSync(join(assets, file), "utf8")]),
);

/** The sample province's Board and the drafts of everything it hands out, by path. */
export function sampleWorkbooks(): {
  readonly board: Board;
  readonly draftOf: (path: string) => WorkbookDraft;
  readonly paths: readonly string[];
} {
  const workbook = workbookOf(newSampleBoard(tables, "2020-05-20"));
  const board = boardOf(workbook);
  const issued = issueWorkbooks({
    board,
    inputs: inputSheets(workbook),
    cluster: null,
    unit: null,
    texts: vi,
    issued: "2020-05-20",
  });
  const draftOf = (path: string): WorkbookDraft => {
    const found = issued.find((each) => each.path === path);
    if (found === undefined) throw new Error(`nothing is issued as ${path}`);
    return found.draft();
  };
  return { board, draftOf, paths: issued.map((each) => each.path) };
}

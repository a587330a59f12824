import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Province, provinces } from "../../../sample/provinces";
import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { newSampleBoard, sampleFiles } from "../../../src/app/new-board";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { vi } from "../../../src/text/vi";
import { type WorkbookDraft, workbookOf } from "../../../src/workbook/draft";
import { boardOf } from "../small-province";
import { printedBook } from "./printed-book";

/** A State body, a Party body and an enterprise; a ward and an office of the merged province. */
const wanted = { huyen: ["C01-01", "K01-01", "K11-01"], xa: ["X01-01", "X06-01"] } as const;

/** Forms that both samples hand out. */
export function sampleForms(): readonly (readonly [unit: string, book: WorkbookDraft])[] {
  return Object.values(provinces).flatMap(formsOf);
}

function formsOf({ name, folder, issued }: Province): readonly (readonly [string, WorkbookDraft])[] {
  const place = join(__dirname, "../../../assets", folder);
  const tables = Object.entries(sampleFiles).map(([sheet, file]) => [sheet, readFileSync(join(place, file), "utf8")]);
  const workbook = workbookOf(newSampleBoard(Object.fromEntries(tables) as Record<string, string>, issued));
  const asked = { board: boardOf(workbook), inputs: inputSheets(workbook), cluster: null, texts: vi, issued };
  return wanted[name].map((unit) => {
    const [form] = issueWorkbooks({ ...asked, unit });
    if (form === undefined) throw new Error(`nothing is issued to ${unit}`);
    return [unit, printedBook(form.draft(), () => true)] as const;
  });
}

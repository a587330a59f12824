import { newEmptyBoard, newSampleBoard } from "../../../src/app/new-board";
import { nothingChosen } from "../../../src/app/live/board/setting-up/plan-list";
import { inputSheets, setupLists } from "../../../src/forms/board/input-sheets";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { sampleTables } from "../../assets/sample-tables";
import { fileOf } from "../../support/small-province";
import { chosen, type SampleDesk, sampleDesk } from "../acts/sample-desk";

const former = workbookOf(newSampleBoard(sampleTables, "2020-05-20"));

/** A workbook without anything, the starter set dropped. */
async function emptyDesk(): Promise<SampleDesk> {
  const desk = sampleDesk(workbookOf(newEmptyBoard("2020-05-20", { year: 2020 })));
  await paneActs(desk).dropStarter(setupLists.map(({ sheet }) => sheet));
  return desk;
}

const rowsIn = (workbook: Workbook, sheet: string) => inputSheets(workbook).rows[sheet];

async function take(
  desk: SampleDesk,
  list: string,
  source: Parameters<ReturnType<typeof paneActs>["previewList"]>[0]["source"],
) {
  const acts = paneActs(desk);
  const given = { list, source, choices: nothingChosen };
  const read = await acts.previewList(given);
  if (!("preview" in read) || read.preview === null) throw new Error(`no table for ${list}`);
  expect(read.preview.rows.filter(({ outcome }) => outcome !== "new")).toEqual([]);
  await acts.writeList(given, read.preview);
}

test("every list of a set-up is taken over from a former workbook, sheet by sheet, as it is there", async () => {
  const desk = await emptyDesk();
  const file = chosen(fileOf("so-nam-truoc.xlsx", former));
  for (const { sheet } of setupLists) await take(desk, sheet, { kind: "file", file, sheet: null });
  for (const { sheet } of setupLists)
    expect([sheet, rowsIn(desk.workbook.workbook(), sheet)]).toEqual([sheet, rowsIn(former, sheet)]);
});

test("every list comes the same from copied rows, and pasted again it says nothing new", async () => {
  const desk = await emptyDesk();
  const tables = setupLists.flatMap(({ sheet }) => {
    const text = sampleTables[sheet];
    return text === undefined ? [] : [{ sheet, text }];
  });
  for (const { sheet, text } of tables) await take(desk, sheet, { kind: "text", text });
  for (const { sheet, text } of tables) {
    const given = {
      list: sheet,
      source: { kind: "text", text },
      choices: nothingChosen,
    } as const;
    const again = await paneActs(desk).previewList(given);
    const outcomes = "preview" in again ? again.preview?.rows.map(({ outcome }) => outcome) : null;
    expect([sheet, ...new Set(outcomes)]).toEqual([sheet, "same"]);
  }
});

import { enteredPlaces, enteredRoom } from "../../../src/forms/score-sheet/entered-formula";
import { type DraftCell, workbookOf, type WorkbookDraft } from "../../../src/workbook/draft";
import { calculate } from "../../excel-host/calculate/calculate";
import { readSchema } from "../../excel-host/schema/read-schema";
import { createSimulatedExcel } from "../../excel-host/simulated-excel";
import { textStyle } from "../../support/drafts";
import { samplePages, sampleRound } from "./score-sample";

const sample = sampleRound();
const pages = samplePages(sample);
const lastRow = enteredPlaces(workbookOf(pages), enteredRoom(sample.consolidation.board))?.lastRow ?? 0;

/** What stands under the tables of `Bảng điểm` once a code is typed into that row of `Điểm chấm`. */
function remarksWith(row: number): readonly unknown[] {
  const typed: DraftCell = { value: "C01-01", formula: null, style: textStyle, note: null };
  const workbook: WorkbookDraft = {
    ...pages,
    sheets: pages.sheets.map((sheet) =>
      sheet.name === sample.entered.name
        ? { ...sheet, rows: new Map(sheet.rows).set(row, new Map([[1, typed]])) }
        : sheet,
    ),
  };
  const host = createSimulatedExcel({ schema: readSchema(), workbook });
  calculate(host);
  const scores = host.toDraft().sheets.find(({ name }) => name === "Bảng điểm");
  return [...(scores?.rows.values() ?? [])]
    .map((cells) => cells.get(1))
    .flatMap((cell) => (cell?.formula?.includes("CHÚ Ý") === true ? [String(cell.value).slice(0, 10)] : []));
}

test("rows that were added below all that is looked at are told under each table, the last one looked at is not", () => {
  expect(new Set(remarksWith(lastRow))).toEqual(new Set(["Nền trắng:"]));
  expect(new Set(remarksWith(lastRow + 1))).toEqual(new Set(["CHÚ Ý: tra"]));
});

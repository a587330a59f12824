import { reportedDay } from "../../../src/forms/output/output-heading";
import { figuresPage } from "../../../src/forms/output/figures/figures-page";
import { looks } from "../../../src/forms/drawing/styles";
import { workbookOf, type SheetDraft } from "../../../src/workbook/draft";
import { sampleRound } from "../score-sheet/score-sample";

const { draft } = figuresPage(sampleRound().consolidation);
const dayOf = (sheet: SheetDraft) =>
  reportedDay(workbookOf({ title: "", sheets: [sheet], names: [], active: 0 }).sheets[0]!);
const saying = (value: string, row = 4): SheetDraft => ({
  ...draft,
  rows: new Map([[row, new Map([[1, { value, formula: null, style: looks.text, note: null }]])]]),
});

test("the day up to which a sheet reports is read from its heading, wherever the words stand in it", () => {
  expect(dayOf(draft)).toBe("2020-07-15");
  expect(dayOf(saying("tính đến ngày 15/07/2020"))).toBe("2020-07-15");
  expect(dayOf(saying("Kỳ I (tính đến ngày 1/1/2020) – tính đến ngày 15/07/2020"))).toBe("2020-07-15");
});

test("without such a line, with another day or far below the heading there is none", () => {
  expect(dayOf(saying("ngày 15/07/2020"))).toBeNull();
  expect(dayOf(saying("tính đến ngày nào đó"))).toBeNull();
  expect(dayOf(saying("tính đến ngày 15/07/2020", 40))).toBeNull();
});

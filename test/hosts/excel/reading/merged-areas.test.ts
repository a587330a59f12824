import { boardOut } from "../../../../src/app/board-out";
import { excelLiveWorkbook } from "../../../../src/hosts/excel/live-workbook";
import { readLiveWorkbook } from "../../../../src/hosts/excel/reading/read-live-workbook";
import { memoryLiveWorkbook } from "../../../../src/hosts/memory/memory-host";
import { paneActs } from "../../../../src/taskpane/acts/pane-acts";
import { vi } from "../../../../src/text/vi";
import { addressOf } from "../../../../src/workbook/address";
import { type SheetDraft, workbookOf, type WorkbookDraft } from "../../../../src/workbook/draft";
import { consolidated, province, sentBy, undone } from "../../../app/live/live-province";
import { useExcel } from "../../../excel-host/node/use-excel";
import type { SimulatedExcel } from "../../../excel-host/simulated-excel";
import { draftRows, sheetDraft, workbookDraft } from "../../../support/drafts";
import { issuedDraft, placeOf } from "../../../support/small-province";
import { sampleDesk } from "../../../taskpane/acts/sample-desk";

/** One more than Excel tells of a sheet. */
const tooMany = 513;

/** As Bảng điểm of a large province is: with more merged areas than Excel tells. */
function withManyMerges(sheet: SheetDraft): SheetDraft {
  const merges = Array.from({ length: tooMany }, (_, index) => ({
    top: 2_000 + index,
    bottom: 2_000 + index,
    left: 1,
    right: 2,
  }));
  return { ...sheet, merges: [...sheet.merges, ...merges] };
}

/** The Board's workbook after a first consolidation. */
async function boardWithManyMerges(): Promise<WorkbookDraft> {
  const first = await consolidated(memoryLiveWorkbook(province.workbook), [sentBy("C1-01"), sentBy("C1-02")]);
  const { draft } = boardOut(province.workbook, first.consolidated, vi);
  return {
    ...draft,
    sheets: draft.sheets.map((sheet) => (sheet.name === "Bảng điểm" ? withManyMerges(sheet) : sheet)),
  };
}

const scoreOf = ({ sheets }: WorkbookDraft) => sheets.find(({ name }) => name === "Bảng điểm");

/** What Bảng điểm holds; results of formulas are Excel's. */
const contentOf = (draft: WorkbookDraft) =>
  [...(scoreOf(draft)?.rows ?? [])].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value, formula }]) =>
      value === null && formula === null ? [] : [`${row} ${column} ${formula ?? JSON.stringify(value)}`],
    ),
  );

/** Events come after the act that caused them. */
const told = () => new Promise((resolve) => setTimeout(resolve, 5));

const asksForMerges = ({ requests }: SimulatedExcel) =>
  requests.filter(({ body }) => JSON.stringify(body).includes("GetMergedAreas")).length;

test("consolidating again and undoing it don't mind how many merged areas our outputs have", async () => {
  const { host } = useExcel({ workbook: await boardWithManyMerges() });
  const workbook = excelLiveWorkbook();
  const before = contentOf(host.toDraft());
  const { undo: step } = await consolidated(workbook, [sentBy("C1-03"), sentBy("K1-01")]);
  expect((await undone(workbook, step)).outcome).toBe("undone");
  expect(contentOf(host.toDraft())).toEqual(before);
  // The look is that of the sheet drawn again.
  expect(scoreOf(host.toDraft())?.merges.length).toBeGreaterThan(3);
  expect(host.requests.filter(({ error }) => error !== null)).toEqual([]);
});

test.each(["Range.getMergedAreasOrNullObject", "Worksheet.getRange", ""])(
  "more merged areas on a person's sheet than Excel tells leave everything else, wherever it says that it failed (%s)",
  async (place) => {
    const many = withManyMerges(sheetDraft("Của tôi", { rows: draftRows([["Tên", "Số"]]) }));
    const { host } = useExcel({ workbook: workbookDraft([many]) });
    const { answer } = host;
    Object.assign(host, {
      answer: (text: string) => answer(text).replaceAll("Range.getMergedAreasOrNullObject", place),
    });
    const { sheets, warnings } = await readLiveWorkbook({ full: ["Của tôi"], values: [], others: () => [] });
    expect([sheets[0]?.rows.size, sheets[0]?.merges, warnings]).toEqual([
      1,
      [],
      ["merges: too many merged areas, none were read"],
    ]);
  },
);

test("what Excel can't tell is not asked for again at the next check", async () => {
  const many = withManyMerges(sheetDraft("Của tôi", { rows: draftRows([["Tên", "Số"]]) }));
  const { host } = useExcel({ workbook: workbookDraft([many]), keepBodies: true });
  const workbook = excelLiveWorkbook();
  await workbook.watchChanges(() => undefined);
  const check = () => workbook.read({ full: ["Của tôi"], values: [], others: () => [], merges: "known" });
  await check();
  expect(asksForMerges(host)).toBe(1);
  await check();
  expect(asksForMerges(host)).toBe(1);
});

describe("a unit's form that is checked again after each change", () => {
  const opened = async () => {
    const { host } = useExcel({ workbook: issuedDraft(province, "C1-01"), keepBodies: true });
    const form = workbookOf(host.toDraft());
    const acts = paneActs({ ...sampleDesk(form), workbook: excelLiveWorkbook() });
    const { row, column } = placeOf(form, "Kết quả", { row: "A1", header: "Thực hiện trong kỳ" });
    const type = async (value: number): Promise<void> => {
      host.typeIn("Kết quả", addressOf(row, column), value);
      await told();
    };
    return { host, type, check: () => acts.check() };
  };

  test("asks for merged areas when it is opened only, so that the person can undo what was typed", async () => {
    const { host, type, check } = await opened();
    const { form } = await check();
    const asked = asksForMerges(host);
    expect(asked).toBeGreaterThan(0);
    for (const value of [100, 120]) {
      await type(value);
      expect((await check()).form?.filled).toBe((form?.filled ?? 0) + 1);
    }
    expect(asksForMerges(host)).toBe(asked);
    expect(host.undoable).toBe(2);
    expect([host.pressUndo(), host.pressUndo()]).toEqual([true, true]);
  });

  test("asks for them again when a sheet came, as cells may have moved", async () => {
    const { host, check } = await opened();
    await check();
    const asked = asksForMerges(host);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Của tôi");
      await context.sync();
    });
    await told();
    await check();
    expect(asksForMerges(host)).toBeGreaterThan(asked);
  });
});

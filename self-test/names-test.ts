import type { LiveWorkbook } from "../src/app/live-workbook";
import type { SheetDraft } from "../src/workbook/draft";
import { differs, sheetDifferences } from "./differences";
import { cellsAlone, type HostTest, type HostTestKit, type PersonsName } from "./host-test";
import { testCell, testSheet } from "./test-sheet";

const nameOfTest = "Thu_ten_vung";
const asking = "Thử dùng tên";

/** What a person named in a sheet of ours. */
export const namesTest: HostTest = {
  id: "persons-names",
  title: {
    vi: "Tên do người dùng đặt cho một vùng vẫn chỉ đúng vùng đó khi trang được làm lại",
    en: "A person's name of an area still stands for it when the sheet is made anew",
  },
  notCompared: cellsAlone,
  run: async (workbook, kit) => {
    const named = (...figures: number[]) =>
      testSheet(
        "Thử vùng có tên",
        figures.map((figure) => [figure]),
      );
    const area = { top: 1, left: 1, bottom: 3, right: 1 };
    await workbook.write({ sheets: [named(1, 2, 3)], added: [] }, kit);
    const name = await kit.nameArea(nameOfTest, { sheet: "Thử vùng có tên", area });
    try {
      return await followed(workbook, { ...kit, name, drafts: [named(10), named(10, 20, 30, 40)] });
    } finally {
      await workbook.write({ sheets: [], added: [], removed: [asking] }, kit);
      await name?.remove();
    }
  },
};

type Followed = HostTestKit & { readonly name: PersonsName | null; readonly drafts: readonly SheetDraft[] };

/** The name after each of the drafts, and what a person's formula makes of it in the end: 10 + 20 + 30. */
async function followed(workbook: LiveWorkbook, { name, drafts, now, calculate, abilities }: Followed) {
  const asks = (sum: number) => testSheet(asking, [[testCell(sum, { formula: `SUM(${nameOfTest})` })]]);
  const found: string[] = [];
  if (name !== null) await workbook.write({ sheets: [asks(6)], added: [] }, { now });
  for (const draft of drafts) {
    await workbook.write({ sheets: [draft], added: [] }, { now });
    found.push(...(await sheetDifferences(workbook, [draft])));
    if (name !== null) found.push(...differs(nameOfTest, `='${draft.name}'!$A$1:$A$3`, await name.refersTo()));
  }
  await calculate();
  const results = { results: abilities.calculates };
  return [...found, ...(name === null ? [] : await sheetDifferences(workbook, [asks(60)], results))];
}

import { hostTests } from "../../../self-test/host-tests";
import type { LiveWorkbook } from "../../../src/app/live-workbook";
import { nameArea } from "../../../src/hosts/excel/name-area";
import { excel, type OpenedHost } from "../live/hosts";

const shared = hostTests.find(({ id }) => id === "persons-names")!;

/** A sheet taken away and made again before each write, as no host may do it. */
function addedAgain({ workbook }: OpenedHost): LiveWorkbook {
  return {
    ...workbook,
    write: async (change, options) => {
      const removed = change.sheets.map(({ name }) => name);
      await workbook.write({ sheets: [], added: [], removed }, options);
      return workbook.write(change, options);
    },
  };
}

test("where a sheet is deleted and added again, the self-test says what became of a person's name", async () => {
  const opened = await excel.open();
  const found = await shared.run(addedAgain(opened), opened.kit);
  expect(found[0]).toContain("#REF!");
});

test("a name stands for its area until it is taken away", async () => {
  await excel.open();
  const name = await nameArea("Diem", { sheet: "Sheet1", area: { top: 2, left: 1, bottom: 9, right: 3 } });
  expect(await name.refersTo()).toBe("=Sheet1!$A$2:$C$9");
  await name.remove();
  expect(await name.refersTo()).toBeNull();
});

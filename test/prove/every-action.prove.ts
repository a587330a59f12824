import { useExcel } from "../excel-host/node/use-excel";
import { breakOff, everyAction } from "../hosts/excel/writing/break-off";
import { eightUnits } from "../hosts/excel/writing/eight-units";
import { expectFewRequests } from "../hosts/excel/writing/many-cells";
import { failWhilePreparing } from "../hosts/excel/writing/preparing-fails";

test("a consolidation of eight units over an earlier one, broken off after each of its actions, is completed", async () => {
  const { earlier, change } = await eightUnits();
  expect(await breakOff(earlier, change, everyAction)).toBeGreaterThan(300);
});

test("its preparation fails, or the connection is lost there, at every tenth of its actions: as it was", async () => {
  const { earlier, change } = await eightUnits();
  const { host } = useExcel({ workbook: earlier, keepBodies: true });
  const chosen = (index: number) => index < 12 || index % 20 === 0 || index % 20 === 3;
  expect(await failWhilePreparing(host, change, { fails: chosen, isLost: chosen })).toBeGreaterThan(200);
});

test("300,000 cells: every request is below 1.5 MB, and their number depends on the bytes alone", () =>
  expectFewRequests({ tall: 6_000, wide: 2_000 }));

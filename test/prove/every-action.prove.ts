import { breakOff, everyAction } from "../hosts/excel/writing/break-off";
import { eightUnits } from "../hosts/excel/writing/eight-units";

test("a consolidation of eight units over an earlier one, broken off after each of its actions, is completed", async () => {
  const { earlier, change } = await eightUnits();
  expect(await breakOff(earlier, change, everyAction)).toBeGreaterThan(300);
});

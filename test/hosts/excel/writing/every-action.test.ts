import { sheetDraft, workbookDraft } from "../../../support/drafts";
import { everyFeature } from "../../xlsx/write/every-feature";
import { breakOff, everyAction, someActions } from "./break-off";
import { eightUnits } from "./eight-units";

/** After every single action: test/prove/every-action.prove.ts. */
test("eight units over an earlier consolidation", async () => {
  const { earlier, change } = await eightUnits();
  expect(await breakOff(earlier, change, someActions)).toBeGreaterThan(300);
});

test("new sheets with every feature, in a workbook that was not ours", async () => {
  const workbook = workbookDraft([sheetDraft("Của tôi")]);
  expect(await breakOff(workbook, { sheets: everyFeature.sheets, added: [] }, everyAction)).toBeGreaterThan(50);
});

test("every feature over every feature", async () => {
  expect(
    await breakOff(
      everyFeature,
      {
        sheets: everyFeature.sheets.slice(1),
        added: [],
      },
      everyAction,
    ),
  ).toBeGreaterThan(50);
});

test("sheets taken away beside one that is filled anew", async () => {
  const workbook = workbookDraft(["Của tôi", "Thử giữ", "Thử bỏ", "Thử bỏ 2"].map((name) => sheetDraft(name)));
  expect(
    await breakOff(
      workbook,
      {
        sheets: [sheetDraft("Thử giữ", {})],
        added: [],
        removed: ["Thử bỏ", "Thử bỏ 2"],
      },
      everyAction,
    ),
  ).toBeGreaterThan(5);
});

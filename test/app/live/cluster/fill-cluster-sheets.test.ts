import {
  coverChanges,
  coverFields,
  type CoverValues,
  reportChanges,
  reportItems,
} from "../../../../src/app/live/cluster/fill-cluster-sheets";
import { LiveWorkbookError } from "../../../../src/app/live-workbook";
import type { Workbook } from "../../../../src/workbook/sheet";
import { filledCluster } from "../../cluster-files-sample";

const filled = filledCluster({});
const valuesOf = (workbook: Workbook): CoverValues =>
  Object.fromEntries(coverFields(workbook).map(({ key, value }) => [key, value]));

const trouble = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    if (error instanceof LiveWorkbookError) return error.trouble;
    throw error;
  }
  return null;
};

describe("the cover", () => {
  const was = valuesOf(filled);

  test("only cells that are to hold something else change: a day as a day, a choice by its word, a blank as nothing", () => {
    const becomes = { ...was, reviewDate: "2020-07-09", reviewForm: "written", preparedBy: null };
    const { cells, added } = coverChanges(filled, [{ was, becomes }]);
    expect(added).toEqual([]);
    expect(cells.map(({ sheet, value }) => [sheet, value])).toEqual([
      ["Thông tin chung", { date: "2020-07-09" }],
      ["Thông tin chung", "Bằng văn bản"],
      ["Thông tin chung", null],
    ]);
    expect(coverChanges(filled, [{ was, becomes: was }]).cells).toEqual([]);
  });

  test("what says something else by now is left, and its cell is named", () => {
    const stale = { ...was, preparedBy: "Người cũ" };
    expect(
      trouble(() => coverChanges(filled, [{ was: stale, becomes: { ...stale, preparedBy: "Mới" } }])),
    ).toMatchObject({
      reason: "changed-meanwhile",
      detail: expect.stringMatching(/^Thông tin chung, B\d+$/u),
      left: "as-it-was",
    });
  });
});

describe("the report", () => {
  test("an item is changed by its code; one that is not there, or says something else by now, is not", () => {
    const [item] = reportItems(filled);
    expect(item).toMatchObject({ content: "Cụm đã tổ chức 3 hoạt động chung." });
    const change = { code: item!.code, was: { content: item!.content }, becomes: { content: "Bốn hoạt động." } };
    expect(reportChanges(filled, [change]).cells).toMatchObject([{ sheet: "Báo cáo cụm", value: "Bốn hoạt động." }]);
    expect(trouble(() => reportChanges(filled, [{ ...change, was: { content: "Khác" } }]))).toMatchObject({
      reason: "changed-meanwhile",
    });
  });
});

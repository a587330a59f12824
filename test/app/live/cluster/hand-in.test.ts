import { handInOf, stillOpen, type HandIn } from "../../../../src/app/live/cluster/hand-in";
import { liveStatus } from "../../../../src/app/live/opening/live-status";
import { openBoard } from "../../../../src/app/open-board";
import type { Workbook } from "../../../../src/workbook/sheet";
import { filledCluster, province } from "../../cluster-files-sample";

function opened(workbook: Workbook) {
  const found = openBoard(workbook);
  if ("noRound" in found) throw new Error(found.noRound);
  return { opened: found, status: liveStatus(found, { asOf: "2020-07-08" }) };
}

function handIn(workbook: Workbook): HandIn {
  const { opened: board, status } = opened(workbook);
  const found = handInOf(board, status);
  if (found === null) throw new Error("it names no cluster");
  return found;
}

const open = (workbook: Workbook) => {
  const { opened: board, status } = opened(workbook);
  return stillOpen(board, status).flatMap(({ code, params, place: { sheet, cell } }) =>
    code === "hand-in-open" ? [{ ...params, sheet, cell }] : [],
  );
};

const without = (workbook: Workbook, name: string): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.filter((sheet) => sheet.name !== name),
});

const filled = filledCluster({});

test("what the cover states goes along: number, day and leader; a number that begins like a formula is as typed", () => {
  expect(handIn(filled)).toMatchObject({ documentNumber: "=12/BC-CTĐ", signedOn: null, leader: "UBND huyện Một" });
  expect(handIn(filled).coverFields.find(({ key }) => key === "reviewForm")).toMatchObject({
    value: "conference",
    kind: "choice",
  });
});

test("of a filled cover only what must be there is asked for; the day of a review that was not held is not", () => {
  const cover = (workbook: Workbook) => handIn(workbook).checks.find(({ code }) => code === "cover");
  expect(cover(filled)?.names).not.toContain("Ngày sơ kết");
  const notHeld = cover(filledCluster({}, "C1", "Chưa tổ chức"));
  expect(notHeld?.all).toBeLessThanOrEqual(cover(filled)?.all ?? 0);
  expect(notHeld?.names).not.toContain("Ngày sơ kết");
});

test("a sheet of the cluster's own that is gone leaves all of it open, and leads nowhere", () => {
  const cover = handIn(without(filled, "Thông tin chung"));
  const check = cover.checks.find(({ code }) => code === "cover");
  expect([check?.open, check?.place]).toEqual([check?.all, null]);
  expect(check?.open).toBeGreaterThan(5);
  expect([cover.documentNumber, cover.signedOn, cover.coverFields]).toEqual([null, null, []]);
  const report = handIn(without(filled, "Báo cáo cụm"));
  expect(report.reportItems).toEqual([]);
  expect(report.checks.find(({ code }) => code === "report")).toMatchObject({
    ...{ open: 1, all: 1, names: ["Kết quả phong trào"], place: null },
    document: { code: "C-BC" },
  });
});

test("a report of which no table is left is to be written still, and the sheet is named; so is one without its rows", () => {
  const asked = { what: "report", open: 1, all: 1, sheet: "Báo cáo cụm", cell: null };
  const cut = (from: number): Workbook => ({
    ...filled,
    sheets: filled.sheets.map((sheet) =>
      sheet.name === "Báo cáo cụm" ? { ...sheet, rows: new Map([...sheet.rows].filter(([row]) => row < from)) } : sheet,
    ),
  });
  for (const gone of [without(filled, "Báo cáo cụm"), cut(1), cut(4)])
    expect(open(gone)).toContainEqual({ ...asked, name: "" });
  // The header is in row 4.
  expect(open(cut(5))).toContainEqual({
    ...{ what: "document", name: "Báo cáo cụm", open: 1, all: 1 },
    ...{ sheet: "Báo cáo cụm", cell: null },
  });
  expect(open(filled).map(({ what }) => what)).not.toContain("report");
});

test("what is to be confirmed before sending names the sheet where it is done; what members owe and dates are not the leader's", () => {
  const told = open(filled);
  expect(told.map(({ what }) => what)).toEqual(["points", "deputy", "cover", "document"]);
  expect(told.find(({ what }) => what === "points")).toMatchObject({ sheet: "Điểm chấm", open: 2, all: 2 });
  expect(told.find(({ what }) => what === "document")).toMatchObject({ sheet: expect.stringContaining("Sổ theo dõi") });
  expect(open(without(filled, "Thông tin chung")).find(({ what }) => what === "cover")).toMatchObject({
    sheet: "Thông tin chung",
    cell: null,
  });
});

test("a workbook without a cluster hands nothing in", () => {
  const { opened: board, status } = opened(province.workbook);
  const none = { ...board, board: { ...board.board, clusters: [] } };
  expect(handInOf(none, status)).toBeNull();
  expect(stillOpen(none, status)).toEqual([]);
});

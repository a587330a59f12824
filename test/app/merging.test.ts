import { boardOut } from "../../src/app/board-out";
import { checkWorkbook } from "../../src/app/check-workbooks";
import { type Consolidated } from "../../src/app/consolidate";
import { readPairs } from "../../src/forms/reading/read-pairs";
import { clusterCoverSheet } from "../../src/forms/sheets/cluster/cluster-cover-sheet";
import { vi } from "../../src/text/vi";
import { parseAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import { workbookOf } from "../../src/workbook/draft";
import type { Workbook } from "../../src/workbook/sheet";
import { boardOf, fileOf, issuedTo, setCell, typeInto, wellFilled } from "../support/small-province";
import { deputy, issued, merge, points, province, run, typed } from "./merging-sample";

const written = (from: Workbook, consolidated: Consolidated): Workbook =>
  workbookOf(boardOut(from, consolidated, vi).draft);

const cover = (label: "documentNumber" | "rules", value: string, from: Workbook): Workbook =>
  setCell(from, "Thông tin chung", {
    ...parseAddress(
      readPairs(from.sheets.find(({ name }) => name === "Thông tin chung")!, clusterCoverSheet).cells.get(label)!,
    )!,
    value,
  });

describe("a leader's and a deputy's copy", () => {
  test("a copy given as a report is none: it supersedes nothing, and what it holds is not passed off as the workbook's own", () => {
    const ran = run(issued, [fileOf("_C1 phó.xlsx", deputy)]);
    expect(ran.consolidation.files).toMatchObject([{ verdict: "unrecognised", reason: { code: "own-copy" } }]);
    expect(ran.consolidation.scores.filter(({ criterion }) => criterion === "T3")).toEqual([]);
    expect(run(province.workbook, [fileOf("sổ hai.xlsx", province.workbook)]).consolidation.files).toMatchObject([
      { verdict: "unrecognised", reason: { code: "own-copy" } },
    ]);
  });

  test("the deputy's points stand in the leader's sheet and reach the Board", () => {
    const { out, open, steps } = merge(typed("Điểm chấm", [[6, 4, 7]]), [deputy]);
    expect(open).toEqual([]);
    expect(steps[0]?.merge.filled.map(({ what, value }) => [what, value])).toEqual([
      ["C1-01 · T3 · Cụm/khối chấm", "9"],
      ["C1-03 · T3 · Cụm/khối chấm", "6,5"],
    ]);
    expect(points(out)).toEqual([
      ["C1-01", 9, "UBND huyện Hai"],
      ["C1-02", 7, "UBND huyện Một"],
      ["C1-03", 6.5, "UBND huyện Một"],
    ]);
    const atBoard = run(province.workbook, [fileOf("C1/_C1.xlsx", out)]);
    expect(
      atBoard.consolidation.scores
        .filter(({ criterion }) => criterion === "T3")
        .map(({ unit, points: given }) => [unit, given]),
    ).toEqual([
      ["C1-01", 9],
      ["C1-02", 7],
      ["C1-03", 6.5],
    ]);
  });

  test("register, opinions, nominations, report and cover come along; a text that both wrote waits for a choice", () => {
    const register: readonly (readonly [number, number, CellValue])[] = [
      [5, 1, "C1-02"],
      [5, 2, "BC"],
      [5, 5, "17"],
      [5, 6, { date: "2020-06-29" }],
    ];
    const both = cover("documentNumber", "12/BC", typed("Báo cáo cụm", [[5, 4, "Bản của trưởng"]]));
    const theirs = cover(
      "rules",
      "01/QC",
      typed(
        "Báo cáo cụm",
        [[5, 4, "Bản của phó"]],
        typed(
          "Kết quả bình xét",
          [
            [5, 1, "C1-02"],
            [5, 2, "Bằng khen"],
            [5, 3, 1],
          ],
          typed(
            "Ý kiến điều chỉnh",
            [
              [5, 1, "C1-03"],
              [5, 2, "A1"],
              [5, 4, "Thống nhất"],
            ],
            typed("Sổ theo dõi nhận báo cáo", register),
          ),
        ),
      ),
    );
    const { out, open } = merge(both, [theirs]);
    const board = boardOf(out);
    expect(board.receipts).toMatchObject([{ sender: "C1-02", arrivalNumber: "17", arrivedOn: "2020-06-29" }]);
    expect(board.opinions).toMatchObject([{ unit: "C1-03", code: "A1", cluster: "agree" }]);
    expect(board.nominations).toMatchObject([{ unit: "C1-02", award: "Bằng khen", stated: { order: 1 } }]);
    const sent = run(province.workbook, [fileOf("C1/_C1.xlsx", out)]).stored.clusterSubmissions[0];
    expect([sent?.cover.documentNumber.value, sent?.cover.rules.value, sent?.report[0]?.content.value]).toEqual([
      "12/BC",
      "01/QC",
      "Bản của trưởng",
    ]);
    expect(open).toMatchObject([{ sheet: "Báo cáo cụm", what: "N1", stands: "Bản của trưởng", other: "Bản của phó" }]);
  });

  test("reports that only the deputy has read come along with their figures", () => {
    const filled = fileOf("C1-02.xlsx", typeInto(issuedTo(province, "C1-02"), wellFilled("C1-02")));
    const theirs = written(issued, run(issued, [filled]));
    const { out, steps } = merge(issued, [theirs]);
    expect(steps[0]?.merge.files.map(({ name }) => name)).toEqual(["C1-02.xlsx"]);
    expect(run(out, []).consolidation.figures).toEqual(run(theirs, []).consolidation.figures);
    expect(boardOf(out).receipts.map(({ sender }) => sender)).toEqual(["C1-02"]);
  });

  describe("points that both gave", () => {
    const leader = typed("Điểm chấm", [[6, 4, 7]]);
    const other = typed("Điểm chấm", [
      [6, 4, 8],
      [6, 6, "Có nhiều hoạt động"],
    ]);
    const conflict = {
      sheet: "Điểm chấm",
      cell: "D6",
      what: "C1-02 · T3 · Cụm/khối chấm",
      column: "Điểm; Giải trình",
      stands: "Điểm: 7",
      other: "Điểm: 8; Giải trình: Có nhiều hoạt động",
    };
    const openIn = (workbook: Workbook): unknown =>
      checkWorkbook({ name: "_C1.xlsx", sha256: "00", changed: null, receivedOption: null }, workbook, {
        asOf: "2020-07-15",
      })
        .issues.filter(({ code }) => code === "merge-conflict-open")
        .map(({ place }) => place.cell);

    test("the first's stand and are marked: in the workbook, to whoever checks it, and to the Board", () => {
      const { out, open } = merge(leader, [other]);
      expect(open).toMatchObject([conflict]);
      expect(points(out)).toEqual([["C1-02", 7, "UBND huyện Một"]]);
      expect(openIn(out)).toEqual(["D6"]);
      const atBoard = run(province.workbook, [fileOf("C1/_C1.xlsx", out)]);
      expect(
        atBoard.consolidation.issues
          .filter(({ code }) => code === "merge-conflict-open")
          .map(({ place }) => [place.cluster, place.file, place.cell]),
      ).toEqual([["C1", "C1/_C1.xlsx", "D6"]]);
    });

    test("the mark survives consolidating; a choice on the sheet, or a corrected cell, settles it", () => {
      const { out } = merge(leader, [other]);
      const again = written(out, run(out, []));
      expect(openIn(again)).toEqual(["D6"]);
      const choose = (words: string): Workbook => setCell(again, "Cần đối chiếu", { row: 5, column: 8, value: words });
      expect(openIn(choose("Giữ giá trị đang dùng"))).toEqual([]);
      expect(openIn(typed("Điểm chấm", [[6, 4, 7.5]], again))).toEqual([]);
      const kept = merge(choose("Giữ giá trị đang dùng"), [other]);
      expect([kept.open, points(kept.out)]).toEqual([[], [["C1-02", 7, "UBND huyện Một"]]]);
      const taken = merge(choose("Lấy của bản kia"), [other]);
      expect([taken.open, points(taken.out), taken.out.sheets.some(({ name }) => name === "Cần đối chiếu")]).toEqual([
        [],
        [["C1-02", 8, "UBND huyện Một"]],
        false,
      ]);
    });

    test("one word settles all: the first's or the last's", () => {
      expect(merge(leader, [other], "stands")).toMatchObject({ open: [] });
      expect(points(merge(leader, [other], "stands").out)).toEqual([["C1-02", 7, "UBND huyện Một"]]);
      expect(points(merge(leader, [other], "other").out)).toEqual([["C1-02", 8, "UBND huyện Một"]]);
    });

    test("the same copy again adds nothing, and merging with itself changes nothing", () => {
      const once = merge(leader, [other]);
      const twice = merge(once.out, [other]);
      expect(twice.steps[0]?.merge).toMatchObject({ added: [], filled: [], files: [] });
      expect(twice.out).toEqual(once.out);
      expect(merge(leader, [leader]).steps[0]?.merge).toMatchObject({
        added: [],
        filled: [],
        conflicts: [],
        files: [],
      });
    });
  });
});

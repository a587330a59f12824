import type { Entry } from "../../../src/domain/basics/entry";
import { drawableRow } from "../../../src/forms/board/input-sheets";
import type { FieldForm } from "../../../src/forms/description/sheet-form";
import { entry } from "../../domain/round-samples";
import { smallProvince } from "../../support/small-province";

/** Every list with the codes of its rows alone. */
const { board } = smallProvince({
  "Kỳ báo cáo": `Năm | 2020
    Kỳ | 6 tháng đầu năm
    Hạn đơn vị tổ chức sơ kết | 30/06/2020
    Hạn cụm/khối tổ chức sơ kết | 10/07/2020`,
  "Cụm, khối": `Mã cụm/khối
    C1`,
  "Danh sách": `Mã cụm/khối | Mã đơn vị
    C1 | C1-01`,
  "Danh mục hồ sơ": `Mã hồ sơ
    BC`,
  "Chỉ tiêu": `Mã
    A1`,
  "Chỉ tiêu giao": `Mã đơn vị | Mã
    C1-01 | A1`,
  "Danh mục nội dung": `Mã
    N1`,
  "Thang điểm": `Mã cụm/khối | Mã tiêu chí
    * | T1`,
  "Mức điểm": `Mã cụm/khối | Mã tiêu chí | Từ | Điểm
    * | T1 | 80 | 5`,
  "Điều kiện": `Mã
    DK1`,
  "Sổ theo dõi nhận báo cáo": `Mã đơn vị/cụm
    C1-01`,
  "Ý kiến điều chỉnh": `Mã đơn vị | Mã
    C1-01 | A1`,
  "Điểm chấm": `Mã đơn vị | Mã tiêu chí | Giai đoạn
    C1-01 | T1 | Thẩm định`,
  "Kết quả bình xét": `Mã đơn vị | Danh hiệu/hình thức
    C1-01 | Bằng khen`,
});

describe("what a blank cell of the Board's sheets means (contract §1)", () => {
  test("of the round", () => {
    expect(board.period).toMatchObject({
      province: "",
      council: "",
      board: "",
      kind: "h1",
      unitSendBy: "2020-06-30",
      clusterSendBy: "2020-07-10",
      benchmarkPercent: 50,
      scoring: { decimals: 2, whenNotApplicable: "rescale", whenMissing: "pending" },
      adjustmentInForce: "agreed",
      returnBasis: "first",
      crossMethod: "mean",
      explainDifference: null,
    });
  });

  test("of who takes part: a draft scale, a member, named by its code", () => {
    expect(board.clusters).toMatchObject([
      { code: "C1", kind: "khoi", name: "C1", scaleState: "draft", scoring: board.period.scoring, tieBreaks: [] },
    ]);
    expect(board.roster).toMatchObject([
      { cluster: "C1", unit: "C1-01", name: "C1-01", role: "member", formality: "state", aliases: [], type: null },
    ]);
  });

  test("of what is asked: how it is judged stays open; in words; of a unit", () => {
    expect(board.documents).toMatchObject([{ code: "BC", name: "", level: "unit", required: false, sheet: null }]);
    expect(board.indicators).toMatchObject([
      { code: "A1", name: "", evaluation: null, nature: null, decimals: null, measure: null, acceptedTexts: [] },
    ]);
    expect(board.contentItems).toMatchObject([
      { code: "N1", name: "", type: "text", required: false, indicator: null },
    ]);
    const blank = { previousYear: null, samePeriod: null, plan: null, target: null, halfYearPlan: null, basis: null };
    expect(board.assignedTargets).toEqual([{ unit: "C1-01", code: "A1", ...blank }]);
  });

  test("of the scale: for all, nothing counts while method and points are open, bands by percent", () => {
    expect(board.criteria).toMatchObject([
      { cluster: "*", code: "T1", name: "", undecided: ["kind", "max"], bandsBy: "percent", mayBeNotApplicable: false },
    ]);
    expect(board.bands).toMatchObject([{ cluster: "*", criterion: "T1", from: 80, text: null, points: 5 }]);
    expect(board.conditions).toMatchObject([{ clusters: [], code: "DK1", name: "DK1", kind: null, violators: null }]);
  });

  test("of what was entered: received, the first time, no opinion, no points", () => {
    expect(board.receipts).toMatchObject([{ sender: "C1-01", document: null, state: "received", sha256: null }]);
    expect(board.opinions).toMatchObject([{ unit: "C1-01", code: "A1", version: 1, cluster: "none", council: "none" }]);
    expect(board.scores).toMatchObject([
      { unit: "C1-01", criterion: "T1", stage: "board", points: null, notApplicable: false, file: null },
    ]);
    expect(board.nominations).toMatchObject([
      { unit: "C1-01", award: "Bằng khen", stated: { order: null, note: null } },
    ]);
  });
});

test("what can't be read is drawn again as it was typed, a day as a day, a blank cell as none", () => {
  const day = { key: "day", type: { kind: "date" } };
  const fields = [day, { key: "points", type: { kind: "number", decimals: 2 } }] as unknown as readonly FieldForm[];
  const drawn = (of: Entry, points?: Entry) =>
    drawableRow(fields, { day: of, ...(points === undefined ? {} : { points }) });
  expect(drawn(entry("2020-06-30", "B2", "value"), entry(7.5))).toEqual({ day: { date: "2020-06-30" }, points: 7.5 });
  expect(drawn({ state: "invalid", value: null, raw: "31/06", cell: "B2" })).toEqual({ day: "31/06", points: null });
});

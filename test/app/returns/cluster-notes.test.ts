import { clusterNotes } from "../../../src/forms/output/cluster-notes/cluster-notes";
import { fileOf, issuedTo, smallProvince, typeInto, wellFilled } from "../../support/small-province";
import type { Workbook } from "../../../src/workbook/sheet";
import { run, typeRow, withoutRow } from "./returned-cluster";

const province = smallProvince();
const issued = issuedTo(province, "_C1");

function notesOf(cluster: Workbook, board = province.workbook): readonly (readonly string[])[] {
  const { consolidation } = run(board, [fileOf("C1/_C1.xlsx", cluster, "2020-07-08T09:00:00")]);
  return clusterNotes(consolidation, board).map(({ sheet, key, said, held, reason, source }) => [
    sheet,
    key,
    said,
    held,
    reason,
    source.cell,
  ]);
}

describe("what a cluster's workbook says beside what it was issued with", () => {
  test("as issued it says nothing, even where the Board has changed its own sheets since", () => {
    expect(notesOf(issued)).toEqual([]);
    expect(
      notesOf(issued, typeRow(province.workbook, "Danh sách", { "Mã đơn vị": "C1-02" }, { "Điện thoại": "0204 123" })),
    ).toEqual([]);
  });

  test("a field that was filled or changed stands beside the Board's", () => {
    const changed = typeRow(
      issued,
      "Danh sách",
      { "Mã đơn vị": "C1-02" },
      { "Điện thoại": "0204 999", "Tên đơn vị": "UBND huyện Hai (mới)" },
    );
    expect(notesOf(changed)).toEqual([
      [
        "Danh sách",
        "C1-02",
        "Tên đơn vị: UBND huyện Hai (mới)\nĐiện thoại: 0204 999",
        "Tên đơn vị: UBND huyện Hai\nĐiện thoại: –",
        "differs",
        expect.any(String),
      ],
    ]);
    expect(
      notesOf(
        changed,
        typeRow(
          province.workbook,
          "Danh sách",
          { "Mã đơn vị": "C1-02" },
          { "Điện thoại": "0204 999", "Tên đơn vị": "UBND huyện Hai (mới)" },
        ),
      ),
    ).toEqual([]);
  });

  test("a row of its own, its register with every field, a day and a number as people write them", () => {
    const added = typeRow(
      issued,
      "Chỉ tiêu giao",
      { "Mã đơn vị": "C1-03", Mã: "A2" },
      { "Kế hoạch giao": 62.5, "Căn cứ": "QĐ 15" },
    );
    expect(notesOf(added)).toEqual([
      ["Chỉ tiêu giao", "C1-03 · A2", "Kế hoạch giao: 62,5\nCăn cứ: QĐ 15", "", "added", expect.any(String)],
    ]);
    const registered = typeRow(
      issued,
      "Sổ theo dõi nhận báo cáo",
      { "Mã đơn vị/cụm": "C1-03" },
      { "Ngày đến": { date: "2020-06-29" }, "Ghi chú": "Gửi lại bản giấy" },
    );
    expect(notesOf(registered)).toEqual([
      [
        "Sổ theo dõi nhận báo cáo",
        "C1-03",
        "Ngày đến: 29/06/2020\nGhi chú: Gửi lại bản giấy",
        "",
        "register",
        expect.any(String),
      ],
    ]);
  });

  test("what doesn't count: points at the Board's stages, or beside the Board's own; what counts is not repeated", () => {
    const key = { "Mã đơn vị": "C1-02", "Mã tiêu chí": "T3" };
    const scored = typeRow(
      typeRow(issued, "Điểm chấm", { ...key, "Giai đoạn": "Cụm/khối chấm" }, { Điểm: 8 }),
      "Điểm chấm",
      { ...key, "Giai đoạn": "Thẩm định" },
      { Điểm: 9, "Giải trình": "Đề nghị" },
    );
    expect(notesOf(scored).map(([sheet, row, said, , reason]) => [sheet, row, said, reason])).toEqual([
      ["Điểm chấm", "C1-02 · T3", "Giai đoạn: Thẩm định\nĐiểm: 9\nGiải trình: Đề nghị", "not-counted"],
    ]);
    const board = typeRow(province.workbook, "Điểm chấm", { ...key, "Giai đoạn": "Cụm/khối chấm" }, { Điểm: 7 });
    expect(notesOf(scored, board).map(([, , said]) => said)).toContain(
      "Giai đoạn: Cụm/khối chấm\nĐiểm: 8\nNgười chấm: UBND huyện Một",
    );
  });

  test("an opinion on an adjustment is here only where the Board has a row of its own on it, or nobody asked for it", () => {
    const asking = typeInto(issuedTo(province, "C1-02"), [
      ...wellFilled("C1-02"),
      ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"],
      ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", 900],
      ["Điều chỉnh", "A1", "Lý do", "Dịch bệnh"],
      ["Điều chỉnh", "A1", "Văn bản", "15/UBND"],
    ]);
    const key = { "Mã đơn vị": "C1-02", Mã: "A1", Lần: 1 };
    const opined = (more: object = {}) =>
      typeRow(issued, "Ý kiến điều chỉnh", { ...key, ...more }, { "Ý kiến cụm/khối trưởng": "Thống nhất" });
    const told = (cluster: Workbook, board = province.workbook) => {
      const files = [fileOf("C1/_C1.xlsx", cluster, "2020-07-08T09:00:00"), fileOf("C1/C1-02.xlsx", asking)];
      return clusterNotes(run(board, files).consolidation, board).map(({ key: row, reason }) => [row, reason]);
    };
    expect(told(opined())).toEqual([]);
    expect(told(opined({ Mã: "A2" }))).toEqual([["C1-02 · A2", "not-counted"]]);
    const held = typeRow(province.workbook, "Ý kiến điều chỉnh", key, { "Ý kiến Hội đồng": "Đồng ý" });
    expect(told(opined(), held)).toEqual([["C1-02 · A1", "not-counted"]]);
  });

  test("a workbook that was issued before its rows were marked is compared with the Board's own", () => {
    const unmarked = {
      ...issued,
      sheets: issued.sheets.map((sheet) =>
        sheet.name !== "_TD"
          ? sheet
          : {
              ...sheet,
              rows: new Map([...sheet.rows].filter(([, cells]) => !String(cells.get(1)?.value).startsWith("row:"))),
            },
      ),
    };
    expect(notesOf(unmarked)).toEqual([]);
    expect(notesOf(withoutRow(unmarked, "Chỉ tiêu", ["A1"]))).toEqual([]);
    expect(
      notesOf(typeRow(unmarked, "Chỉ tiêu", { Mã: "A1" }, { ĐVT: "triệu đồng" })).map(([sheet, key, said, held]) => [
        sheet,
        key,
        said,
        held,
      ]),
    ).toEqual([["Chỉ tiêu", "A1", "ĐVT: triệu đồng", "ĐVT: tỷ đồng"]]);
  });
});

import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import type { ListPreview } from "../../../src/app/live/board/setting-up/import-list";
import type { ListRead } from "../../../src/taskpane/setup/acts";
import { boardOf, setCell } from "../../support/small-province";
import { province, sheetOf } from "../../app/live/live-province";
import { sampleDesk } from "../acts/sample-desk";
import { preview, text, told } from "./importing-sample";

test("columns in any order and under the offices' own headers; what is taken for nothing is named", async () => {
  const found = await preview(`
    DANH SÁCH THÀNH VIÊN
    Số điện thoại | Cơ quan, đơn vị | Cụm, khối | Ghi chú riêng | Mã
    0204 1 | Sở Ba | Khối một | mới | K1-03
    0204 2 | Sở Một | K1 | cũ | K1-01`);
  expect(found.known).toEqual([
    { header: "Số điện thoại", field: "Điện thoại" },
    { header: "Cơ quan, đơn vị", field: "Tên đơn vị" },
    { header: "Cụm, khối", field: "Mã cụm/khối" },
    { header: "Mã", field: "Mã đơn vị" },
  ]);
  expect(found.unknown).toEqual(["Ghi chú riêng"]);
  expect(told(found)).toEqual(["3 K1-03 new", "4 K1-01 changed"]);
  expect(found.rows[1]?.changes).toEqual([{ label: "Điện thoại", from: "", to: "0204 2" }]);
});

test("without codes a known name finds its unit, a new one gets the next code of its cluster; headings name the cluster, other rows are named", async () => {
  const found = await preview(`
    TT | Đơn vị | Vai trò
    I | Cụm một |
    1 | UBND huyện Hai | Cụm trưởng
    2 | UBND huyện Bốn | Thành viên
    3 | UBND huyện Năm |
    II. Khối một | |
    1 | Sở Ba | Khối phó
     | Tổng cộng: 4 |`);
  expect(told(found)).toEqual(["3 C1-02 changed", "4 C1-04 new", "5 C1-05 new", "7 K1-03 new"]);
  expect(found.rows.map(({ proposed }) => proposed)).toEqual([false, true, true, true]);
  expect(found.rows[0]?.changes).toContainEqual({ label: "Vai trò", from: "Phó", to: "Trưởng" });
  expect(found.loose).toEqual([{ line: 8, text: "Tổng cộng: 4" }]);
});

test("what can't be taken is refused row by row, each with why", async () => {
  const found = await preview(`
    Mã đơn vị | Tên đơn vị | Mã cụm/khối | Vai trò | Được gia hạn đến
    C1-01 | UBND huyện Một | K1 | Trưởng |
    C9-01 | UBND huyện Chín | C9 | Thành viên |
    C1-09 | UBND huyện Mười | | Thành viên |
    K1-03 | Sở Ba | K1 | Thủ quỹ |
    K1-04 | Sở Bốn | K1 | Phó | 31/6/2020
    K1-05 | Sở Năm | K1 | Thành viên | 05/07/2020
    K1-05 | Sở Năm | K1 | Thành viên |`);
  expect(told(found)).toEqual([
    "2 C1-01 refused other-cluster C1",
    "3 C9-01 refused unknown-cluster C9",
    "4 C1-09 refused no-cluster",
    "5 K1-03 refused",
    "6 K1-04 refused",
    "7 K1-05 new",
    "8 K1-05 refused repeated K1-05",
  ]);
  expect(found.rows.flatMap(({ issues }) => issues.map(({ code, place }) => `${code} ${place.cell}`))).toEqual([
    "not-in-list D5",
    "not-a-date E6",
  ]);
});

test("just what was shown is written, under the list and into its cells; blanks empty nothing", async () => {
  const desk = sampleDesk(province.workbook);
  const actions = paneActs(desk);
  const source = text(`
    Mã đơn vị | Tên đơn vị | Mã cụm/khối | Người liên hệ | Vai trò | Từ ngày
    K1-02 | Sở Hai | K1 | Trần Thị Mẫu | |
    K1-03 | Sở Ba | K1 | | | 1/3/2020
    C9-01 | Sở Lạ | C9 | | |`);
  const read = (await actions.previewList("roster", source)) as Extract<ListRead, { preview: unknown }>;
  if (read.preview === null) throw new Error("no table");
  await actions.writeList("roster", source, read.preview);
  const { roster } = boardOf(desk.workbook.workbook());
  expect(roster.map(({ unit, role, contact, from }) => [unit, role, contact, from])).toEqual([
    ["C1-01", "leader", null, null],
    ["C1-02", "deputy", null, null],
    ["C1-03", "member", null, null],
    ["K1-01", "leader", null, null],
    ["K1-02", "deputy", "Trần Thị Mẫu", null],
    ["K1-03", "member", null, "2020-03-01"],
  ]);
  expect(told(await preview(`Mã đơn vị | Tên đơn vị | Mã cụm/khối\nK1-03 | Sở Ba | K1`, "roster", desk))).toEqual([
    "2 K1-03 same",
  ]);
});

test("what was written is taken back as a whole, or where somebody has typed since, not at all", async () => {
  const desk = sampleDesk(province.workbook);
  const actions = paneActs(desk);
  const source = text(
    `Mã đơn vị | Tên đơn vị | Mã cụm/khối | Người liên hệ\nK1-02 | Sở Hai | K1 | Trần Thị Mẫu\nK1-03 | Sở Ba | K1 |`,
  );
  const write = async () => {
    const read = (await actions.previewList("roster", source)) as Extract<ListRead, { preview: unknown }>;
    return actions.writeList("roster", source, read.preview as ListPreview);
  };
  await actions.takeBackList(await write());
  expect(boardOf(desk.workbook.workbook()).roster).toEqual(province.board.roster);
  const undo = await write();
  const added = undo.find(({ was }) => was === "Sở Ba");
  desk.workbook.change((workbook) =>
    setCell(workbook, "Danh sách", { row: added?.row ?? 0, column: added?.column ?? 0, value: "Sở Ba mới" }),
  );
  await expect(actions.takeBackList(undo)).rejects.toMatchObject({ trouble: { reason: "changed-meanwhile" } });
  expect(boardOf(desk.workbook.workbook()).roster.find(({ unit }) => unit === "K1-02")?.contact).toBe("Trần Thị Mẫu");
});

test("where the workbook makes something else of it by then, nothing is written", async () => {
  const desk = sampleDesk(province.workbook);
  const actions = paneActs(desk);
  const source = text(`Mã đơn vị | Tên đơn vị | Mã cụm/khối | Người liên hệ\nK1-02 | Sở Hai | K1 | Trần Thị Mẫu`);
  const read = (await actions.previewList("roster", source)) as Extract<ListRead, { preview: unknown }>;
  const at =
    [...sheetOf(province.workbook, "Danh sách").rows].find(([, cells]) => cells.get(3)?.value === "K1-02")?.[0] ?? 0;
  desk.workbook.change((workbook) => setCell(workbook, "Danh sách", { row: at, column: 9, value: "Lê Văn Mẫu" }));
  await expect(actions.writeList("roster", source, read.preview as ListPreview)).rejects.toMatchObject({
    trouble: { reason: "changed-meanwhile", detail: "Danh sách" },
  });
});

test("clusters and indicators come the same way", async () => {
  const clusters = await preview(`Mã | Tên cụm, khối\nC2 | Cụm hai\nK1 | Khối một`, "clusters");
  expect(told(clusters)).toEqual(["2 C2 new", "3 K1 same"]);
  const indicators = await preview(
    `Mã số | Nội dung chỉ tiêu | Đơn vị tính | Cách đánh giá\nA2 | Giải ngân vốn | % | Càng cao càng tốt\n | Chỉ tiêu không mã | % | Càng cao càng tốt`,
    "indicators",
  );
  expect(told(indicators)).toEqual(["2 A2 changed", "3  refused no-code Chỉ tiêu không mã"]);
});

test("a cell with a line break or quotes comes as one cell", async () => {
  const copied = 'Mã đơn vị\tTên đơn vị\tMã cụm/khối\r\nK1-07\t"Sở ""Bảy""\nvà Tám"\tK1\r\n';
  const read = await paneActs(sampleDesk(province.workbook)).previewList("roster", { kind: "text", text: copied });
  expect("preview" in read && read.preview?.rows.map(({ name, cluster }) => [name, cluster])).toEqual([
    ['Sở "Bảy"\nvà Tám', "K1"],
  ]);
});

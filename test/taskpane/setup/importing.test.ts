import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { boardOf, setCell } from "../../support/small-province";
import { province, sheetOf } from "../../app/live/live-province";
import { sampleDesk } from "../acts/sample-desk";
import { columnsOf, given, preview, told } from "./importing-sample";

test("columns in any order and under the offices' own headers; what is taken for nothing is named", async () => {
  const found = await preview(`
    DANH SÁCH THÀNH VIÊN
    Số điện thoại | Cơ quan, đơn vị | Cụm, khối | Ghi chú riêng | Mã
    0204 1 | Sở Ba | Khối một | mới | K1-03
    0204 2 | Sở Một | K1 | cũ | K1-01`);
  expect(columnsOf(found)).toEqual([
    "Số điện thoại → Điện thoại",
    "Cơ quan, đơn vị → Tên đơn vị",
    "Cụm, khối → Mã cụm/khối",
    "Ghi chú riêng → -",
    "Mã → Mã đơn vị",
  ]);
  expect(found.columns.map(({ sample }) => sample)).toEqual(["0204 1", "Sở Ba", "Khối một", "mới", "K1-03"]);
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
  expect(found.loose.map(({ line, text: said }) => [line, said])).toEqual([[8, "Tổng cộng: 4"]]);
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
    "3 C9-01 refused unknown C9",
    "4 C1-09 refused no-key Mã cụm/khối",
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

const overwriting = { overwrite: true };

test("just what was shown is written, under the list and, where it was asked for, into its cells; blanks empty nothing", async () => {
  const desk = sampleDesk(province.workbook);
  const actions = paneActs(desk);
  const table = `
    Mã đơn vị | Tên đơn vị | Mã cụm/khối | Người liên hệ | Vai trò | Từ ngày
    K1-02 | Sở Hai | K1 | Trần Thị Mẫu | |
    K1-03 | Sở Ba | K1 | | | 1/3/2020
    C9-01 | Sở Lạ | C9 | | |`;
  const roster = () =>
    boardOf(desk.workbook.workbook()).roster.map(({ unit, role, contact, from }) => [unit, role, contact, from]);
  await actions.writeList(given("Danh sách", table), await preview(table, "Danh sách", { desk }));
  const asItWas = [
    ["C1-01", "leader", null, null],
    ["C1-02", "deputy", null, null],
    ["C1-03", "member", null, null],
    ["K1-01", "leader", null, null],
  ];
  const added = ["K1-03", "member", null, "2020-03-01"];
  expect(roster()).toEqual([...asItWas, ["K1-02", "deputy", null, null], added]);
  await actions.writeList(
    given("Danh sách", table, overwriting),
    await preview(table, "Danh sách", { desk, ...overwriting }),
  );
  expect(roster()).toEqual([...asItWas, ["K1-02", "deputy", "Trần Thị Mẫu", null], added]);
  expect(
    told(await preview(`Mã đơn vị | Tên đơn vị | Mã cụm/khối\nK1-03 | Sở Ba | K1`, "Danh sách", { desk })),
  ).toEqual(["2 K1-03 same"]);
});

test("what was written is taken back as a whole, or where somebody has typed since, not at all", async () => {
  const desk = sampleDesk(province.workbook);
  const actions = paneActs(desk);
  const table = `Mã đơn vị | Tên đơn vị | Mã cụm/khối | Người liên hệ\nK1-02 | Sở Hai | K1 | Trần Thị Mẫu\nK1-03 | Sở Ba | Cụm mới số 7 |`;
  const write = async () =>
    actions.writeList(
      given("Danh sách", table, overwriting),
      await preview(table, "Danh sách", { desk, ...overwriting }),
    );
  await actions.takeBackList(await write());
  expect(boardOf(desk.workbook.workbook())).toMatchObject({
    roster: province.board.roster,
    clusters: province.board.clusters,
  });
  const undo = await write();
  expect(boardOf(desk.workbook.workbook()).clusters.map(({ code }) => code)).toEqual(["C1", "K1", "C7"]);
  const added = undo.find(({ was }) => was === "Sở Ba");
  desk.workbook.change((workbook) =>
    setCell(workbook, "Danh sách", { row: added?.row ?? 0, column: added?.column ?? 0, value: "Sở Ba mới" }),
  );
  await expect(actions.takeBackList(undo)).rejects.toMatchObject({ trouble: { reason: "changed-meanwhile" } });
  expect(boardOf(desk.workbook.workbook()).roster.find(({ unit }) => unit === "K1-02")?.contact).toBe("Trần Thị Mẫu");
});

test("where the workbook makes something else of it by then, nothing is written", async () => {
  const desk = sampleDesk(province.workbook);
  const table = `Mã đơn vị | Tên đơn vị | Mã cụm/khối | Người liên hệ\nK1-02 | Sở Hai | K1 | Trần Thị Mẫu`;
  const shown = await preview(table, "Danh sách", { desk, ...overwriting });
  const at =
    [...sheetOf(province.workbook, "Danh sách").rows].find(([, cells]) => cells.get(3)?.value === "K1-02")?.[0] ?? 0;
  desk.workbook.change((workbook) => setCell(workbook, "Danh sách", { row: at, column: 9, value: "Lê Văn Mẫu" }));
  await expect(paneActs(desk).writeList(given("Danh sách", table, overwriting), shown)).rejects.toMatchObject({
    trouble: { reason: "changed-meanwhile", detail: "Danh sách" },
  });
});

test("clusters and indicators come the same way; codes are proposed after the list's own pattern", async () => {
  const clusters = await preview(`Mã | Tên cụm, khối\nC2 | Cụm hai\nK1 | Khối một\n | Khối các sở`, "Cụm, khối");
  expect(told(clusters)).toEqual(["2 C2 new", "3 K1 same", "4 K2 new"]);
  const indicators = await preview(
    `Mã số | Nội dung chỉ tiêu | Đơn vị tính | Cách đánh giá\nA2 | Giải ngân vốn | % | Càng cao càng tốt\n | Chỉ tiêu không mã | % | Càng cao càng tốt`,
    "Chỉ tiêu",
  );
  expect(told(indicators)).toEqual(["2 A2 changed", "3 A5 new"]);
});

test("a cell with a line break or quotes comes as one cell", async () => {
  const copied = 'Mã đơn vị\tTên đơn vị\tMã cụm/khối\r\nK1-07\t"Sở ""Bảy""\nvà Tám"\tK1\r\n';
  const read = await paneActs(sampleDesk(province.workbook)).previewList({
    ...given("Danh sách", ""),
    source: { kind: "text", text: copied },
  });
  expect("preview" in read && read.preview?.rows.map(({ name, under }) => [name, under])).toEqual([
    ['Sở "Bảy"\nvà Tám', "K1"],
  ]);
});

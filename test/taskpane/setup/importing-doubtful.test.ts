import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import type { ListRead } from "../../../src/taskpane/setup/acts";
import { fileOf } from "../../support/small-province";
import { province } from "../../app/live/live-province";
import { chosen, sampleDesk } from "../acts/sample-desk";
import { given, preview, told } from "./importing-sample";

test("text in an old encoding comes as Unicode with what was typed beside it; where letters are lost the row is refused", async () => {
  const found = await preview(`
    Mã đơn vị | Tên đơn vị | Mã cụm/khối
    K1-03 | Së KÕ ho¹ch vµ §Çu t\u00AD | K1
    K1-04 | Së Lao ®éng, Th\u00AD¬ng binh | K1
    K1-05 | S? N?i v? C?ng nghi?p | K1
    K1-06 | Société Générale | K1`);
  expect(told(found)).toEqual(["2 K1-03 new", "3 K1-04 new", "4 K1-05 refused", "5 K1-06 new"]);
  expect(found.rows.map(({ name }) => name)).toEqual([
    "Sở Kế hoạch và Đầu tư",
    "Sở Lao động, Thương binh",
    "",
    "Société Générale",
  ]);
  expect(
    found.rows.map(({ issues, notes }) =>
      [...issues, ...notes].map(({ code, place }) => `${code} ${place.cell ?? ""}`),
    ),
  ).toEqual([["legacy-font-text B2"], ["legacy-font-text B3"], ["letters-lost B4"], []]);
  expect(found.rows[0]?.notes[0]?.params).toMatchObject({
    raw: "Së KÕ ho¹ch vµ §Çu t\u00AD",
    value: "Sở Kế hoạch và Đầu tư",
  });
});

test("a new unit whose name is nearly that of one on the list is asked for, and taken as new all the same", async () => {
  const found = await preview(`
    Tên đơn vị | Mã cụm/khối
    UBND huyên Một | C1
    UBND huyện Bốn | C1`);
  expect(told(found)).toEqual(["2 C1-04 new", "3 C1-05 new"]);
  expect(found.rows.map(({ notes }) => notes.map(({ code, params }) => [code, params]))).toEqual([
    [["name-near", { label: "Tên đơn vị", raw: "UBND huyên Một", likely: "UBND huyện Một", unit: "C1-01" }]],
    [],
  ]);
});

test("a cluster whose name is nearly that of one that is there is asked for", async () => {
  const found = await preview(`
    Tên đơn vị | Cụm, khối
    Sở Ba | Khôi một
    Sở Bốn | Khối mười`);
  expect(told(found)).toEqual(["2  refused unknown Khôi một", "3 K2-01 new"]);
  expect(found.clusters.map(({ name, code, as, near }) => [name, code, as, near?.code ?? null])).toEqual([
    ["Khôi một", "", "left", "K1"],
    ["Khối mười", "K2", "new", null],
  ]);
  expect(found.rows.map(({ notes }) => notes.map(({ code, params }) => [code, params]))).toEqual([
    [["name-near", { label: "Mã cụm/khối", raw: "Khôi một", likely: "Khối một", unit: "K1" }]],
    [],
  ]);
});

describe("from a workbook", () => {
  const file = chosen(fileOf("so-khac.xlsx", province.workbook));

  const fromSheet = (sheet: string | null, from = file) =>
    ({ ...given("Danh sách", ""), source: { kind: "file", file: from, sheet } }) as const;

  test("the sheet with most of the list's headers is taken, another can be chosen", async () => {
    const { previewList } = paneActs(sampleDesk(province.workbook));
    const read = (await previewList(fromSheet(null))) as Extract<ListRead, { preview: unknown }>;
    expect(read.sheet).toBe("Danh sách");
    expect(read.sheets).toContain("Chỉ tiêu");
    expect(read.preview?.rows.map(({ outcome }) => outcome)).toEqual(["same", "same", "same", "same", "same"]);
    // Nothing is recognised there: a person would have to say what each column is.
    const other = await previewList(fromSheet("Kỳ báo cáo"));
    expect(other).toMatchObject({ preview: { rows: [] }, sheet: "Kỳ báo cáo" });
    expect("preview" in other && other.preview?.columns.every(({ field }) => field === null)).toBe(true);
  });

  test("a file that is no workbook says why", async () => {
    const broken = { ...file, file: new Blob([new Uint8Array([1, 2])]) };
    expect(await paneActs(sampleDesk(province.workbook)).previewList(fromSheet(null, broken))).toEqual({
      unreadable: { reason: "not-a-workbook", detail: "memory" },
    });
  });
});

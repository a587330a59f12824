import { areaAddress, sheetReference } from "../src/workbook/address";
import type { SheetDraft } from "../src/workbook/draft";
import { differs, readSheets, sheetDifferences, sheetsDiffer, writtenWhole } from "./differences";
import { everyFeature } from "./every-feature";
import { allCompared, cellsAlone, type HostTest } from "./host-test";
import { testCell, testSheet } from "./test-sheet";

const place: HostTest = {
  id: "places",
  title: {
    vi: "Ô đứng đúng chỗ, cả khi trang không bắt đầu từ ô đầu tiên",
    en: "Cells keep their places, also where a sheet doesn't begin in its first cell",
  },
  notCompared: allCompared,
  run: async (workbook, { now }) => {
    const sheets = [
      testSheet("Thử chỗ, lùi vào", [["a", null, "c"], [], [null, 2]], { top: 4, left: 3 }),
      testSheet("Thử chỗ, xa", [["xa"]], { top: 1500, left: 60 }),
      testSheet("Thử chỗ, trang trống", []),
    ];
    await workbook.write({ sheets, added: [] }, { now });
    return sheetDifferences(workbook, sheets);
  },
};

/** Takes several requests wherever requests have a limit. */
const manyRows = 4_000;

const many: HostTest = {
  id: "many-rows",
  title: { vi: "Trang rất nhiều dòng", en: "A sheet of very many rows" },
  notCompared: allCompared,
  run: async (workbook, { now }) => {
    const rows = Array.from({ length: manyRows }, (_, index) => [
      index + 1,
      testCell(`=Đơn vị số ${index + 1}: đã phát động ${index % 7} đợt thi đua, có tổng kết`, { format: "@" }),
      testCell(index / 8, { format: "#,##0.00" }),
      index % 2 === 0,
    ]);
    const sheets = [testSheet("Thử nhiều dòng", rows)];
    const steps: (readonly [number, number])[] = [];
    await workbook.write({ sheets, added: [] }, { now, progress: (done, all) => void steps.push([done, all]) });
    const [done, all] = steps.at(-1) ?? [];
    return [
      ...(await sheetDifferences(workbook, sheets)),
      ...differs("progress", true, done !== undefined && done === all),
    ];
  },
};

const states: HostTest = {
  id: "sheet-states",
  title: { vi: "Trang hiện, ẩn và ẩn hẳn", en: "Visible, hidden and very hidden sheets" },
  notCompared: allCompared,
  run: async (workbook, { now }) => {
    const sheets = (["visible", "hidden", "very-hidden"] as const).map((state, index) =>
      testSheet(`Thử trạng thái ${index + 1}`, [[state]], { state }),
    );
    await workbook.write({ sheets, added: [] }, { now });
    return sheetDifferences(workbook, sheets);
  },
};

const merges: HostTest = {
  id: "merges",
  title: { vi: "Ô gộp", en: "Merged cells" },
  notCompared: allCompared,
  run: async (workbook, { now }) => {
    const areas = [
      { top: 1, left: 1, bottom: 1, right: 4 },
      { top: 3, left: 2, bottom: 5, right: 3 },
    ];
    const sheets = [testSheet("Thử ô gộp", [["tiêu đề"], [], [null, "gộp", null, "bên cạnh"]], { merges: areas })];
    await workbook.write({ sheets, added: [] }, { now });
    const [sheet] = (await readSheets(workbook, ["Thử ô gộp"])).sheets.filter(({ name }) => name === "Thử ô gộp");
    const found = (sheet?.merges ?? []).map(areaAddress).sort();
    return [
      ...(await sheetDifferences(workbook, sheets)),
      ...differs("Thử ô gộp", areas.map(areaAddress).sort(), found),
    ];
  },
};

/** Excel keeps whole pixels: a tenth of a character is as near as it comes. */
const widthTolerance = 0.1;

const widths: HostTest = {
  id: "widths",
  title: { vi: "Độ rộng cột", en: "Widths of columns" },
  notCompared: ({ widths: read }) => (read ? [] : ["widths that are read: only the cells"]),
  run: async (workbook, { now, abilities }) => {
    const columns = new Map([5, 14.5, 44].map((width, index) => [index + 1, { width, hidden: false, outline: 0 }]));
    const sheets = [testSheet("Thử độ rộng", [["a", "b", "c"]], { columns })];
    await workbook.write({ sheets, added: [] }, { now });
    const [sheet] = (await readSheets(workbook, ["Thử độ rộng"])).sheets.filter(({ name }) => name === "Thử độ rộng");
    const wrong = [...columns].filter(
      ([column, { width }]) => Math.abs((sheet?.widths.get(column) ?? 0) - width) > widthTolerance,
    );
    const found = abilities.widths
      ? wrong.flatMap(([column, { width }]) =>
          differs(`Thử độ rộng ${column}`, width, sheet?.widths.get(column) ?? null),
        )
      : [];
    return [...(await sheetDifferences(workbook, sheets)), ...found];
  },
};

const names = [
  "Thử 'nháy' ở giữa",
  "Thử & 100%, (ngoặc) {móc}",
  "Thử tên dài vừa đủ 31 ký tự đây",
  "Thử.chấm",
  "THỬ Hoà, thuỷ",
];

const named: HostTest = {
  id: "sheet-names",
  title: {
    vi: "Tên trang có dấu nháy, dấu tiếng Việt, dài 31 ký tự",
    en: "Names of sheets with quotes, Vietnamese letters and 31 characters",
  },
  notCompared: allCompared,
  run: async (workbook, { now, calculate }) => {
    const sheets = names.map((name) =>
      testSheet(name, [[name], [testCell(name, { formula: sheetReference(name, "A1") })]]),
    );
    await workbook.write({ sheets, added: [] }, { now });
    await calculate();
    const found: string[] = [];
    for (const name of names) {
      await workbook.goTo({ sheet: name, cell: "A2" });
      found.push(...differs(name, { sheet: name, row: 2, column: 1 }, await workbook.selected()));
    }
    return [...found, ...(await sheetDifferences(workbook, sheets))];
  },
};

const own = "Thử của người dùng";
const replaced = "Thử thay";

/** The second version is smaller in both directions, and has nothing merged. */
function versions(): readonly [SheetDraft, SheetDraft] {
  const first = Array.from({ length: 10 }, (_, row) => [
    row + 1,
    `dòng ${row + 1}`,
    testCell((row + 1) / 4, { format: "0.00%" }),
  ]);
  const merged = [{ top: 12, left: 1, bottom: 12, right: 3 }];
  return [testSheet(replaced, first, { merges: merged }), testSheet(replaced, [[100, "mới"], [null, null], [300]])];
}

const replacing: HostTest = {
  id: "replaced-sheet",
  title: {
    vi: "Làm lại một trang: hết nội dung cũ, công thức ở trang khác vẫn đúng",
    en: "A sheet made anew: nothing old is left, formulas on other sheets still hold",
  },
  notCompared: ({ calculates }) => (calculates ? [] : ["new results of the formulas on the other sheet"]),
  run: async (workbook, { now, calculate, abilities }) => {
    const [first, second] = versions();
    const formulas = (a: number, c: number) => [
      [testCell(a * 2, { formula: `${sheetReference(replaced, "A1")}*2` })],
      [
        testCell(c, {
          formula: `SUM(${sheetReference(replaced, areaAddress({ top: 1, left: 1, bottom: 10, right: 1 }))})`,
        }),
      ],
    ];
    await workbook.write({ sheets: [first, testSheet(own, formulas(1, 55))], added: [] }, { now });
    await calculate();
    const before = await sheetDifferences(workbook, [first, testSheet(own, formulas(1, 55))]);
    await workbook.write({ sheets: [second], added: [] }, { now });
    await calculate();
    const [sheet] = (await readSheets(workbook, [replaced])).sheets.filter(({ name }) => name === replaced);
    return [
      ...before,
      ...(await sheetDifferences(workbook, [second])),
      ...differs(`${replaced} merges`, [], sheet?.merges),
      ...(await sheetDifferences(workbook, [testSheet(own, formulas(100, 400))], { results: abilities.calculates })),
    ];
  },
};

const untouched: HostTest = {
  id: "others-untouched",
  title: { vi: "Ghi một trang không đụng trang khác", en: "Writing one sheet leaves the others alone" },
  notCompared: allCompared,
  run: async (workbook, { now }) => {
    const others = [
      testSheet("Thử trang khác 1", [["=giữ", 1, testCell({ date: "2020-05-20" }, { format: "dd/mm/yyyy" })]]),
      testSheet("Thử trang khác 2", [[null, "giữ"]], { state: "hidden" }),
    ];
    await workbook.write({ sheets: [...others, testSheet("Thử trang ghi lại", [["một"]])], added: [] }, { now });
    const every = { full: [], values: [], others: (all: readonly string[]) => all };
    const before = await workbook.read(every);
    const rewritten = testSheet("Thử trang ghi lại", [["hai"]]);
    await workbook.write({ sheets: [rewritten, testSheet("Thử trang thêm sau", [["ba"]])], added: [] }, { now });
    const after = await workbook.read(every);
    const kept = before.sheets.filter(({ name }) => name !== rewritten.name);
    return [
      ...kept.flatMap((sheet) =>
        sheetsDiffer(
          sheet,
          after.sheets.find(({ name }) => name === sheet.name),
        ),
      ),
      ...differs(
        "names",
        before.sheets.map(({ name }) => name),
        after.sheets.map(({ name }) => name).filter((name) => name !== "Thử trang thêm sau"),
      ),
      ...(await sheetDifferences(workbook, [rewritten, ...others])),
    ];
  },
};

const features: HostTest = {
  id: "every-feature",
  title: {
    vi: "Trang có đủ lọc, cố định, quy tắc nhập, định dạng có điều kiện, khóa, in, biểu đồ; ghi hai lần",
    en: "A sheet with filter, frozen panes, validation, conditional formats, protection, print setup and a chart; written twice",
  },
  notCompared: cellsAlone,
  run: async (workbook, kit) => [
    ...(await writtenWhole(workbook, kit, [everyFeature("một")])),
    ...(await writtenWhole(workbook, kit, [everyFeature("hai")])),
  ],
};

/** Sheets that the product makes whole. */
export const sheetTests: readonly HostTest[] = [
  place,
  many,
  states,
  merges,
  widths,
  named,
  replacing,
  untouched,
  features,
];

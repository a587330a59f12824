import { explainCell } from "../../../../src/app/live/explaining/explain-cell";
import type { CellExplained, Explained } from "../../../../src/app/live/explaining/explained";
import { drawnForm } from "../../../../src/forms/output/statistics/statistics-pages";
import { memoryLiveWorkbook } from "../../../../src/hosts/memory/memory-host";
import { explanationCard } from "../../../../src/taskpane/explain/explanation-card";
import { vi } from "../../../../src/text/vi";
import { pane } from "../../../../src/text/vi/pane";
import { workbookOf } from "../../../../src/workbook/draft";
import type { Workbook } from "../../../../src/workbook/sheet";
import { commendationOf } from "../../../domain/commendation-samples";
import { statisticsSheets, yearRound } from "../../../forms/output/statistics/statistics-sample";
import { setCell } from "../../../support/small-province";

const round = yearRound(
  {
    "C01-01": {
      movements: 3,
      commendations: [
        commendationOf("Bằng khen của Chủ tịch UBND tỉnh", { collectives: 2, individuals: 5, byMerit: 7 }),
        commendationOf("Bằng khen của Chủ tịch UBND tỉnh (chuyên đề)", { collectives: 1, thematic: 1 }),
        commendationOf("Huân chương Lao động hạng Ba", { individuals: 1 }),
      ],
    },
    "C01-02": {
      movements: 2,
      commendations: [
        commendationOf("Bằng khen của Chủ tịch UBND tỉnh", { collectives: 4, households: 1 }),
        commendationOf("Cờ thi đua của UBND tỉnh", { collectives: 1 }),
      ],
    },
  },
  { statistics: { forms: [], figures: [{ form: "0601", line: "03", column: "3", value: 4, cell: "E6" }] } },
);
const written = workbookOf({ title: "", names: [], active: 0, sheets: statisticsSheets(round) });

type Place = readonly [sheet: string, line: string, column: string];

/** Row of a line by its Mã số, column by its header. */
function cellOf([sheet, line, column]: Place): {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
} {
  const { filled, table } = drawnForm(round, sheet)!;
  const key = filled.lines.find(({ number }) => number === line)!.key;
  const at = filled.columns.find(({ header }) => header === column)!.key;
  return { sheet, row: table.places.rowOf.get(key)!, column: table.places.columnOf.get(at)! };
}

function explain(selected: ReturnType<typeof cellOf>, workbook: Workbook = written): Promise<CellExplained> {
  return explainCell({
    workbook: memoryLiveWorkbook(workbook),
    selected,
    consolidation: round,
    texts: vi,
    sheetTexts: vi,
  });
}

async function card(...place: Place): Promise<readonly string[]> {
  const { explained } = await explain(cellOf(place));
  const { title, figure, lines } = explanationCard(explained!, { pane, texts: vi });
  return [`${title}: ${figure}`, ...lines.map(({ label, value }) => `${label}: ${value}`)];
}

test("a count of an award: each unit once, with its figures, files, sheets and cells", async () => {
  expect(await card("Biểu 0603", "02", "Bằng khen")).toEqual([
    "Tập thể: 7",
    "Biểu: 0603. SỐ LƯỢNG KHEN THƯỞNG CẤP BỘ, BAN, NGÀNH, ĐOÀN THỂ TRUNG ƯƠNG VÀ TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG",
    "Mã số: 02",
    "Cột: Bằng khen",
    "Cách tính: Cộng số liệu các nơi báo cáo",
    "C01-01. Huyện Lục Ngạn: 2 (Tệp C01-01.xlsx, trang Kết quả khen thưởng, ô collectives); 1 (Tệp C01-01.xlsx, trang Kết quả khen thưởng, ô collectives)",
    "C01-02. Huyện Yên Thế: 4 (Tệp C01-02.xlsx, trang Kết quả khen thưởng, ô collectives)",
  ]);
});

test("a sum over lines, and a sum over columns: the cells that it adds up, blank ones left out", async () => {
  expect((await card("Biểu 0603", "01", "Bằng khen")).slice(4)).toEqual([
    "Cách tính: Cộng các dòng chia ra cùng cột",
    "Mã số 02. Tập thể: 7",
    "Mã số 04. Hộ gia đình: 1",
    "Mã số 05. Cá nhân: 5",
  ]);
  expect((await card("Biểu 0602", "9", "Tổng số")).slice(4)).toEqual([
    "Cách tính: Cộng các cột chia ra cùng dòng",
    "Huân chương Lao động: 1",
  ]);
});

test("movements: of units by their reports, the others as the office typed them, which is a cell to go to", async () => {
  expect((await card("Biểu 0601", "05", "Cơ quan, tổ chức, đơn vị")).slice(4)).toEqual([
    "Cách tính: Cộng số liệu các nơi báo cáo",
    "C01-01. Huyện Lục Ngạn: 3 (Tệp C01-01.xlsx, trang Nội dung, ô E9)",
    "C01-02. Huyện Yên Thế: 2 (Tệp C01-02.xlsx, trang Nội dung, ô E9)",
  ]);
  const { explained } = await explain(
    cellOf(["Biểu 0601", "03", "Cấp bộ, ban, ngành, đoàn thể Trung ương, tỉnh, thành phố trực thuộc Trung ương"]),
  );
  expect(explained).toMatchObject({ unit: null, source: { file: null, sheet: "Số liệu thống kê", cell: "E6" } });
});

test("what nobody reported is said to be blank, not 0", async () => {
  expect((await card("Biểu 0602", "2", "Cờ thi đua của Chính phủ")).slice(4)).toEqual([
    "Cách tính: Không có nơi nào báo cáo; để trống, không phải là 0",
  ]);
});

test("every cell of every form comes to what is printed there", async () => {
  const forms = ["Biểu 0601", "Biểu 0602", "Biểu 0603", "Biểu 0604", "Biểu 0605"];
  let cells = 0;
  for (const sheet of forms) {
    const { table } = drawnForm(round, sheet)!;
    const rows = written.sheets.find(({ name }) => name === sheet)!.rows;
    for (const row of table.places.rowOf.values())
      for (const column of table.places.columnOf.values()) {
        const { explained } = await explain({ sheet, row, column });
        if (explained === null) continue;
        const shown = rows.get(row)?.get(column)?.value ?? "";
        expect([sheet, row, column, addedUp(explained)]).toEqual([sheet, row, column, shown === "" ? null : shown]);
        cells += 1;
      }
  }
  expect(cells).toBeGreaterThan(200);
});

/** By the terms and parts that are told alone. */
function addedUp({ about }: Explained): number | null {
  if (about.kind !== "statistics") throw new Error("another kind of cell");
  const values = [
    ...about.terms.map(({ value }) => value),
    ...about.reported.flatMap(({ parts }) => parts.map(({ value }) => value)),
  ];
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

test("the head, a heading and a sheet that was drawn otherwise are not explained", async () => {
  const line = cellOf(["Biểu 0603", "02", "Bằng khen"]);
  const reason = async (at: typeof line, workbook?: Workbook): Promise<string | null> =>
    (await explain(at, workbook)).reason;
  expect(await reason({ ...line, row: 3 })).toBe("heading");
  expect(await reason({ ...line, row: line.row - 1 })).toBe("no-row");
  expect(await reason({ ...line, column: 1 })).toBe("no-row");
  expect(await reason(line, setCell(written, "Biểu 0603", { row: line.row, column: 1, value: "Khác" }))).toBe(
    "outdated",
  );
});

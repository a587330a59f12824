import type { ScaleSheet } from "../../../src/app/live/board/scoring/scale-sheet";
import { LiveWorkbookError } from "../../../src/app/live-workbook";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import type { Workbook } from "../../../src/workbook/sheet";
import { cellsOf, sheetOf } from "../../app/live/live-province";
import { run, typeRow, withoutRow, written } from "../../app/returns/returned-cluster";
import { boardOf, fileOf, issuedTo, setCell, smallProvince } from "../../support/small-province";
import { sampleDesk } from "../acts/sample-desk";

const province = smallProvince({
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu
    C1 | I | T1 | Thu ngân sách | 20 | Theo bậc | A1
    C1 | II | T3 | Hoạt động cụm | 10 | Chấm trực tiếp |
    C1 | II | T5 | Nêu gương | 5 | Chấm trực tiếp |
    * | I | T1 | Thu ngân sách | 30 | Theo bậc | A1`,
  "Mức điểm": `Mã cụm/khối | Mã tiêu chí | Từ | Giá trị chữ | Điểm
    C1 | T1 | 100 | | 20
    C1 | T1 | 80 | | 6
    C1 | T1 | 50 | | 3
    * | T1 | 90 | | 30`,
  "Cụm, khối": `Mã cụm/khối | Loại | Tên cụm/khối | Trạng thái thang điểm | Tổng điểm
    C1 | Cụm | Cụm một | Cụm/khối đã thống nhất | 35
    K1 | Khối | Khối một | Dự thảo | 30`,
});
const line = (code: string, cluster = "C1") => ({ "Mã cụm/khối": cluster, "Mã tiêu chí": code });
const changed = [
  (book: Workbook) => typeRow(book, "Thang điểm", line("T3"), { "Điểm chuẩn": 12, "Được không áp dụng": "Có" }),
  (book: Workbook) => withoutRow(book, "Thang điểm", ["C1", "II", "T5"]),
  (book: Workbook) => withoutRow(book, "Mức điểm", ["C1", "T1", 80]),
  (book: Workbook) =>
    typeRow(book, "Thang điểm", line("T6"), {
      Mục: "II",
      "Tiêu chí": "=Cách làm mới",
      "Điểm chuẩn": 3,
      "Cách chấm": "Chấm trực tiếp",
    }),
  (book: Workbook) =>
    typeRow(
      book,
      "Cụm, khối",
      { "Mã cụm/khối": "C1" },
      { "Trần điểm thưởng": 5, "Khi không áp dụng": "Tính 0 điểm", "Thứ tự ưu tiên khi bằng điểm": "T3; II" },
    ),
].reduce((book, step) => step(book), issuedTo(province, "_C1"));
const commonChanged = typeRow(issuedTo(province, "_K1"), "Thang điểm", line("T1", "*"), { "Điểm chuẩn": 28 });

const back = run(province.workbook, [fileOf("C1/_C1.xlsx", changed), fileOf("K1/_K1.xlsx", commonChanged)]);
const consolidated = written(province.workbook, back);
const reasonOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof LiveWorkbookError ? error.trouble.reason : error),
  );

async function open(cluster: string, workbook = consolidated) {
  const desk = sampleDesk(workbook);
  const acts = paneActs(desk);
  const sheet = async () => (await acts.scaleSheet(cluster)) as ScaleSheet;
  const { sent } = await sheet();
  if (sent === null) throw new Error("the cluster sent nothing else");
  return {
    desk,
    acts,
    sheet,
    sent,
    accept: (seen = sent.changes, sha256 = sent.file.sha256) => acts.acceptScale({ cluster, sha256, seen }),
  };
}

test("the Board sees what the cluster's scale would change, and accepts it into its own sheets", async () => {
  const { desk, sheet, sent, accept } = await open("C1");
  expect((await sheet()).waiting.map(({ code }) => code)).toEqual(["C1", "K1"]);
  expect(sent.changes.map(({ criterion, field }) => `${criterion ?? ""} ${field}`)).toEqual([
    " bonusCap",
    " whenNotApplicable",
    " tieBreaks",
    "T1 bands",
    "T3 max",
    "T3 mayBeNotApplicable",
    "T5 line",
    "T6 line",
  ]);
  expect(sent.added).toEqual(
    [
      ["section", "II"],
      ["max", 3],
      ["kind", "direct"],
    ].map(([field, value]) => ({ criterion: "T6", field, value })),
  );
  await accept();
  const board = boardOf(desk.workbook.workbook());
  expect(board.criteria.map(({ cluster, code, max, name }) => [cluster, code, max, name])).toEqual([
    ["C1", "T1", 20, "Thu ngân sách"],
    ["C1", "T3", 12, "Hoạt động cụm"],
    ["*", "T1", 30, "Thu ngân sách"],
    ["C1", "T6", 3, "=Cách làm mới"],
  ]);
  expect(board.bands.map(({ cluster, criterion, from, points }) => [cluster, criterion, from, points])).toEqual([
    ["C1", "T1", 100, 20],
    ["C1", "T1", 50, 3],
    ["*", "T1", 90, 30],
  ]);
  expect(board.clusters[0]).toMatchObject({
    scaleState: "accepted",
    bonusCap: 5,
    scoring: { whenNotApplicable: "zero" },
    tieBreaks: ["T3", "II"],
  });
  expect(await sheet()).toMatchObject({ state: "accepted", sent: null, waiting: [{ code: "K1" }] });
  const next = run(desk.workbook.workbook(), []);
  expect(
    next.consolidation.issues.filter(({ code, place }) => code.endsWith("scale-differs") && place.cluster === "C1"),
  ).toEqual([]);
});

test("undo gives every cell back", async () => {
  const { desk, acts, sent, sheet, accept } = await open("C1");
  const said = () =>
    ["Thang điểm", "Mức điểm", "Cụm, khối"].map((name) =>
      cellsOf(sheetOf(desk.workbook.workbook(), name)).filter(([, , value]) => value !== null),
    );
  const before = said();
  await acts.takeBack(await accept());
  expect(said()).toEqual(before);
  expect((await sheet()).sent).toEqual(sent);
});

test("a cluster that was scored on the scale for all gets lines of its own; the others keep theirs", async () => {
  const { desk, accept } = await open("K1");
  await accept();
  const { criteria, bands, clusters } = boardOf(desk.workbook.workbook());
  expect(
    criteria.filter(({ cluster }) => cluster !== "C1").map(({ cluster, code, max }) => [cluster, code, max]),
  ).toEqual([
    ["*", "T1", 30],
    ["K1", "T1", 28],
  ]);
  expect(
    bands.filter(({ cluster }) => cluster !== "C1").map(({ cluster, from, points }) => [cluster, from, points]),
  ).toEqual([
    ["*", 90, 30],
    ["K1", 90, 30],
  ]);
  expect(clusters[1]?.scaleState).toBe("accepted");
});

test("other differences than the person saw, another file or a formula in the way: nothing is written", async () => {
  const { desk, sent, accept } = await open("C1");
  const before = desk.workbook.workbook();
  expect(await reasonOf(accept(sent.changes.slice(1)))).toBe("changed-meanwhile");
  expect(await reasonOf(accept(sent.changes, "00"))).toBe("changed-meanwhile");
  expect(desk.workbook.workbook()).toBe(before);
  const scale = sheetOf(consolidated, "Thang điểm");
  const [row, column] = cellsOf(scale).find(([, , value]) => value === 10) ?? [0, 0];
  const withFormula = {
    ...consolidated,
    sheets: consolidated.sheets.map((each) =>
      each.name === scale.name
        ? {
            ...each,
            rows: new Map(
              [...each.rows].map(([at, cells]) => [
                at,
                at === row
                  ? new Map([...cells].map(([col, cell]) => [col, col === column ? { ...cell, formula: "5+5" } : cell]))
                  : cells,
              ]),
            ),
          }
        : each,
    ),
  };
  const other = await open("C1", withFormula);
  expect(await reasonOf(other.accept())).toBe("changed-meanwhile");
});

test("a cell that somebody changed since is seen before the Board accepts", async () => {
  const { sent } = await open("C1", setCell(consolidated, "Thang điểm", { row: 6, column: 5, value: 11 }));
  expect(sent.changes).toContainEqual({ criterion: "T3", field: "max", old: 11, new: 12 });
});

test("a cluster's own workbook has nobody to accept from", async () => {
  const acts = paneActs(sampleDesk(changed));
  expect(await acts.scaleSheet("C1")).toMatchObject({ sent: null });
});

import { readPairs } from "../../../src/forms/reading/read-pairs";
import { clusterCoverSheet } from "../../../src/forms/sheets/cluster/cluster-cover-sheet";
import { drawConflicts, readConflicts } from "../../../src/forms/merging/conflict-sheet";
import { type WaitingRow, waitingRows } from "../../../src/app/live/board/deciding/waiting-rows";
import { LiveWorkbookError } from "../../../src/app/live-workbook";
import { openBoard } from "../../../src/app/open-board";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { sheetsShowing } from "../../support/typed-fields";
import { parseAddress } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { sampleDesk } from "../../taskpane/actions/sample-desk";
import { boardOf, fileOf, issuedTo, setCell, smallProvince } from "../../support/small-province";
import { run, steady, told, typeRow, written } from "./returned-cluster";

const province = smallProvince();
const issued = issuedTo(province, "_C1");
const codes = ["earlier-entry-missing", "earlier-entry-changed"] as const;

const cover = (book: Workbook, key: string, value: CellValue): Workbook =>
  setCell(book, "Thông tin chung", {
    ...parseAddress(
      readPairs(book.sheets.find(({ name }) => name === "Thông tin chung")!, clusterCoverSheet).cells.get(key)!,
    )!,
    value,
  });
const score = (book: Workbook, unit: string, values: Readonly<Record<string, CellValue>>): Workbook =>
  typeRow(book, "Điểm chấm", { "Mã đơn vị": unit, "Mã tiêu chí": "T3", "Giai đoạn": "Cụm/khối chấm" }, values);
const nominated = (book: Workbook, unit: string, values: Readonly<Record<string, CellValue>>): Workbook =>
  typeRow(book, "Kết quả bình xét", { "Mã đơn vị": unit, "Danh hiệu/hình thức": "Bằng khen" }, values);

/** The deputy's file: a part of everything that a cluster sends, each with a word of its own. */
const deputy = [
  (book: Workbook) => cover(cover(book, "documentNumber", "77/BC-PHO"), "signedOn", { date: "2020-07-03" }),
  (book: Workbook) => setCell(book, "Báo cáo cụm", { row: 5, column: 4, value: "Lời của phó về phong trào" }),
  (book: Workbook) =>
    typeRow(
      book,
      "Ý kiến điều chỉnh",
      { "Mã đơn vị": "C1-03", Mã: "A1" },
      { "Ý kiến cụm/khối trưởng": "Thống nhất", "Ghi chú": "Phó ghi ý kiến này" },
    ),
  (book: Workbook) =>
    nominated(book, "C1-02", {
      "Thứ tự": 1,
      "Phiếu phát ra": 9,
      "Thu về": 8,
      "Hợp lệ": 8,
      "Đồng ý": 7,
      "Ghi chú": "Phó đề nghị",
    }),
  (book: Workbook) =>
    typeRow(
      book,
      "Sổ theo dõi nhận báo cáo",
      { "Mã đơn vị/cụm": "C1-02" },
      { "Mã hồ sơ": "BC", "Số đến": "171", "Ngày đến": { date: "2020-06-29" }, "Ghi chú": "Phó nhận bản giấy" },
    ),
  (book: Workbook) =>
    score(
      score(score(book, "C1-02", { Điểm: 6.5, "Giải trình": "Phó giải trình điểm" }), "C1-01", {
        Điểm: 9,
        "Giải trình": "Phó chấm đơn vị trưởng",
      }),
      "C1-03",
      { Điểm: 5, "Giải trình": "Lời khác của phó" },
    ),
].reduce((book, type) => type(book), issued);

/**
 * The leader's, which came last and counts: another text in one section, other votes, the same points with another
 * reason.
 */
const leader = [
  (book: Workbook) => cover(book, "rules", "01/QC"),
  (book: Workbook) =>
    nominated(book, "C1-02", { "Thứ tự": 2, "Phiếu phát ra": 9, "Thu về": 9, "Hợp lệ": 9, "Đồng ý": 6 }),
  (book: Workbook) => score(book, "C1-03", { Điểm: 5, "Giải trình": "Lời của trưởng" }),
].reduce((book, type) => type(book), issued);

const files = [
  fileOf("C1/_C1 phó.xlsx", deputy, "2020-07-06T09:00:00"),
  fileOf("C1/_C1.xlsx", leader, "2020-07-09T09:00:00"),
];
const consolidated = written(province.workbook, run(province.workbook, files));
/** Every word that the deputy typed and the leader didn't. */
const words: readonly CellValue[] = [
  "77/BC-PHO",
  { date: "2020-07-03" },
  "Lời của phó về phong trào",
  "Phó ghi ý kiến này",
  "Phó đề nghị",
  "171",
  "Phó nhận bản giấy",
  6.5,
  "Phó giải trình điểm",
  "Phó chấm đơn vị trưởng",
  "Lời khác của phó",
];

function open(workbook = consolidated) {
  const desk = sampleDesk(workbook);
  const acts = paneActs(desk);
  const waiting = async (): Promise<readonly WaitingRow[]> => (await acts.clusterPage("C1"))!.waiting;
  const settle = async (keep: boolean, isIt: (row: WaitingRow) => boolean = () => true) =>
    acts.settleRows({ cluster: "C1", keep, seen: (await waiting()).filter(isIt) });
  return { acts, waiting, settle, now: () => desk.workbook.workbook() };
}

const opened = (book: Workbook) => {
  const found = openBoard(book);
  if (typeof found === "string") throw new Error(found);
  return found;
};
const on =
  (sheet: string) =>
  ({ record }: WaitingRow): boolean =>
    record.sheet === sheet;

describe("what only another valid file of a cluster says", () => {
  test("waits row by row, in the words of the sheets, in the check and on the cluster's page", async () => {
    const { acts, waiting } = open();
    const rows = await waiting();
    expect(
      rows.map(({ kind, record: { sheet, what, column, stands, other, file } }) => [
        kind,
        sheet,
        what,
        column,
        stands,
        other,
        file,
      ]),
    ).toEqual([
      ["words", "Thông tin chung", "", "Số ký hiệu", "(trống)", "77/BC-PHO", "C1/_C1 phó.xlsx"],
      ["words", "Thông tin chung", "", "Ngày ký", "(trống)", "03/07/2020", "C1/_C1 phó.xlsx"],
      ["words", "Báo cáo cụm", "N1", "Nội dung báo cáo", "(trống)", "Lời của phó về phong trào", "C1/_C1 phó.xlsx"],
      [
        "words",
        "Ý kiến điều chỉnh",
        "C1-03 · A1 · Lần 1",
        "Ý kiến cụm/khối trưởng; Ghi chú",
        "(trống)",
        "Ý kiến cụm/khối trưởng: Thống nhất; Ghi chú: Phó ghi ý kiến này",
        "C1/_C1 phó.xlsx",
      ],
      [
        "points",
        "Điểm chấm",
        "C1-01 · T3 · Cụm/khối chấm",
        "Điểm; Giải trình; Người chấm",
        "(trống)",
        "Điểm: 9; Giải trình: Phó chấm đơn vị trưởng; Người chấm: UBND huyện Hai",
        "C1/_C1 phó.xlsx",
      ],
      [
        "points",
        "Điểm chấm",
        "C1-02 · T3 · Cụm/khối chấm",
        "Điểm; Giải trình; Người chấm",
        "(trống)",
        "Điểm: 6,5; Giải trình: Phó giải trình điểm; Người chấm: UBND huyện Một",
        "C1/_C1 phó.xlsx",
      ],
      [
        "words",
        "Điểm chấm",
        "C1-03 · T3 · Cụm/khối chấm",
        "Giải trình",
        "Lời của trưởng",
        "Lời khác của phó",
        "C1/_C1 phó.xlsx",
      ],
      [
        "words",
        "Kết quả bình xét",
        "C1-02 · Bằng khen",
        "Thứ tự; Thu về; Hợp lệ; Đồng ý; Ghi chú",
        "Thứ tự: 2; Thu về: 9; Hợp lệ: 9; Đồng ý: 6",
        "Thứ tự: 1; Thu về: 8; Hợp lệ: 8; Đồng ý: 7; Ghi chú: Phó đề nghị",
        "C1/_C1 phó.xlsx",
      ],
      [
        "words",
        "Sổ theo dõi nhận báo cáo",
        "C1-02",
        "Cả dòng",
        "(trống)",
        "C1-02; BC; 171; 2020-06-29; Phó nhận bản giấy",
        "C1/_C1 phó.xlsx",
      ],
    ]);
    expect((await acts.check()).waiting).toEqual([{ cluster: "C1", name: "Cụm một", rows }]);
  });

  test("taken by one press it stands on visible sheets, with its file, and in every later run; nothing is told any more", async () => {
    const { settle, waiting, now } = open();
    await settle(true);
    expect(await waiting()).toEqual([]);
    const ran = run(now(), []);
    expect(told(ran, ...codes)).toEqual([]);
    const after = written(now(), ran);
    for (const word of words)
      expect([word, sheetsShowing(after, word).filter((name) => name !== "Cần đối chiếu").length > 0]).toEqual([
        word,
        true,
      ]);
    expect(steady(run(after, []))).toEqual(steady(ran));
    const { nominations, sent, scores } = ran.consolidation;
    expect(
      nominations.clusters.flatMap((review) =>
        review.nominations.map(({ row }) => [
          row.unit,
          row.stated.order,
          row.stated.returned,
          row.stated.agreed,
          row.source.file,
        ]),
      ),
    ).toEqual([["C1-02", 1, 8, 7, "C1/_C1 phó.xlsx"]]);
    expect(sent.get("C1")?.cover.rules.value).toBe("01/QC");
    expect(scores.filter(({ stage }) => stage === "cluster").map(({ unit, points }) => [unit, points])).toEqual([
      ["C1-01", 9],
      ["C1-02", 6.5],
      ["C1-03", 5],
    ]);
    const sources = after.sheets.flatMap(({ name, rows }) =>
      [...rows.values()]
        .filter((cells) => [...cells.values()].some(({ value }) => String(value).includes("C1/_C1 phó.xlsx")))
        .map(() => name),
    );
    for (const name of [
      "Cần đối chiếu",
      "Tổng hợp nội dung",
      "Tình hình cụm, khối",
      "Suy tôn",
      "Ghi chép của cụm, khối",
      "Điểm chấm",
    ])
      expect(sources).toContain(name);
  });

  test("undo leaves nothing of it, and it waits again", async () => {
    const { acts, settle, waiting, now } = open();
    const before = await waiting();
    const undo = await settle(true);
    expect(now().sheets.map(({ name }) => name)).toContain("Cần đối chiếu");
    await acts.takeBack(undo);
    expect(await waiting()).toEqual(before);
    expect(now().sheets.map(({ name }) => name)).not.toContain("Cần đối chiếu");
    expect(boardOf(now()).scores).toEqual(boardOf(consolidated).scores);
    await settle(false, on("Báo cáo cụm"));
    const second = await settle(true, on("Thông tin chung"));
    await acts.takeBack(second);
    expect(readConflicts(now())?.map(({ sheet, chosen }) => [sheet, chosen])).toEqual([["Báo cáo cụm", "stands"]]);
  });

  test("left as it is, it isn't told again, changes nothing, and a new word of the cluster's is told", async () => {
    const { settle, now } = open();
    await settle(false, on("Báo cáo cụm"));
    const ran = run(now(), []);
    expect(told(ran, ...codes).filter(([, , sheet]) => sheet === "Báo cáo cụm")).toEqual([]);
    expect(ran.consolidation.sent.get("C1")?.report[0]?.content.value ?? null).toBeNull();
    const third = fileOf(
      "C1/_C1 (3).xlsx",
      setCell(leader, "Báo cáo cụm", { row: 5, column: 4, value: "Lời mới" }),
      "2020-07-10T09:00:00",
    );
    expect(
      told(run(now(), [third]), ...codes)
        .filter(([, , sheet]) => sheet === "Báo cáo cụm")
        .map(([code, , , , params]) => [code, (params as { old: string }).old]),
    ).toEqual([["earlier-entry-changed", "Lời của phó về phong trào"]]);
  });

  test("what was taken holds only while the file that counts says what it said", async () => {
    const { settle, now } = open();
    await settle(true, on("Báo cáo cụm"));
    const third = fileOf(
      "C1/_C1 (3).xlsx",
      setCell(leader, "Báo cáo cụm", { row: 5, column: 4, value: "Lời mới" }),
      "2020-07-10T09:00:00",
    );
    expect(run(now(), [third]).consolidation.sent.get("C1")?.report[0]?.content.value).toBe("Lời mới");
    const same = fileOf(
      "C1/_C1 (4).xlsx",
      typeRow(leader, "Danh sách", { "Mã đơn vị": "C1-03" }, { "Điện thoại": "0204 1" }),
      "2020-07-10T09:00:00",
    );
    expect(run(now(), [same]).consolidation.sent.get("C1")?.report[0]?.content.value).toBe("Lời của phó về phong trào");
    const refused = typeRow(
      now(),
      "Sổ theo dõi nhận báo cáo",
      { "Mã đơn vị/cụm": "C1", "Tên tệp": "C1/_C1 phó.xlsx" },
      { "Tình trạng": "Hủy" },
    );
    expect(run(refused, []).consolidation.sent.get("C1")?.report[0]?.content.value ?? null).toBeNull();
  });

  test("another word than the person saw changes nothing; a part of a scale can only be left", async () => {
    const { acts, waiting, settle, now } = open();
    const [seen] = await waiting();
    const reason = await acts
      .settleRows({ cluster: "C1", keep: true, seen: [{ ...seen!, record: { ...seen!.record, other: "khác" } }] })
      .catch((error: unknown) => (error instanceof LiveWorkbookError ? error.trouble.reason : error));
    expect([reason, now()]).toEqual(["changed-meanwhile", consolidated]);
    const scaled = fileOf(
      "C1/_C1 (0).xlsx",
      typeRow(issued, "Thang điểm", { "Mã tiêu chí": "T3" }, { "Điểm chuẩn": 12 }),
      "2020-07-05T09:00:00",
    );
    const book = written(province.workbook, run(province.workbook, [...files, scaled]));
    const scale = waitingRows(opened(book), "C1", "2020-07-15").filter(on("Thang điểm"));
    expect(scale).toMatchObject([{ kind: "words", whole: true, record: { what: "* · T3", column: "Cả dòng" } }]);
    const other = open(book);
    expect(
      await other
        .settle(true, on("Thang điểm"))
        .catch((error: unknown) => (error instanceof LiveWorkbookError ? error.trouble.reason : error)),
    ).toBe("changed-meanwhile");
    await settle(false, on("Thang điểm"));
  });

  test("two clerks' choices come together when their workbooks are merged; where they differ both words are kept", async () => {
    const [one, other] = [open(), open()];
    await one.settle(true, on("Báo cáo cụm"));
    await other.settle(true, on("Thông tin chung"));
    await other.settle(false, on("Báo cáo cụm"));
    const desk = sampleDesk(one.now());
    const bytes = fileOf("Sổ hai.xlsx", other.now()).bytes;
    const watch = { progress: () => undefined, signal: new AbortController().signal };
    await paneActs(desk).mergeCopy(
      { name: "Sổ hai.xlsx", changed: null, file: { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) } },
      [],
      watch,
    );
    expect(
      readConflicts(desk.workbook.workbook())?.map(({ sheet, column, chosen, note }) => [sheet, column, chosen, note]),
    ).toEqual([
      ["Báo cáo cụm", "Nội dung báo cáo", "other", "Bản kia chọn: Giữ giá trị đang dùng"],
      ["Thông tin chung", "Số ký hiệu", "other", null],
      ["Thông tin chung", "Ngày ký", "other", null],
    ]);
  });

  test("a choice written by hand on the sheet counts the same by command line", () => {
    const [row] = waitingRows(opened(consolidated), "C1", "2020-07-15").filter(on("Báo cáo cụm"));
    const [sheet] = workbookOf({
      title: "",
      sheets: [drawConflicts([{ ...row!.record, chosen: "other", note: null }], { stamp: null })],
      names: [],
      active: 0,
    }).sheets;
    const book = { ...consolidated, sheets: [sheet!, ...consolidated.sheets] };
    const ran = run(book, files);
    expect(ran.consolidation.sent.get("C1")?.report[0]).toMatchObject({
      content: { value: "Lời của phó về phong trào" },
      file: "C1/_C1 phó.xlsx",
    });
    expect(steady(run(written(book, ran), []))).toEqual({ ...(steady(ran) as object), files: [] });
  });
});

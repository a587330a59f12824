import { receivedNow } from "../../../src/app/live/changing/change-board";
import { drawConflicts, readConflicts } from "../../../src/forms/merging/conflict-sheet";
import { waitingRows } from "../../../src/app/live/board/deciding/waiting-rows";
import { LiveWorkbookError } from "../../../src/app/live-workbook";
import { openBoard } from "../../../src/app/open-board";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { sampleDesk } from "../../taskpane/acts/sample-desk";
import { fileOf, setCell } from "../../support/small-province";
import { run, steady, typeRow, written } from "./returned-cluster";
import { consolidated, files, issued, leader, on, open, province } from "./taken-rows-sample";

const opened = (book: Workbook) => {
  const found = openBoard(book);
  if ("noRound" in found) throw new Error(found.noRound);
  return found;
};

describe("what was taken from another file of a cluster, later on", () => {
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
    const scale = waitingRows(receivedNow(opened(book), "2020-07-15"), "C1").filter(on("Thang điểm"));
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
    const [row] = waitingRows(receivedNow(opened(consolidated), "2020-07-15"), "C1").filter(on("Báo cáo cụm"));
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

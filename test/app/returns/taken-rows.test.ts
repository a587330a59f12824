import { readConflicts } from "../../../src/forms/merging/conflict-sheet";
import { sheetsShowing } from "../../support/typed-fields";
import type { CellValue } from "../../../src/workbook/cell";
import { boardOf, fileOf, setCell } from "../../support/small-province";
import { run, steady, told, written } from "./returned-cluster";
import { consolidated, leader, on, open } from "./taken-rows-sample";

const codes = ["earlier-entry-missing", "earlier-entry-changed"] as const;

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
});

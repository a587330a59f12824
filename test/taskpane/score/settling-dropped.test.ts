import type { ScoreSheet } from "../../../src/app/live/board/scoring/score-sheet";
import { LiveWorkbookError } from "../../../src/app/live-workbook";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import type { Workbook } from "../../../src/workbook/sheet";
import { run, steady, told, typeRow, written } from "../../app/returns/returned-cluster";
import { boardOf, fileOf, issuedTo, smallProvince } from "../../support/small-province";
import { sampleDesk } from "../acts/sample-desk";

const province = smallProvince();
const line = (unit: string, stage = "Cụm/khối chấm") => ({
  "Mã đơn vị": unit,
  "Mã tiêu chí": "T3",
  "Giai đoạn": stage,
});
const points = (
  book: Workbook,
  unit: string,
  values: Readonly<Record<string, string | number>>,
  stage?: string,
): Workbook => typeRow(book, "Điểm chấm", line(unit, stage), values);
const issued = issuedTo(province, "_C1");
const first = fileOf(
  "C1/_C1.xlsx",
  points(
    points(points(issued, "C1-02", { Điểm: 7, "Giải trình": "Biên bản" }), "C1-03", { Điểm: 6.5 }),
    "C1-01",
    { Điểm: 5, "Người chấm": "C1-03" },
    "Chấm chéo",
  ),
  "2020-07-06T09:00:00",
);
const second = fileOf("C1/_C1 (2).xlsx", issued, "2020-07-09T09:00:00");
const consolidated = written(province.workbook, run(province.workbook, [first, second]));
const missing = (book: Workbook, files: Parameters<typeof run>[1] = []) =>
  told(run(book, files), "earlier-entry-missing").map(([, , , , params]) => (params as { unit: string }).unit);
const reasonOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof LiveWorkbookError ? error.trouble.reason : error),
  );

function open(workbook = consolidated) {
  const desk = sampleDesk(workbook);
  const acts = paneActs(desk);
  const dropped = async () => ((await acts.scoreSheet("C1")) as ScoreSheet).dropped;
  const settle = async (unit: string, keep: boolean) =>
    acts.settleRows({ cluster: "C1", keep, seen: [(await dropped()).find((each) => each.unit === unit)!] });
  return { acts, dropped, settle, now: () => desk.workbook.workbook() };
}

describe("points that a cluster's later return lacks", () => {
  test("are shown with where they stood, and count no more", async () => {
    expect(
      (await open().dropped()).map(({ unit, name, criterionName, stage, points: value, file, cell }) => [
        unit,
        name,
        criterionName,
        stage,
        value,
        file.name,
        cell,
      ]),
    ).toEqual([
      ["C1-02", "UBND huyện Hai", "Hoạt động cụm", "cluster", 7, "C1/_C1.xlsx", expect.any(String)],
      ["C1-03", "UBND huyện Ba", "Hoạt động cụm", "cluster", 6.5, "C1/_C1.xlsx", expect.any(String)],
      ["C1-01", "UBND huyện Một", "Hoạt động cụm", "cross", 5, "C1/_C1.xlsx", expect.any(String)],
    ]);
    expect(run(consolidated, []).consolidation.scores.filter(({ stage }) => stage === "cluster")).toEqual([]);
  });

  test("of other clusters are named beside", async () => {
    const sheet = (await open().acts.scoreSheet("K1")) as ScoreSheet;
    expect([sheet.cluster, sheet.dropped, sheet.droppedElsewhere]).toEqual([
      "K1",
      [],
      [{ code: "C1", name: "Cụm một" }],
    ]);
  });

  test("are let go by a row without points: told no more in later runs, and read by whoever looks", async () => {
    const { settle, dropped, now } = open();
    await settle("C1-02", false);
    expect(boardOf(now()).scores).toMatchObject([
      {
        unit: "C1-02",
        criterion: "T3",
        stage: "cluster",
        points: null,
        explanation: expect.stringMatching(
          /^Không tính 7 điểm ở bản cụm, khối gửi trước \(C1\/_C1\.xlsx, ô D\d+\)$/u,
        ) as string,
        date: "2020-07-15",
      },
    ]);
    expect((await dropped()).map(({ unit }) => unit)).toEqual(["C1-03", "C1-01"]);
    const ran = run(now(), [first, second]);
    expect(ran.consolidation.scores.filter(({ stage }) => stage === "cluster")).toEqual([]);
    expect(missing(now())).toEqual(["C1-01", "C1-03"]);
    expect(ran.stored.clusterSubmissions.flatMap(({ scores }) => scores.map((score) => score.points))).toContain(7);
    expect(steady(run(written(now(), ran), [first, second]))).toEqual(steady(ran));
  });

  test("count again as the Board's own row, which says where they came from", async () => {
    const { settle, now } = open();
    await settle("C1-02", true);
    await settle("C1-01", true);
    expect(boardOf(now()).scores).toMatchObject([
      {
        unit: "C1-02",
        stage: "cluster",
        points: 7,
        explanation: expect.stringMatching(
          /^Biên bản; Lấy từ bản cụm, khối gửi trước \(C1\/_C1\.xlsx, ô D\d+\)$/u,
        ) as string,
      },
      { unit: "C1-01", stage: "cross", points: 5, scorer: "C1-03" },
    ]);
    expect(
      run(now(), [])
        .consolidation.scores.filter(({ stage }) => stage === "cluster")
        .map(({ unit, points: value }) => [unit, value]),
    ).toEqual([["C1-02", 7]]);
    expect(missing(now())).toEqual(["C1-03"]);
  });

  test("what was answered is taken back by undo", async () => {
    const { acts, settle, dropped, now } = open();
    const before = await dropped();
    await acts.takeBack(await settle("C1-02", false));
    expect(await dropped()).toEqual(before);
    expect(missing(now())).toEqual(["C1-01", "C1-02", "C1-03"]);
  });

  test("that the cluster sends again count: what was let go is only what had come by then", async () => {
    const { settle, now } = open();
    await settle("C1-03", false);
    const again = fileOf("C1/_C1 (3).xlsx", points(issued, "C1-03", { Điểm: 8 }), "2020-07-20T09:00:00");
    const later = fileOf("C1/_C1 (4).xlsx", points(issued, "C1-02", { Điểm: 7 }), "2020-07-21T09:00:00");
    const third = run(now(), [again], "2020-07-25");
    expect(
      third.consolidation.scores
        .filter(({ unit, stage }) => unit === "C1-03" && stage === "cluster")
        .map(({ points: value }) => value),
    ).toEqual([8]);
    expect(
      told(run(now(), [again, later], "2020-07-25"), "earlier-entry-missing").map(([, , , , params]) => params),
    ).toMatchObject([
      { unit: "C1-01" },
      { unit: "C1-02", old: "Biên bản", part: "Giải trình" },
      { unit: "C1-03", old: 8 },
    ]);
  });

  test("a blank row of the Board's is completed; other points than the person saw change nothing", async () => {
    const { acts, dropped, settle, now } = open(points(consolidated, "C1-02", {}));
    const rows = boardOf(now()).scores.length;
    const [seen] = await dropped();
    expect(await reasonOf(acts.settleRows({ cluster: "C1", keep: true, seen: [{ ...seen!, points: 9 }] }))).toBe(
      "changed-meanwhile",
    );
    await settle("C1-02", true);
    expect(boardOf(now()).scores).toHaveLength(rows);
  });

  test("a cluster's own workbook has none", async () => {
    expect(await open(issued).dropped()).toEqual([]);
  });
});

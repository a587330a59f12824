import { unzipSync } from "fflate";
import { newEmptyBoard } from "../../../src/app/new-board";
import { LiveWorkbookError } from "../../../src/app/live-workbook";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { Stopped } from "../../../src/taskpane/act-types";
import type { IssuedTemplates, NewBoard } from "../../../src/app/live/board/setting-up/make-workbooks";
import type { SetupState } from "../../../src/app/live/board/setting-up/setup-state";
import { workbookOf } from "../../../src/workbook/draft";
import { boardOf, host, issuedTo, setCell, smallProvince } from "../../support/small-province";
import { province, sheetOf, yearless } from "../../app/live/live-province";
import { sampleDesk, sampleWatch } from "../acts/sample-desk";

const emptyBoard = () => workbookOf(newEmptyBoard("2020-05-20"));

async function stateOf(desk: ReturnType<typeof sampleDesk>): Promise<SetupState> {
  const state = await paneActs(desk).setup();
  if (state === null) throw new Error("no Board's workbook");
  return state;
}

const statuses = (state: SetupState) => state.steps.map(({ step, status }) => `${step} ${status}`);

describe("the state of each step", () => {
  test("of a province that is set up: the scale of both clusters adds up", async () => {
    const state = await stateOf(sampleDesk(province.workbook));
    expect(statuses(state)).toEqual([
      "period done",
      "roster done",
      "indicators done",
      "scale done",
      "awards done",
      "issue ready",
    ]);
    expect(state.roster).toMatchObject({ clusters: 2, units: 5, places: { units: { sheet: "Danh sách" } } });
    expect(state.scale.clusters).toEqual([
      { code: "C1", name: "Cụm một", state: "accepted", sum: 30, declared: 30 },
      { code: "K1", name: "Khối một", state: "draft", sum: 30, declared: 30 },
    ]);
  });

  test("of an empty workbook: all to do but for the starter set, which is to be looked at, and what is missing is named", async () => {
    const state = await stateOf(sampleDesk(emptyBoard()));
    expect(statuses(state)).toEqual([
      "period todo",
      "roster todo",
      "indicators todo",
      "scale todo",
      "awards look",
      "issue todo",
    ]);
    expect(state.period.round).toBeNull();
    expect(state.period.missing).toEqual(["Tỉnh", "Năm", "Hạn đơn vị tổ chức sơ kết", "Hạn cụm/khối tổ chức sơ kết"]);
  });

  test("what contradicts itself is to be looked at: a cluster that nothing defines, a total that differs", async () => {
    const clusters = `Mã cụm/khối | Loại | Tên cụm/khối | Tổng điểm
      C1 | Cụm | Cụm một | 31`;
    const state = await stateOf(sampleDesk(smallProvince({ "Cụm, khối": clusters }).workbook));
    expect(state.roster.issues.map(({ code }) => code)).toEqual(["unknown-code", "unknown-code"]);
    expect(state.scale.clusters).toMatchObject([{ sum: 30, declared: 31 }]);
    expect(statuses(state)).toEqual(expect.arrayContaining(["roster look", "scale look"]));
  });

  test("a workbook that is no Board's has none", async () => {
    expect(await paneActs(sampleDesk(issuedTo(province, "C1-01"))).setup()).toBeNull();
  });
});

describe("Kỳ báo cáo", () => {
  const shown = async (desk: ReturnType<typeof sampleDesk>, key: string) =>
    (await stateOf(desk)).period.fields.find((field) => field.key === key)?.value;

  test("is shown as people write it", async () => {
    const desk = sampleDesk(province.workbook);
    expect(
      await Promise.all(
        ["year", "kind", "unitHoldBy", "unitSendBy", "benchmarkPercent", "inclusive"].map((key) => shown(desk, key)),
      ),
    ).toEqual(["2020", "6 tháng đầu năm", "30/06/2020", "", "50", "Có"]);
  });

  test("what is typed is written beside its label, read back as the Board's own, and taken back by the inverse", async () => {
    const desk = sampleDesk(province.workbook);
    const { setPeriod } = paneActs(desk);
    const changes = [
      { key: "unitSendBy", was: "", value: "5/7/2020" },
      { key: "benchmarkPercent", was: "50", value: "47,5" },
      { key: "inclusive", was: "Có", value: "Không" },
    ];
    expect(await setPeriod(changes)).toEqual([]);
    expect(boardOf(desk.workbook.workbook()).period).toMatchObject({
      unitSendBy: "2020-07-05",
      benchmarkPercent: 47.5,
      inclusive: false,
    });
    const back = [
      { key: "unitSendBy", was: "5/7/2020", value: "" },
      { key: "benchmarkPercent", was: "47,5", value: "50" },
      { key: "inclusive", was: "Không", value: "Có" },
    ];
    expect(await setPeriod(back)).toEqual([]);
    expect(boardOf(desk.workbook.workbook()).period).toEqual(province.board.period);
  });

  test("a workbook whose round is not stated yet gets one", async () => {
    const desk = sampleDesk(yearless());
    expect(await paneActs(desk).setPeriod([{ key: "year", was: "", value: "2021" }])).toEqual([]);
    expect(boardOf(desk.workbook.workbook()).period.year).toBe(2021);
  });

  test("what can't be read or means nothing is refused by name, and nothing at all is written", async () => {
    const desk = sampleDesk(province.workbook);
    const refused = await paneActs(desk).setPeriod([
      { key: "unitHoldBy", was: "30/06/2020", value: "31/6/2020" },
      { key: "year", was: "2020", value: "20" },
      { key: "decimals", was: "2", value: "1" },
      { key: "ranked", was: "Có", value: "Đúng" },
    ]);
    expect(refused.map(({ key, issue }) => `${key} ${issue.code}`)).toEqual([
      "unitHoldBy not-a-date",
      "ranked not-in-list",
      "year out-of-range",
    ]);
    expect(desk.workbook.workbook()).toBe(province.workbook);
  });

  test("what somebody typed into the sheet since the form was shown is not written over", async () => {
    const [row = 0] =
      [...sheetOf(province.workbook, "Kỳ báo cáo").rows].find(([, cells]) => cells.get(1)?.value === "Năm") ?? [];
    const desk = sampleDesk(setCell(province.workbook, "Kỳ báo cáo", { row, column: 2, value: 2022 }));
    await expect(paneActs(desk).setPeriod([{ key: "year", was: "2020", value: "2021" }])).rejects.toMatchObject({
      constructor: LiveWorkbookError,
      trouble: { reason: "changed-meanwhile", detail: "Kỳ báo cáo, Năm" },
    });
  });
});

describe("templates", () => {
  const all = { cluster: null, unit: null };

  test("of all units and clusters come as one zip, in a folder for each cluster; nothing is written", async () => {
    const desk = sampleDesk(province.workbook);
    const { watch, steps } = sampleWatch();
    const issued = (await paneActs(desk).issueTemplates(all, watch)) as IssuedTemplates;
    expect(issued).toMatchObject({ name: "Biểu mẫu 6 tháng 2020.zip", units: 5, clusters: 2 });
    const files = unzipSync(issued.bytes);
    expect(Object.keys(files)).toEqual([
      "C1/C1-01.xlsx",
      "C1/C1-02.xlsx",
      "C1/C1-03.xlsx",
      "C1/_C1.xlsx",
      "K1/K1-01.xlsx",
      "K1/K1-02.xlsx",
      "K1/_K1.xlsx",
    ]);
    expect(host.readWorkbook(files["K1/K1-02.xlsx"] ?? new Uint8Array()).sheets.map(({ name }) => name)).toContain(
      "Kết quả",
    );
    expect(steps.map(({ done, all: count, name }) => `${done}/${count} ${name ?? ""}`).slice(-2)).toEqual([
      "6/7 K1/_K1.xlsx",
      "7/7 ",
    ]);
    expect(desk.workbook.workbook()).toBe(province.workbook);
  });

  test("of one cluster, or one unit as a workbook by itself", async () => {
    const { issueTemplates } = paneActs(sampleDesk(province.workbook));
    expect(await issueTemplates({ cluster: "K1", unit: null }, sampleWatch().watch)).toMatchObject({
      name: "Biểu mẫu K1 6 tháng 2020.zip",
      units: 2,
      clusters: 1,
    });
    const one = (await issueTemplates({ cluster: "K1", unit: "K1-02" }, sampleWatch().watch)) as IssuedTemplates;
    expect(one).toMatchObject({ name: "K1-02.xlsx", units: 1, clusters: 0 });
    expect(host.readWorkbook(one.bytes).sheets.length).toBeGreaterThan(3);
  });

  test("nobody to issue to, no round yet, stopped half-way", async () => {
    expect(
      await paneActs(sampleDesk(province.workbook)).issueTemplates({ cluster: "C9", unit: null }, sampleWatch().watch),
    ).toBeNull();
    expect(await paneActs(sampleDesk(yearless())).issueTemplates(all, sampleWatch().watch)).toEqual({
      noRound: "not-stated",
    });
    const { watch, stop } = sampleWatch();
    const stopping = { ...watch, progress: ({ done }: { done: number }) => (done === 2 ? stop() : undefined) };
    await expect(paneActs(sampleDesk(province.workbook)).issueTemplates(all, stopping)).rejects.toThrow(Stopped);
  });
});

describe("a new workbook", () => {
  const { newBoard } = paneActs(sampleDesk(province.workbook));
  const read = (board: NewBoard) => ("bytes" in board ? host.readWorkbook(board.bytes) : { sheets: [], warnings: [] });
  const typed = (values: Readonly<Record<string, string>>) =>
    newBoard({ kind: "empty", typed: Object.entries(values).map(([key, value]) => ({ key, was: "", value })) });

  test("begins with the round that was typed, and is otherwise empty", async () => {
    const made = await typed({
      year: "2021",
      kind: "Cả năm",
      province: "Bắc Giang",
      unitHoldBy: "20/11/2021",
      clusterHoldBy: "30/11/2021",
    });
    expect(made).toMatchObject({ name: "Sổ tổng hợp thi đua năm 2021.xlsx" });
    const board = boardOf(read(made));
    expect(board.period).toMatchObject({
      year: 2021,
      kind: "year",
      province: "Bắc Giang",
      unitSendBy: "2021-11-20",
      clusterSendBy: "2021-11-30",
      ranked: true,
      inclusive: true,
    });
    expect([board.clusters, board.roster, board.indicators].every((list) => list.length === 0)).toBe(true);
    expect(board.documents.map(({ code }) => code)).toContain("BIEU");
  });

  test("may wait for its deadlines, not for its year", async () => {
    const state = await stateOf(sampleDesk(read(await typed({ year: "2021", kind: "6 tháng đầu năm" }))));
    expect(
      state.period.fields.filter(({ key }) => ["year", "kind", "ranked"].includes(key)).map(({ value }) => value),
    ).toEqual(["2021", "6 tháng đầu năm", "Không"]);
    expect(await typed({ kind: "Cả năm" })).toMatchObject({
      refused: [{ key: "year", issue: { code: "required-blank" } }],
    });
    expect(await typed({ year: "2021", unitHoldBy: "30/2/2021" })).toMatchObject({
      refused: [{ key: "unitHoldBy", issue: { code: "not-a-date" } }],
    });
  });

  test("of the sample province is set up to its last step, and stamped", async () => {
    const made = read(await newBoard({ kind: "sample" }));
    const state = await stateOf(sampleDesk(made));
    expect(state.roster).toMatchObject({ clusters: 22 });
    expect(state.issuing.length).toBe(22);
    expect(
      JSON.stringify([...sheetOf(made, "Danh sách").rows.values()].slice(0, 3).map((cells) => [...cells.values()])),
    ).toContain("DỮ LIỆU MẪU");
  });
});

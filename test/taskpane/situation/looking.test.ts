import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import type { Situation } from "../../../src/taskpane/situation/acts";
import type { Workbook } from "../../../src/workbook/sheet";
import { issuedTo, smallProvince, typeInto, wellFilled } from "../../support/small-province";
import { consolidated, province, sentBy, sheetOf, yearless } from "../../app/live/live-province";
import { chosen, sampleDesk, sampleWatch } from "../acts/sample-desk";

const empty: Workbook = { sheets: [], warnings: [] };

async function sentIn() {
  const desk = sampleDesk(province.workbook);
  await consolidated(desk.workbook, [
    sentBy("C1-01"),
    sentBy("C1-02", [["Kết quả", "A1", "Thực hiện trong kỳ", "chưa có"]]),
  ]);
  return { desk, actions: paneActs(desk) };
}

describe("opening", () => {
  test("a Board's, a unit's and nobody's workbook", async () => {
    const none = { unfinished: null };
    expect(await paneActs(sampleDesk(province.workbook)).open()).toMatchObject({
      kind: "board",
      round: { kind: "h1", year: 2020 },
      ...none,
    });
    expect(await paneActs(sampleDesk(issuedTo(province, "C1-01"))).open()).toEqual({
      kind: "unit",
      name: "UBND huyện Một",
      round: { kind: "h1", year: 2020 },
      ...none,
    });
    expect(await paneActs(sampleDesk(issuedTo(province, "_C1"))).open()).toMatchObject({
      kind: "cluster",
      name: "Cụm một",
    });
    expect(await paneActs(sampleDesk(empty)).open()).toEqual({ kind: "other", name: "", round: null, ...none });
  });

  test("one reading serves every view until something has changed; opening reads anew", async () => {
    const desk = sampleDesk(province.workbook);
    const actions = paneActs(desk);
    await actions.open();
    await actions.situation();
    await actions.check();
    expect(desk.reads()).toBe(1);
    desk.workbook.change((workbook) => workbook);
    await actions.situation();
    expect(desk.reads()).toBe(2);
    await actions.open();
    expect(desk.reads()).toBe(3);
  });

  test("where nobody tells of changes, nothing that was read before is kept for long: each write forgets it", async () => {
    const desk = sampleDesk(province.workbook);
    const silent = {
      ...desk,
      workbook: { ...desk.workbook, watchChanges: () => Promise.resolve(() => Promise.resolve()) },
    };
    const actions = paneActs(silent);
    await actions.situation();
    await actions.consolidate([], [], sampleWatch().watch);
    const reads = desk.reads();
    await actions.situation();
    expect(desk.reads()).toBe(reads + 1);
  });
});

describe("the situation", () => {
  test("of what came so far: deadlines, units, clusters, errors, the register", async () => {
    const { actions } = await sentIn();
    const situation = (await actions.situation()) as Situation;
    expect(situation).toMatchObject({
      asOf: "2020-07-15",
      lastDays: { units: "2020-06-30", clusters: "2020-07-10" },
      daysLeft: { units: -15, clusters: -5 },
      unitsWithErrors: ["C1-02"],
    });
    expect(situation.units.map(({ code, status }) => `${code} ${status}`)).toEqual([
      "C1-01 on-time",
      "C1-02 on-time",
      "C1-03 missing",
      "K1-01 missing",
      "K1-02 missing",
    ]);
    expect(situation.clusters.map(({ code }) => code)).toEqual(["C1", "K1"]);
    expect(situation.register.sheet).toBe("Sổ theo dõi nhận báo cáo");
  });

  test("without a round: where to state it", async () => {
    expect(await paneActs(sampleDesk(yearless())).situation()).toEqual({ noRound: "not-stated" });
  });
});

describe("the check", () => {
  test("of a round tells what is wrong in files that came, with the unit's name, and what is wrong here", async () => {
    const { actions } = await sentIn();
    const { issues } = await actions.check();
    const wrong = issues.find(({ issue }) => issue.code === "not-a-number");
    expect(wrong).toMatchObject({
      here: false,
      unit: "UBND huyện Hai",
      issue: { place: { file: "C1/C1-02.xlsx", sheet: "Kết quả" } },
    });
    expect(issues.filter(({ here }) => here).every(({ issue }) => issue.place.file === null)).toBe(true);
  });

  test("of a unit's form: every blank cell, in this workbook", async () => {
    const { issues } = await paneActs(sampleDesk(issuedTo(province, "C1-02"))).check();
    const blank = issues.filter(({ issue }) => issue.code === "required-blank");
    expect(blank.length).toBeGreaterThan(5);
    expect(blank.every(({ here, issue }) => here && issue.place.sheet !== null && issue.place.cell !== null)).toBe(
      true,
    );
  });

  test("of a form filled well finds no error; of nobody's workbook nothing at all", async () => {
    const filled = typeInto(issuedTo(smallProvince(), "C1-02"), wellFilled("C1-02"));
    const { issues } = await paneActs(sampleDesk(filled)).check();
    expect(issues.filter(({ issue }) => issue.code === "required-blank")).toEqual([]);
    expect(await paneActs(sampleDesk(empty)).check()).toEqual({
      issues: [],
      form: null,
      own: null,
      clusters: [],
      waiting: [],
    });
  });
});

describe("explaining", () => {
  const resultCell = (workbook: Workbook) => {
    const rows = [...sheetOf(workbook, "Tổng hợp chỉ tiêu").rows];
    const row = rows.find(([, cells]) => cells.get(5)?.value === "A1")?.[0] ?? 0;
    const [column = 0] = rows.flatMap(([, cells]) =>
      [...cells].filter(([, { value }]) => value === "Thực hiện trong kỳ").map(([at]) => at),
    );
    return { sheet: "Tổng hợp chỉ tiêu", row, column };
  };

  test("a figure of the round, also before anyone looked at the situation", async () => {
    const { desk, actions } = await sentIn();
    const selected = resultCell(desk.workbook.workbook());
    const { explained } = await actions.explain(selected, "vi");
    expect(explained).toMatchObject({
      unit: { code: "C1-01" },
      indicator: { code: "A1" },
      source: { file: "C1/C1-01.xlsx" },
    });
    const reads = desk.reads();
    await actions.explain(selected, "vi");
    expect(desk.reads()).toBe(reads);
  });

  test("after a new consolidation it is explained anew", async () => {
    const { desk, actions } = await sentIn();
    const selected = resultCell(desk.workbook.workbook());
    await actions.explain(selected, "vi");
    const newer = {
      ...sentBy("C1-01", [["Kết quả", "A1", "Thực hiện trong kỳ", 640]]),
      changed: "2020-07-02T09:00:00",
    };
    await actions.consolidate([chosen(newer)], [], sampleWatch().watch);
    await actions.open();
    expect((await actions.explain(selected, "vi")).explained).toMatchObject({ raw: "640" });
  });

  test("a cell of a unit's form in the pane's language; nothing of a workbook without a round", async () => {
    const form = paneActs(sampleDesk(issuedTo(province, "C1-01")));
    const { issues } = await form.check();
    const place = issues.find(({ issue }) => issue.place.sheet === "Kết quả")?.issue.place;
    const row = Number(/\d+/.exec(place?.cell ?? "")?.[0]);
    expect((await form.explain({ sheet: "Kết quả", row, column: 8 }, "en")).explained?.about).toMatchObject({
      kind: "form",
      entry: true,
    });
    expect(await paneActs(sampleDesk(yearless())).explain({ sheet: "Chỉ tiêu", row: 5, column: 3 }, "vi")).toEqual({
      explained: null,
      reason: "own-sheet",
    });
  });

  test("a workbook that could not be read is read again at the next selection", async () => {
    const desk = sampleDesk(province.workbook);
    let broken = true;
    const read: typeof desk.workbook.read = (wanted) =>
      broken ? Promise.reject(new Error("busy")) : desk.workbook.read(wanted);
    const actions = paneActs({ ...desk, workbook: { ...desk.workbook, read } });
    await expect(actions.explain({ sheet: "Danh sách", row: 5, column: 1 }, "vi")).rejects.toThrow("busy");
    broken = false;
    expect((await actions.explain({ sheet: "Danh sách", row: 5, column: 1 }, "vi")).reason).toBe("own-sheet");
  });
});

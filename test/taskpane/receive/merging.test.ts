import type { CopyPreview } from "../../../src/app/live/board/receiving/merge-live";
import { LiveWorkbookError } from "../../../src/app/live-workbook";
import { encodeWorkbook } from "../../../src/hosts/memory/memory-host";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import type { ChosenFile, Watch } from "../../../src/taskpane/act-types";
import type { Received } from "../../../src/taskpane/consolidate/acts";
import type { Workbook } from "../../../src/workbook/sheet";
import { run, typeRow, written } from "../../app/returns/returned-cluster";
import { boardOf, fileOf, issuedTo, smallProvince, typeInto, wellFilled } from "../../support/small-province";
import { sampleDesk } from "../acts/sample-desk";

const province = smallProvince();
const issued = issuedTo(province, "_C1");
const watch: Watch = { progress: () => undefined, signal: new AbortController().signal };
const scored = (book: Workbook, points: Readonly<Record<string, number>>): Workbook =>
  Object.entries(points).reduce(
    (each, [unit, value]) =>
      typeRow(
        each,
        "Điểm chấm",
        { "Mã đơn vị": unit, "Mã tiêu chí": "T3", "Giai đoạn": "Cụm/khối chấm" },
        { Điểm: value },
      ),
    book,
  );
const chosen = (name: string, workbook: Workbook): ChosenFile => ({
  name,
  changed: "2020-07-06T09:00:00",
  file: { arrayBuffer: () => Promise.resolve(encodeWorkbook(workbook).slice().buffer) },
});
const pointsIn = (book: Workbook): unknown =>
  boardOf(book)
    .scores.filter(({ points }) => points !== null)
    .map(({ unit, points, scorer }) => [unit, points, scorer]);

const leader = scored(issued, { "C1-02": 7 });
const filled = fileOf("C1-02.xlsx", typeInto(issuedTo(province, "C1-02"), wellFilled("C1-02")));
const deputy = scored(written(issued, run(issued, [filled])), { "C1-01": 9, "C1-02": 8, "C1-03": 6.5 });

function open(workbook = leader) {
  const desk = sampleDesk(workbook);
  const acts = paneActs(desk);
  const brings = async (file: ChosenFile) =>
    (await acts.previewCopy(file, watch)) as Exclude<CopyPreview, { readonly refused: unknown }>;
  return { acts, brings, now: () => desk.workbook.workbook() };
}

describe("a copy of the open workbook, chosen where reports are taken in", () => {
  const copy = chosen("_C1 phó.xlsx", deputy);

  test("is told to be one, and is no report", async () => {
    const { acts, now } = open();
    const received = (await acts.receive([copy], [], watch)) as Received;
    expect(received.files).toMatchObject([{ group: "to-review", reason: { code: "own-copy" }, candidates: null }]);
    expect(now()).toEqual(leader);
  });

  test("says what it brings, and writes nothing by saying so", async () => {
    const { brings, now } = open();
    const { added, filled: blanks, conflicts, files } = await brings(copy);
    expect(added.map(({ sheet, what }) => [sheet, what])).toEqual([["Sổ theo dõi nhận báo cáo", "C1-02"]]);
    expect(blanks.map(({ cell, value }) => [cell, value])).toEqual([
      ["D5", "9"],
      ["D7", "6,5"],
    ]);
    expect(conflicts).toMatchObject([{ cell: "D6", stands: "7", other: "8", decided: null }]);
    expect(files.map(({ name }) => name)).toEqual(["C1-02.xlsx"]);
    expect(now()).toEqual(leader);
  });

  test("brought in, its points, its register and the reports it has read stand in the workbook; what both say waits on a sheet", async () => {
    const { acts, now, brings } = open();
    expect(await acts.mergeCopy(copy, [], watch)).toEqual({ added: 1, filled: 2, files: 1, open: 1 });
    expect(pointsIn(now())).toEqual([
      ["C1-01", 9, "UBND huyện Hai"],
      ["C1-02", 7, "UBND huyện Một"],
      ["C1-03", 6.5, "UBND huyện Một"],
    ]);
    expect(run(now(), []).consolidation.figures).toEqual(run(deputy, []).consolidation.figures);
    expect(
      boardOf(now())
        .issues.filter(({ code }) => code === "merge-conflict-open")
        .map(({ place }) => place.cell),
    ).toEqual(["D6"]);
    expect(await brings(copy)).toMatchObject({ added: [], filled: [], files: [], conflicts: [{ decided: null }] });
  });

  test("a choice is written at once, and kept: the same copy asks no more", async () => {
    const { acts, now, brings } = open();
    const [conflict] = (await brings(copy)).conflicts;
    expect(await acts.mergeCopy(copy, [[conflict!.key, "other"]], watch)).toMatchObject({ open: 0 });
    expect(pointsIn(now())).toContainEqual(["C1-02", 8, "UBND huyện Một"]);
    expect((await brings(copy)).conflicts).toEqual([]);
    await acts.undoMerge();
    await acts.mergeCopy(copy, [[conflict!.key, "stands"]], watch);
    expect(pointsIn(now())).toContainEqual(["C1-02", 7, "UBND huyện Một"]);
    expect((await brings(copy)).conflicts).toMatchObject([{ decided: "stands" }]);
    expect(boardOf(now()).issues.filter(({ code }) => code === "merge-conflict-open")).toEqual([]);
  });

  test("undo leaves nothing of it; where something was typed over it since, undo changes nothing", async () => {
    const { acts, now } = open();
    const held = (book: Workbook): unknown => [
      pointsIn(book),
      boardOf(book).receipts,
      run(book, []).consolidation.figures,
      book.sheets.map(({ name }) => name).filter((name) => name === "Cần đối chiếu" || name.startsWith("_TD_")),
    ];
    const before = held(now());
    await acts.mergeCopy(copy, [], watch);
    await acts.undoMerge();
    expect(held(now())).toEqual(before);
    await acts.mergeCopy(copy, [], watch);
    await acts.receive([], [], watch);
    await acts.consolidate(
      [chosen("C1-03.xlsx", typeInto(issuedTo(province, "C1-03"), wellFilled("C1-03")))],
      [],
      watch,
    );
    const after = held(now());
    const reason = await acts
      .undoMerge()
      .catch((error: unknown) => (error instanceof LiveWorkbookError ? error.trouble.reason : error));
    expect([reason, held(now())]).toEqual(["changed-meanwhile", after]);
  });

  test("another cluster's workbook is refused with what differs", async () => {
    expect(await open().acts.previewCopy(chosen("_K1.xlsx", issuedTo(province, "_K1")), watch)).toEqual({
      refused: { what: "cluster", ours: "C1", theirs: "K1" },
    });
  });
});

test("two clerks of the Board: points, opinions, decisions, contacts and papers of both stand in one workbook, and undo takes the second's out", async () => {
  const type = (
    book: Workbook,
    ...rows: readonly (readonly [
      sheet: string,
      key: Readonly<Record<string, string>>,
      values: Readonly<Record<string, string | number>>,
    ])[]
  ): Workbook => rows.reduce((each, [name, key, values]) => typeRow(each, name, key, values), book);
  const line = (unit: string) => ({ "Mã đơn vị": unit, "Mã tiêu chí": "T3", "Giai đoạn": "Thẩm định" });
  const book = province.workbook;
  const one = type(
    book,
    ["Điểm chấm", line("C1-02"), { Điểm: 7 }],
    ["Danh sách", { "Mã đơn vị": "C1-01" }, { "Điện thoại": "0204 111" }],
  );
  const two = type(
    book,
    ["Điểm chấm", line("C1-03"), { Điểm: 6, "Giải trình": "Biên bản" }],
    ["Danh sách", { "Mã đơn vị": "C1-01" }, { Email: "m@x.vn" }],
    ["Ý kiến điều chỉnh", { "Mã đơn vị": "C1-03", Mã: "A1" }, { "Ý kiến Hội đồng": "Đồng ý" }],
    ["Kết quả bình xét", { "Mã đơn vị": "C1-02", "Danh hiệu/hình thức": "Bằng khen" }, { "Ý kiến Ban": "Nhất trí" }],
    ["Sổ theo dõi nhận báo cáo", { "Mã đơn vị/cụm": "K1" }, { "Mã hồ sơ": "C-BC", "Số đến": "318" }],
  );
  const { acts, now } = open(one);
  const told = (current: Workbook): unknown => {
    const { scores, roster, opinions, nominations, receipts } = boardOf(current);
    return [
      scores.map(({ unit, points, explanation }) => [unit, points, explanation]),
      roster[0]?.phone,
      roster[0]?.email,
      opinions.map(({ council }) => council),
      nominations.map(({ stated }) => stated.boardOpinion),
      receipts.map(({ arrivalNumber }) => arrivalNumber),
    ];
  };
  const before = told(now());
  expect(await acts.mergeCopy(chosen("Sổ hai.xlsx", two), [], watch)).toMatchObject({ open: 0 });
  expect(told(now())).toEqual([
    [
      ["C1-02", 7, null],
      ["C1-03", 6, "Biên bản"],
    ],
    "0204 111",
    "m@x.vn",
    ["agree"],
    ["Nhất trí"],
    ["318"],
  ]);
  await acts.undoMerge();
  expect(told(now())).toEqual(before);
});

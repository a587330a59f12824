import { checkWorkbook } from "../../../src/app/check-workbooks";
import { severityOf } from "../../../src/domain/issue";
import type { HandIn } from "../../../src/app/live/cluster/hand-in";
import type { MadeFile } from "../../../src/taskpane/act-types";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { storeSheetNames } from "../../../src/forms/store/store-table";
import type { Workbook } from "../../../src/workbook/sheet";
import { consolidated, province, sentBy, sheetOf, yearless } from "../../app/live/live-province";
import { fileOf, host, issuedTo, setCell } from "../../support/small-province";
import { sampleDesk } from "../acts/sample-desk";
import { filledCluster, province as withDocuments } from "../../app/cluster-files-sample";

async function leader(files = [sentBy("C1-01"), sentBy("C1-02")]) {
  const desk = sampleDesk(issuedTo(province, "_C1"));
  if (files.length > 0) await consolidated(desk.workbook, files);
  return { desk, actions: paneActs(desk) };
}

const openOf = ({ checks }: HandIn): unknown =>
  Object.fromEntries(checks.filter(({ open }) => open > 0).map(({ code, open, all }) => [code, `${open}/${all}`]));

test("what is open before handing in, with the units' names and the first blank cell", async () => {
  const { actions } = await leader();
  const handIn = (await actions.handIn()) as HandIn;
  expect(handIn).toMatchObject({
    fileName: "_C1.xlsx",
    cluster: { code: "C1", name: "Cụm một" },
    leader: "UBND huyện Một",
    received: 2,
    expected: 3,
    lastDay: "2020-07-10",
  });
  // Each member's direct criterion is scored by a person; what a unit gave itself is no answer to it.
  expect(openOf(handIn)).toEqual({
    reports: "1/3",
    dates: "2/2",
    points: "2/2",
    deputy: "1/1",
    cover: "7/7",
    report: "1/1",
  });
  const check = (code: string) => handIn.checks.find((each) => each.code === code);
  expect(check("reports")?.names).toEqual(["UBND huyện Ba"]);
  expect([check("points")?.names, check("deputy")?.names]).toEqual([
    ["UBND huyện Hai", "UBND huyện Ba"],
    ["UBND huyện Một"],
  ]);
  expect(check("cover")).toMatchObject({
    names: expect.arrayContaining(["Ngày sơ kết", "Người lập biểu"]),
    place: { sheet: "Thông tin chung" },
  });
  expect(check("report")?.place).toMatchObject({ sheet: "Báo cáo cụm" });
});

test("nothing has come yet: every member is named, and what a person scores is open all the same, as in the scoring view", async () => {
  const { actions } = await leader([]);
  const handIn = (await actions.handIn()) as HandIn;
  expect(openOf(handIn)).toMatchObject({ reports: "3/3" });
  expect(openOf(handIn)).toMatchObject({ points: "2/2", deputy: "1/1" });
});

test("the Board takes the file; it holds no store, no contacts and nothing of people's own", async () => {
  const { desk, actions } = await leader();
  const contact = { row: 5, column: 9, value: "Cán bộ đầu mối" };
  // The second of the rows that were issued asks for the second member's points on T3.
  desk.workbook.change((book) =>
    withOwnSheet(setCell(setCell(book, "Danh sách", contact), "Điểm chấm", { row: 6, column: 4, value: 8.5 })),
  );
  const made = (await actions.makeHandInFile()) as MadeFile;
  expect(made.name).toBe("_C1.xlsx");
  const sent = host.readWorkbook(made.bytes);
  const names = sent.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Thông tin chung", "Báo cáo cụm", "Điểm chấm", "Xếp hạng"]));
  expect(names.filter((name) => storeSheetNames.includes(name) || name === "Nháp")).toEqual([]);
  expect(JSON.stringify([...sheetOf(sent, "Danh sách").rows].map(([, cells]) => [...cells.values()]))).not.toContain(
    "Cán bộ đầu mối",
  );
  // Checked before it goes, without the reports that its outputs came from, it has nothing wrong with it.
  const before = checkWorkbook({ name: made.name, sha256: "", changed: null, receivedOption: null }, sent, {
    asOf: "2020-07-15",
  });
  expect([
    ...new Set(before.issues.filter(({ code }) => severityOf(code) !== "notice").map(({ code }) => code)),
  ]).toEqual(["hand-in-open"]);
  const board = sampleDesk(province.workbook);
  const { consolidated: done } = await consolidated(board.workbook, [
    fileOf(`C1/${made.name}`, sent, "2020-07-08T09:00:00"),
    sentBy("C1-02"),
  ]);
  expect(done.consolidation.files.map(({ verdict }) => verdict)).toEqual(["accepted", "accepted"]);
  expect(done.consolidation.scores).toContainEqual(
    expect.objectContaining({ unit: "C1-02", criterion: "T3", stage: "cluster", points: 8.5 }),
  );
  expect(sheetOf(desk.workbook.workbook(), "Danh sách").rows.get(5)?.get(9)?.value).toBe("Cán bộ đầu mối");
});

test("cover and report are filled in place, read back, and taken back; what someone typed meanwhile stays", async () => {
  const { desk, actions } = await leader([]);
  const read = async () => (await actions.handIn()) as HandIn;
  const coverOf = ({ coverFields }: HandIn) => Object.fromEntries(coverFields.map(({ key, value }) => [key, value]));
  const was = coverOf(await read());
  const becomes = { ...was, reviewDate: "2020-07-07", reviewForm: "conference", preparedBy: "Trần Văn Thử" };
  await actions.fillCover([{ was, becomes }]);
  expect(coverOf(await read())).toEqual(becomes);
  expect(openOf(await read())).toMatchObject({ cover: "4/7" });
  await expect(actions.fillCover([{ was, becomes: { ...was, preparedBy: "Người khác" } }])).rejects.toMatchObject({
    trouble: { reason: "changed-meanwhile", detail: expect.stringContaining("Thông tin chung, ") },
  });
  await actions.fillCover([{ was: becomes, becomes: was }]);
  expect(coverOf(await read())).toEqual(was);

  await actions.fillReport([{ code: "N1", was: { content: null }, becomes: { content: "Đã tổ chức 3 hoạt động." } }]);
  expect((await read()).reportItems).toMatchObject([{ code: "N1", content: "Đã tổ chức 3 hoạt động." }]);
  await expect(
    actions.fillReport([{ code: "N1", was: { content: null }, becomes: { content: "Khác" } }]),
  ).rejects.toMatchObject({ trouble: { reason: "changed-meanwhile" } });
  expect(desk.workbook.workbook().sheets.map(({ name }) => name)).toContain("Báo cáo cụm");
});

test("a day that nobody could read is a person's, and stays", async () => {
  const { desk, actions } = await leader([]);
  const place = ((await actions.handIn()) as HandIn).checks.find(({ code }) => code === "cover")?.place;
  expect(place?.cell).toMatch(/^B\d+$/u);
  desk.workbook.change((book) =>
    setCell(book, "Thông tin chung", { row: Number(place?.cell.slice(1)), column: 2, value: "đầu tháng bảy" }),
  );
  const was = Object.fromEntries(
    ((await actions.handIn()) as HandIn).coverFields.map(({ key, value }) => [key, value]),
  );
  expect(was["reviewDate"]).toBeNull();
  await expect(actions.fillCover([{ was, becomes: { ...was, reviewDate: "2020-07-07" } }])).rejects.toMatchObject({
    trouble: { reason: "changed-meanwhile" },
  });
});

test("without a round there is nothing to hand in", async () => {
  const actions = paneActs(sampleDesk(yearless()));
  expect(await actions.handIn()).toEqual({ noRound: "not-stated" });
  expect(await actions.makeHandInFile()).toEqual({ noRound: "not-stated" });
});

function withOwnSheet(workbook: Workbook): Workbook {
  const own = {
    name: "Nháp",
    state: "visible",
    rows: new Map([[1, new Map([[1, { value: "ghi chép riêng", formula: null, format: "General" }]])]]),
    merges: [],
    widths: new Map(),
  } as const;
  return { ...workbook, sheets: [...workbook.sheets, own] };
}

test.each([
  ["C1", "accepted", [["scale", 0, "C-TD"]]],
  [
    "K1",
    "draft",
    [
      ["scale", 1, null],
      ["document", 0, "C-TD"],
    ],
  ],
])("whether the scale's document is there is one verdict, here and at the Board: %s, %s", async (code, _, lines) => {
  const actions = paneActs(sampleDesk(filledCluster({}, code)));
  const { checks } = (await actions.handIn()) as HandIn;
  const ofScale = checks.flatMap((check) =>
    check.code === "scale" || (check.code === "document" && check.document.code === "C-TD")
      ? [[check.code, check.open, check.document?.code ?? null]]
      : [],
  );
  expect(ofScale).toEqual(lines);
  const made = (await actions.makeHandInFile()) as MadeFile;
  const board = sampleDesk(withDocuments.workbook);
  const sent = fileOf(`${code}/${made.name}`, host.readWorkbook(made.bytes), "2020-07-08T09:00:00");
  const { consolidated: done } = await consolidated(board.workbook, [sent]);
  expect(done.consolidation.clusters.find((cluster) => cluster.code === code)?.documents).toMatchObject({
    "C-TD": "present",
  });
});

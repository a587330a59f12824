import { consolidateActs, type Preview, type Received, type Written } from "../../../src/taskpane/consolidate/acts";
import { ChosenFileError, Stopped } from "../../../src/taskpane/act-types";
import { outputSheets, outputSheetsOf } from "../../../src/forms/output/output-pages";
import { fileOf, issuedTo, setCell, smallProvince, typeInto, wellFilled } from "../../support/small-province";
import { province, sentBy, sheetOf, yearless } from "../../app/live/live-province";
import { chosen, sampleDesk, sampleWatch } from "./sample-desk";

const names = (desk: ReturnType<typeof sampleDesk>) => desk.workbook.workbook().sheets.map(({ name }) => name);

test("receiving says what would be written and writes nothing", async () => {
  const desk = sampleDesk(province.workbook);
  const { watch } = sampleWatch();
  const files = [
    sentBy("C1-01"),
    sentBy("C1-02"),
    { ...fileOf("x.xlsx", province.workbook), bytes: new Uint8Array([1]) },
  ].map(chosen);
  const received = (await consolidateActs(desk).receive(files, [], watch)) as Received;
  expect(received.files.map(({ name, group }) => [name, group])).toEqual([
    ["C1/C1-01.xlsx", "new"],
    ["C1/C1-02.xlsx", "new"],
    ["x.xlsx", "unreadable"],
  ]);
  expect(received).toMatchObject({ units: [], registerRows: 2, sheets: outputSheets });
  expect(desk.workbook.workbook()).toBe(province.workbook);
});

test("consolidating writes what was shown; a newer report then replaces one", async () => {
  const desk = sampleDesk(province.workbook);
  const { consolidate, receive } = consolidateActs(desk);
  const written = (await consolidate(
    [sentBy("C1-01"), sentBy("C1-02")].map(chosen),
    [],
    sampleWatch().watch,
  )) as Written;
  expect(written.files.map(({ sender, group }) => `${sender?.code} ${group}`)).toEqual(["C1-01 new", "C1-02 new"]);
  expect(names(desk)).toEqual(expect.arrayContaining([...outputSheets]));
  const newer = { ...sentBy("C1-01", [["Kết quả", "A1", "Thực hiện trong kỳ", 640]]), changed: "2020-07-02T09:00:00" };
  const received = (await receive(
    [newer, sentBy("C1-03"), sentBy("C1-02")].map(chosen),
    [],
    sampleWatch().watch,
  )) as Received;
  expect(received.files.map(({ sender, group }) => `${sender?.code} ${group}`)).toEqual([
    "C1-01 replaced",
    "C1-02 unchanged",
    "C1-03 new",
  ]);
});

test("without files the outputs are made anew from the store, for today", async () => {
  const desk = sampleDesk(province.workbook);
  const { consolidate } = consolidateActs(desk);
  await consolidate([chosen(sentBy("C1-01"))], [], sampleWatch().watch);
  const said = () =>
    JSON.stringify(
      [...sheetOf(desk.workbook.workbook(), "Tình hình gửi báo cáo").rows.values()].map((cells) =>
        [...cells.values()].map(({ value }) => value),
      ),
    );
  expect(said()).toContain("15/07/2020");
  desk.pass(24 * 3_600_000);
  const again = (await consolidate([], [], sampleWatch().watch)) as Written;
  expect(again.files).toEqual([]);
  expect(said()).toContain("16/07/2020");
  expect(said()).toContain("UBND huyện Một");
});

test("a file that came twice has its day", async () => {
  const file = sentBy("C1-01");
  const received = (await consolidateActs(sampleDesk(province.workbook)).receive(
    [file, { ...file, name: "ban sao/C1-01.xlsx" }].map(chosen),
    [],
    sampleWatch().watch,
  )) as Received;
  expect(received.files.map(({ name, group, received: on }) => [name, group, on])).toEqual([
    ["C1/C1-01.xlsx", "new", { day: "2020-06-28", confirmed: false }],
    ["ban sao/C1-01.xlsx", "unchanged", { day: "2020-06-28", confirmed: false }],
  ]);
});

test("each file is named while it is read, and counted", async () => {
  const { watch, steps } = sampleWatch();
  await consolidateActs(sampleDesk(province.workbook)).receive(
    [sentBy("C1-02"), sentBy("C1-01")].map(chosen),
    [],
    watch,
  );
  const reading = steps
    .filter(({ stage, name }) => stage === "reading" && name !== null)
    .map(({ done, all, name }) => `${done}/${all} ${name}`);
  expect(reading).toEqual(["1/2 C1/C1-01.xlsx", "2/2 C1/C1-02.xlsx"]);
  expect([...new Set(steps.map(({ stage }) => stage))]).toEqual(["opening", "reading", "judging", "drawing"]);
});

test("a stop ends the reading, and nothing is written", async () => {
  const desk = sampleDesk(province.workbook);
  const { watch, stop } = sampleWatch();
  const stopping = {
    ...watch,
    progress: ({ stage, done }: { stage: string; done: number }) =>
      stage === "reading" && done === 2 ? stop() : undefined,
  };
  await expect(
    consolidateActs(desk).consolidate(
      ["C1-01", "C1-02", "C1-03"].map((unit) => chosen(sentBy(unit))),
      [],
      stopping,
    ),
  ).rejects.toThrow(Stopped);
  expect(desk.workbook.workbook()).toBe(province.workbook);
});

test("a file that can't be opened any more is named", async () => {
  const gone = {
    ...chosen(sentBy("C1-01")),
    file: { arrayBuffer: () => Promise.reject(new Error("NotReadableError")) },
  };
  await expect(
    consolidateActs(sampleDesk(province.workbook)).receive([gone], [], sampleWatch().watch),
  ).rejects.toMatchObject({ constructor: ChosenFileError, message: "C1/C1-01.xlsx" });
});

test("a workbook without its round says where to state it; so does a unit's", async () => {
  for (const workbook of [yearless(), issuedTo(smallProvince(), "C1-01")]) {
    const desk = sampleDesk(workbook);
    const { receive, consolidate } = consolidateActs(desk);
    const files = [chosen(sentBy("C1-01"))];
    expect(await receive(files, [], sampleWatch().watch)).toEqual({ periodSheet: { sheet: "Kỳ báo cáo", cell: "A1" } });
    expect(await consolidate(files, [], sampleWatch().watch)).toEqual({
      periodSheet: { sheet: "Kỳ báo cáo", cell: "A1" },
    });
    expect(desk.workbook.workbook()).toBe(workbook);
  }
});

/** A form that lost its marks and whose cover names no unit. */
function anonymous(unit: string): ReturnType<typeof chosen> {
  const workbook = typeInto(issuedTo(province, unit), [
    ...wellFilled(unit),
    ["Thông tin chung", "Mã đơn vị", "", null],
  ]);
  return chosen(
    fileOf("bc huyen hai.xlsx", { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== "_TD") }),
  );
}

describe("a file of which it isn't certain who sent it", () => {
  const stranger = anonymous("C1-02");

  test("is offered to be confirmed, the likeliest unit first", async () => {
    const received = (await consolidateActs(sampleDesk(province.workbook)).receive(
      [stranger],
      [],
      sampleWatch().watch,
    )) as Received;
    expect(received.files).toMatchObject([
      {
        group: "to-review",
        sender: null,
        identified: false,
        candidates: [{ code: "C1-02", name: "UBND huyện Hai" }, { code: "C1-01" }, { code: "C1-03" }],
      },
    ]);
    expect(received.units.map(({ code }) => code)).toEqual(["C1-01", "C1-02", "C1-03", "K1-01", "K1-02"]);
  });

  test("counts for the unit that a person confirmed, is read once for it, and the register says so", async () => {
    const desk = sampleDesk(province.workbook);
    let reads = 0;
    const host = { ...desk.host, readWorkbook: (bytes: Uint8Array) => ((reads += 1), desk.host.readWorkbook(bytes)) };
    const { receive, consolidate, receivedContents } = consolidateActs({ ...desk, host });
    const first = (await receive([stranger], [], sampleWatch().watch)) as Received;
    const senders = [{ sha256: first.files[0]?.sha256 ?? "", unit: "C1-02" }];
    const confirmed = (await receive([stranger], senders, sampleWatch().watch)) as Received;
    expect(confirmed.files).toMatchObject([
      { group: "new", sender: { code: "C1-02", name: "UBND huyện Hai" }, identified: true, candidates: null },
    ]);
    await consolidate([stranger], senders, sampleWatch().watch);
    expect(reads).toBe(2);
    expect((await receivedContents(senders[0]?.sha256 ?? ""))?.sheets.slice(0, 3)).toEqual([
      { sheet: "Thông tin chung", filled: 6 },
      { sheet: "Chỉ tiêu", filled: 4 },
      { sheet: "Kết quả", filled: 4 },
    ]);
    const register = [...sheetOf(desk.workbook.workbook(), "Sổ theo dõi nhận báo cáo").rows.values()].flatMap((cells) =>
      [...cells.values()].map(({ value }) => value),
    );
    expect(register).toEqual(
      expect.arrayContaining(["C1-02", "bc huyen hai.xlsx", expect.stringContaining("xác nhận")]),
    );
  });

  test("stays that unit's when it comes again", async () => {
    const desk = sampleDesk(province.workbook);
    const { receive, consolidate } = consolidateActs(desk);
    const first = (await receive([stranger], [], sampleWatch().watch)) as Received;
    await consolidate([stranger], [{ sha256: first.files[0]?.sha256 ?? "", unit: "C1-02" }], sampleWatch().watch);
    const again = (await consolidateActs(desk).receive([stranger], [], sampleWatch().watch)) as Received;
    expect(again.files).toMatchObject([{ group: "unchanged", sender: { code: "C1-02" } }]);
  });

  test("is none where it was issued to a unit that isn't in the roster", async () => {
    const workbook = typeInto(
      issuedTo(
        smallProvince({
          "Danh sách":
            "STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò\n1 | C1 | C1-99 | UBND huyện Chín | Huyện | Trưởng",
        }),
        "C1-99",
      ),
      [],
    );
    const received = (await consolidateActs(sampleDesk(province.workbook)).receive(
      [chosen(fileOf("C1-99.xlsx", workbook))],
      [],
      sampleWatch().watch,
    )) as Received;
    expect(received.files).toMatchObject([{ group: "to-review", reason: { code: "not-in-roster" }, candidates: null }]);
  });

  test("of another year can't be confirmed", async () => {
    const workbook = typeInto(issuedTo(province, "C1-02"), [
      ...wellFilled("C1-02"),
      ["Thông tin chung", "Năm", "", 2019],
    ]);
    const file = chosen(fileOf("cu.xlsx", workbook));
    const { receive } = consolidateActs(sampleDesk(province.workbook));
    const received = (await receive([file], [], sampleWatch().watch)) as Received;
    expect(received.files).toMatchObject([{ group: "to-review", candidates: null }]);
    const insisted = (await receive(
      [file],
      [{ sha256: received.files[0]?.sha256 ?? "", unit: "C1-02" }],
      sampleWatch().watch,
    )) as Received;
    expect(insisted.files).toMatchObject([{ group: "to-review", reason: { code: "wrong-year" } }]);
  });
});

test("a file that waited in an earlier run is still shown to be looked at, whatever is read now", async () => {
  const desk = sampleDesk(province.workbook);
  const { receive, consolidate } = consolidateActs(desk);
  const renamed = chosen({ ...sentBy("C1-02"), name: "C1/C1-01.xlsx" });
  await consolidate([renamed], [], sampleWatch().watch);
  const later = (await receive([chosen(sentBy("C1-03"))], [], sampleWatch().watch)) as Received;
  expect(later.files.map(({ name, group, reason }) => [name, group, reason?.code ?? null])).toEqual([
    ["C1/C1-03.xlsx", "new", null],
    ["C1/C1-01.xlsx", "to-review", "sender-differs"],
  ]);
  const again = (await receive([renamed], [], sampleWatch().watch)) as Received;
  expect(again.files.map(({ group, candidates }) => [group, candidates?.slice(0, 2).map(({ code }) => code)])).toEqual([
    ["to-review", ["C1-01", "C1-02"]],
  ]);
});

test("the last write is told, undone, and then the one before", async () => {
  const desk = sampleDesk(province.workbook);
  const { consolidate, lastWrite, undo, receive } = consolidateActs(desk);
  expect(await lastWrite()).toBeNull();
  await consolidate([chosen(sentBy("C1-01"))], [], sampleWatch().watch);
  await consolidate([], [], sampleWatch().watch);
  expect(await lastWrite()).toEqual({ at: "2020-07-15T19:00:00", newReports: 0, replaced: 0 });
  expect(await undo(sampleWatch().watch)).toEqual({ undone: true });
  expect(await lastWrite()).toMatchObject({ newReports: 1 });
  expect(await undo(sampleWatch().watch)).toEqual({ undone: true });
  expect(names(desk)).toEqual(province.workbook.sheets.map(({ name }) => name));
  expect(await undo(sampleWatch().watch)).toEqual({ undone: false, changed: "" });
  const received = (await receive([chosen(sentBy("C1-01"))], [], sampleWatch().watch)) as Received;
  expect(received.files.map(({ group }) => group)).toEqual(["new"]);
});

test("what a newer report says otherwise is told by name, beside the version before it", async () => {
  const desk = sampleDesk(province.workbook);
  const { consolidate, receive, receivedContents } = consolidateActs(desk);
  await consolidate([chosen(sentBy("C1-01"))], [], sampleWatch().watch);
  const newer = { ...sentBy("C1-01", [["Kết quả", "A1", "Thực hiện trong kỳ", 640]]), changed: "2020-07-02T09:00:00" };
  const received = (await receive([chosen(newer)], [], sampleWatch().watch)) as Received;
  const contents = await receivedContents(received.files[0]?.sha256 ?? "");
  expect(contents?.changes).toEqual({
    since: "C1/C1-01.xlsx",
    entries: [
      { sheet: "Kết quả", row: "A1", name: "Thu ngân sách", header: "Thực hiện trong kỳ", before: "500", after: "640" },
    ],
  });
  expect(await receivedContents("unknown")).toBeNull();
});

test("a consolidation is shown sheet by sheet beside what stands there", async () => {
  const desk = sampleDesk(province.workbook);
  const { consolidate, preview } = consolidateActs(desk);
  await consolidate([chosen(sentBy("C1-01"))], [], sampleWatch().watch);
  const changedOf = async () =>
    new Map(((await preview(sampleWatch().watch)) as Preview).sheets.map(({ sheet, changed }) => [sheet, changed]));
  expect([...(await changedOf()).values()]).toEqual(outputSheets.map(() => 0));
  const { rows } = sheetOf(desk.workbook.workbook(), "Danh sách");
  const [row = 0, cells = new Map()] = [...rows].find(([, each]) => each.get(3)?.value === "C1-03") ?? [];
  desk.workbook.change((workbook) =>
    setCell(workbook, "Danh sách", {
      row,
      column: [...cells].find(([, { value }]) => value === "UBND huyện Ba")?.[0] ?? 0,
      value: "UBND thị xã Ba",
    }),
  );
  const changed = await changedOf();
  expect(changed.get("Tình hình gửi báo cáo")).toBe(1);
  expect(changed.get("Tệp đã đọc")).toBe(0);
  expect([
    ...((await consolidateActs(sampleDesk(province.workbook)).preview(sampleWatch().watch)) as Preview).sheets.map(
      ({ changed: rowsChanged }) => rowsChanged,
    ),
  ]).toEqual(outputSheets.map(() => null));
});

test("a cluster's workbook takes in its own members' reports; a copy of itself waits to be merged, and others are told", async () => {
  const desk = sampleDesk(issuedTo(province, "_C1"));
  const { receive, consolidate, undo } = consolidateActs(desk);
  const files = [
    sentBy("C1-01"),
    sentBy("C1-02"),
    sentBy("K1-01"),
    fileOf("C1/_C1.xlsx", issuedTo(province, "_C1")),
    fileOf("K1/_K1.xlsx", issuedTo(province, "_K1")),
  ].map(chosen);
  const received = (await receive(files, [], sampleWatch().watch)) as Received;
  expect(
    received.files.map(({ name, group, sender, reason }) => [name, group, sender?.code ?? null, reason?.code ?? null]),
  ).toEqual([
    ["C1/_C1.xlsx", "to-review", "C1", "own-copy"],
    ["C1/C1-01.xlsx", "new", "C1-01", null],
    ["C1/C1-02.xlsx", "new", "C1-02", null],
    ["K1/K1-01.xlsx", "to-review", null, "not-in-roster"],
    ["K1/_K1.xlsx", "to-review", null, "not-in-roster"],
  ]);
  expect(received.files.filter(({ candidates }) => candidates !== null)).toEqual([]);
  const before = desk.workbook.workbook().sheets.map(({ name }) => name);
  const written = (await consolidate(files, [], sampleWatch().watch)) as Written;
  expect(written.summary.added).toBe(2);
  expect(names(desk)).toEqual(expect.arrayContaining([...outputSheetsOf("cluster")]));
  expect(await undo(sampleWatch().watch)).toEqual({ undone: true });
  expect(names(desk)).toEqual(before);
});

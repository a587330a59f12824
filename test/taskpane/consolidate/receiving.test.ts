import { hiddenPrefix } from "../../../src/contract/sheet-names";
import { consolidateActs, type Received } from "../../../src/taskpane/consolidate/acts";
import { ChosenFileError } from "../../../src/taskpane/act-types";
import { outputSheetsOf } from "../../../src/forms/output/output-pages";
import { fileOf, issuedTo, smallProvince, typeInto, wellFilled } from "../../support/small-province";
import { province, sentBy, sheetOf } from "../../app/live/live-province";
import { chosen, sampleDesk, sampleWatch } from "../acts/sample-desk";

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
  const shown = outputSheetsOf(province.board, []).filter((name) => !name.startsWith(hiddenPrefix));
  expect(received).toMatchObject({ units: [], registerRows: 2, sheets: shown });
  expect(desk.workbook.workbook()).toBe(province.workbook);
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

test("a file that can't be opened any more is named", async () => {
  const gone = {
    ...chosen(sentBy("C1-01")),
    file: { arrayBuffer: () => Promise.reject(new Error("NotReadableError")) },
  };
  await expect(
    consolidateActs(sampleDesk(province.workbook)).receive([gone], [], sampleWatch().watch),
  ).rejects.toMatchObject({ constructor: ChosenFileError, message: "C1/C1-01.xlsx" });
});

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

import { blank } from "../../domain/decisions/review-sample";
import type { NominationChange, Nominations } from "../../../src/app/live/board/deciding/nominations";
import { paneActs, type PaneActs } from "../../../src/taskpane/acts/pane-acts";
import type { CellValue } from "../../../src/workbook/cell";
import { consolidated, yearless } from "../../app/live/live-province";
import { fileOf, issuedTo, setCell, smallProvince, typeInto, wellFilled } from "../../support/small-province";
import { ballotChoices, balloted, withdrawn } from "../../../src/taskpane/nominate/changes";
import { sampleDesk, type SampleDesk } from "../acts/sample-desk";

const province = smallProvince({
  "Khen thưởng": `Danh hiệu/hình thức khen thưởng | Loại | Số lượng được đề nghị | Tính trên | Tỷ lệ (%) | Tỷ lệ phiếu tối thiểu (%) | Tỷ lệ phiếu tính trên | Từ ngày | Đến ngày
    Cờ thi đua | Theo công trạng | 1 | Cụm/khối | | 80 | Số phiếu hợp lệ | 01/01/2018 | 31/12/2023
    Tập thể xuất sắc | Theo công trạng | | Đơn vị được bình xét trong cụm, khối | 50 | 70 | Tổng số thành viên | |
    Cờ cũ | Theo công trạng | 1 | | | | | | 31/12/2017`,
});

type Work = { readonly desk: SampleDesk; readonly actions: PaneActs };

async function leader(): Promise<Work> {
  const desk = sampleDesk(issuedTo(province, "_C1"));
  const points = [
    ["C1-01", 9],
    ["C1-02", 9],
  ] as const;
  points.forEach(([unit, value], index) => {
    const cells: readonly CellValue[] = [unit, "T3", "Cụm/khối chấm", value];
    desk.workbook.change((book) =>
      cells.reduce(
        (each, cell, column) => setCell(each, "Điểm chấm", { row: 5 + index, column: column + 1, value: cell }),
        book,
      ),
    );
  });
  const register = (unit: string, row: number) =>
    desk.workbook.change((book) =>
      setCell(setCell(book, "Sổ theo dõi nhận báo cáo", { row, column: 1, value: unit }), "Sổ theo dõi nhận báo cáo", {
        row,
        column: 6,
        value: { date: "2020-06-28" },
      }),
    );
  register("C1-01", 5);
  register("C1-02", 6);
  await consolidated(
    desk.workbook,
    ["C1-01", "C1-02"].map((unit) => fileOf(`C1/${unit}.xlsx`, typeInto(issuedTo(province, unit), wellFilled(unit)))),
  );
  return { desk, actions: paneActs(desk) };
}

const read = async ({ actions }: Work): Promise<Nominations> => (await actions.nominations(null)) as Nominations;
const first: NominationChange = {
  unit: "C1-01",
  award: "Cờ thi đua",
  ballot: 1,
  was: null,
  becomes: { ...blank, order: 1, valid: 3, agreed: 3 },
};

test("awards in force with their quotas; members by rank, and who is tied at the edge of a quota", async () => {
  const { awards, candidates, members } = await read(await leader());
  expect(
    awards.map(({ award, limit, tiedAtEdge }) => [award.name, limit, award.votePercent, award.voteBase, tiedAtEdge]),
  ).toEqual([
    ["Cờ thi đua", 1, 80, "valid", ["UBND huyện Một", "UBND huyện Hai"]],
    ["Tập thể xuất sắc", 1, 70, "members", ["UBND huyện Một", "UBND huyện Hai"]],
  ]);
  expect([members, ...candidates.map(({ code, rank, tied, received }) => [code, rank, tied, received])]).toEqual([
    3,
    ["C1-01", 1, true, true],
    ["C1-02", 1, true, true],
    ["C1-03", null, false, false],
  ]);
});

test("a nomination gets its row, its votes are changed in place, its order is swapped in one act, and it is taken back", async () => {
  const work = await leader();
  const second: NominationChange = {
    unit: "C1-02",
    award: "Cờ thi đua",
    ballot: 1,
    was: null,
    becomes: { ...blank, order: 2 },
  };
  await work.actions.changeNominations([first]);
  await work.actions.changeNominations([second]);
  const order = async () =>
    (await read(work)).awards[0]?.units.map(({ unit, stated }) => [unit, stated.order, stated.agreed]);
  expect(await order()).toEqual([
    ["C1-01", 1, 3],
    ["C1-02", 2, null],
  ]);
  expect((await read(work)).awards[0]?.units).toMatchObject([
    { votesAgree: true, votes: { agreed: 3, all: 3, base: "valid", percent: 100 }, enough: true },
    { votes: null, enough: null },
  ]);
  await work.actions.changeNominations([
    { ...first, was: first.becomes, becomes: { ...first.becomes!, order: 2 } },
    { ...second, was: second.becomes, becomes: { ...second.becomes!, order: 1 } },
  ]);
  expect(await order()).toEqual([
    ["C1-02", 1, null],
    ["C1-01", 2, 3],
  ]);
  await work.actions.changeNominations([{ ...second, was: { ...second.becomes!, order: 1 }, becomes: null }]);
  expect(await order()).toEqual([["C1-01", 2, 3]]);
});

test("what stands there by now is not written over, nor a cell that nobody could read", async () => {
  const work = await leader();
  await work.actions.changeNominations([first]);
  await expect(work.actions.changeNominations([first])).rejects.toMatchObject({
    trouble: { reason: "changed-meanwhile", detail: "Kết quả bình xét, A5" },
  });
  work.desk.workbook.change((book) => setCell(book, "Kết quả bình xét", { row: 5, column: 8, value: "ba phiếu" }));
  await expect(
    work.actions.changeNominations([{ ...first, was: first.becomes, becomes: { ...first.becomes!, issued: 3 } }]),
  ).rejects.toMatchObject({ trouble: { reason: "changed-meanwhile", detail: "Kết quả bình xét, H5" } });
});

test("at the Board a cluster's proposal stands beside what is decided: only the opinions get a row of its own", async () => {
  const sent = [["C1-02", "Cờ thi đua", 1, "C1", null, null, null, 3, 3, 3, 3, 3, "Có"]] as const;
  const book = sent[0].reduce(
    (each, value: CellValue, column) => setCell(each, "Kết quả bình xét", { row: 5, column: column + 1, value }),
    issuedTo(province, "_C1"),
  );
  const desk = sampleDesk(province.workbook);
  await consolidated(desk.workbook, [fileOf("C1/_C1.xlsx", book, "2020-06-29T09:00:00")]);
  const actions = paneActs(desk);
  const one = async (): Promise<Nominations> => (await actions.nominations("C1")) as Nominations;
  const before = await one();
  expect(before).toMatchObject({
    cluster: "C1",
    deciding: true,
    clusters: [
      { code: "C1", count: 1 },
      { code: "K1", count: 0 },
    ],
  });
  expect(before.awards[0]?.units).toMatchObject([{ unit: "C1-02", own: null, stated: { order: 1, agreed: 3 } }]);
  expect(before.awards[0]?.province).toMatchObject({ nominated: 1, boardAgreed: 0, decided: 0 });
  await actions.changeNominations([
    { unit: "C1-02", award: "Cờ thi đua", ballot: 1, was: null, becomes: { ...blank, boardOpinion: "Đồng ý" } },
  ]);
  const after = await one();
  expect(after.awards[0]?.units).toMatchObject([
    { own: { boardOpinion: "Đồng ý", agreed: null }, stated: { order: 1, agreed: 3, boardOpinion: "Đồng ý" } },
  ]);
  expect(after.awards[0]?.province).toMatchObject({ nominated: 1, boardAgreed: 1 });
  expect((await actions.nominations("K1")) as Nominations).toMatchObject({ cluster: "K1", members: 2 });
});

test("without a round there is nothing to nominate for", async () => {
  expect(await paneActs(sampleDesk(yearless())).nominations(null)).toEqual({ noRound: "not-stated" });
});

describe("a second ballot", () => {
  const award = "Cờ thi đua";
  const units = async (work: Work) => (await read(work)).awards[0]?.units ?? [];

  test("has a row of its own; the first stays and is shown; both are taken back with the nomination", async () => {
    const work = await leader();
    await work.actions.changeNominations([first]);
    const [unit] = await units(work);
    const change = { present: 3, written: 0, issued: 3, returned: 3, valid: 3, agreed: 2, members: 3 };
    await work.actions.changeNominations([balloted(award, unit!, { ballot: 2, change })]);
    const [twice] = await units(work);
    expect(twice).toMatchObject({
      stated: { order: 1, agreed: 2 },
      own: { ballot: 2, agreed: 2 },
      ballots: [
        { number: 1, counts: { agreed: 3 } },
        { number: 2, counts: { agreed: 2, present: 3 } },
      ],
    });
    expect(ballotChoices(twice!, 2)).toEqual([1, 2]);
    expect(ballotChoices(twice!, null)).toEqual([1, 2, 3]);
    await work.actions.changeNominations([balloted(award, twice!, { ballot: 1, change: { agreed: 1 } })]);
    const [changed] = await units(work);
    expect(changed?.ballots.map(({ counts }) => counts.agreed)).toEqual([1, 2]);
    await work.actions.changeNominations(withdrawn(award, changed!));
    expect(await units(work)).toEqual([]);
  });

  test("in a sheet of an earlier version the columns are added with the first attendance", async () => {
    const work = await leader();
    const later = ["Lần bỏ phiếu", "Số dự họp", "Lấy ý kiến bằng văn bản"];
    work.desk.workbook.change((book) =>
      later.reduce(
        (each, _, index) => setCell(each, "Kết quả bình xét", { row: 4, column: 5 + index, value: null }),
        book,
      ),
    );
    await work.actions.changeNominations([first]);
    const [unit] = await units(work);
    expect(unit?.ballots).toHaveLength(1);
    await work.actions.changeNominations([balloted(award, unit!, { ballot: 1, change: { present: 2, members: 3 } })]);
    const [told] = await units(work);
    expect(told?.stated).toMatchObject({ present: 2, members: 3, agreed: 3 });
    await work.actions.changeNominations([balloted(award, told!, { ballot: 2, change: { present: 3 } })]);
    expect((await units(work))[0]?.ballots.map(({ number }) => number)).toEqual([1, 2]);
  });
});

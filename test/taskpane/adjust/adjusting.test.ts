import type { AdjustmentsOfRound, OpinionChange, StatedOpinion } from "../../../src/app/live/board/deciding/opinions";
import { LiveWorkbookError } from "../../../src/app/live-workbook";
import { paneActs, type PaneActs } from "../../../src/taskpane/acts/pane-acts";
import { consolidated, province, sentBy, sheetOf, yearless } from "../../app/live/live-province";
import { boardOf, issuedTo, setCell, type Typed } from "../../support/small-province";
import { sampleDesk, type SampleDesk } from "../acts/sample-desk";

const asks: readonly Typed[] = [
  ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"],
  ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", 900],
  ["Điều chỉnh", "A1", "Lý do", "Dịch bệnh"],
  ["Điều chỉnh", "A1", "Văn bản", "15/UBND"],
];

type Work = { readonly desk: SampleDesk; readonly actions: PaneActs };

async function leadersWorkbook(): Promise<Work> {
  const desk = sampleDesk(issuedTo(province, "_C1"));
  await consolidated(desk.workbook, [sentBy("C1-01", asks), sentBy("C1-02", asks)]);
  return { desk, actions: paneActs(desk) };
}

const read = async ({ actions }: Work): Promise<AdjustmentsOfRound> =>
  (await actions.adjustments()) as AdjustmentsOfRound;
const opinions = ({ desk }: Work): unknown =>
  boardOf(desk.workbook.workbook()).opinions.map(({ unit, code, version, cluster, note }) => [
    unit,
    code,
    version,
    cluster,
    note,
  ]);

const none: StatedOpinion = { cluster: "none", council: "none", applied: null, document: null, note: null };
const agrees: OpinionChange = {
  unit: "C1-02",
  indicator: "A1",
  version: 1,
  was: null,
  becomes: { ...none, cluster: "agree", note: "Đúng thực tế" },
};

async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "done",
    (error: unknown) => (error instanceof LiveWorkbookError ? error.trouble : error),
  );
}

test("requests that came: from what to what, why, by which document; nothing said yet", async () => {
  const { gives, items, sheet } = await read(await leadersWorkbook());
  expect([gives, sheet]).toEqual(["cluster", { sheet: "Ý kiến điều chỉnh", cell: "A1" }]);
  expect(items).toMatchObject([
    {
      unit: "C1-01",
      unitName: "UBND huyện Một",
      role: "leader",
      indicatorName: "Thu ngân sách",
      measure: "tỷ đồng",
      version: 1,
      from: 1000,
      to: 900,
      reason: "Dịch bệnh",
      document: "15/UBND",
      clusterOpinion: "none",
      newest: true,
      stated: null,
    },
    { unit: "C1-02" },
  ]);
});

test("an opinion gets its row, is read back, changed in place and taken back with its row", async () => {
  const work = await leadersWorkbook();
  await work.actions.giveOpinions([agrees]);
  expect(opinions(work)).toEqual([["C1-02", "A1", 1, "agree", "Đúng thực tế"]]);
  expect((await read(work)).items.map(({ clusterOpinion, stated }) => [clusterOpinion, stated?.note ?? null])).toEqual([
    ["none", null],
    ["agree", "Đúng thực tế"],
  ]);

  const refuses: OpinionChange = { ...agrees, was: agrees.becomes, becomes: { ...none, cluster: "disagree" } };
  await work.actions.giveOpinions([refuses]);
  expect(opinions(work)).toEqual([["C1-02", "A1", 1, "disagree", null]]);
  await work.actions.giveOpinions([{ ...refuses, was: refuses.becomes, becomes: null }]);
  expect(opinions(work)).toEqual([]);
});

test("what someone said meanwhile is not written over, nor is anything else of the same act", async () => {
  const work = await leadersWorkbook();
  await work.actions.giveOpinions([agrees]);
  const late = [{ ...agrees, unit: "C1-01" }, agrees];
  expect(await reasonOf(work.actions.giveOpinions(late))).toMatchObject({
    reason: "changed-meanwhile",
    detail: "Ý kiến điều chỉnh, A5",
    left: "as-it-was",
  });
  expect(opinions(work)).toEqual([["C1-02", "A1", 1, "agree", "Đúng thực tế"]]);
});

test("words that nobody could read are a person's, and stay", async () => {
  const work = await leadersWorkbook();
  const typed = ["C1-02", "A1", 1, "Đã trao đổi"].reduce(
    (book, value, column) => setCell(book, "Ý kiến điều chỉnh", { row: 5, column: column + 1, value }),
    work.desk.workbook.workbook(),
  );
  work.desk.workbook.change(() => typed);
  expect((await read(work)).items[1]).toMatchObject({ stated: none });
  expect(await reasonOf(work.actions.giveOpinions([{ ...agrees, was: none }]))).toMatchObject({
    reason: "changed-meanwhile",
    detail: "Ý kiến điều chỉnh, D5",
  });
  expect(sheetOf(work.desk.workbook.workbook(), "Ý kiến điều chỉnh").rows.get(5)?.get(4)?.value).toBe("Đã trao đổi");
});

test("in the Board's workbook it is the Council's opinion; without a round there is nothing to say", async () => {
  const desk = sampleDesk(province.workbook);
  await consolidated(desk.workbook, [sentBy("C1-02", asks)]);
  const work = { desk, actions: paneActs(desk) };
  expect((await read(work)).gives).toBe("council");
  await work.actions.giveOpinions([{ ...agrees, becomes: { ...none, council: "agree" } }]);
  expect((await read(work)).items).toMatchObject([{ councilOpinion: "agree", inForce: true, from: 1000, to: 900 }]);
  expect(await paneActs(sampleDesk(yearless())).adjustments()).toEqual({ noRound: "not-stated" });
});

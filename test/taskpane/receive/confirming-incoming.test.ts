import type { Incoming } from "../../../src/taskpane/receive/acts";
import type { Written } from "../../../src/taskpane/consolidate/acts";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import type { IncomingMatch } from "../../../src/app/live/board/receiving/incoming-papers";
import { readReceipts } from "../../../src/forms/board/read-registers";
import { boardReader } from "../../../src/forms/board/board-reader";
import { province, sentBy, yearless } from "../../app/live/live-province";
import { chosen, sampleDesk, sampleWatch } from "../acts/sample-desk";

const header = "Số đến\tNgày đến\tTác giả\tSố ký hiệu\tNgày ký\tTrích yếu";
const numbered = sentBy("C1-01", [["Thông tin chung", "Số ký hiệu", "", "45/BC-UBND"]]);
const other = sentBy("C1-02", [["Thông tin chung", "Số ký hiệu", "", "45/BC-UBND"]]);

async function opened(files = [numbered, other]) {
  const desk = sampleDesk(province.workbook);
  const actions = paneActs(desk);
  expect(((await actions.consolidate(files.map(chosen), [], sampleWatch().watch)) as Written).files).toHaveLength(
    files.length,
  );
  const match = async (...rows: readonly string[]): Promise<readonly IncomingMatch[]> =>
    ((await actions.matchIncoming([header, ...rows].join("\n"))) as Incoming).matches;
  const receipts = () =>
    readReceipts(boardReader(desk.workbook.workbook())).map(({ sender, number, arrivalNumber, arrivedOn, file }) => [
      sender,
      number,
      arrivalNumber,
      arrivedOn,
      file,
    ]);
  return { actions, match, receipts };
}

const told = ({ sender, by, row, stated }: IncomingMatch) => [sender?.code ?? null, by, row !== null, stated];

test("rows are matched by number, where several have it by number and author, else by author; others are kept", async () => {
  const { match } = await opened();
  const matches = await match(
    "1\t29/6/2020\tUBND huyện Hai\t45 / BC-UBND\t28/6/2020\tBáo cáo",
    "2\t29/6/2020\tubnd huyen mot\t\t\tBáo cáo",
    "3\t30/6/2020\tSở Hai\t9/BC\t\tBáo cáo",
    "4\t30/6/2020\tBộ Nội vụ\t99/BNV\t\tCông văn",
    "6\t30/6/2020\tUB nhân dân huyện Ba\t7/BC\t\tBáo cáo",
    "5\t30/6/2020\t\t45/BC-UBND\t\tkhông rõ của ai",
  );
  expect(matches.map(told)).toEqual([
    ["C1-02", "number", true, null],
    ["C1-01", "author", true, null],
    ["K1-02", "author", false, null],
    [null, null, false, null],
    ["C1-03", "likely", false, null],
    [null, null, false, null],
  ]);
  expect(matches[3]?.paper).toMatchObject({ line: 5, author: "Bộ Nội vụ", number: "99/BNV" });
});

test("confirmed days go into the register, what people wrote there stays, papers without a row get one; it can be taken back", async () => {
  const { actions, match, receipts } = await opened([numbered]);
  const before = receipts();
  const matches = await match(
    "1\t29/6/2020\tUBND huyện Một\t45/BC-UBND\t28/6/2020\tBáo cáo",
    "2\t30/6/2020\tSở Hai\t9/BC-S2\t29/6/2020\tBáo cáo",
  );
  const undo = await actions.confirmIncoming(
    matches.map(({ sender, row, document, paper }) => ({ sender: sender?.code ?? "", row, document, paper })),
  );
  expect(receipts()).toEqual([
    ["C1-01", "45/BC-UBND", "1", "2020-06-29", "C1/C1-01.xlsx"],
    ["K1-02", "9/BC-S2", "2", "2020-06-30", null],
  ]);
  expect(
    (await match("1\t29/6/2020\tUBND huyện Một\t45/BC-UBND\t\t", "2\t3/7/2020\tSở Hai\t9/BC-S2\t\t")).map(told),
  ).toEqual([
    ["C1-01", "number", true, "2020-06-29"],
    ["K1-02", "number", true, "2020-06-30"],
  ]);
  const situation = await actions.situation();
  expect("units" in situation && situation.units.find(({ code }) => code === "C1-01")).toMatchObject({
    received: "2020-06-29",
    confirmed: true,
    receivedSource: "ledger",
  });
  await actions.takeBack(undo);
  expect(receipts()).toEqual(before);
});

test("a row that is another sender's by now is not written into", async () => {
  const { actions, match, receipts } = await opened([numbered]);
  const [first] = await match("1\t29/6/2020\tUBND huyện Một\t45/BC-UBND\t28/6/2020\tBáo cáo");
  const before = receipts();
  await expect(
    actions.confirmIncoming([{ sender: "C1-03", row: first?.row ?? 0, document: "BC", paper: first!.paper }]),
  ).rejects.toMatchObject({ trouble: { reason: "changed-meanwhile" } });
  expect(receipts()).toEqual(before);
});

test("without a round nothing can be matched", async () => {
  expect(await paneActs(sampleDesk(yearless())).matchIncoming("x")).toEqual({ noRound: "not-stated" });
});

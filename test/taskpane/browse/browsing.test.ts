import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import { consolidated, province, sentBy, yearless } from "../../app/live/live-province";
import { sampleDesk } from "../acts/sample-desk";

/** One unit sent twice, one sent a figure that can't be read, the others nothing. */
async function sentTwice() {
  const desk = sampleDesk(province.workbook);
  await consolidated(desk.workbook, [
    sentBy("C1-01"),
    sentBy("C1-02", [["Kết quả", "A1", "Thực hiện trong kỳ", "chưa có"]]),
  ]);
  const newer = {
    ...sentBy("C1-01", [
      ["Kết quả", "A1", "Thực hiện trong kỳ", 640],
      ["Thông tin chung", "Người lập biểu", "", "Trần Văn Mẫu"],
    ]),
    name: "C1/C1-01 lần 2.xlsx",
    changed: "2020-07-02T09:00:00",
  };
  await consolidated(desk.workbook, [newer]);
  return { desk, actions: paneActs(desk) };
}

describe("the page of a cluster", () => {
  test("has its units in roster order, the documents asked of them, and which have errors", async () => {
    const { actions } = await sentTwice();
    const page = await actions.clusterPage("C1");
    expect(
      page?.units.map(
        ({ code, documents }) =>
          `${code} ${Object.entries(documents)
            .map(([document, state]) => `${document}:${state}`)
            .join(" ")}`,
      ),
    ).toEqual([
      "C1-01 BC:missing BIEU:present DC:none",
      "C1-02 BC:missing BIEU:present DC:none",
      "C1-03 BC:missing BIEU:missing DC:unanswered",
    ]);
    expect(page?.unitDocuments.map(({ code }) => code)).toEqual(["BC", "BIEU", "DC"]);
    expect(page?.clusterDocuments.map(({ code }) => code)).toEqual(["C-BC"]);
    expect(page).toMatchObject({ unitsWithErrors: ["C1-02"], lastDay: "2020-07-10", standing: { name: "Cụm một" } });
  });

  test("is none where there is no such cluster, or no round", async () => {
    const { actions } = await sentTwice();
    expect(await actions.clusterPage("C9")).toBeNull();
    expect(await paneActs(sampleDesk(yearless())).clusterPage("C1")).toBeNull();
  });
});

describe("the page of a unit", () => {
  test("has its versions, newest first, each with what was typed otherwise than before", async () => {
    const { actions } = await sentTwice();
    const page = await actions.unitPage("C1-01");
    expect(page?.versions).toMatchObject([
      {
        file: "C1/C1-01 lần 2.xlsx",
        standing: "counts",
        preparedBy: "Trần Văn Mẫu",
        changes: [
          {
            sheet: "Thông tin chung",
            row: null,
            header: "Người lập biểu",
            before: "Nguyễn Thị Mẫu",
            after: "Trần Văn Mẫu",
          },
          { sheet: "Kết quả", row: "A1", header: "Thực hiện trong kỳ", before: "500", after: "640" },
        ],
      },
      { file: "C1/C1-01.xlsx", standing: "superseded", changes: null },
    ]);
    expect(page).toMatchObject({
      cluster: { code: "C1", name: "Cụm một" },
      lastDay: "2020-06-30",
      statements: ["receipt", "return", "extend"],
      standing: { received: "2020-06-28", confirmed: false, version: 2 },
    });
    expect(page?.figures.map(({ indicator, result }) => [indicator, result])).toContainEqual(["A1", 640]);
  });

  test("has the issues of this unit alone", async () => {
    const { actions } = await sentTwice();
    const page = await actions.unitPage("C1-02");
    expect(page?.issues.map(({ code }) => code)).toContain("not-a-number");
    expect(new Set(page?.issues.map(({ place }) => place.unit))).toEqual(new Set(["C1-02"]));
  });

  test("of a unit that sent nothing is empty, not missing; of an unknown one there is none", async () => {
    const { actions } = await sentTwice();
    expect(await actions.unitPage("C1-03")).toMatchObject({
      versions: [],
      figures: [],
      standing: { status: "missing" },
    });
    expect(await actions.unitPage("X")).toBeNull();
  });
});

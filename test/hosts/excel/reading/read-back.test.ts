import { everyFeature } from "../../../../self-test/every-feature";
import { excelLiveWorkbook } from "../../../../src/hosts/excel/live-workbook";
import { readBack } from "../../../../src/hosts/excel/reading/read-back";
import type { SheetDraft } from "../../../../src/workbook/draft";
import { useExcel } from "../../../excel-host/node/use-excel";
import { newWorkbook } from "../../live/hosts";

const now = "2020-07-15T08:30:00";
const draft = everyFeature("một");

/** Places where what Excel holds is not what this draft asks for. */
async function differing(asked: SheetDraft): Promise<readonly string[]> {
  const features = await readBack(asked);
  return features
    .filter(({ expected, found }) => JSON.stringify(expected) !== JSON.stringify(found))
    .map(({ place }) => place.replace(`${asked.name} `, ""));
}

test("what was written is read back; whatever Excel holds otherwise is named with its place", async () => {
  useExcel({ workbook: newWorkbook });
  await excelLiveWorkbook().write({ sheets: [draft], added: [] }, { now });
  expect(await differing(draft)).toEqual([]);

  const [list, number, ...others] = draft.validations;
  const [expression, bar] = draft.conditions;
  const [chart] = draft.charts;
  const asked: SheetDraft = {
    ...draft,
    tab: "112233",
    columns: new Map([
      [1, { width: 30, hidden: false, outline: 0 }],
      [2, { width: 12, hidden: true, outline: 0 }],
    ]),
    heights: new Map([[6, 60]]),
    freeze: { rows: 2, columns: 1 },
    filter: { top: 1, left: 1, bottom: 9, right: 3 },
    validations: [
      { ...list!, rule: { kind: "list", choices: ["Có"] }, message: "Khác" },
      { ...number!, rule: { kind: "number", minimum: 1, maximum: 100 }, strictness: "none" },
      ...others,
    ],
    conditions: [
      { ...expression!, rule: { kind: "expression", formula: "$B2>16" } },
      { ...bar!, rule: { kind: "data-bar", color: "112233", minimum: 0, maximum: 9 } },
    ],
    charts: [{ ...chart!, kind: "line", title: "Khác", series: [{ ...chart!.series[0]!, name: "Khác" }] }],
    protection: { filter: false, formatColumns: true, insertRows: true },
    print: { ...draft.print, area: null, titleRows: { from: 1, to: 2 }, breaks: [], orientation: "portrait" },
  };
  expect(await differing(asked)).toEqual([
    "G2:G20 rule",
    "G2:G20 message",
    "H2:H20 rule",
    "H2:H20 alert",
    "H2:H20 alert's kind",
    "condition 1",
    "condition 2",
    "width A",
    "hidden B",
    "height 6",
    "frozen",
    "filter",
    "tab",
    "allowAutoFilter",
    "allowInsertRows",
    "print area",
    "title rows",
    "page breaks",
    "orientation, scale, margins, header and footer",
    "Thử biểu đồ kind",
    "Thử biểu đồ title",
    "Thử biểu đồ series",
  ]);
});

test("what Excel refuses to tell is named with its code, and the rest is read", async () => {
  const { host } = useExcel({ workbook: newWorkbook });
  await excelLiveWorkbook().write({ sheets: [draft], added: [] }, { now });
  host.faults.failRequest(1, "GeneralException", "before");
  expect(await readBack(draft)).toContainEqual({
    place: "Thử mọi thứ rules",
    expected: "read",
    found: "GeneralException",
  });
  expect((await readBack(draft)).length).toBeGreaterThan(40);
});

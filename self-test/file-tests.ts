import type { SheetDraft } from "../src/workbook/draft";
import { differs, rowDifferences } from "./differences";
import type { HostTest, HostTestKit } from "./host-test";
import { testCell, testSheet } from "./test-sheet";

const name = "Thử thành tệp";

function version(word: string): SheetDraft {
  return testSheet(name, [
    ["Mã", "Ngày", "Điểm"],
    [word, testCell({ date: "2020-06-30" }, { format: "dd/mm/yyyy" }), 7.25],
    [null, testCell("=A1", { format: "@" })],
  ]);
}

async function inFile({ readBytes }: HostTestKit, bytes: Uint8Array, draft: SheetDraft): Promise<readonly string[]> {
  const { sheets } = await readBytes(bytes);
  const found = sheets.find((sheet) => sheet.name === draft.name);
  return found === undefined
    ? [`${draft.name}: ≠ –`]
    : rowDifferences(draft.name, { expected: draft.rows, found: found.rows });
}

const whole: HostTest = {
  id: "file-of-workbook",
  title: {
    vi: "Lấy cả sổ thành tệp: đúng nội dung hiện tại, kể cả sau khi sửa",
    en: "The whole workbook as a file: what it holds now, after a change too",
  },
  notCompared: ({ bytes }) => (bytes ? [] : ["the workbook as a file: not given here"]),
  run: async ({ write, bytes }, kit) => {
    if (!kit.abilities.bytes) return differs("bytes", "undefined", typeof bytes);
    if (bytes === undefined) return ["bytes: ≠ –"];
    await write({ sheets: [version("C1-01")], added: [] }, { now: kit.now });
    const first = await bytes();
    const before = await inFile(kit, first, version("C1-01"));
    await write(
      {
        sheets: [],
        added: [],
        cells: [{ sheet: name, row: 2, column: 1, was: "C1-01", value: "C1-02", format: null }],
      },
      { now: kit.now },
    );
    return [
      ...before,
      ...(await inFile(kit, await bytes(), version("C1-02"))),
      ...(await inFile(kit, first, version("C1-01"))),
    ];
  },
};

/** Where it can't be looked at nothing is opened: a window more would stay behind. */
const beside: HostTest = {
  id: "opened-beside",
  title: {
    vi: "Mở một sổ khác ở cửa sổ riêng, sổ đang mở giữ nguyên",
    en: "Another workbook is opened in a window of its own; this one stays as it is",
  },
  notCompared: ({ beside: seen }) => (seen ? [] : ["a workbook opened beside: it can't be looked at"]),
  run: async (workbook, kit) => {
    if (!kit.abilities.beside) return [];
    if (workbook.openBeside === undefined) return ["openBeside: ≠ –"];
    const every = { full: [], values: [], others: (all: readonly string[]) => all };
    const before = await workbook.read(every);
    const count = kit.besides().length;
    const bytes = Uint8Array.from({ length: 40_000 }, (_, index) => (index * 7) % 256);
    await workbook.openBeside(bytes);
    const opened = kit.besides().slice(count);
    const after = await workbook.read(every);
    return [
      ...differs(
        "opened",
        [[...bytes].join()],
        opened.map((each) => [...each].join()),
      ),
      ...differs(
        "sheets",
        before.sheets.map(({ name: sheet }) => sheet),
        after.sheets.map(({ name: sheet }) => sheet),
      ),
    ];
  },
};

/** The workbook as a file, and files as workbooks. */
export const fileTests: readonly HostTest[] = [whole, beside];

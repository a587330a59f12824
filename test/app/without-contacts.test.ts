import { strFromU8, unzipSync } from "fflate";
import { viCommands } from "../../src/text/command-texts";
import { issueWorkbooks } from "../../src/app/issue-workbooks";
import { handInFile } from "../../src/app/live/cluster/hand-in-file";
import { liveStatus } from "../../src/app/live/opening/live-status";
import { openBoard } from "../../src/app/open-board";
import { makeSlips } from "../../src/app/slips/make-slips";
import { inputSheets } from "../../src/forms/board/input-sheets";
import { drawConflicts } from "../../src/forms/merging/conflict-sheet";
import { textCell } from "../../src/forms/output/output-cells";
import type { OutputColumn } from "../../src/forms/output/output-table";
import { nodeHost } from "../../src/hosts/node/node-host";
import { vi } from "../../src/text/vi";
import { workbookOf, type WorkbookDraft } from "../../src/workbook/draft";
import type { Workbook } from "../../src/workbook/sheet";
import { boardOf, fileOf, issuedTo, smallProvince, typeInto, wellFilled } from "../support/small-province";
import { consolidated } from "./live/live-province";
import { sampleDesk } from "../taskpane/acts/sample-desk";

const units = ["C1-01", "C1-02", "C1-03", "K1-01", "K1-02"];
const names = ["UBND huyện Một", "UBND huyện Hai", "UBND huyện Ba", "Sở Một", "Sở Hai"];
/** In every contact; nothing else is written so. */
const mark = "LIENHE";

const province = smallProvince({
  "Danh sách": [
    "Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò | Người liên hệ | Email | Điện thoại",
    ...units.map((unit, index) => {
      const cluster = unit.slice(0, 2);
      const role = index === 0 || index === 3 ? "Trưởng" : index === 2 ? "Thành viên" : "Phó";
      const contact = `${mark}-${unit}`;
      const kind = cluster === "C1" ? "Huyện" : "Sở";
      return `${cluster} | ${unit} | ${names[index]} | ${kind} | ${role} | ${contact} người | ${contact}@x.vn | ${contact} số`;
    }),
  ].join("\n"),
});

/** The text of every part of the file in which a contact is found. */
async function contactsIn(draft: WorkbookDraft): Promise<readonly string[]> {
  const parts = unzipSync(await nodeHost.writeWorkbook(draft));
  return Object.values(parts).flatMap((bytes) => strFromU8(bytes).match(new RegExp(`${mark}-[A-Z0-9-]+`, "gu")) ?? []);
}

/** The leader's workbook after two units sent; their covers, `Danh sách` and `Cần đối chiếu` name contacts. */
async function leadersWorkbook(): Promise<Workbook> {
  const desk = sampleDesk(issuedTo(province, "_C1"));
  const files = ["C1-01", "C1-02"].map((unit) =>
    fileOf(
      `C1/${unit}.xlsx`,
      typeInto(issuedTo(province, unit), [
        ...wellFilled(unit),
        ["Thông tin chung", "Điện thoại", "", `${mark}-${unit} máy`],
      ]),
    ),
  );
  await consolidated(desk.workbook, files);
  const book = desk.workbook.workbook();
  const at = book.sheets.find(({ name }) => name === "Danh sách")?.rows;
  const [row] = [...(at ?? [])].find(([, cells]) => [...cells.values()].some(({ value }) => value === "C1-03")) ?? [];
  const conflict = (column: string, own: string) => ({
    sheet: "Danh sách",
    cell: `C${row}`,
    what: "C1-03",
    column,
    stands: own,
    other: `${own} khác`,
    file: "ban-sao.xlsx",
    chosen: null,
    note: null,
    cluster: null,
    otherCell: null,
  });
  const conflicts = drawConflicts(
    [conflict("Email; Điện thoại", `${mark}-C1-03@x.vn`), conflict("Tên đơn vị", "UBND huyện Ba")],
    { stamp: null },
  );
  return {
    ...book,
    sheets: [...book.sheets, ...workbookOf({ title: "", sheets: [conflicts], names: [], active: 0 }).sheets],
  };
}

function sheetsWithContacts({ sheets }: Workbook): readonly string[] {
  return sheets
    .filter(({ rows }) => [...rows.values()].some((cells) => JSON.stringify([...cells]).includes(mark)))
    .map(({ name }) => name);
}

function handedIn(workbook: Workbook): WorkbookDraft {
  const opened = openBoard(workbook);
  if ("noRound" in opened) throw new Error(opened.noRound);
  return handInFile(opened, liveStatus(opened, { asOf: "2020-07-05" }), vi);
}

/** Columns beside those of `Tổng hợp chỉ tiêu`. */
const mockMore: unknown[] = [];
jest.mock("../../src/forms/output/figures/figure-columns", () => {
  const actual: typeof import("../../src/forms/output/figures/figure-columns") = jest.requireActual(
    "../../src/forms/output/figures/figure-columns",
  );
  return { ...actual, figureColumns: (kind: "h1") => [...actual.figureColumns(kind), ...mockMore] };
});

/** What somebody may add one day: a column of contacts. */
const added: OutputColumn<{ readonly unit: { readonly contact: string | null } }> = {
  header: "Người liên hệ",
  width: 20,
  cell: ({ unit }) => textCell(unit.contact),
};

describe("no contact leaves the office", () => {
  test("in the file that a cluster hands in; what else differs there goes along", async () => {
    const workbook = await leadersWorkbook();
    expect(sheetsWithContacts(workbook)).toEqual(
      expect.arrayContaining(["Danh sách", "Cần đối chiếu", "Tình hình gửi báo cáo"]),
    );
    const draft = handedIn(workbook);
    expect(await contactsIn(draft)).toEqual([]);
    const conflicts = JSON.stringify(
      [...(draft.sheets.find(({ name }) => name === "Cần đối chiếu")?.rows ?? [])].map(([, cells]) => [
        ...cells.values(),
      ]),
    );
    expect(conflicts).toContain("UBND huyện Ba khác");
    expect(conflicts).toContain("Email; Điện thoại");
  });

  test("not even where an output sheet has a column for them", async () => {
    mockMore.push(added);
    try {
      const draft = handedIn(await leadersWorkbook());
      const headers = [...(draft.sheets.find(({ name }) => name === "Tổng hợp chỉ tiêu")?.rows.values() ?? [])].flatMap(
        (cells) => [...cells.values()].map(({ value }) => value),
      );
      expect(headers).toContain("Người liên hệ");
      expect(await contactsIn(draft)).toEqual([]);
    } finally {
      mockMore.pop();
    }
  });

  test("in the forms of units and in slips; a cluster is given those of its own members", async () => {
    const issued = issueWorkbooks({
      board: boardOf(province.workbook),
      inputs: inputSheets(province.workbook),
      cluster: null,
      unit: null,
      texts: viCommands,
      issued: "2020-05-20",
    });
    const slips = makeSlips({
      board: province.board,
      cluster: null,
      each: null,
      nominated: new Set(),
      issued: "2020-06-01",
    }).books;
    for (const { path, draft } of [...issued, ...slips]) {
      const found = await contactsIn(draft());
      const own = /_(C1|K1)\.xlsx$/u.exec(path)?.[1];
      const expected =
        own === undefined ? [] : units.filter((unit) => unit.startsWith(own)).map((unit) => `${mark}-${unit}`);
      expect([path, [...new Set(found)].sort()]).toEqual([path, expected]);
    }
    expect(issued.length + slips.length).toBeGreaterThan(8);
  });
});

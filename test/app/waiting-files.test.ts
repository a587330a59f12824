import { boardOut } from "../../src/app/board-out";
import { consolidate, type Consolidated } from "../../src/app/consolidate";
import type { GivenFile } from "../../src/app/host";
import { readStore } from "../../src/forms/store/store";
import { receiptList } from "../../src/forms/sheets/board/register-lists";
import { appendRows } from "../../src/forms/board/edit-rows";
import { vi } from "../../src/text/vi";
import { workbookOf } from "../../src/workbook/draft";
import type { Workbook } from "../../src/workbook/sheet";
import { boardOf, fileOf, host, issuedTo, smallProvince, typeInto, wellFilled } from "../support/small-province";

const province = smallProvince();
const formOf = (unit: string): Workbook => typeInto(issuedTo(province, unit), wellFilled(unit));
const renamed = fileOf("goi/C1-01.xlsx", formOf("C1-02"));
const strange: GivenFile = {
  name: "ghi chu.pdf",
  bytes: new TextEncoder().encode("%PDF-1.4"),
  changed: "2020-06-29T08:00:00",
};
const stranger = fileOf(
  "la.xlsx",
  typeInto(
    issuedTo(
      smallProvince({
        "Danh sách":
          "STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò\n1 | C1 | C1-99 | UBND huyện Chín | Huyện | Trưởng",
      }),
      "C1-99",
    ),
    [],
  ),
);

function run(
  workbook: Workbook,
  files: readonly GivenFile[],
): { readonly consolidated: Consolidated; readonly out: Workbook } {
  const consolidated = consolidate(
    {
      board: boardOf(workbook),
      stored: readStore(workbook),
      files,
      asOf: "2020-07-15",
      receivedOption: null,
      progress: () => undefined,
    },
    host,
  );
  return { consolidated, out: workbookOf(boardOut(workbook, consolidated, vi).draft) };
}

const waitingIn = ({ consolidated: { consolidation } }: ReturnType<typeof run>): readonly string[] =>
  consolidation.issues
    .filter(({ place }) => place.file !== null && [renamed.name, strange.name, stranger.name].includes(place.file))
    .map(({ code, place }) => `${place.file} ${code}`);
const listed = ({ consolidated: { consolidation } }: ReturnType<typeof run>): readonly string[] =>
  consolidation.knownFiles
    .filter(({ verdict }) => verdict === "unrecognised" || verdict === "rejected")
    .map(({ name, verdict, reason }) => `${name} ${verdict} ${reason?.code}`);

const all = ["ghi chu.pdf unreadable", "goi/C1-01.xlsx file-name-differs", "la.xlsx file-unrecognised"];
const names = [
  "ghi chu.pdf rejected refused",
  "goi/C1-01.xlsx unrecognised sender-differs",
  "la.xlsx unrecognised not-in-roster",
];

/** The workbook with one row more in its register. */
function registered(workbook: Workbook, row: Parameters<typeof appendRows>[2][number]): Workbook {
  const added = appendRows(workbook, receiptList, [row]);
  if ("noPlace" in added) throw new Error("no register");
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === added.sheet
        ? {
            ...sheet,
            rows: new Map([
              ...sheet.rows,
              ...[...added.rows].map(
                ([at, cells]) =>
                  [
                    at,
                    new Map(
                      [...cells].map(([column, { value }]) => [column, { value, formula: null, format: "General" }]),
                    ),
                  ] as const,
              ),
            ]),
          }
        : sheet,
    ),
  };
}

describe("a file that is nobody's stays listed with its issue until somebody deals with it:", () => {
  const first = run(province.workbook, [renamed, strange, stranger]);

  test("in this run and in every later one, the same from what is stored", () => {
    expect([waitingIn(first), listed(first)]).toEqual([all, names]);
    const second = run(first.out, []);
    expect([waitingIn(second), listed(second)]).toEqual([all, names]);
    expect(second.consolidated.consolidation.files).toEqual([]);
    expect(second.consolidated.consolidation.issues).toEqual(first.consolidated.consolidation.issues);
    expect(run(second.out, [strange]).consolidated.consolidation.files).toMatchObject([
      { name: "ghi chu.pdf", verdict: "rejected" },
    ]);
  });

  test("until its bytes come under a right name", () => {
    const righted = run(first.out, [{ ...renamed, name: "C1-02.xlsx" }]);
    expect(righted.consolidated.consolidation.files).toMatchObject([
      { name: "C1-02.xlsx", verdict: "accepted", unit: "C1-02" },
    ]);
    expect(listed(righted)).toEqual([names[0], names[2]]);
  });

  test("until a row of the register refuses it, by its bytes or by its name", () => {
    const sha256 = host.sha256(strange.bytes);
    const dismissed = run(registered(first.out, { sender: "*", file: strange.name, sha256, state: "refused" }), []);
    expect([waitingIn(dismissed), listed(dismissed)]).toEqual([all.slice(1), names.slice(1)]);
    expect(dismissed.consolidated.consolidation.issues.filter(({ code }) => code === "unknown-code")).toEqual([]);
    expect(listed(run(registered(first.out, { sender: "C1-01", file: renamed.name, state: "cancelled" }), []))).toEqual(
      [names[0], names[2]],
    );
    expect(
      listed(run(registered(first.out, { sender: "*", file: strange.name, sha256: "00", state: "refused" }), [])),
    ).toEqual(names);
    expect(
      listed(run(registered(first.out, { sender: "*", file: strange.name, sha256, state: "received" }), [])),
    ).toEqual(names);
  });
});

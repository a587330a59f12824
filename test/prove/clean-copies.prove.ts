import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { provinces } from "../../sample/provinces";
import { cleanCopies } from "../../src/app/exporting/clean-copies";
import { consolidatedDay } from "../../src/app/exporting/consolidated-day";
import { outgoingRound } from "../../src/app/exporting/outgoing-round";
import { findHeader } from "../../src/forms/reading/find-header";
import { rosterList } from "../../src/forms/sheets/board/roster-lists";
import { nodeHost } from "../../src/hosts/node/node-host";
import { vi } from "../../src/text/vi";
import type { Workbook } from "../../src/workbook/sheet";
import { openedBook } from "../app/exporting/exported-sample";
import { setCell } from "../support/small-province";

const root = path.join(__dirname, "..", "..");
const given = process.env["THIDUA_DEMO"];
const folder = given ?? mkdtempSync(path.join(tmpdir(), "thidua-copies-"));
beforeAll(() => {
  if (given === undefined)
    execFileSync(process.execPath, [
      path.join(root, "bin", "thidua.mjs"),
      "demo",
      "--sample",
      "all",
      "--out",
      folder,
      "--quiet",
    ]);
});
afterAll(() => (given === undefined ? rmSync(folder, { recursive: true, force: true }) : undefined));

/** Everybody of the roster gets a contact; the samples have none. */
function withContacts(workbook: Workbook): { readonly book: Workbook; readonly contacts: readonly string[] } {
  const sheet = workbook.sheets.find(({ name }) => name === rosterList.sheet)!;
  const header = findHeader(sheet, rosterList)!;
  const contacts: string[] = [];
  let book = workbook;
  for (const [row, cells] of sheet.rows) {
    if (row <= header.row || (cells.get(header.columns.get("unit")!)?.value ?? null) === null) continue;
    const own = {
      contact: `Tạ Liên Lạc ${row}`,
      email: `lien.lac.${row}@so.example`,
      phone: `0987 650 ${String(row).padStart(3, "0")}`,
    };
    for (const [key, value] of Object.entries(own)) {
      book = setCell(book, sheet.name, { row, column: header.columns.get(key)!, value });
      contacts.push(value);
    }
  }
  return { book, contacts };
}

function textOf(bytes: Uint8Array): string {
  const parts = [bytes, ...Object.values(unzipSync(bytes))];
  return parts
    .map((part) => Buffer.from(part).toString("utf8"))
    .join("\n")
    .normalize("NFC")
    .toLocaleLowerCase("vi");
}

test.each(Object.values(provinces).map(({ name }) => [name, name === provinces.huyen.name ? "" : name] as const))(
  "no copy of the sample %s names a contact, who prepared a report, or a file",
  async (_, below) => {
    const read = nodeHost.readWorkbook(new Uint8Array(readFileSync(path.join(folder, below, "board-out.xlsx"))));
    const { book, contacts } = withContacts(read);
    const opened = openedBook(book);
    const { stored } = opened;
    const prepared = [...stored.submissions.map(({ submission }) => submission), ...stored.clusterSubmissions].flatMap(
      ({ cover: { preparedBy }, file: { name } }) => [preparedBy.raw ?? "", name],
    );
    const secrets = [...new Set([...contacts, ...prepared])].filter((text) => text.length > 3);
    const working = "".concat(
      JSON.stringify(
        book.sheets.map(({ rows }) => [...rows.values()].map((cells) => [...cells.values()].map(({ value }) => value))),
      ).toLocaleLowerCase("vi"),
    );
    expect(secrets.filter((text) => !working.includes(text.normalize("NFC").toLocaleLowerCase("vi")))).toEqual([]);
    const copies = cleanCopies(outgoingRound(opened, consolidatedDay(book)!), { cluster: null, sheets: null }, vi);
    if ("refused" in copies) throw new Error(copies.refused);
    expect(copies.length).toBeGreaterThan(5);
    for (const copy of copies) {
      const text = textOf(await nodeHost.writeWorkbook(copy.draft()));
      expect([
        copy.path,
        secrets.filter((each) => text.includes(each.normalize("NFC").toLocaleLowerCase("vi"))),
      ]).toEqual([copy.path, []]);
    }
  },
);

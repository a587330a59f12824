import { unzipSync, strFromU8 } from "fflate";
import { boardOut } from "../../../src/app/board-out";
import { consolidationJson } from "../../../src/app/consolidation-json";
import { forgetPerson } from "../../../src/app/personal/forget-person";
import { forgottenLines } from "../../../src/forms/personal/forgotten-lines";
import { personalPlaces } from "../../../src/forms/personal/personal-places";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { vi } from "../../../src/text/vi";
import type { Workbook } from "../../../src/workbook/sheet";
import { fileOf, issuedTo, typeInto, wellFilled } from "../../support/small-province";
import { run, typeRow } from "../returns/returned-cluster";
import { province } from "../../whole-round/province";
import { board } from "../../whole-round/round";

const person = { name: "Nguyễn Thị Mẫu", phone: "0912 345 678", email: "mau.nt@x.vn" };
const other = { name: "Trần Văn Khác", phone: "0988 000 111" };

/** The person is contact, preparer and scorer; another one has the same number in her own row. */
const typed = [
  (book: Workbook) =>
    typeRow(
      book,
      "Danh sách",
      { "Mã đơn vị": "C1-01" },
      { "Người liên hệ": person.name.normalize("NFD"), Email: person.email, "Điện thoại": person.phone },
    ),
  (book: Workbook) =>
    typeRow(book, "Danh sách", { "Mã đơn vị": "C1-02" }, { "Người liên hệ": other.name, "Điện thoại": other.phone }),
  (book: Workbook) =>
    typeRow(
      book,
      "Điểm chấm",
      { "Mã đơn vị": "C1-02", "Mã tiêu chí": "T11", "Giai đoạn": "Thẩm định" },
      { "Người chấm": person.name.toUpperCase(), "Giải trình": `Theo ${person.name}` },
    ),
].reduce((book, type) => type(book), board);

const reportOf = (unit: string, phone: string, preparedBy: string) =>
  fileOf(
    `C1/${unit}.xlsx`,
    typeInto(issuedTo(province, unit), [
      ...wellFilled(unit).filter(([sheet]) => sheet !== "Tự chấm"),
      ["Thông tin chung", "Người lập biểu", "", preparedBy],
      ["Thông tin chung", "Điện thoại", "", phone],
      ["Nội dung", "N1", "Nội dung báo cáo", `Bà ${person.name} trình bày; liên hệ ${person.phone}`],
    ]),
  );
const files = [reportOf("C1-01", "0912345678", person.name), reportOf("C1-02", other.phone, other.name)];
const consolidated = run(typed, files, "2020-07-20");
const made = nodeHost.writeWorkbook(boardOut(typed, consolidated, vi).draft);

async function forgotten(places: readonly string[] = [], name = person.name) {
  const bytes = await made;
  const plan = forgetPerson(nodeHost.readWorkbook(bytes), { name, places, day: "2020-08-01" });
  return { plan, bytes: nodeHost.eraseInWorkbook(bytes, plan) };
}

const rawText = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n")
    .normalize("NFC");
const partsNaming = (bytes: Uint8Array, name: string): readonly string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([part, content]) => {
    const at = strFromU8(content).normalize("NFC").toLowerCase().indexOf(name.toLowerCase());
    return at < 0
      ? []
      : [
          `${part}: ${strFromU8(content)
            .normalize("NFC")
            .slice(at - 60, at + 60)}`,
        ];
  });
const jsonOf = (bytes: Uint8Array): string => {
  const { consolidation } = run(nodeHost.readWorkbook(bytes), [], "2020-07-20");
  return consolidationJson(consolidation, vi);
};

test("a person is taken out of every sheet and the store; figures and the other person's data stay as they are", async () => {
  const before = await made;
  const { plan, bytes } = await forgotten();
  const book = nodeHost.readWorkbook(bytes);
  const cellsOf = (sheet: string): string =>
    JSON.stringify([...(book.sheets.find(({ name }) => name === sheet)?.rows ?? [])].map(([, cells]) => [...cells]));
  expect(plan.taken.name).toBeGreaterThanOrEqual(5);
  expect(cellsOf("Danh sách").normalize("NFC")).not.toMatch(/Nguyễn Thị Mẫu|0912 345 678|mau\.nt/u);
  expect(cellsOf("Điểm chấm")).toContain("Đã xóa 1");
  expect(cellsOf("_TD_Thông tin chung")).not.toContain("0912345678");
  expect(rawText(bytes).includes(other.name)).toBe(true);
  expect(rawText(bytes).includes(other.phone)).toBe(true);
  // Only the sentence that says who scored says it otherwise.
  expect(
    jsonOf(bytes) === jsonOf(before).replace(`người chấm ${person.name.toUpperCase()}.`, "người chấm Đã xóa 1."),
  ).toBe(true);
  expect(forgottenLines(book)).toEqual([{ number: 1, day: "2020-08-01", taken: plan.taken, sealed: 0 }]);
});

test("a name in a longer text is listed, and cut out only where its place is named; then it is nowhere", async () => {
  const { plan, bytes } = await forgotten();
  expect(rawText(bytes).includes(person.name)).toBe(true);
  const places = plan.left.map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(places.some((place) => place.startsWith("Điểm chấm!"))).toBe(true);
  expect(places.some((place) => place.startsWith("_TD_Nội dung!"))).toBe(true);
  const all = await forgotten(places);
  expect(all.plan.left).toEqual([]);
  expect(partsNaming(all.bytes, person.name)).toEqual([]);
  expect(rawText(all.bytes).includes("Theo Đã xóa 1")).toBe(true);
});

test("what was taken out doesn't come back with the next consolidation, and the line of the ledger is carried", async () => {
  const { plan } = await forgotten();
  const { bytes } = await forgotten(plan.left.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const book = nodeHost.readWorkbook(bytes);
  const again = run(book, files, "2020-07-20");
  expect(again.consolidation.files.map(({ verdict }) => verdict)).toEqual(
    run(nodeHost.readWorkbook(await made), files, "2020-07-20").consolidation.files.map(({ verdict }) => verdict),
  );
  const out = await nodeHost.writeWorkbook(boardOut(book, again, vi).draft);
  expect(rawText(out).includes(person.name)).toBe(false);
  expect(rawText(out).includes(person.phone)).toBe(false);
  expect(forgottenLines(nodeHost.readWorkbook(out))).toHaveLength(1);
});

test("nobody of that name: nothing changes; a second person gets another mark", async () => {
  const { plan } = await forgotten([], "Mẫu");
  expect(plan.cells).toEqual([]);
  expect(plan.left.filter(({ text }) => text === person.name)).toEqual([]);
  const { bytes } = await forgotten();
  const second = forgetPerson(nodeHost.readWorkbook(bytes), { name: other.name, places: [], day: "2020-08-02" });
  expect(second.cells.some(({ value }) => value === "Đã xóa 2")).toBe(true);
});

test("the list names who is a person, not which unit scored", async () => {
  const places = personalPlaces(nodeHost.readWorkbook(await made));
  const texts = new Set(places.map(({ text }) => text.normalize("NFC")));
  for (const each of [person.name, person.phone, person.email, other.name]) expect(texts).toContain(each);
  expect(texts).not.toContain("C1-02");
  expect(places.filter(({ sheet }) => sheet === "_TD_Thông tin chung").map(({ kind }) => kind)).toContain("phone");
});

test("an issue that quotes the name stays an issue of its figure, without it", async () => {
  const report = fileOf(
    "C1/C1-01.xlsx",
    typeInto(issuedTo(province, "C1-01"), [
      ...wellFilled("C1-01").filter(([sheet, code]) => sheet !== "Kết quả" || code !== "A1"),
      ["Kết quả", "A1", "Thực hiện trong kỳ", person.name],
    ]),
  );
  const round = run(board, [report], "2020-07-20");
  const written = await nodeHost.writeWorkbook(boardOut(board, round, vi).draft);
  const before = nodeHost.readWorkbook(written);
  const found = forgetPerson(before, { name: person.name, places: [], day: "2020-08-01" });
  const places = found.left.map(({ sheet, cell }) => `${sheet}!${cell}`);
  const plan = forgetPerson(before, { name: person.name, places, day: "2020-08-01" });
  const after = nodeHost.readWorkbook(nodeHost.eraseInWorkbook(written, plan));
  const quoted = (book: Workbook) =>
    run(book, [], "2020-07-20").consolidation.issues.filter(({ code }) => code === "not-a-number");
  expect(quoted(before)).toMatchObject([{ params: { raw: person.name } }]);
  expect(quoted(after)).toMatchObject([{ params: { raw: "Đã xóa 1" } }]);
});

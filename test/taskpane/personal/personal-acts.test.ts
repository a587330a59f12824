import { forgetPerson } from "../../../src/app/personal/forget-person";
import { forgetInFile } from "../../../src/app/personal/personal-file";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { paneActs } from "../../../src/taskpane/acts/pane-acts";
import type { Workbook } from "../../../src/workbook/sheet";
import { boardOut } from "../../../src/app/board-out";
import { vi } from "../../../src/text/vi";
import { cellsOf, sentBy } from "../../app/live/live-province";
import { typeRow } from "../../app/returns/returned-cluster";
import { consolidatedBook, provinceBefore, sealedBook, sealingOf } from "../../app/sealing/sealed-province";
import { sampleDesk } from "../acts/sample-desk";

const name = "Trần Thị Lập";
const day = "2020-07-15";

/** Sealed; she prepared a report, is somebody to speak to, and stands in a report's words. */
const sealed = ((): Workbook => {
  const listed = typeRow(
    provinceBefore(),
    "Danh sách",
    { "Mã đơn vị": "C1-02" },
    { "Người liên hệ": name, Email: "lap@tinh.example", "Điện thoại": "0912 000 111" },
  );
  const sent = sentBy("C1-01", [
    ["Thông tin chung", "Người lập biểu", "", name],
    ["Nội dung", "N1", "Nội dung báo cáo", `Bà ${name} báo cáo, điện thoại 0912000111`],
  ]);
  return sealedBook(consolidatedBook(listed, [{ ...sent, changed: "2020-07-02T08:00:00" }]).workbook);
})();

function whole({ sheets }: Workbook): Readonly<Record<string, unknown>> {
  const told = sheets.map((sheet) => [
    sheet.name,
    cellsOf(sheet)
      .filter(([, , value, formula]) => (value !== null && value !== "") || formula !== null)
      .map((cell) => cell.slice(0, 4)),
  ]);
  return Object.fromEntries(told) as Readonly<Record<string, unknown>>;
}

const opened = () => {
  const desk = sampleDesk(sealed);
  return { desk, acts: paneActs(desk) };
};

test("the pane lists where persons stand, hidden sheets, too", async () => {
  const { places, forgotten } = await opened().acts.personalData();
  expect(forgotten).toEqual([]);
  const hers = places.filter(({ text }) => [name, "lap@tinh.example", "0912 000 111", "0912000111"].includes(text));
  expect(new Set(hers.map(({ kind }) => kind))).toEqual(new Set(["name", "phone", "email"]));
  expect(hers.filter(({ sheet }) => sheet === "Danh sách").map(({ hidden }) => hidden)).toEqual([false, false, false]);
  expect(hers.filter(({ sheet }) => sheet === "_TD_Thông tin chung").every(({ hidden }) => hidden)).toBe(true);
});

test("a preview writes nothing and tells each cell, the longer texts and the seal", async () => {
  const { desk, acts } = opened();
  const before = desk.workbook.workbook();
  const { changes, left } = await acts.previewForget({ name, places: [] });
  expect(desk.workbook.workbook()).toBe(before);
  expect(changes).toContainEqual(expect.objectContaining({ sheet: "Danh sách", was: "0912 000 111", becomes: "" }));
  const places = left.map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(places.some((place) => place.startsWith("_TD_Nội dung!"))).toBe(true);
  const all = await acts.previewForget({ name, places });
  expect(all.left).toEqual([]);
  expect(all.sealed).toBeGreaterThan(0);
});

test("she is taken out as by the command line, cell by cell; the seal holds; undone, every cell is back", async () => {
  const { desk, acts } = opened();
  const places = (await acts.previewForget({ name, places: [] })).left.map(({ sheet, cell }) => `${sheet}!${cell}`);
  const done = await acts.forgetPerson({ name, places });
  const after = desk.workbook.workbook();
  expect(JSON.stringify(whole(after)).normalize("NFC")).not.toMatch(/Trần Thị Lập|0912 ?000 ?111|lap@tinh/u);
  expect(done.seals?.told.state).toBe("as-sealed");
  expect(sealingOf(after).state).toBe("as-sealed");
  expect((await acts.personalData()).forgotten).toEqual([
    { number: 1, day, taken: done.taken, sealed: done.seals?.values },
  ]);

  const file = await nodeHost.writeWorkbook(boardOut(sealed, consolidatedBook(sealed, []).run, vi).draft);
  const inFile = nodeHost.readWorkbook(file);
  const found = forgetPerson(inFile, { name, places: [], day }).left.map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(found.sort()).toEqual([...places].sort());
  const byCommand = nodeHost.readWorkbook(forgetInFile(file, { name, places, day }, nodeHost).bytes);
  for (const sheet of ["Danh sách", "_TD", "_TD_Thông tin chung", "_TD_Nội dung", "_TD_Chốt", "Tổng hợp nội dung"])
    expect([sheet, whole(after)[sheet]]).toEqual([sheet, whole(byCommand)[sheet]]);

  await acts.takeBack(done.undo);
  expect(whole(desk.workbook.workbook())).toEqual(whole(sealed));
});

test("nobody of that name: nothing is written", async () => {
  const { desk, acts } = opened();
  const before = desk.workbook.workbook();
  expect(await acts.forgetPerson({ name: "Không Có Ai", places: [] })).toMatchObject({ changes: [], undo: [] });
  expect(desk.workbook.workbook()).toBe(before);
});

import fc from "fast-check";
import path from "node:path";
import { clusterFileName, folderName, unitFileName } from "../../src/app/file-names";
import { issueWorkbooks } from "../../src/app/issue-workbooks";
import { makeSlips } from "../../src/app/slips/make-slips";
import { inputSheets } from "../../src/forms/board/input-sheets";
import { vi } from "../../src/text/vi";
import { smallProvince } from "../support/small-province";

test("codes as they are usual stay as they are", () => {
  for (const code of ["K03", "C01-02", "Sở Y tế", "đơn vị 1.2", "__proto__", "Công an", "COM10", "CONG-AN"])
    expect(folderName(code)).toBe(code);
  expect([unitFileName("K03-01"), clusterFileName("K03")]).toEqual(["K03-01.xlsx", "_K03.xlsx"]);
});

test.each([
  ["../../K03", "%2E.%2F..%2FK03"],
  ["..", "%2E%2E"],
  ["C:\\Windows", "C%3A%5CWindows"],
  [".ẩn", "%2Eẩn"],
  ["a%2Fb", "a%252Fb"],
  ["CON", "%43ON"],
  ["nul.txt", "%6Eul.txt"],
  ["a\u0000b", "a%00b"],
  ["a ", "a%20"],
])("%s becomes %s", (code, name) => expect(folderName(code)).toBe(name));

test("no two codes come to one name, and none leads out of the folder", () => {
  const code = fc.oneof(fc.string({ minLength: 1 }), fc.stringMatching(/^[./\\:%2FcCoOnN ]{1,6}$/u));
  fc.assert(
    fc.property(code, code, (one, other) => {
      expect(folderName(one) === folderName(other)).toBe(one === other);
      for (const style of [path.posix, path.win32])
        expect(
          style.relative("/out", style.join("/out", folderName(one), unitFileName(other))).split(style.sep),
        ).toHaveLength(2);
    }),
  );
});

const province = smallProvince({
  "Cụm, khối": `Mã cụm/khối | Loại | Tên cụm/khối | Trạng thái thang điểm | Tổng điểm
    ../../C1 | Cụm | Cụm một | Ban đã tiếp nhận | 30`,
  "Danh sách": `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò
    1 | ../../C1 | ../../../C1-01 | UBND huyện Một | Huyện | Trưởng
    2 | ../../C1 | C:\\02 | UBND huyện Hai | Huyện | Phó
    3 | ../../C1 | C1/03 | UBND huyện Ba | Huyện | Thành viên`,
});

test("what is issued and what slips are made stay in the folder that they are written to", () => {
  const issued = issueWorkbooks({
    board: province.board,
    inputs: inputSheets(province.workbook),
    cluster: null,
    unit: null,
    texts: vi,
    issued: "2020-05-20",
  });
  const { books } = makeSlips({
    board: province.board,
    cluster: null,
    each: null,
    nominated: new Set(),
    issued: "2020-07-15",
  });
  expect([issued.length, books.length > 0]).toEqual([4, true]);
  for (const { path: place } of [...issued, ...books])
    expect([
      place,
      path.posix.normalize(place).split("/").length,
      path.win32.normalize(place).split("\\").length,
    ]).toEqual([place, 2, 2]);
});

import { isOutside } from "../../../src/domain/slips/slip";
import { period, unitOf } from "../../domain/round-samples";

const members = [
  unitOf("C01-01", { role: "leader", name: "Sở Nội vụ", aliases: ["SNV"] }),
  unitOf("C01-02", { name: "Sở Tài chính" }),
];

test.each([
  [null, false],
  ["  ", false],
  ["Cụm trưởng", false],
  ["Khối phó", false],
  ["Trưởng cụm, khối", false],
  ["Cụm/khối trưởng", false],
  ["CỤM, KHỐI", false],
  ["Ban Thi đua - Khen thưởng", false],
  ["Ban TĐKT tỉnh", false],
  ["Hội đồng Thi đua – Khen thưởng tỉnh", false],
  ["Các đơn vị thành viên", false],
  ["Chấm chéo", false],
  ["Sở Nội vụ", false],
  ["snv", false],
  ["Sở Tài chính", true],
  ["Cục Thuế tỉnh", true],
  ["Ban Tổ chức Tỉnh ủy", true],
  ["Đảng ủy Khối các cơ quan tỉnh", true],
])("%s", (assessor, expected) => {
  expect(isOutside(assessor, { period, members })).toBe(expected);
});

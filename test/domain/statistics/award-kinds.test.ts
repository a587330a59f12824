import { kindOfAward, nearestKind } from "../../../src/domain/statistics/award-kinds";

const placed = (award: string, stated: Parameters<typeof kindOfAward>[1] = []): string => {
  const kind = kindOfAward(award, stated);
  return kind === null || kind === "outside" ? String(kind) : `${String(kind.form)}: ${kind.name}`;
};

test.each([
  ["Cờ thi đua của Chính phủ", "0602: Cờ thi đua của Chính phủ"],
  ["CỜ THI ĐUA  của chính phủ", "0602: Cờ thi đua của Chính phủ"],
  ["Cờ thi đua của Ủy ban nhân dân tỉnh", "0603: Cờ thi đua cấp bộ, cấp tỉnh"],
  ["Bằng khen của Thủ tướng Chính phủ", "0602: Bằng khen của Thủ tướng Chính phủ"],
  ["Bằng khen của Chủ tịch UBND tỉnh (chuyên đề)", "0603: Bằng khen"],
  ["Bằng khen", "0603: Bằng khen"],
  ["Huân chương Lao động hạng Nhì", "0602: Huân chương Lao động"],
  ["Huân chương Độc lập hạng Ba", "0602: Huân chương Độc lập"],
  ["Nhà giáo Ưu tú", "0602: Nhà giáo"],
  ["Chiến sĩ thi đua toàn quốc", "0602: Chiến sĩ thi đua toàn quốc"],
  ["Chiến sĩ thi đua cấp tỉnh", "0603: Chiến sĩ thi đua cấp bộ, cấp tỉnh"],
  ["Chiến sĩ thi đua cơ sở", "outside"],
  ["CSTĐ cấp cơ sở", "outside"],
  ["Kỷ niệm chương Vì sự nghiệp thi đua, khen thưởng", "0603: Huy hiệu, kỷ niệm chương"],
  ["Giấy khen", "outside"],
  ["Lao động tiên tiến", "outside"],
  ["Xã, phường, đặc khu tiêu biểu", "outside"],
  ["Bảng vàng danh dự", "null"],
  ["Bằng khenh", "null"],
])("%s: %s", (award, kind) => expect(placed(award)).toBe(kind));

test("what Khen thưởng says goes before the name", () => {
  expect(placed("Bảng vàng", [{ name: "bảng vàng", statistics: "Bằng khen" }])).toBe("0603: Bằng khen");
  expect(placed("Bằng khen", [{ name: "Bằng khen", statistics: "Không thuộc biểu" }])).toBe("outside");
  expect(placed("Bằng khen", [{ name: "Bằng khen", statistics: null }])).toBe("0603: Bằng khen");
});

test("the nearest kind of a name that is none, if any is near", () => {
  expect(nearestKind("Bằng khenh của Thủ tướng Chính phủ")).toBe("Bằng khen của Thủ tướng Chính phủ");
  expect(nearestKind("Cúp vàng")).toBeNull();
});

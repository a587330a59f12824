import type { Random } from "./random";

const familyNames = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Vũ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Ngô",
  "Dương",
  "Thân",
  "Giáp",
  "Ong",
] as const;
const middleNames = ["Văn", "Thị", "Đức", "Thu", "Minh", "Ngọc", "Quang", "Thanh", "Hữu", "Hồng"] as const;
const givenNames = [
  "An",
  "Bình",
  "Chi",
  "Dũng",
  "Giang",
  "Hà",
  "Hải",
  "Hương",
  "Lan",
  "Long",
  "Mai",
  "Nam",
  "Nga",
  "Phong",
  "Quyên",
  "Sơn",
  "Thảo",
  "Tuấn",
  "Vân",
  "Yến",
] as const;

/** A name of nobody. */
export function personName(random: Random): string {
  return `${random.pick(familyNames)} ${random.pick(middleNames)} ${random.pick(givenNames)}`;
}

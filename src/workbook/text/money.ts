import { matchKey } from "./match-key";

const dong = new Set(["đồng", "đ", "vnđ", "vnd", "đồng việt nam"]);

const multiples: ReadonlyMap<string, number> = new Map([
  ["nghìn", 3],
  ["ngàn", 3],
  ["1000", 3],
  ["1.000", 3],
  ["triệu", 6],
  ["tr", 6],
  ["tr.", 6],
  ["tỷ", 9],
  ["tỉ", 9],
  ["nghìn tỷ", 12],
  ["nghìn tỉ", 12],
  ["ngàn tỷ", 12],
  ["ngàn tỉ", 12],
]);

/**
 * The power of ten by which a measure of money counts đồng: "đồng" 0, "triệu đồng" 6, "tỷ" 9; "triệu" without "đồng" is
 * money too. `null` for anything else: "triệu USD", "nghìn lượt".
 */
export function moneyPower(measure: string): number | null {
  const key = matchKey(measure);
  if (dong.has(key)) return 0;
  const [, multiple = key] = /^(.+?) ?(?:đồng|đ|vnđ|vnd)$/u.exec(key) ?? [];
  return multiples.get(multiple) ?? null;
}

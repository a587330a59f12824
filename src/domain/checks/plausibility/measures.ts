import { foldWords } from "../../targets/accepted-text";

const money: readonly (readonly [power: number, name: string, spellings: readonly string[]])[] = [
  [0, "đồng", ["đồng", "đ", "vnđ", "vnd"]],
  [3, "nghìn đồng", ["nghìn đồng", "ngàn đồng", "1000 đồng", "1.000 đồng", "1000đ", "1.000đ", "nghìn", "ngàn"]],
  [6, "triệu đồng", ["triệu đồng", "triệu", "tr.đ", "trđ", "tr. đồng"]],
  [9, "tỷ đồng", ["tỷ đồng", "tỉ đồng", "tỷ", "tỉ"]],
];

/** Whether numbers of this measure are percent. */
export function isPercent(measure: string | null): boolean {
  return measure !== null && /^(?:%|phần trăm)(?:\s|$)/u.test(foldWords(measure));
}

export function isMoney(measure: string | null): boolean {
  return measure !== null && money.some(([, , spellings]) => spellings.includes(foldWords(measure)));
}

/**
 * The measure of money in which a figure is written that is `powers` powers of ten too large; `null` where there is
 * none.
 */
export function measureOff(measure: string | null, powers: number): string | null {
  const words = measure === null ? null : foldWords(measure);
  const [own] = money.find(([, , spellings]) => words !== null && spellings.includes(words)) ?? [];
  return own === undefined ? null : (money.find(([power]) => power === own - powers)?.[1] ?? null);
}

import { foldWords } from "../targets/accepted-text";

/** What people's words come to; `open` = blank, or words that are neither. */
export type Decision = "yes" | "no" | "open";

const refusing = ["không", "chưa", "thôi", "rút"];
const agreeing = ["đồng ý", "nhất trí", "thống nhất", "công nhận", "đề nghị", "tặng", "đạt", "được", "có", "đủ"];

/** Ý kiến Ban, Kết luận của Hội đồng and Đủ điều kiện are words of people: the first of them decides. */
export function decisionOf(words: string | null): Decision {
  const key = words === null ? "" : foldWords(words);
  const begins = (starts: readonly string[]): boolean =>
    starts.some(
      (start) =>
        key === foldWords(start) ||
        key.startsWith(`${foldWords(start)} `) ||
        key.startsWith(`${foldWords(start)},`) ||
        key.startsWith(`${foldWords(start)}:`) ||
        key.startsWith(`${foldWords(start)};`),
    );
  if (begins(refusing)) return "no";
  return begins(agreeing) ? "yes" : "open";
}

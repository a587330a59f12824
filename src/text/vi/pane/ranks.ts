import { formatNumber } from "../../numbers";
import { groupedRanks, type RankTexts } from "../../pane/rank-texts";

const number = (value: number): string => formatNumber(value, null, "vi");
const rankWords = (rank: number | null): string => (rank === null ? "chưa xếp hạng" : `hạng ${number(rank)}`);

export const ranks: RankTexts = {
  title: "Xếp hạng và độ vững của hạng",
  boardOnly: "Chỉ để Ban tham khảo: không in, không đưa vào báo cáo và sổ của cụm, khối.",
  total: ({ total, decimals }) => `${formatNumber(total, decimals, "vi")} điểm`,
  rank: ({ rank, tied }) => `Hạng ${number(rank)}${tied ? " (bằng điểm)" : ""}`,
  firmness: ({ others, more, less, nameOf }) => {
    const names = (units: readonly string[]): string => units.map(nameOf).join(", ");
    const changes = [
      ...groupedRanks(others).map(
        ({ kind, decimals, rank: other }) => `${rules[kind](decimals)} → ${rankWords(other)}`,
      ),
      ...(more === null ? [] : [`thêm 1 điểm → ${rankWords(more.rank)} (so với ${names(more.units)})`]),
      ...(less === null ? [] : [`bớt 1 điểm → ${rankWords(less.rank)} (so với ${names(less.units)})`]),
    ];
    return changes.length === 0
      ? "không thay đổi khi làm tròn khác, tính theo chỉ tiêu đăng ký ban đầu hoặc thêm, bớt 1 điểm"
      : `thay đổi nếu ${changes.join("; ")}`;
  },
  margins: ({ rise, fall, nameOf }) => {
    const parts = [
      rise === null ? "" : `lên hạng nếu thêm ${number(rise.points)} điểm (so với ${nameOf(rise.unit)})`,
      fall === null ? "" : `xuống hạng nếu bớt ${number(fall.points)} điểm (so với ${nameOf(fall.unit)})`,
    ];
    return `Chênh lệch nhỏ nhất: ${parts.filter((part) => part !== "").join("; ")}`;
  },
};

const rules = {
  decimals: (decimals: readonly number[]): string => `làm tròn ${decimals.map(number).join(", ")} chữ số thập phân`,
  "total-only": (): string => "chỉ làm tròn tổng điểm",
  "original-targets": (): string => "tính theo chỉ tiêu đăng ký ban đầu",
} as const;

import { formatNumber } from "../../numbers";
import type { UrgeTexts } from "../../pane/urge-texts";

const number = (value: number): string => formatNumber(value, null, "vi");

export const urge: UrgeTexts = {
  title: "Văn bản đôn đốc",
  counts: ({ unsent, toComplete }) =>
    [
      `${number(unsent)} đơn vị chưa gửi`,
      ...(toComplete > 0 ? [`${number(toComplete)} đơn vị đã gửi, cần bổ sung`] : []),
    ].join("; "),
  nobody: "Không có đơn vị nào phải đôn đốc.",
  scope: "Gửi đến",
  everyone: ({ count }) => `Tất cả (${number(count)} đơn vị)`,
  one: ({ name, count }) => (count > 1 ? `${name} (${number(count)} đơn vị)` : name),
  withIncomplete: ({ count }) => `Nêu cả ${number(count)} đơn vị đã gửi nhưng cần bổ sung`,
  letterLabel: "Nội dung văn bản, có thể sửa trước khi sao chép",
  mailLabel: ({ count }) => `Thư điện tử của nơi nhận (${number(count)})`,
  close: "Đóng",
};

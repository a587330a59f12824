import type { CopyingTexts } from "../../pane/copying-texts";

export const copying: CopyingTexts = {
  copy: "Sao chép nội dung",
  copied: "Đã sao chép nội dung",
  byHand: "Nội dung đã được chọn, nhấn Ctrl+C để sao chép.",
};

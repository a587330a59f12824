import type { CopyingTexts } from "../../pane/copying-texts";

export const copying: CopyingTexts = {
  copy: "Chép nội dung",
  copied: "Đã chép nội dung",
  byHand: "Nội dung đã được chọn, nhấn Ctrl+C để chép.",
};

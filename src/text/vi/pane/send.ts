import type { SendTexts } from "../../pane/send-texts";

export const send: SendTexts = {
  title: "Gửi báo cáo",
};

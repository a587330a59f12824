import type { SendTexts } from "../../pane/send-texts";

export const send: SendTexts = {
  title: "Send the report",
};

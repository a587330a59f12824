import type { PapersTexts } from "../../vi/pane/papers";
import { number } from "../number";
import { templateTrouble } from "../papers";

export const papers: PapersTexts = {
  choose: "Papers to make",
  paper: ({ name, count }) => (count === 1 ? name : `${name} (${number(count)} papers)`),
  waits: ({ name }) => `${name}: waits for a consolidation`,
  consolidateFirst: "Papers with figures can be made once the workbook has been consolidated, under Consolidate.",
  previewTitle: "Preview",
  previewOf: "Paper",
  textLabel: "Text of the paper",
  blanks: ({ blanks }) =>
    blanks.length === 0
      ? "Nothing is missing. Number, date and signature are left to a person."
      : `Not known yet, printed as a dotted line: ${blanks.join("; ")}.`,
  make: ({ count }) => (count === 1 ? "Make 1 Word paper" : `Make ${number(count)} Word papers`),
  making: "Making the papers",
  templates: "Templates to change",
  ownTitle: "The office's own Word template",
  ownBody:
    "A template is a .docx with marks such as {Số đơn vị chậm}. Take a template, change its words and looks in Word, and choose it here.",
  ownFor: "Filled instead of",
  ownChoose: "Choose a template…",
  noTemplate: (why) => templateTrouble(why),
  notSent: "Nothing is sent. Numbers, dates and signatures are filled by a person.",
  none: {
    title: "No papers yet",
    body: "Please fill in year, period and deadlines on the sheet Kỳ báo cáo to make the round's papers.",
  },
};

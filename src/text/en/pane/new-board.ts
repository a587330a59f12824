import type { NewBoardTexts } from "../../pane/new-board-texts";

export const newBoard: NewBoardTexts = {
  title: "Make a Board workbook",
  intro:
    "A new workbook has all its sheets in place: Kỳ báo cáo, Cụm, khối, Danh sách, Chỉ tiêu, Thang điểm and the others.",
  open: "Make a Board workbook…",
  which: "Kind of workbook",
  empty: "Empty, for the round below",
  emptyHint: "For a real round: state it below, then add the units and the indicators.",
  sample: "The sample province Bắc Giang, first half of 2020",
  sampleHint: "For trying things out: with units, indicators and scales; every sheet says that its data is made up.",
  fields: {
    province: { label: "Tỉnh", hint: "The province, such as Bắc Giang." },
    year: { label: "Năm", hint: "Year of emulation, four digits." },
    kind: { label: "Kỳ", hint: "Mid-year review or the whole year." },
    unitHoldBy: {
      label: "Hạn đơn vị tổ chức sơ kết",
      hint: "Day by which units hold their review; it can follow later.",
    },
    clusterHoldBy: {
      label: "Hạn cụm/khối tổ chức sơ kết",
      hint: "Day by which clusters hold theirs; it can follow later.",
    },
  },
  make: "Make the workbook",
  making: "Making the workbook…",
  failed: ({ detail }) => `The workbook could not be made. Press the button again. Technical detail: ${detail}`,
};

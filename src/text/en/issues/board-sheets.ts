import { headers } from "../../../contract/headers";
import { meant } from "./structure";
import type { InEnglish, Writer } from "../../../domain/issues/record";
import type { NeverMet, SlipRefusal } from "../../../domain/issues/board-sheets";
import type * as vi from "../../../domain/issues/board-sheets";

const slipRefusals: { readonly [R in SlipRefusal]: string } = {
  "not-a-slip": "This file is no slip that was issued. Please send the slip itself.",
  "other-round": "This slip is of another round. Please send the slip of this one.",
  "other-workbook":
    "This slip was issued from another workbook (the Board's or a cluster's). Please take it back there.",
};

const slipPoints = (write: Writer, points: number | null): string =>
  points === null ? "not applicable" : `${write.number(points)} points`;

const neverMet: { readonly [W in NeverMet]: string } = {
  "above-hundred": "the threshold is above 100%",
  "above-maximum": "the threshold is above the indicator's Tối đa",
  "below-minimum": "the threshold is below the indicator's Tối thiểu",
  "section-crossed": "Điểm tối thiểu is above Điểm tối đa on Mục điểm",
};

export const boardSheets: InEnglish<typeof vi.boardSheets> = {
  "round-changed": {
    sentence: ({ held, stated }, { round }) =>
      `The workbook holds figures of the round ${round(held)}, but the sheet Kỳ báo cáo says ${round(stated)}; nothing was counted or written. Please make a workbook for the new round, or put Kỳ báo cáo back to ${round(held)}, or correct the round of this workbook if it was wrong from the start.`,
    cause:
      "Year or period in Kỳ báo cáo were changed while the workbook has reports, a register, opinions, points or nominations.",
    remedy:
      "For a new round make a new workbook; after a slip put year and period back; if they were wrong from the start, correct the round in Excel (reports read as of the former round count no more and are to be given again).",
  },
  "seal-damaged": {
    sentence: () =>
      "The seal was changed in this cell, so the figures can't be compared with it any more. Take back the workbook as it was before, or seal again, with a reason.",
    cause: "The hidden sheet _TD_Chốt keeps the sealed figures; somebody or another program wrote to it.",
    remedy: "Take back the workbook as it was before; if there is none, seal again, with a reason.",
  },
  "board-blank": {
    sentence: ({ label, row }) =>
      `"${label}"${row === "" ? "" : ` of ${row}`} is blank. What needs it is neither compared nor scored, and no unit is blamed for it; please fill it in.`,
    cause: "A required cell of the Board's or a cluster's own sheets is not filled in.",
    remedy: "Fill in the cell named; nothing is chosen in its place.",
  },
  "starter-unconfirmed": {
    sentence: ({ sheet, inForce }) =>
      `The sheet ${sheet} is still the starter set of the program, which nobody has confirmed${inForce ? "" : "; its rows hold for nothing yet"}. Please look at each row, change it as the province has decided, and press Confirm in Setup, or delete the red line at the top of the sheet.`,
    cause: "A new workbook comes with a starter set, and nobody has confirmed that its rows are the province's own.",
    remedy: "Look at the rows, change and confirm them; what isn't used is removed in Setup.",
  },
  "award-unplaced": {
    sentence: ({ raw, units, likely }, { number }) =>
      `It isn't clear into which column of the statistical forms 0602 and 0603 the award "${raw}" belongs (${number(units)} units have figures), so it is not counted there.${likely === null ? "" : ` It may be "${likely}".`} Please choose in the column Cột biểu thống kê of the sheet Khen thưởng.`,
    cause: "The name of an award is like that of no column of the statistical forms.",
    remedy:
      "Choose the column, or Không thuộc biểu, on the sheet Khen thưởng; the figures are in Tổng hợp khen thưởng all the same.",
  },
  "name-near": {
    sentence: ({ label, raw, likely, unit }) =>
      `"${label}" says "${raw}", who is not on the list; is it "${likely}" (${unit})? If so, please write the name or code as it is there.`,
    cause: "A name that is nearly, but not quite, that of a unit on the list; it may be mistyped.",
    remedy: "If that unit is meant, write its name or code; if it is somebody else, nothing.",
  },
  "unknown-code": {
    sentence: ({ label, raw, likely }) =>
      `"${label}" says "${raw}", a code that is in no catalogue. Please check the code.${meant(likely)}`,
    cause: "The code was mistyped, or is not in its catalogue yet.",
    remedy: "Correct the code, or add it to its catalogue.",
  },
  "board-row-repeated": {
    sentence: ({ row, first }) =>
      `"${row}" is already in cell ${first} of this sheet; this row does not count. Please keep one of the two.`,
    cause: "Two rows of a catalogue have the same code.",
    remedy: "Keep the right row and delete the other one, or give it another code.",
  },
  "document-asked-twice": {
    sentence: ({ document, sender, others, counts }, { number }) =>
      `The document ${document} is asked twice of ${sender}${others === 0 ? "" : ` and ${number(others)} more`}: by this row and by the one at ${counts}. For them only the row at ${counts} counts. Please change ${headers.concerns} so that each is in one row.`,
    cause: "Áp dụng of two rows of one document overlap, so the same sender has two days and two demands.",
    remedy: "Change Áp dụng of one row; write - before the kind of unit, cluster or unit that has a row of its own.",
  },
  "roster-repeated": {
    sentence: ({ code }) =>
      `Unit ${code} has several rows in force in the roster. Please write the first and last days so that one row holds at a time.`,
    cause: "The unit changed its cluster and the old row has no last day.",
    remedy: "Write the last day of the old row and the first day of the new one.",
  },
  "cluster-without-leader": {
    sentence: ({ code }) => `Cluster ${code} has no leader. Please give one unit the role Trưởng.`,
    cause: "No row of the cluster has the role Trưởng on these days.",
    remedy: "Give one unit of the cluster the role Trưởng.",
  },
  "scale-sum-differs": {
    sentence: ({ cluster, sum, declared }, { number }) =>
      `The scale of ${cluster} adds up to ${number(sum)} points; the declared total is ${number(declared)}. Please make them agree.`,
    cause: "The criteria's points do not add up to the declared total.",
    remedy: "Correct the criteria's points or the cluster's declared total.",
  },
  "slip-unrecognised": {
    sentence: ({ reason }) => slipRefusals[reason],
    cause: "The file is no slip, one of another round, or one that another workbook issued.",
    remedy: "Choose the slip that this workbook issued in this round.",
  },
  "slip-outdated": {
    sentence: ({ criterion, printed, max }, { number }) =>
      `The slip was printed with a maximum of ${number(printed)} for criterion ${criterion}, which is ${number(max)} now; these points were not entered. Please issue a new slip.`,
    cause: "The scale was changed after the slip was issued.",
    remedy: "Issue a new slip and have it scored.",
  },
  "slip-conflict": {
    sentence: ({ criterion, entered, slip, cell }, write) =>
      `Criterion ${criterion} already has ${slipPoints(write, entered)} on the sheet Điểm chấm${cell === "" ? "" : `, cell ${cell}`}; the slip says ${slipPoints(write, slip)}. The slip's points were not entered. Please confirm and correct the sheet.`,
    cause:
      "Điểm chấm already holds other points for the unit, criterion and stage (in cross scoring: of the same scorer).",
    remedy: "Compare the slip with Điểm chấm; where the slip is right, correct the sheet.",
  },
  "list-conflict": {
    sentence: ({ condition, entered, slip, cell }) =>
      `Condition ${condition} already has a list on the sheet Điều kiện, cell ${cell}: ${entered === "" ? "no unit" : entered}; the slip says ${slip === "" ? "no unit" : slip}. The slip was not entered. Please confirm and correct the sheet.`,
    cause: "Điều kiện already holds another Đơn vị vi phạm or Ngày nhận than the slip.",
    remedy: "Compare the slip with Điều kiện; where the slip is right, correct the sheet.",
  },
  "slip-incomplete": {
    sentence: ({ blank, lines }, { number }) => `Of the slip's ${number(lines)} lines ${number(blank)} are blank.`,
    cause: "Lines of the slip were left blank.",
    remedy: "Ask for the remaining lines, if they are needed.",
  },
  "rule-incomplete": {
    sentence: ({ rule, header }) =>
      `Row "${rule}" lacks "${header}" or has something unusable there, so it has no effect. Please complete it.`,
    cause: "A row of the conditions or classes lacks a column that it needs, or it can't be read.",
    remedy: "Complete the row, or delete it if it does not apply.",
  },
  "condition-never-met": {
    sentence: ({ condition, name, reason }) =>
      `No unit can fulfil condition ${condition} (${name}): ${neverMet[reason]}. Please check ${reason === "section-crossed" ? "these two" : "its threshold"}.`,
    cause: "The threshold asks for more than points or results can come to.",
    remedy: "Correct Ngưỡng on the sheet Điều kiện, or Điểm tối thiểu on Mục điểm.",
  },
  "class-tied-at-edge": {
    sentence: ({ class: name, limit, units }, { number }) =>
      `Class ${name} holds ${number(limit)} units; ${units} have the same rank across its edge and stay in the class below for now. Please let the cluster decide.`,
    cause: "Units have the same rank where the largest share of the class ends.",
    remedy: "Add a tie-break, or let the cluster decide.",
  },
};

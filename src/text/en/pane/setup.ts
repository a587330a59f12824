import { kindNames } from "../kind-names";
import type {
  NewBoardTexts,
  HandedOverTexts,
  IssueTexts,
  PeriodTexts,
  ScaleStateTexts,
  SetupTexts,
  StarterTexts,
} from "../../vi/pane/setup";
import { formatNumber } from "../../numbers";
import { shortDate } from "../../dates";
import { importing } from "./import";

export const newBoard: NewBoardTexts = {
  title: "Make a Board workbook",
  intro:
    "A new workbook has all its sheets in place: Kỳ báo cáo, Cụm, khối, Danh sách, Chỉ tiêu, Thang điểm and the others.",
  open: "Make a Board workbook…",
  which: "Kind of workbook",
  empty: "Empty, for the round below",
  emptyHint:
    "For a real round: state it below, then add the units and the indicators. Documents, contents, classes, awards and letterheads come as a starter set that waits to be confirmed.",
  sample: "The sample province Bắc Giang, first half of 2020",
  sampleHint: "For trying things out: with units, indicators and scales; every sheet says that its data is made up.",
  fields: {
    province: { label: "Tỉnh", hint: "The province, such as Bắc Giang." },
    year: { label: "Năm", hint: "Year of emulation, four digits." },
    kind: { label: "Kỳ", hint: "Registration of targets, mid-year review or the whole year." },
    unitHoldBy: {
      label: "Hạn đơn vị tổ chức sơ kết",
      hint: "Day by which units hold their review; it can follow later.",
    },
    clusterHoldBy: {
      label: "Hạn cụm/khối tổ chức sơ kết",
      hint: "Day by which clusters hold theirs; it can follow later.",
    },
    unitSendBy: { label: "Hạn đơn vị gửi báo cáo", hint: "By when units send; it can be filled in later." },
    clusterSendBy: { label: "Hạn cụm/khối gửi báo cáo", hint: "By when clusters send; it can be filled in later." },
  },
  make: "Make the workbook",
  making: "Making the workbook…",
  failed: ({ detail }) => `The workbook could not be made. Press the button again. Technical detail: ${detail}`,
};

const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count, null, "en")} ${count === 1 ? one : many}`;

export const starter: StarterTexts = {
  title: "Starter set, not confirmed",
  what: "These rows come with a new workbook as a suggestion; they are not the province's own yet. Look at each sheet, change it or import more below, then confirm; what isn't used is removed.",
  rows: ({ sheet, count }) => `${sheet}: ${counted(count, "row", "rows")}`,
  drop: ({ sheet }) => `Remove the starter set of ${sheet}`,
  confirm: ({ count }) =>
    count === 1 ? "Confirm this sheet" : `Confirm all ${formatNumber(count, null, "en")} sheets`,
  confirmed: ({ sheets }) => `Confirmed: ${sheets}.`,
  dropped: ({ sheets }) => `The starter set was removed: ${sheets}. Rows that were changed or added stay.`,
  takenBack: ({ sheets }) => `As before again: ${sheets}.`,
};

const clusters = (count: number): string => counted(count, "cluster", "clusters");

const period: PeriodTexts = {
  stated: ({ kind, year, units, clusters: clusterDay }) =>
    `${kindNames[kind].round(year)}. Units send by ${shortDate(units)}, clusters by ${shortDate(clusterDay)}.`,
  missing: ({ labels }) => `Still missing: ${labels}.`,
  edit: "Edit the reporting period",
  groups: { round: "Period and letter", deadlines: "Deadlines", rules: "Rules of the round" },
  dateHint: "day/month/year",
  blank: "(blank)",
  save: "Write to the sheet Kỳ báo cáo",
  cancel: "Discard what was edited",
  writing: "Writing…",
  nothing: "Nothing has been edited yet.",
  refused: ({ count }) => `${counted(count, "value", "values")} can't be written. The sheet Kỳ báo cáo is as it was.`,
  written: ({ count }) =>
    `${counted(count, "value was", "values were")} written to the sheet Kỳ báo cáo. The situation follows them.`,
  undo: "Undo",
  undone: "The values from before are back.",
};

const scale: ScaleStateTexts = {
  none: "There is no cluster yet that could have a scale.",
  undeclared: ({ count }) => `No total is declared for ${clusters(count)}: there is nothing to compare with.`,
  fits: ({ count }) => `The base points of ${clusters(count)} add up to the declared total.`,
  differs: ({ count }) => `Those of ${clusters(count)} don't.`,
  without: ({ count }) => `No criteria yet: ${clusters(count)}.`,
  state: { draft: "Draft", agreed: "Agreed in the cluster", accepted: "Accepted by the Board" },
  sumOf: ({ sum, declared }) => `${sum} of ${declared} points`,
  sum: ({ sum }) => `${sum} points`,
  noLines: "no criteria yet",
  show: "Show each cluster",
  openScale: "Open the scale",
};

const issue: IssueTexts = {
  notYet: "The reporting period and the roster come first.",
  what: ({ units, clusters: count }) =>
    count === 0
      ? `Makes ${counted(units, "unit form", "unit forms")} as one file. This workbook stays as it is.`
      : `Makes ${counted(units, "unit form", "unit forms")} and ${counted(count, "cluster workbook", "cluster workbooks")}, in a folder for each cluster within one zip. This workbook stays as it is.`,
  cluster: "Issue to",
  allClusters: "All clusters",
  unit: "Unit",
  wholeCluster: "The whole cluster",
  issue: "Issue the templates",
  working: "Making the templates",
  step: ({ done, all, name }) => `${done}/${all}${name === null ? "" : ` · ${name}`}`,
  stopped: "Stopped as asked. No file was saved.",
  nobody: "The roster has no unit of this choice in the round.",
  made: ({ units, clusters: count }) =>
    count === 0
      ? `Made ${counted(units, "unit form", "unit forms")}.`
      : `Made ${counted(units, "unit form", "unit forms")} and ${counted(count, "cluster workbook", "cluster workbooks")}.`,
};

const handedOver: HandedOverTexts = {
  saved: ({ name }) => `"${name}" was saved to this machine's downloads.`,
  opened: ({ name }) =>
    `"${name}" is open in a new Excel window. Save it there; if you don't see it, it is behind this one, as on a Mac.`,
  unsupported: {
    xlsx: "Excel on this machine lets the pane neither save a file nor open a new window. Open the workbook with the page thidua.html in a browser and repeat this step there.",
    zip: "Excel on this machine (as on a Mac) does not let the pane save a zip. Either choose single units above, whose forms open in new Excel windows, or open the workbook with the page thidua.html in a browser and issue all of them there.",
  },
  again: "Save the file again",
};

export const setup: SetupTexts = {
  title: "Set up the round",
  intro: "Work from top to bottom. Each step writes to its own sheet; the sheets hold the data.",
  notHere: {
    title: "There is no round to set up here",
    body: "Open the Board's workbook or make a new one, and the steps will be here.",
  },
  step: {
    period: "Reporting period",
    roster: "Roster",
    indicators: "Indicators",
    scale: "Scale",
    awards: "Awards",
    issue: "Issue templates",
  },
  status: { done: "Complete", ready: "Ready", todo: "To do", look: "To look at" },
  about: {
    period: "Year, period, deadlines and the rules of the whole round.",
    roster: "The clusters and their members, leaders and deputies.",
    indicators: "The Council's indicators and how each is judged.",
    scale: "Criteria and base points of each cluster.",
    awards: "Awards and how many may be proposed.",
    issue: "A form for each unit and a workbook for each cluster, prefilled with names, indicators and scale.",
  },
  openSheet: ({ sheet }) => `Open the sheet ${sheet}`,
  editInExcel:
    "What has to be edited on a sheet: save the workbook, open the file in Excel, edit the sheet of the step, and open the file here again.",
  issues: ({ count }) => `${counted(count, "thing", "things")} to look at`,
  period,
  roster: {
    none: "There are no units yet. Clusters and units come first: without them nothing can be issued or followed.",
    found: ({ units, clusters: count }) => `${counted(units, "unit", "units")} in ${clusters(count)}.`,
  },
  indicators: {
    none: "The Council has no indicators here yet.",
    found: ({ count }) => `${counted(count, "indicator", "indicators")}.`,
  },
  scale,
  importing,
  issue,
  newBoard,
  starter,
  handedOver,
  awards: {
    none: "No awards are listed yet. They can follow later, before nominations.",
    found: ({ count }) => `${counted(count, "award", "awards")}.`,
  },
};

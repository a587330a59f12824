import type { DemoTexts } from "../vi/cli-demo";
import { formatDate } from "../dates";
import { number } from "./number";

export const demo: DemoTexts = {
  statusTitle: ({ asOf }) => `REPORTS RECEIVED, as of ${formatDate(asOf)}`,
  statusHeaders: {
    code: "Code",
    cluster: "Cluster",
    expected: "Expected",
    received: "Received",
    onTime: "On time",
    late: "Late",
    missing: "Not sent",
    notDue: "Not due",
    returned: "Returned",
    complete: "Complete",
    requiredCellPct: "Cells filled (%)",
    status: "Cluster's report",
  },
  wholeProvince: "Whole province",
  lastDay: ({ units, clusters }) => `Last day on time: units ${formatDate(units)}, clusters ${formatDate(clusters)}.`,
  faultsFound: ({ found, planted }) => `Planted faults found: ${number(found)}/${number(planted)}`,
  faultMissed: ({ code, place }) => `Planted fault not found: ${code} at ${place}`,
  faultUnexpected: ({ code, place }) => `Reported but not planted: ${code} at ${place}`,
  whereFilesAre: ({ path }) => `The files are in ${path}:`,
  whereBoard: "the Board workbook at the start",
  whereIssued: "forms as issued",
  whereFilled: "forms as sent back (filled by the demo)",
  whereConsolidated: "the consolidated workbook, to open in Excel",
  whereJson: "the result as JSON",
  wherePapers: ({ count }) => `papers of the Council and its office, ${number(count)} Word files`,
  whereReminders: ({ count }) => `reminders and drafts of messages with the form, ${number(count)} files`,
  whereLeaders: ({ count }) => `papers of the clusters' leaders, ${number(count)} Word files`,
  whereMails: ({ count }) => `drafts of messages that issue the forms, ${number(count)} files`,
  whereFigures: "where each figure of the papers is from",
  wherePlanted: "the list of planted faults",
};

import { formatNumber } from "../../numbers";
import { shortDate } from "../../dates";
import type { PaneTexts } from "../../vi/pane";
import { frame } from "./frame";

const { round } = frame;

const counted = (value: number, one: string, many: string): string =>
  `${formatNumber(value, null, "en")} ${value === 1 ? one : many}`;

const days = (value: number): string => counted(value, "day", "days");

const units = (value: number): string => counted(value, "unit", "units");

const clusters = (value: number): string => counted(value, "cluster", "clusters");

export const next: PaneTexts["next"] = {
  "no-period": () => ({
    title: "The reporting period comes first",
    body: "The sheet Kỳ báo cáo lacks the year, the period or the deadlines, so nobody can be called on time or late.",
    button: "State the period",
  }),
  "round-changed": ({ held, stated }) => ({
    title: `The workbook holds figures of ${round(held)}`,
    body: `The sheet Kỳ báo cáo says ${round(stated)}. Nothing is counted or written, so that no figure of one round gets into the other. Please choose one of these ways.`,
    button: null,
  }),
  "no-units": () => ({
    title: "The round has no units yet",
    body: "Clusters and units come first: without them nothing can be issued or followed. They can be pasted from a table.",
    button: "Set up the roster",
  }),
  "first-reports": (round) => ({
    title: "No report has come in yet",
    body: `${units(round.units)} must report, ${due(round.daysLeft)} ${shortDate(round.lastDay)}. Choose the files received so far to read and consolidate them.`,
    button: "Choose report files",
  }),
  "before-deadline": (round) => ({
    title: `${units(round.units)} ${round.units === 1 ? "has" : "have"} not sent`,
    body: `${round.daysLeft === 0 ? "Today is the last day" : `${days(round.daysLeft)} left until`} ${shortDate(round.lastDay)}.${round.clusters > 1 ? ` They belong to ${clusters(round.clusters)}.` : ""}`,
    button: "Write the reminder",
  }),
  "after-deadline": (round) => ({
    title: `${units(round.units)} ${round.units === 1 ? "has" : "have"} not sent, ${days(round.daysOver)} after the deadline`,
    body: `The last day was ${shortDate(round.lastDay)}. They ${round.clusters > 1 ? `belong to ${clusters(round.clusters)} and ` : ""}should be reminded.`,
    button: "Write the reminder",
  }),
  "wait-for-completed": (round) => ({
    title: `${units(round.units)} ${round.units === 1 ? "has" : "have"} not sent a completed report`,
    body: `${round.units === 1 ? "The report was" : "The reports were"} returned to be completed and count${round.units === 1 ? "s" : ""} for nothing until a new one comes.${round.clusters > 1 ? ` They belong to ${clusters(round.clusters)}.` : ""}`,
    button: "Write the reminder",
  }),
  "to-correct": ({ errors }) => ({
    title: `${counted(errors, "item", "items")} to correct`,
    body: "They leave a unit's figures incomplete or unusable.",
    button: "Show what to correct",
  }),
  "to-score": ({ criteria, units }) => ({
    title: `${counted(criteria, "criterion", "criteria")} of ${counted(units, "unit", "units")} still to score`,
    body: "The units have reported. Criteria scored by hand need the cluster's points for totals and ranks.",
    button: "Go on scoring",
  }),
  "confirm-dates": (found) => ({
    title: `${units(found.units)} with a provisional date of receipt`,
    body: "The date comes from the file's own time. Please enter the day of arrival in the register, to settle who was on time.",
    button: "Open the register",
  }),
  "wait-for-clusters": (round) => ({
    title: "All units have reported",
    body: `Next: ${clusters(round.clusters)} still to report, ${due(round.daysLeft)} ${shortDate(round.lastDay)}.`,
    button: null,
  }),
  "all-done": () => ({
    title: "Nothing is left to do",
    body: "All units and clusters have reported, and nothing has to be corrected. When a new report comes, open Receive.",
    button: null,
  }),
  "unit-to-fill": ({ blank, errors }) => ({
    title: stillOpen(blank, errors),
    body: "Cells to fill in are pale yellow. Below they stand in the order of sheets and rows.",
    button: "Go to the first cell",
  }),
  "unit-ready": ({ warnings }) => ({
    title:
      warnings === 0
        ? "The form is complete and can be sent"
        : `No errors; ${counted(warnings, "item", "items")} to confirm before sending`,
    body:
      warnings === 0
        ? "There is nothing to look at. Send has the file's name and a text for the mail."
        : "What stands below may cost points, or have to be explained. Please look at it; if it is right, send.",
    button: "Go to Send",
  }),
};

function due(daysLeft: number): string {
  if (daysLeft < 0) return `${days(-daysLeft)} after the deadline of`;
  return daysLeft === 0 ? "today is the last day," : `${days(daysLeft)} left until`;
}

function stillOpen(blank: number, errors: number): string {
  return [
    blank > 0 ? `${counted(blank, "cell", "cells")} to fill in` : "",
    errors > 0 ? `${counted(errors, "cell", "cells")} to correct` : "",
  ]
    .filter((part) => part !== "")
    .join(" and ");
}

export const roundWays: PaneTexts["roundWays"] = {
  putBack: ({ held }) => `Put Kỳ báo cáo back: ${round(held)}`,
  putBackDone: ({ held }) => `Kỳ báo cáo says ${round(held)} again.`,
  correct: ({ stated }) => `It was ${round(stated)} all along…`,
  correctMeans: ({ held, stated }) =>
    `For a workbook whose year or period was wrong from the start. Register, opinions, points and nominations are kept for ${round(stated)}; reports that were read as ${round(held)} count no more: please receive the right forms again.`,
  correctSurely: "Correct the round of this workbook",
  corrected: ({ stated }) => `This workbook is of ${round(stated)} now.`,
  leave: "Not now",
  writing: "Writing into the workbook",
};

import { formatNumber, formatShort } from "../numbers";
import type { RoomLoad, RoomMeasure } from "../params";
import type { RoomTexts } from "../vi/room";

const mebibyte = 1024 * 1024;

const counted: { readonly [M in RoomMeasure]: string } = {
  fileBytes: "the file",
  parts: "parts",
  partBytes: "content of the sheet",
  totalBytes: "content of all sheets",
  ratio: "times packed",
  sheets: "sheets",
  cells: "cells",
  sharedStrings: "different texts",
  cellCharacters: "characters in one cell",
  names: "defined names",
  merges: "merged areas",
  rows: "rows",
  columns: "columns",
  sheetName: "characters in the name of a sheet",
};

const amount = (what: RoomMeasure, value: number): string =>
  what.endsWith("Bytes") ? `${formatShort(value / mebibyte, 1, "en")} MB` : formatNumber(value, null, "en");

const used = ({ sheet, what, found, most }: RoomLoad): string =>
  `${sheet === null ? "" : `sheet "${sheet}", `}${counted[what]}: ${amount(what, found)}, a workbook holds at most ${amount(what, most)}`;

const way =
  "consolidate on the command line with --split: the long sheets of each cluster then stand in a workbook of its own";

export const room: RoomTexts = {
  tooLarge: (load) =>
    `The workbook would be larger than can be opened again (${used(load)}). Nothing was written, earlier files are as they were. Please ${way}; where --split was used already, divide the units among several workbooks and hand their sealed results up.`,
  near: (load) =>
    `The workbook is nearly full, about ${formatShort((100 * load.found) / load.most, 0, "en")} % (${used(load)}). Before its end, please ${way}.`,
  splitMade: ({ books, folder, sheets }) =>
    `Workbooks of clusters in ${folder}: ${formatNumber(books, null, "en")}, each with ${sheets.join("; ")}. All other sheets and the data stand in the workbook itself; points are typed there, then consolidate again.`,
};

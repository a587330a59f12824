import type { Behaviours } from "../wire/evaluator";
import { application } from "./application";
import { formatProtection } from "./format-protection";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { rangeBorder, rangeBorderCollection } from "./range-borders";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { rangeFormat } from "./range-format";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

/** Every class that this host knows, under the library's names. */
export const behaviours: Behaviours = {
  Application: application,
  FormatProtection: formatProtection,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Workbook: workbook,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
};

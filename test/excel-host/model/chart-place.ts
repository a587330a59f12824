import type { Area } from "../../../src/workbook/address";
import { leftOf, topOf } from "./layout";
import type { ChartModel, SheetModel } from "./workbook-model";

export type ChartPlace = Pick<ChartModel, "top" | "left" | "width" | "height" | "place">;

/** Over whole cells, as Chart.setPosition does it. */
export function placedOver(sheet: SheetModel, area: Area): ChartPlace {
  const left = leftOf(sheet, area.left);
  const top = topOf(sheet, area.top);
  return {
    left,
    top,
    width: leftOf(sheet, area.right + 1) - left,
    height: topOf(sheet, area.bottom + 1) - top,
    place: area,
  };
}

/** The cells that a chart placed by points lies over, in whole or in part. */
export function cellsUnder(sheet: SheetModel, { top, left, width, height }: ChartPlace): Area {
  const first = (edge: (number: number) => number, points: number): number => {
    let number = 1;
    while (edge(number + 1) <= points && number < 10_000) number++;
    return number;
  };
  const column = (points: number): number => first((number) => leftOf(sheet, number), points);
  const row = (points: number): number => first((number) => topOf(sheet, number), points);
  return { left: column(left), top: row(top), right: column(left + width - 0.01), bottom: row(top + height - 0.01) };
}

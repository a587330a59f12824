import { Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import type { Chart } from "../../../papers/paper";
import { font } from "../looks";
import type { TablePlace } from "./table";
import { paragraph } from "./words";

/** Dark and light by turns, so that they differ on a black and white print, too; the first is the accent of one row. */
const colours = ["1F4E79", "A6BFDD", "595959", "D9D9D9"];
const pixels = (points: number): number => Math.round((points * 96) / 72);
/** Of one bar with its room, of what is around them all, and at most, in points. */
const [barHeight, around, highest] = [17, 36, 560];
const letters = 11;

/** The title as text above a Word chart of lying bars, whose names have room; its workbook is in the file. */
export function chartParts(
  { title, categories, series }: Chart,
  { width, keepWithNext }: TablePlace,
): readonly Paragraph[] {
  const bars = categories.length * (series.length + 0.6);
  const chart = new ChartRun({
    type: "bar",
    categories,
    series: series.map((each, at) => ({ ...each, color: colours[at % colours.length] as string })),
    gapWidth: 60,
    overlap: 0,
    font: { name: font, color: "000000" },
    legend: series.length > 1 && { position: "bottom", font: { size: letters } },
    categoryAxis: { reverseOrder: true, font: { size: letters } },
    valueAxis: { visible: false, gridlines: false },
    dataLabels: { value: true, position: "outsideEnd", font: { size: letters } },
    chartArea: { fill: "FFFFFF", border: "none" },
    transformation: {
      width: pixels(width),
      height: pixels(Math.min(highest, around + bars * barHeight + (series.length > 1 ? 24 : 0))),
    },
    altText: { name: title, description: title },
  });
  return [
    paragraph(title, { style: "Center", keepNext: true, spacing: { before: 120, after: 60 } }, { bold: true }),
    new Paragraph({ style: "Center", ...(keepWithNext && { keepNext: true }), children: [chart] }),
  ];
}

import { consolidationJson } from "../../src/app/consolidation-json";
import { vi } from "../../src/text/vi";
import { expectAsKept } from "../forms/as-drawn/kept";
import { consolidated } from "../forms/as-drawn/whole-round";

/** A list in pieces of a line each: what one unit, figure, score or issue comes to. */
function linesOf(name: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) return [`= ${name}`, ...value.map((each) => JSON.stringify(each))];
  return [`= ${name} ${JSON.stringify(value)}`];
}

/** Statuses, figures, scores with their explanations, ranks, classes, nominations and every issue. */
test("what a whole round comes to, from its files to its decisions", () => {
  const { consolidation } = consolidated;
  const told = JSON.parse(consolidationJson(consolidation, vi)) as Record<string, unknown>;
  const { findings, classes, nominations, statedTotals } = consolidation;
  const all = { ...told, app: null, findings, classes, ...nominations, statedTotals };
  const lines = Object.entries(all).flatMap(([name, value]) => linesOf(name, value));
  expectAsKept(__dirname, "whole-round", lines);
});

import { calculate } from "../calculate/calculate";
import { readSchema } from "../schema/read-schema";
import { createSimulatedExcel } from "../simulated-excel";
import { type PlacesOf, productPlaces } from "./product-places";
import { readRecording, type Recording } from "./recording";
import { replay, type Difference, type ReplayResult } from "./replay";

export type ReplayReport = { readonly lines: readonly string[]; readonly same: boolean };

export type Replayed = ReplayResult & {
  readonly recording: Recording;
  /** "Class.member" of what the simulated host lacks. */
  readonly missing: readonly string[];
};

/** Replays a recording's text against a new, empty simulated workbook. Throws on what is no recording. */
export function replayed(text: string): Replayed {
  const recording = readRecording(text);
  const { excelApi } = recording.environment;
  const excel = createSimulatedExcel({
    schema: readSchema(),
    calculate,
    ...(typeof excelApi === "string" ? { apiVersion: excelApi } : {}),
  });
  return { ...replay(recording, excel.execute), recording, missing: [...excel.missing] };
}

/** What is to be printed. `placesOf`: the product's own places, looked up where there are differences. */
export function replayText(text: string, placesOf: () => PlacesOf = productPlaces): ReplayReport {
  const { recording, requests, actions, differences, missing } = replayed(text);
  const facts = Object.entries(recording.environment).map(([name, value]) => `${name}: ${String(value)}`);
  return {
    lines: [
      ...facts,
      `${requests} requests with ${actions} actions, ${differences.length} differences`,
      ...(differences.length === 0 ? [] : table(differences, placesOf())),
      ...missing.map((member) => `not implemented in the simulated host: ${member}`),
    ],
    same: differences.length === 0,
  };
}

const head = ["request", "what was asked", "where", "Excel", "simulated", "product"];

/** In Markdown, so that it can stand in an issue as it is. */
function table(differences: readonly Difference[], placesOf: PlacesOf): readonly string[] {
  const rows = differences.map(({ request, asked, at, excel, simulated, members }) =>
    row([String(request), asked, at, excel, simulated, placesText(placesOf(members))]),
  );
  return [row(head), row(head.map(() => "---")), ...rows];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll(/\s+/gu, " ")).join(" | ")} |`;
}

/** A member that is used everywhere says little: the first places are enough. */
const shownPlaces = 3;

function placesText(places: readonly string[]): string {
  const shown = places.slice(0, shownPlaces).join(", ");
  return places.length > shownPlaces ? `${shown} and ${places.length - shownPlaces} more` : shown;
}

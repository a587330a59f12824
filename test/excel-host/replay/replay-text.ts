import { calculate } from "../calculate/calculate";
import { readSchema } from "../schema/read-schema";
import { createSimulatedExcel } from "../simulated-excel";
import { readRecording } from "./recording";
import { replay, type Difference } from "./replay";

export type ReplayReport = { readonly lines: readonly string[]; readonly same: boolean };

/**
 * Replays a recording's text against a new, empty simulated workbook; what is to be printed. Throws on what is no
 * recording.
 */
export function replayText(text: string): ReplayReport {
  const recording = readRecording(text);
  const { excelApi } = recording.environment;
  const excel = createSimulatedExcel({
    schema: readSchema(),
    calculate,
    ...(typeof excelApi === "string" ? { apiVersion: excelApi } : {}),
  });
  const { requests, actions, differences } = replay(recording, excel.execute);
  const facts = Object.entries(recording.environment).map(([name, value]) => `${name}: ${String(value)}`);
  return {
    lines: [
      ...facts,
      `${requests} requests with ${actions} actions, ${differences.length} differences`,
      ...byRequest(differences),
      ...[...excel.missing].map((member) => `not implemented in the simulated host: ${member}`),
    ],
    same: differences.length === 0,
  };
}

function byRequest(differences: readonly Difference[]): readonly string[] {
  return differences.flatMap(({ request, asked, what }, index) => {
    const first = differences[index - 1]?.request !== request;
    return [...(first ? [`request ${request}`] : []), `  ${asked}`, `    ${what}`];
  });
}

import { sampleWorkbooks } from "../../forms/unit/sample-workbooks";
import { readSchema } from "../schema/read-schema";
import { createSimulatedExcel } from "../simulated-excel";
import { calculate } from "./calculate";

const { draftOf } = sampleWorkbooks();

// A function that the simulated Excel lacks would otherwise be seen only in the browser, as a pane that never opens.
test.each(["K03/K03-01.xlsx", "C01/C01-01.xlsx", "K03/_K03.xlsx"])("every formula of %s is calculated", (path) => {
  const host = createSimulatedExcel({ schema: readSchema(), workbook: draftOf(path) });
  calculate(host);
  const blank = host
    .toDraft()
    .sheets.flatMap(({ name, rows }) =>
      [...rows.values()]
        .flatMap((row) => [...row.values()])
        .flatMap(({ formula, value }) => (formula !== null && value === null ? [`${name}: ${formula}`] : [])),
    );
  expect(blank).toEqual([]);
});

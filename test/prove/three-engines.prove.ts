import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleFiles } from "../e2e/support/sample-files";
import { gnumeric } from "./calculators/gnumeric";
import { hyperFormula } from "./calculators/hyperformula";
import { libreOffice } from "./calculators/libreoffice";
import { proofRounds } from "./proof-rounds";
import { merged, recalculated, table, type Outcome } from "./recalculation";
import { isOneOffInLast, isSameInDigits } from "./same-digits";
import { savedFormulas, unlike } from "./saved-formulas";
import { wanted } from "./wanted";

const { cases, seed } = wanted({ cases: 480 });

/** Submissions that lie in memory at once. */
const atOnce = 160;

/** Three programs that share no code with ours, nor with each other. */
const calculators = [libreOffice, gnumeric, hyperFormula];

test.each(calculators)(
  `${cases} generated submissions from seed ${seed}, as written and with other points and numbers typed in: $name = engine on every formula cell`,
  async (by) => {
    const outcomes: Outcome[] = [];
    for (let done = 0; done < cases; done += atOnce)
      outcomes.push(await recalculated(proofRounds(Math.min(atOnce, cases - done), seed + done / atOnce), by));
    const outcome = merged(outcomes);
    const { differences } = outcome;
    process.stdout.write(`\n${by.name}\n${table(outcome)}\n\n`);
    expect({ found: differences.length, first: differences.slice(0, 20) }).toEqual({ found: 0, first: [] });
  },
);

/** The Board's consolidated workbook, a cluster's, and forms before and after they were filled in. */
const sample = ["board-out.xlsx", "issued/K03/_K03.xlsx", "issued/K03/K03-01.xlsx", "issued/C01/C01-01.xlsx"];

test.each(calculators)("the sample province: $name = what was written on every formula cell", ({ name, calculate }) => {
  if (calculate === null) throw new Error(`${name} is not installed`);
  const folder = sampleFiles();
  const files = new Map(
    sample.map((file) => [file.replaceAll("/", "-"), new Uint8Array(readFileSync(join(folder, file)))]),
  );
  const results = calculate(files);
  const compared = [...files].map(([file, bytes]) => {
    const saved = savedFormulas(bytes);
    const found = unlike(saved, results.get(file)!).filter((each) => !isSameInDigits(each) && !isOneOffInLast(each));
    return { file, compared: saved.length, differences: found.length, first: found.slice(0, 5) };
  });
  process.stdout.write(
    `\n${name}\n${compared.map(({ file, ...each }) => `${file}: ${each.compared} compared, ${each.differences} differences`).join("\n")}\n`,
  );
  expect(compared.filter(({ differences }) => differences > 0)).toEqual([]);
});

import { findSoffice } from "../support/libreoffice";
import { proofRounds } from "./proof-rounds";
import { libreOffice } from "./calculators/libreoffice";
import { merged, recalculated, table, type Outcome } from "./recalculation";
import { wanted } from "./wanted";

const { cases, seed } = wanted({ cases: 4000 });

/** Submissions that one start of LibreOffice recalculates. */
const atOnce = 1000;

test(`${cases} generated submissions from seed ${seed}: engine = LibreOffice on every formula cell`, async () => {
  if (findSoffice() === null) throw new Error("LibreOffice is not installed; SOFFICE can name its program");
  const outcomes: Outcome[] = [];
  for (let done = 0; done < cases; done += atOnce) {
    outcomes.push(await recalculated(proofRounds(Math.min(atOnce, cases - done), seed + done / atOnce), libreOffice));
    process.stdout.write(
      `seed ${seed + done / atOnce}: ${Math.min(cases, done + atOnce)} submissions, ${outcomes.at(-1)?.differences.length} differences\n`,
    );
  }
  const outcome = merged(outcomes);
  const { differences } = outcome;
  process.stdout.write(`\n${table(outcome)}\n\n`);
  expect({ found: differences.length, first: differences.slice(0, 20) }).toEqual({ found: 0, first: [] });
});

import { findSoffice } from "../support/libreoffice";
import { proofRounds } from "./proof-rounds";
import { libreOffice } from "./calculators/libreoffice";
import { recalculated, table } from "./recalculation";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null ? test.skip : test;

/** 4,000: test/prove/recalculation.prove.ts. */
withLibreOffice(
  "100 generated submissions: LibreOffice computes every formula to what the engine said, to the last decimal",
  async () => {
    const rounds = proofRounds(100, 2020);
    const outcome = await recalculated(rounds, libreOffice, (round) => round === rounds[0]);
    const { changed, differences } = outcome;
    process.stdout.write(`${table(outcome)}\n`);
    expect(changed).toBeGreaterThan(400);
    expect({ found: differences.length, first: differences.slice(0, 10) }).toEqual({ found: 0, first: [] });
  },
);

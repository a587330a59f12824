import { findSoffice } from "../support/libreoffice";
import { proofRounds } from "./proof-rounds";
import { recalculated, table } from "./recalculation";

/** Where LibreOffice is not installed there is nothing to ask it. */
const withLibreOffice = findSoffice() === null ? test.skip : test;

withLibreOffice(
  "500 generated submissions: LibreOffice computes every formula to what the engine said, to the last decimal",
  async () => {
    const { tallies, differences } = await recalculated(proofRounds(500, 2020));
    process.stdout.write(`${table(tallies)}\n`);
    expect(differences).toEqual([]);
  },
  300_000,
);

import { wrongSequences } from "../hosts/excel/acts/sequence";
import { wanted } from "./wanted";

const { cases, seed } = wanted({ cases: 10_000 });

test(`${cases} sequences of acts in Excel with trouble, from seed ${seed} on`, async () => {
  expect(await wrongSequences({ first: seed, cases, longest: 5 })).toEqual([]);
});

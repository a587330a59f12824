import { proveAgainstReference } from "./prove-against-reference";
import { wanted } from "./wanted";

const { cases, seed } = wanted({ cases: 40_000 });

test(`${cases} generated submissions from seed ${seed}: engine = the contract's rules calculated a second time`, () => {
  process.stdout.write(`${proveAgainstReference(cases, seed)}\n\n`);
});

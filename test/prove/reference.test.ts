import { proveAgainstReference } from "./prove-against-reference";

test("points, what is in force, totals and ranks are those of the contract, calculated a second time", () => {
  proveAgainstReference(1000, 2020);
});

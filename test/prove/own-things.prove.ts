import { describeOwnThings } from "./own-things/flows";
import { wanted } from "./wanted";

describe("a person's things stay, whoever wrote them and whatever is done", () =>
  describeOwnThings({ ...wanted({ cases: 300 }), isWhole: true }));

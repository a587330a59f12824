import { findSoffice } from "../support/libreoffice";
import { missingPackages } from "../support/own-things/by-recipe";
import { describeOwnThings } from "./own-things/flows";

/** Where one of the programs is not installed there is nothing to ask it; the long run says which. */
const isComplete = findSoffice() !== null && missingPackages().length === 0;

(isComplete ? describe : describe.skip)("a sample of the long run: a person's things stay", () =>
  describeOwnThings({ cases: 12, seed: 2020, isWhole: false }),
);

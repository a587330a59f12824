import { wrongSequences } from "./sequence";

/**
 * Whatever a person, another window and the connection do while the add-in writes: the workbook is as before or as
 * after, or the pane offers Finish and Finish brings it there, or it says that the act has to be done again and that
 * completes it; nothing that a person typed is lost, and what they protected stays so; nobody reads that all is done
 * while a sheet is empty. 10,000 longer ones: `npm run prove -- sequences`.
 */
test("300 sequences of acts with trouble", async () => {
  expect(await wrongSequences({ first: 1, cases: 300, longest: 3 })).toEqual([]);
});

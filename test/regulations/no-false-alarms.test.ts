import { unreachable } from "../../src/domain/checks/check-reach";
import { neverMet } from "../../src/domain/checks/check-conditions";
import { regulations, roundOf } from "./regulation-round";

/** Regulations that were signed promise nothing that nobody can reach. */
if (regulations.length > 0)
  test.each(regulations)("%s: nothing is out of reach", (regulation) => {
    const { board } = roundOf(regulation);
    expect(board.criteria.length).toBeGreaterThan(0);
    expect([...unreachable(board), ...neverMet(board)].map(({ params }) => params)).toEqual([]);
  });
else test("the regulations stand beside the project", () => expect(regulations).toEqual([]));

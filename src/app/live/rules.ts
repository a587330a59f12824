/**
 * The rules of the domain that the pane asks itself: the one door between the two. A view asks them while it is drawn
 * or while somebody types, where an answer of the engine would come too late; every other verdict is in what an act
 * returns.
 */
export { isForUnit } from "../../domain/issue";
export { firstToMend, nextOfForm, nextOfRound } from "../../domain/checks/next-step";
export { quorumOf } from "../../domain/decisions/ballots";
export { overQuota } from "../../domain/decisions/votes";
export { opinionBy, opinionsOf, targetChangePercent, waitsForOpinion } from "../../domain/figures/adjustment-register";
export { isRank } from "../../domain/figures/target-percent";
export { conditionsOf, saysSomething } from "../../domain/round/scale";
export { codeFault, numberFault, numbersOfLine, withReadSources } from "../../domain/scales/line-draft";
export { type OfferedCells, offeredCells } from "../../domain/scales/offered-cells";
export { type UndefinedCell, undefinedCells } from "../../domain/scales/undefined-cells";
export { baseSum, isSumAsDeclared } from "../../domain/scales/scale-sum";
export { lineExample } from "../../domain/scoring/line-example";
export { boundFault } from "../../domain/scoring/accept-marks";
export { reasonOwed } from "../../domain/scoring/line-need";
export { openPoints } from "../../domain/scoring/open-points";
export { mayScore } from "../../domain/scoring/scorers";
export { sectionMaximum } from "../../domain/scoring/sections/section-maximum";
export { sectionTree, type TreeItem } from "../../domain/scoring/sections/section-tree";
export { reasonAsked } from "../../domain/scoring/stage-differences";
export { isExpected } from "../../domain/standing/cluster-standing";
export { isUnsent } from "../../domain/standing/owed";
export { canCompleteBy, canHaveArrived, extendsDeadline } from "../../domain/standing/statements";
export {
  filledPercent,
  isInGroup,
  isProvisional,
  matchesStatus,
  reportFacts,
  sendingStatuses,
  statusCounts,
} from "../../domain/standing/unit-groups";
export { wayExample } from "../../domain/ways/example";
export { bandsStartBy, isHandScored, numbersOf, sourceOf, usesBands } from "../../domain/ways/ways";

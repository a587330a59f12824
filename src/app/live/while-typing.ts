/**
 * Rules that a view asks at every key, where an answer of the engine would come too late. They are the domain's own;
 * all other rules reach the pane as answers in what an act gives back.
 */
export { numbersOf, sourceOf, usesBands } from "../../domain/ways/ways";
export { reasonOwed } from "../../domain/scoring/line-need";
export { reasonAsked } from "../../domain/scoring/stage-differences";

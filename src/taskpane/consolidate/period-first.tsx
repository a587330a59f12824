import type { NoPeriod } from "../pane-actions";
import { boardNextStep } from "../next-step/next-step";
import { NextStepCard } from "../next-step/next-step-card";
import { useGoTo } from "../states/use-go-to";

/** Without the round's year and dates nothing can be judged: where to state them. */
export function PeriodFirst({ noPeriod }: { readonly noPeriod: NoPeriod }) {
  const { goTo, trouble } = useGoTo();
  return (
    <>
      <NextStepCard step={boardNextStep(noPeriod)} act={(action) => (action.kind === "go-to" ? goTo?.(action.place) : undefined)} />
      {trouble}
    </>
  );
}

import type { NoPeriod } from "../act-types";
import { useGoTo } from "../states/use-go-to";
import { boardNextStep } from "./next-step";
import { NextStepCard } from "./next-step-card";

/** Without a year and the deadlines nothing can be judged: the way to the sheet that states them. */
export function PeriodFirst({ noPeriod }: { readonly noPeriod: NoPeriod }) {
  const { goTo, trouble } = useGoTo();
  return (
    <>
      <NextStepCard
        step={boardNextStep(noPeriod)}
        act={(action) => (action.kind === "go-to" ? goTo?.(action.place) : undefined)}
      />
      {trouble}
    </>
  );
}

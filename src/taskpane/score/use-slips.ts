import { useState } from "react";
import type { Issue } from "../../domain/issue";
import { type Entering, useEntering } from "../entering/use-entering";
import type { ChosenFile, NoPeriod, Step } from "../act-types";
import { usePane } from "../pane-context";
import { type RunningAct, useAct } from "../states/use-act";
import { type HandOver, useHandOver } from "../states/use-hand-over";
import type { SlipsMade, SlipsWanted } from "./acts";

export type Slips = {
  readonly making: RunningAct<SlipsMade | null | NoPeriod>;
  readonly handing: HandOver;
  readonly make: (wanted: SlipsWanted) => void;
  readonly entering: Entering;
  /** How far reading has come. */
  readonly step: Step | null;
  /** What is to be seen on the slips that were taken last. */
  readonly issues: readonly Issue[];
  readonly take: (files: readonly ChosenFile[]) => void;
};

/** Making slips and taking them back; `written`: what is to be done after points were written. */
export function useSlips(written: () => Promise<void>): Slips {
  const { actions, pane, saveFile } = usePane();
  const making = useAct<SlipsMade | null | NoPeriod>();
  const handing = useHandOver(saveFile);
  const entering = useEntering(written);
  const [step, setStep] = useState<Step | null>(null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const make: Slips["make"] = (wanted) => {
    handing.clear();
    void making.run(async (watch) => {
      const made = await actions.makeSlips(wanted, watch);
      if (made !== null && "bytes" in made) handing.handOver({ name: made.name, bytes: made.bytes });
      return made;
    });
  };
  const take: Slips["take"] = (files) => {
    setIssues([]);
    setStep(null);
    entering.enter(async (watch) => {
      const taken = await actions.takeSlips(files, { ...watch, progress: setStep });
      setIssues(taken.issues);
      return { sentence: pane.slips.taken(taken), undo: taken.undo };
    });
  };
  return { making, handing, make, entering, step, issues, take };
}

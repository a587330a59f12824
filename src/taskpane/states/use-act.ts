import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { Stopped, type Watch } from "../act-types";
import { type Act, type ActEvent, actReducer } from "./act";
import { troubleOf } from "./trouble-of";

export type RunningAct<T> = {
  readonly act: Act<T>;
  /** Begins the work; a run that is still under way is stopped first. */
  readonly run: (work: (watch: Watch) => Promise<T>) => Promise<void>;
  readonly stop: () => void;
  readonly clear: () => void;
};

/** Runs work that may fail or be stopped, and keeps how it stands. The newest run alone is heard. */
export function useAct<T>(): RunningAct<T> {
  const [act, dispatch] = useReducer(actReducer<T>, { state: "idle" });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const run = useCallback(async (work: (watch: Watch) => Promise<T>) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const tell = (event: ActEvent<T>): void => {
      if (current.current === controller) dispatch(event);
    };
    tell({ type: "begun" });
    tell(await outcomeOf(work, { signal: controller.signal, progress: (step) => tell({ type: "step", step }) }));
  }, []);
  const stop = useCallback(() => current.current?.abort(), []);
  const clear = useCallback(() => dispatch({ type: "cleared" }), []);
  return useMemo(() => ({ act, run, stop, clear }), [act, run, stop, clear]);
}

async function outcomeOf<T>(work: (watch: Watch) => Promise<T>, watch: Watch): Promise<ActEvent<T>> {
  try {
    return { type: "done", value: await work(watch) };
  } catch (error) {
    return error instanceof Stopped ? { type: "stopped" } : { type: "failed", trouble: troubleOf(error) };
  }
}

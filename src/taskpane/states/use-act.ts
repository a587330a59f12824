import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { LiveWorkbookError } from "../../app/live-workbook";
import { ChosenFileError, type PaneTrouble, type Step, Stopped, type Watch } from "../act-types";

export type RunningAct<T> = {
  readonly act: Act<T>;
  /** Begins the work; a run that is still under way is stopped first. */
  readonly run: (work: (watch: Watch) => Promise<T>) => Promise<void>;
  readonly stop: () => void;
  readonly clear: () => void;
};

/** Runs work that may fail or be stopped, and keeps its state. The newest run alone is heard. */
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

/** The state of an act of a person. */
export type Act<T> =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly step: Step | null }
  | { readonly state: "done"; readonly value: T }
  | { readonly state: "stopped" }
  | { readonly state: "failed"; readonly trouble: PaneTrouble };

export type ActEvent<T> =
  | { readonly type: "begun" }
  | { readonly type: "step"; readonly step: Step }
  | { readonly type: "done"; readonly value: T }
  | { readonly type: "stopped" }
  | { readonly type: "failed"; readonly trouble: PaneTrouble }
  | { readonly type: "cleared" };

/** Steps that arrive after the end are late news and change nothing. */
export function actReducer<T>(act: Act<T>, event: ActEvent<T>): Act<T> {
  switch (event.type) {
    case "begun":
      return { state: "running", step: null };
    case "step":
      return act.state === "running" ? { state: "running", step: event.step } : act;
    case "done":
      return { state: "done", value: event.value };
    case "stopped":
      return { state: "stopped" };
    case "failed":
      return { state: "failed", trouble: event.trouble };
    case "cleared":
      return { state: "idle" };
    default:
      return event satisfies never;
  }
}

/** What was thrown, for a person. What no host threw is a fault of the product: no more is claimed of it than that. */
export function troubleOf(error: unknown): PaneTrouble {
  if (error instanceof LiveWorkbookError) return error.trouble;
  if (error instanceof ChosenFileError) return { reason: "file-gone", detail: error.message, left: "as-it-was" };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { reason: "product", detail, left: "unknown" };
}

/** The last value that there was: while it is read again, what is on screen stays. `null` = there was none yet. */
export function useLast<T extends object>(value: T | null): T | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}

import type { PaneTrouble, Step } from "../act-types";

/** How an act of a person stands. */
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

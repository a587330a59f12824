import { Field, ProgressBar } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import type { FormFilled } from "./check-actions";

/** How many of the cells that have to be filled are. */
export function FilledBar({ form: { filled, required } }: { readonly form: Pick<FormFilled, "filled" | "required"> }) {
  const { pane } = usePane();
  if (required === 0) return null;
  return (
    <Field label={pane.check.filledLabel} hint={pane.check.filled({ filled, required, percent: wholePercent(filled, required) })} validationState="none">
      <ProgressBar value={filled} max={required} thickness="large" color={filled === required ? "success" : "brand"} />
    </Field>
  );
}

/** Rounded down, so that 100% is said of a full form alone. */
export function wholePercent(part: number, all: number): number {
  return Math.floor((100 * part) / all);
}

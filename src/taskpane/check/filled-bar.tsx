import { filledPercent } from "../../app/live/rules";
import { Field, ProgressBar } from "@fluentui/react-components";
import type { PaneTexts } from "../../text/vi/pane";
import { usePane } from "../pane-context";
import type { FormFilled } from "./acts";

/** How many of the cells that have to be filled are. */
export function FilledBar({ form: { filled, required } }: { readonly form: Pick<FormFilled, "filled" | "required"> }) {
  const { pane } = usePane();
  if (required === 0) return null;
  return (
    <Field label={pane.check.filledLabel} hint={filledWords({ filled, required }, pane)} validationState="none">
      <ProgressBar value={filled} max={required} thickness="large" color={filled === required ? "success" : "brand"} />
    </Field>
  );
}

export function filledWords(
  { filled, required }: Pick<FormFilled, "filled" | "required">,
  { check }: PaneTexts,
): string {
  return check.filled({ filled, required, percent: filledPercent(filled, required) });
}

import { useLooks } from "../states/looks";
import { Field, type FieldProps, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneTexts } from "../../text/vi/pane";
import { NarrowSelect } from "../entering/choices";
import { usePane } from "../pane-context";
import type { CriterionProblem, CriterionProblems, CriterionTyped } from "./criterion-typed";

/** What the parts of the form share. */
export type CriterionFields = {
  readonly typed: CriterionTyped;
  readonly problems: CriterionProblems;
  readonly busy: boolean;
  readonly put: (part: Partial<CriterionTyped>) => void;
};

/** What a line is called; its code only while it is new. */
export function CriterionNames({
  typed,
  problems,
  busy,
  put,
  isNew,
  sections,
}: CriterionFields & { readonly isNew: boolean; readonly sections: readonly string[] }) {
  const { pane } = usePane();
  const words = pane.scale.line;
  return (
    <>
      {isNew && (
        <Field label={words.code} size="small" {...problemOf(problems.get("code"), pane)}>
          <Input
            value={typed.code}
            disabled={busy}
            input={{ autoComplete: "off" }}
            onChange={(_, { value }) => put({ code: value })}
          />
        </Field>
      )}
      <Field label={words.name} size="small" {...problemOf(problems.get("name"), pane)}>
        <Textarea
          value={typed.name}
          rows={2}
          resize="vertical"
          disabled={busy}
          onChange={(_, { value }) => put({ name: value })}
        />
      </Field>
      <SectionChoice sections={sections} value={typed.section} busy={busy} choose={(section) => put({ section })} />
    </>
  );
}

type Props = {
  /** Those of the scale, in its order. */
  readonly sections: readonly string[];
  readonly value: string;
  readonly busy: boolean;
  readonly choose: (section: string) => void;
};

/** No section is called so. */
const another = "\u0000";

/** The Mục of a line: one of those that are there, so that no second one comes of a slip of the pen, or a new one. */
export function SectionChoice({ sections, value, busy, choose }: Props) {
  const words = usePane().pane.scale.line;
  const [typing, setTyping] = useState(value !== "" && !sections.includes(value));
  if (sections.length === 0) return <TypedSection label={words.section} value={value} busy={busy} choose={choose} />;
  const pick = (picked: string): void => {
    setTyping(picked === another);
    choose(picked === another ? "" : picked);
  };
  return (
    <>
      <Field label={words.section} size="small">
        <NarrowSelect
          value={typing ? another : value}
          disabled={busy}
          onChange={(_, { value: picked }) => pick(picked)}
        >
          <option value="">{words.noSection}</option>
          {sections.map((section) => (
            <option key={section} value={section}>
              {section}
            </option>
          ))}
          <option value={another}>{words.newSection}</option>
        </NarrowSelect>
      </Field>
      {typing && <TypedSection label={words.newSectionName} value={value} busy={busy} choose={choose} />}
    </>
  );
}

function TypedSection({ label, value, busy, choose }: Omit<Props, "sections"> & { readonly label: string }) {
  return (
    <Field label={label} size="small">
      <Textarea value={value} rows={2} resize="vertical" disabled={busy} onChange={(_, typed) => choose(typed.value)} />
    </Field>
  );
}

/** How a field shows what is wrong with it; nothing where nothing is. */
export function problemOf(
  problem: CriterionProblem | null | undefined,
  pane: PaneTexts,
): { readonly validationState?: "error"; readonly validationMessage?: string } {
  return problem === null || problem === undefined
    ? {}
    : { validationState: "error", validationMessage: problemWords(problem, pane) };
}

function problemWords(problem: CriterionProblem, { scale, score }: PaneTexts): string {
  switch (problem) {
    case "not-a-number":
      return score.notANumber;
    case "needed":
      return scale.needed;
    case "negative":
      return score.tooLow({ points: 0 });
    case "not-above-zero":
      return scale.aboveZero;
    case "required":
      return scale.line.required;
    case "taken":
      return scale.line.taken;
    default:
      return problem satisfies never;
  }
}

type SmallInputProps = Pick<FieldProps, "label" | "hint"> & {
  readonly problem: CriterionProblem | null | undefined;
  readonly value: string;
  readonly disabled: boolean;
  /** The keyboard of a phone shows digits first. */
  readonly decimal?: boolean;
  readonly change: (value: string) => void;
};

/** A field for one number or a few words, with what is wrong with it. */
export function SmallInput({ problem, value, disabled, decimal = false, change, ...field }: SmallInputProps) {
  const looks = useLooks();
  const { pane } = usePane();
  return (
    <Field {...field} className={looks.shrinks} size="small" {...problemOf(problem, pane)}>
      <Input
        className={looks.shrinks}
        value={value}
        disabled={disabled}
        input={{ autoComplete: "off", ...(decimal ? { inputMode: "decimal" } : {}) }}
        onChange={(_, data) => change(data.value)}
      />
    </Field>
  );
}

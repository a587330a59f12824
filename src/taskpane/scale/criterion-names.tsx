import { useLooks } from "../states/looks";
import { Field, type FieldProps, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { NarrowSelect } from "../entering/choices";
import { type PaneContext, usePane } from "../pane-context";
import type { CriterionProblem, CriterionProblems, CriterionTyped, WithoutRule } from "./criterion-typed";

/** What the parts of the form share. */
export type CriterionFields = {
  readonly typed: CriterionTyped;
  readonly problems: CriterionProblems;
  readonly busy: boolean;
  readonly put: (part: Partial<CriterionTyped>) => void;
};

/** What a line is called; its code only while it is new. */
export function CriterionNames({
  isNew,
  sections,
  ...fields
}: CriterionFields & { readonly isNew: boolean } & Pick<Props, "sections">) {
  const { typed, problems, busy, put } = fields;
  const given = usePane();
  const words = given.pane.scale.line;
  return (
    <>
      {isNew && <CodeField {...fields} />}
      <Field label={words.name} size="small" {...problemOf(problems.get("name"), given)}>
        <Textarea
          value={typed.name}
          rows={2}
          resize="vertical"
          disabled={busy}
          onChange={(_, { value }) => put({ name: value })}
        />
      </Field>
      <SectionChoice
        sections={sections}
        value={typed.section}
        busy={busy}
        problem={problems.get("section")}
        choose={(section) => put({ section })}
      />
    </>
  );
}

function CodeField({ typed, problems, busy, put }: CriterionFields) {
  const { pane } = usePane();
  return (
    <SmallInput
      label={pane.scale.line.code}
      problem={problems.get("code")}
      value={typed.code}
      disabled={busy}
      change={(code) => put({ code })}
    />
  );
}

type Props = {
  /** Those of `Mục điểm` and of the scale, in their order; `name`: of the former, if it has one. */
  readonly sections: readonly { readonly path: string; readonly name: string | null }[];
  readonly value: string;
  readonly busy: boolean;
  readonly problem: CriterionProblem | undefined;
  readonly choose: (section: string) => void;
};

/** No section is called so. */
const another = "\u0000";

/** The Mục of a line: one of those that are there, so that no second one comes of a slip of the pen, or a new one. */
export function SectionChoice({ sections, ...given }: Props) {
  const { value, busy, choose } = given;
  const pane = usePane();
  const words = pane.pane.scale.line;
  const [typing, setTyping] = useState(value !== "" && !sections.some(({ path }) => path === value));
  if (sections.length === 0) return <TypedSection {...given} label={words.section} />;
  const pick = (picked: string): void => {
    setTyping(picked === another);
    choose(picked === another ? "" : picked);
  };
  return (
    <>
      <Field label={words.section} size="small" {...(typing ? {} : problemOf(given.problem, pane))}>
        <NarrowSelect
          value={typing ? another : value}
          disabled={busy}
          onChange={(_, { value: picked }) => pick(picked)}
        >
          <option value="">{words.noSection}</option>
          {sections.map(({ path, name }) => (
            <option key={path} value={path}>
              {name === null ? path : `${path} – ${name}`}
            </option>
          ))}
          <option value={another}>{words.newSection}</option>
        </NarrowSelect>
      </Field>
      {typing && <TypedSection {...given} label={words.newSectionName} />}
    </>
  );
}

function TypedSection({ label, value, busy, problem, choose }: Omit<Props, "sections"> & { readonly label: string }) {
  return (
    <Field label={label} size="small" {...problemOf(problem, usePane())}>
      <Textarea value={value} rows={2} resize="vertical" disabled={busy} onChange={(_, typed) => choose(typed.value)} />
    </Field>
  );
}

type Words = Pick<PaneContext, "pane" | "texts">;

/** How a field shows what is wrong with it; nothing where nothing is. */
export function problemOf(
  problem: CriterionProblem | null | undefined,
  words: Words,
): { readonly validationState?: "error"; readonly validationMessage?: string } {
  return problem === null || problem === undefined
    ? {}
    : { validationState: "error", validationMessage: problemWords(problem, words) };
}

function problemWords(problem: CriterionProblem, { pane: { scale, score, browse }, texts }: Words): string {
  if (typeof problem === "object") return withoutRuleWords(problem, texts);
  switch (problem) {
    case "not-a-number":
      return score.notANumber;
    case "not-a-day":
      return browse.state.notADay;
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

/** As the cell itself is told it, once it is written. */
function withoutRuleWords({ column, reason, raw, value }: WithoutRule, texts: Words["texts"]): string {
  const { field, value: wordsOf } = texts.scaleWords;
  return texts.issues["scale-undefined"]({ label: field[column], raw: raw ?? wordsOf(column, value), reason });
}

type SmallInputProps = Pick<FieldProps, "label" | "hint"> & {
  readonly problem: CriterionProblem | null | undefined;
  readonly value: string;
  readonly disabled: boolean;
  /** The keyboard of a phone shows digits first. */
  readonly decimal?: boolean;
  readonly placeholder?: string;
  readonly change: (value: string) => void;
};

/** A field for one number or a few words, with what is wrong with it. */
export function SmallInput({
  problem,
  value,
  disabled,
  decimal = false,
  placeholder = "",
  change,
  ...field
}: SmallInputProps) {
  const looks = useLooks();
  return (
    <Field {...field} className={looks.shrinks} size="small" {...problemOf(problem, usePane())}>
      <Input
        className={looks.shrinks}
        value={value}
        disabled={disabled}
        placeholder={placeholder}
        input={{ autoComplete: "off", ...(decimal ? { inputMode: "decimal" } : {}) }}
        onChange={(_, data) => change(data.value)}
      />
    </Field>
  );
}

import { Checkbox, Field } from "@fluentui/react-components";
import { useState } from "react";
import type { ScaleSheet } from "../../app/live/board/scoring/scale-sheet";
import { conditionsOf, type OfferedCells } from "../../app/live/rules";
import { Choice } from "../entering/choices";
import { usePane } from "../pane-context";
import { Stack, useLooks } from "../states/looks";
import { type CriterionFields, problemOf, SmallInput } from "./criterion-names";
import type { CriterionTyped, Written } from "./criterion-typed";

type Props = CriterionFields & {
  /** What the line's other cells leave a meaning to. */
  readonly offers: OfferedCells;
  readonly conditions: ScaleSheet["conditions"];
};

/** What a line can say besides, folded while it says nothing of it: in the order of `Thang điểm`. */
export function CriterionRules({ offers, conditions, ...fields }: Props) {
  const looks = useLooks();
  const words = usePane().pane.scale.line;
  const [opened] = useState(saysMore(fields.typed));
  return (
    <details open={opened}>
      <summary className={looks.smallSummary}>{words.more}</summary>
      <Stack gap={8}>
        <ComparedWithField {...fields} offered={offers.comparedWith} />
        <ChosenField {...fields} column="countsToward" offered={offers.countsToward} />
        <ChosenField {...fields} column="whenLeftOut" offered={offers.whenLeftOut} />
        <ChosenField {...fields} column="whenNotAssigned" offered={offers.whenNotAssigned} />
        <ConditionsField {...fields} offered={offers.conditions} conditions={conditions} />
        <ChosenField {...fields} column="excessBy" offered={offers.excessBy} />
        <ChosenField {...fields} column="partSteps" offered={offers.partSteps} />
        <WrittenField {...fields} column="bonusGroup" offered={offers.bonusGroup.length > 0} />
        <WrittenField {...fields} column="due" offered={offers.due.length > 0} />
        <WrittenField {...fields} column="roundTo" offered={offers.roundTo.length > 0} />
        <TickedFields {...fields} />
        <AssessorField {...fields} />
      </Stack>
    </details>
  );
}

/** Whether a line says anything that is folded otherwise. */
function saysMore({ written, assessor, conditions, needsEvidence, mayBeNotApplicable, ...typed }: CriterionTyped) {
  const { comparedWith, countsToward, whenLeftOut, whenNotAssigned, excessBy, partSteps } = typed;
  const chosen = [comparedWith, countsToward, whenLeftOut, whenNotAssigned, excessBy, partSteps, conditions];
  return (
    needsEvidence ||
    mayBeNotApplicable ||
    chosen.some((value) => value !== null) ||
    [assessor, ...Object.values(written)].some((value) => value !== "")
  );
}

/** The name of a column, as the first word of a field. */
function useLabel(): (column: "comparedWith" | "conditions" | "needsEvidence" | ChosenColumn | Written) => string {
  const { texts, pane } = usePane();
  return (column) => {
    if (column === "comparedFigure") return pane.scale.line.figure;
    const name = texts.scaleWords.field[column];
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
}

type ChosenColumn = "countsToward" | "whenLeftOut" | "whenNotAssigned" | "excessBy" | "partSteps";

/** One of the words that the line leaves a meaning to, and what it says already; nothing where there are none. */
function ChosenField<C extends ChosenColumn>({
  column,
  offered,
  typed,
  problems,
  busy,
  put,
}: CriterionFields & { readonly column: C; readonly offered: readonly NonNullable<CriterionTyped[C]>[] }) {
  const given = usePane();
  const label = useLabel();
  const stands: string | null = typed[column];
  const values = [...new Set<string>([...offered, ...(stands === null ? [] : [stands])])];
  if (values.length === 0) return null;
  return (
    <Choice
      label={label(column)}
      size="small"
      value={stands ?? ""}
      blank={given.pane.scale.line.blank[column]}
      options={values.map((value) => [value, given.texts.scaleWords.value(column, value)])}
      disabled={busy}
      choose={(value) => put({ [column]: value === "" ? null : value })}
      {...problemOf(problems.get(column), given)}
    />
  );
}

/** What the result is compared with: the target, a figure made of others', or a number. */
function ComparedWithField({
  offered,
  ...fields
}: CriterionFields & { readonly offered: OfferedCells["comparedWith"] }) {
  const given = usePane();
  const label = useLabel();
  const { typed, problems, busy, put } = fields;
  const { figure, blank } = given.pane.scale.line;
  const { comparedWith } = typed;
  if (offered.length === 0 && comparedWith === null) return null;
  const words = offered.filter((each) => typeof each === "string");
  const values = [...new Set([...words, ...(comparedWith === null ? [] : [comparedWith]), "figure" as const])];
  return (
    <>
      <Choice
        label={label("comparedWith")}
        size="small"
        value={comparedWith ?? ""}
        blank={blank.comparedWith}
        options={values.map((value) => [
          value,
          value === "figure" ? figure : given.texts.scaleWords.value("comparedWith", value),
        ])}
        disabled={busy}
        choose={(value) => put({ comparedWith: value === "" ? null : value })}
        {...problemOf(problems.get("comparedWith"), given)}
      />
      <WrittenField {...fields} column="comparedFigure" offered={comparedWith === "figure"} />
    </>
  );
}

/** A word, a number or a day. */
function WrittenField({
  column,
  offered,
  typed: { written },
  problems,
  busy,
  put,
}: CriterionFields & { readonly column: Written; readonly offered: boolean }) {
  const { hint } = usePane().pane.scale.line;
  const label = useLabel();
  const text = written[column] ?? "";
  if (!offered && (text === "" || column === "comparedFigure")) return null;
  return (
    <SmallInput
      label={label(column)}
      hint={column === "comparedFigure" ? null : hint[column]}
      problem={problems.get(column)}
      value={text}
      disabled={busy}
      decimal={column === "roundTo" || column === "comparedFigure"}
      change={(value) => put({ written: { ...written, [column]: value } })}
    />
  );
}

/** The conditions without which the line has no points; one that the sheet doesn't have stays until it is unticked. */
function ConditionsField({
  offered,
  conditions,
  typed,
  problems,
  busy,
  put,
}: CriterionFields & { readonly offered: OfferedCells["conditions"] } & Pick<Props, "conditions">) {
  const given = usePane();
  const label = useLabel();
  const looks = useLooks();
  const named = conditionsOf(typed);
  const codes = [...new Set([...offered, ...named])];
  if (codes.length === 0) return null;
  const tick = (code: string, ticked: boolean): void => {
    const kept = codes.filter((each) => (each === code ? ticked : named.includes(each)));
    put({ conditions: kept.length === 0 ? null : kept.join("; ") });
  };
  return (
    <Field label={label("conditions")} size="small" {...problemOf(problems.get("conditions"), given)}>
      <div role="group" aria-label={label("conditions")} className={looks.column4}>
        {codes.map((code) => (
          <Checkbox
            key={code}
            label={[code, conditions.find((each) => each.code === code)?.name ?? ""].join(" ")}
            checked={named.includes(code)}
            disabled={busy}
            onChange={(_, { checked }) => tick(code, checked === true)}
          />
        ))}
      </div>
    </Field>
  );
}

/** What is said by Có. */
function TickedFields({ typed, busy, put }: CriterionFields) {
  const words = usePane().pane.scale.line;
  const label = useLabel();
  return (["needsEvidence", "mayBeNotApplicable"] as const).map((column) => (
    <Checkbox
      key={column}
      label={column === "needsEvidence" ? label(column) : words.mayBeNotApplicable}
      checked={typed[column]}
      disabled={busy}
      onChange={(_, { checked }) => put({ [column]: checked === true })}
    />
  ));
}

function AssessorField({ typed, busy, put }: CriterionFields) {
  const words = usePane().pane.scale.line;
  return (
    <SmallInput
      label={words.assessor}
      problem={null}
      value={typed.assessor}
      disabled={busy}
      change={(assessor) => put({ assessor })}
    />
  );
}

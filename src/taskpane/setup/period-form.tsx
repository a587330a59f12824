import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { issueLine } from "../../app/issue-line";
import type { TypedChange, TypedField, TypedRefusal } from "../../app/live/board/setting-up/set-period";
import type { SetupState } from "../../app/live/board/setting-up/setup-state";
import type { SetupTexts } from "../../text/vi/pane/setup";
import { usePane } from "../pane-context";
import { TroubleMessage } from "../states/trouble-message";
import { type RunningAct, useAct } from "../states/use-act";
import { TypedInput } from "./new-board-form";
import { SheetButton, StepButtons } from "./step-card";

/** The round in a sentence, what it lacks, and the form to change it. */
export function PeriodStep({ state }: { readonly state: SetupState }) {
  const { pane } = usePane();
  const words = pane.setup.period;
  const [editing, setEditing] = useState(false);
  const { round, fields, missing, place } = state.period;
  return (
    <>
      {round !== null && (
        <Text>
          {words.stated({ kind: round.kind, year: round.year, units: round.unitSendBy, clusters: round.clusterSendBy })}
        </Text>
      )}
      {missing.length > 0 && <Text>{words.missing({ labels: missing.join(", ") })}</Text>}
      <StepButtons>
        <Button
          appearance={missing.length > 0 && !editing ? "primary" : "secondary"}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          {words.edit}
        </Button>
        <SheetButton place={place} />
      </StepButtons>
      {editing && <PeriodForm fields={fields} />}
    </>
  );
}

const useStyles = makeStyles({
  group: {
    border: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 260px), 1fr))",
    columnGap: "16px",
    rowGap: "12px",
    paddingBlockEnd: "12px",
    alignItems: "start",
    "> *": { minWidth: "0" },
  },
  legend: { paddingBlockEnd: "8px", fontWeight: 600 },
});

type Group = keyof SetupTexts["period"]["groups"];
const deadlines: ReadonlySet<string> = new Set([
  "unitHoldBy",
  "clusterHoldBy",
  "unitSendBy",
  "clusterSendBy",
  "inclusive",
]);
const round: ReadonlySet<string> = new Set([
  "province",
  "council",
  "board",
  "year",
  "kind",
  "letterNumber",
  "letterDate",
]);

function groupOf({ key }: TypedField): Group {
  if (round.has(key)) return "round";
  return deadlines.has(key) ? "deadlines" : "rules";
}

/**
 * `Kỳ báo cáo` as a form: what is typed is written beside the sheet's labels by one button, and taken back by another.
 */
export function PeriodForm({ fields }: { readonly fields: readonly TypedField[] }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const words = pane.setup.period;
  const form = usePeriodForm(fields);
  const { act } = form.writing;
  const refused = act.state === "done" ? act.value.refused : [];
  const troubleOf = ({ key }: TypedField): string | null => {
    const found = refused.find((each) => each.key === key)?.issue;
    return found === undefined ? null : issueLine(found, texts).message;
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (form.changes.length > 0 && act.state !== "running") form.save();
      }}
    >
      {(["round", "deadlines", "rules"] as const).map((group) => (
        <fieldset key={group} className={styles.group}>
          <legend className={styles.legend}>{words.groups[group]}</legend>
          {fields
            .filter((field) => groupOf(field) === group)
            .map((field) => (
              <TypedInput
                key={field.key}
                field={field}
                value={form.valueOf(field)}
                trouble={troubleOf(field)}
                words={words}
                language={texts.lang}
                type={(value) => form.type(field.key, value)}
              />
            ))}
        </fieldset>
      ))}
      <SaveLine form={form} />
    </form>
  );
}

function SaveLine({ form }: { readonly form: PeriodTyping }) {
  const { pane } = usePane();
  const words = pane.setup.period;
  const { act } = form.writing;
  const running = act.state === "running";
  return (
    <StepButtons>
      <Button type="submit" appearance="primary" disabledFocusable={form.changes.length === 0 || running}>
        {running ? words.writing : words.save}
      </Button>
      {form.changes.length > 0 ? (
        <Button appearance="subtle" onClick={form.discard}>
          {words.cancel}
        </Button>
      ) : (
        act.state === "idle" && <Text size={200}>{words.nothing}</Text>
      )}
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={form.save} />}
      {act.state === "done" && <Outcome outcome={act.value} undo={form.undo} />}
    </StepButtons>
  );
}

function Outcome({ outcome, undo }: { readonly outcome: PeriodOutcome; readonly undo: PeriodTyping["undo"] }) {
  const { pane, announce } = usePane();
  const words = pane.setup.period;
  const { refused, undone, undo: written } = outcome;
  const sentence =
    refused.length > 0
      ? words.refused({ count: refused.length })
      : undone
        ? words.undone
        : words.written({ count: written.length });
  useEffect(() => announce(sentence), [announce, sentence, outcome]);
  return (
    <MessageBar intent={refused.length > 0 ? "error" : "success"} layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
      {refused.length === 0 && !undone && (
        <MessageBarActions>
          <Button size="small" onClick={() => undo(written)}>
            {words.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** What became of the last write: the values that were refused, or what would take the write back. */
export type PeriodOutcome = {
  readonly refused: readonly TypedRefusal[];
  readonly undo: readonly TypedChange[];
  readonly undone: boolean;
};

export type PeriodTyping = {
  readonly valueOf: (field: TypedField) => string;
  readonly type: (key: string, value: string) => void;
  /** What differs from the sheet. */
  readonly changes: readonly TypedChange[];
  readonly writing: RunningAct<PeriodOutcome>;
  readonly save: () => void;
  readonly undo: (changes: readonly TypedChange[]) => void;
  readonly discard: () => void;
};

/** What is typed over the sheet's values. It stays as it was typed where a value was refused. */
export function usePeriodForm(fields: readonly TypedField[]): PeriodTyping {
  const { actions, go } = usePane();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const writing = useAct<PeriodOutcome>();
  const changes = fields.flatMap(({ key, value: was }): readonly TypedChange[] => {
    const value = typed[key]?.trim();
    return value === undefined || value === was ? [] : [{ key, was, value }];
  });
  const write = (wanted: readonly TypedChange[], undone: boolean): void =>
    void writing.run(async () => {
      const refused = await actions.setPeriod(wanted);
      if (refused.length > 0) return { refused, undo: [], undone };
      setTyped({});
      go.changed();
      return { refused, undo: wanted, undone };
    });
  return {
    valueOf: ({ key, value }) => typed[key] ?? value,
    type: (key, value) => setTyped((before) => ({ ...before, [key]: value })),
    changes,
    writing,
    save: () => write(changes, false),
    undo: (done) =>
      write(
        done.map(({ key, was, value }) => ({ key, was: value, value: was })),
        true,
      ),
    discard: () => {
      setTyped({});
      writing.clear();
    },
  };
}

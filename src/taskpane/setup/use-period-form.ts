import { useState } from "react";
import { usePane } from "../pane-context";
import { type RunningAct, useAct } from "../states/use-act";
import type { TypedChange, TypedField, TypedRefusal } from "../../app/live/board/setting-up/set-period";

/** What became of the last write: the values that were refused, or what would take the write back. */
export type PeriodOutcome = {
  readonly refused: readonly TypedRefusal[];
  readonly undo: readonly TypedChange[];
  readonly undone: boolean;
};

export type PeriodForm = {
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
export function usePeriodForm(fields: readonly TypedField[]): PeriodForm {
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

import { inWordsOf } from "../../contract/kind-words";
import type { PeriodKind } from "../../domain/round/period";
import { choiceWords } from "../../contract/choice-words";
import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Select,
} from "@fluentui/react-components";
import { useState } from "react";
import { issueLine } from "../../app/issue-line";
import type { NewBoard, NewBoardWanted } from "../../app/live/board/setting-up/make-workbooks";
import type { TypedChange, TypedField, TypedRefusal } from "../../app/live/board/setting-up/set-period";
import type { Language } from "../../text/language";
import type { Texts } from "../../text/texts";
import type { PaneTexts } from "../../text/vi/pane";
import type { NewBoardTexts, PeriodTexts } from "../../text/vi/pane/setup";
import type { MadeFile } from "../act-types";
import { vietnamDay } from "../clock";
import { useAct } from "../states/use-act";
import { useLooks } from "../states/looks";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 220px), 1fr))",
    gap: "12px",
    alignItems: "start",
    "> *": { minWidth: "0" },
  },
});

type Props = {
  /** Words of the pane and sentences of issues: the page shows this form before any pane is there. */
  readonly pane: PaneTexts;
  readonly texts: Texts;
  readonly make: (wanted: NewBoardWanted) => Promise<NewBoard>;
  readonly made: (file: MadeFile) => void;
};

/** Chooses the kind of workbook and its round, makes it, and hands it on. */
export function NewBoardForm({ pane, texts, make, made }: Props) {
  const looks = useLooks();
  const words = pane.setup.newBoard;
  const [kind, setKind] = useState<NewBoardWanted["kind"]>("empty");
  const [typed, setTyped] = useState<Typed>(firstRound);
  const { act, run } = useAct<NewBoard>();
  const refused = act.state === "done" && "refused" in act.value ? act.value.refused : [];
  const running = act.state === "running";
  const begin = (): void =>
    void run(async () => {
      const board = await make(kind === "sample" ? { kind } : { kind, typed: typedBoard(typed) });
      if ("bytes" in board) made(board);
      return board;
    });
  return (
    <form
      className={looks.column12}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!running) begin();
      }}
    >
      <KindChoice kind={kind} choose={setKind} words={words} />
      {kind === "empty" && <RoundFields pane={pane} texts={texts} typed={typed} refused={refused} type={setTyped} />}
      {act.state === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.failed({ detail: act.trouble.detail.split("\n")[0] ?? "" })}</MessageBarBody>
        </MessageBar>
      )}
      <Button type="submit" className={looks.start} appearance="primary" disabledFocusable={running}>
        {running ? words.making : words.make}
      </Button>
    </form>
  );
}

/** The mid-year review of this year, until something else is typed. */
function firstRound(): Typed {
  return { year: vietnamDay(Date.now()).slice(0, 4), kind: choiceWords.periodKind.h1 };
}

type KindProps = {
  readonly kind: NewBoardWanted["kind"];
  readonly choose: (kind: NewBoardWanted["kind"]) => void;
  readonly words: NewBoardTexts;
};

function KindChoice({ kind, choose, words }: KindProps) {
  return (
    <Field label={words.which} hint={kind === "empty" ? words.emptyHint : words.sampleHint}>
      <RadioGroup value={kind} onChange={(_, { value }) => choose(value === "sample" ? "sample" : "empty")}>
        <Radio value="empty" label={words.empty} />
        <Radio value="sample" label={words.sample} />
      </RadioGroup>
    </Field>
  );
}

type Typed = Readonly<Record<string, string>>;
type FieldsProps = Pick<Props, "pane" | "texts"> & {
  readonly typed: Typed;
  readonly refused: readonly TypedRefusal[];
  readonly type: (typed: Typed) => void;
};

function RoundFields({ pane, texts, typed, refused, type }: FieldsProps) {
  const styles = useStyles();
  const troubleOf = (key: string): string | null => {
    const issue = refused.find((each) => each.key === key)?.issue;
    return issue === undefined ? null : issueLine(issue, texts).message;
  };
  return (
    <div className={styles.fields}>
      {newBoardFields(pane.setup.newBoard, typed["kind"]).map((field) => (
        <TypedInput
          key={field.key}
          field={field}
          value={typed[field.key] ?? ""}
          trouble={troubleOf(field.key)}
          words={pane.setup.period}
          language={texts.lang}
          type={(value) => type({ ...typed, [field.key]: value })}
        />
      ))}
    </div>
  );
}

type Key = keyof NewBoardTexts["fields"];

const kinds: { readonly [K in Key]: Pick<TypedField, "kind" | "choices" | "required"> } = {
  province: { kind: "text", choices: [], required: false },
  year: { kind: "number", choices: [], required: true },
  // The words of the sheet, in every language (contract §1).
  kind: { kind: "choice", choices: Object.values(choiceWords.periodKind), required: true },
  unitHoldBy: { kind: "date", choices: [], required: false },
  clusterHoldBy: { kind: "date", choices: [], required: false },
  unitSendBy: { kind: "date", choices: [], required: false },
  clusterSendBy: { kind: "date", choices: [], required: false },
};

const always: readonly Key[] = ["province", "year", "kind"];

/** The days that are asked for at once: where nothing is held, by when it is sent. */
const daysOf: { readonly [K in PeriodKind]: readonly Key[] } = {
  reg: ["unitSendBy", "clusterSendBy"],
  h1: ["unitHoldBy", "clusterHoldBy"],
  year: ["unitHoldBy", "clusterHoldBy"],
};

const kindNames = Object.entries(choiceWords.periodKind) as readonly (readonly [PeriodKind, string])[];

/** The few values of `Kỳ báo cáo` that a new workbook is begun with, in the words of its Kỳ (`stated`). */
export function newBoardFields({ fields }: NewBoardTexts, stated: string | undefined): readonly TypedField[] {
  const kind = kindNames.find(([, word]) => word === stated)?.[0] ?? "h1";
  return [...always, ...daysOf[kind]].map((key) => ({
    key,
    label: inWordsOf(kind, fields[key].label),
    help: { vi: fields[key].hint, en: fields[key].hint },
    value: "",
    ...kinds[key],
  }));
}

export function typedBoard(typed: Readonly<Record<string, string>>): readonly TypedChange[] {
  return Object.entries(typed).flatMap(([key, value]) => (value.trim() === "" ? [] : [{ key, was: "", value }]));
}

type TypedInputProps = {
  readonly field: TypedField;
  readonly value: string;
  /** `null` = nothing is wrong with it. */
  readonly trouble: string | null;
  readonly words: Pick<PeriodTexts, "dateHint" | "blank">;
  readonly language: Language;
  readonly type: (value: string) => void;
};

/** One value of a sheet under its own label; a date is typed as it is written. */
export function TypedInput({ field, value, trouble, words, language, type }: TypedInputProps) {
  const { label, help, kind, choices, required } = field;
  const hint = kind === "date" ? `${help[language]} (${words.dateHint})` : help[language];
  return (
    <Field
      label={label}
      hint={hint}
      required={required}
      {...(trouble === null ? {} : { validationMessage: trouble, validationState: "error" })}
    >
      {kind === "choice" ? (
        <Select value={value} onChange={(_, { value: chosen }) => type(chosen)}>
          {(value === "" || !required) && <option value="">{words.blank}</option>}
          {value !== "" && !choices.includes(value) && <option value={value}>{value}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          value={value}
          inputMode={kind === "number" ? "decimal" : "text"}
          onChange={(_, { value: given }) => type(given)}
        />
      )}
    </Field>
  );
}

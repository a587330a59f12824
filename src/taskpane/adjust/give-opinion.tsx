import { opinionBy, opinionsOf } from "../../app/live/rules";
import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { AdjustmentItem, AdjustmentsOfRound } from "../../app/live/board/deciding/opinions";
import { typedNumber } from "../../app/typed-number";
import { usePane } from "../pane-context";
import { takeFocus } from "../states/layout";
import { UndoableMessage } from "../states/written";
import { type AnyOpinion, keyOf, type Opinions, opinionWords } from "./opinions";
import { useLooks } from "../states/looks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", paddingBlockStart: "4px", outlineStyle: "none" },
  button: { alignSelf: "flex-start", minWidth: "auto" },
});

type Props = {
  readonly item: AdjustmentItem;
  readonly gives: AdjustmentsOfRound["gives"];
  readonly opinions: Opinions;
};

/** The opinion is given by the button that names it; what was written last can be taken back at its place. */
export function GiveOpinion({ item, gives, opinions }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const [editing, setEditing] = useState(false);
  const { last } = opinions;
  const given = opinionBy(gives, item) !== "none";
  const root = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away with its form or takes its place: the focus stays in its place.
  const edit = (open: boolean): void => {
    setEditing(open);
    takeFocus(root.current);
  };
  const isLast = last?.changes.some((change) => keyOf(change) === keyOf(item)) ?? false;
  return (
    <div className={styles.root} ref={root} tabIndex={-1}>
      {isLast && <OpinionWritten gives={gives} opinions={opinions} />}
      {(editing || !(given || (isLast && last?.undone === false))) && (
        <OpinionForm
          key={item.stated?.note ?? ""}
          item={item}
          gives={gives}
          opinions={opinions}
          close={() => edit(false)}
        />
      )}
      {given && !editing && !isLast && (
        <Button className={styles.button} size="small" disabledFocusable={opinions.busy} onClick={() => edit(true)}>
          {pane.adjust.changeOpinion}
        </Button>
      )}
    </div>
  );
}

/** What was written last, in the words of the opinions. */
export function OpinionWritten({
  gives,
  opinions,
}: {
  readonly gives: AdjustmentsOfRound["gives"];
  readonly opinions: Opinions;
}) {
  const { pane } = usePane();
  const words = pane.adjust;
  const { last } = opinions;
  if (last === null) return null;
  const given = last.changes[0]?.becomes?.[gives] ?? "none";
  const written = given === "none" ? words.withdrawn : words.written({ opinion: opinionWords(words, gives)[given] });
  return <UndoableMessage undoable={opinions} words={{ written, undone: words.undone, undo: words.undo }} />;
}

const useOpinionFormStyles = makeStyles({ button: { alignSelf: "flex-start", minWidth: "auto" } });

type OpinionFormProps = {
  readonly item: AdjustmentItem;
  readonly gives: AdjustmentsOfRound["gives"];
  readonly opinions: Opinions;
  readonly close: () => void;
};

/** A button for each opinion, and words to it where there are some. */
export function OpinionForm({ item, gives, opinions, close }: OpinionFormProps) {
  const styles = useOpinionFormStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.adjust;
  const stated = item.stated?.note ?? "";
  const [note, setNote] = useState(stated);
  const [noting, setNoting] = useState(stated !== "");
  const [target, setTarget] = useState(() => shownTarget(item.stated?.applied ?? null));
  const applied = targetOf(item, target);
  const give = (opinion: AnyOpinion): void => {
    opinions.give(item, { opinion, note, applied: applied ?? null });
    close();
  };
  return (
    <>
      {gives === "council" && <AppliedField text={target} wrong={applied === undefined} change={setTarget} />}
      {noting && <NoteField text={note} autoFocus={stated === ""} change={setNote} />}
      <div
        className={looks.wrap4}
        role="group"
        aria-label={words.opinionLabel({ unit: item.unitName, indicator: item.indicatorName })}
      >
        <OpinionButtons gives={gives} busy={opinions.busy || applied === undefined} give={give} />
        {!noting && (
          <Button className={styles.button} size="small" appearance="subtle" onClick={() => setNoting(true)}>
            {words.addNote}
          </Button>
        )}
        {opinionBy(gives, item) !== "none" && (
          <LeaveButtons busy={opinions.busy} withdraw={() => give("none")} close={close} />
        )}
      </div>
    </>
  );
}

type TypedProps = { readonly text: string; readonly change: (text: string) => void };

/** The target that the Council sets instead of the one proposed. */
function AppliedField({ text, wrong, change }: TypedProps & { readonly wrong: boolean }) {
  const words = usePane().pane.adjust;
  return (
    <Field
      label={words.applied}
      hint={words.appliedHint}
      size="small"
      {...(wrong ? { validationState: "error", validationMessage: words.notATarget } : {})}
    >
      <Input size="small" value={text} onChange={(_, { value }) => change(value)} />
    </Field>
  );
}

function NoteField({ text, autoFocus, change }: TypedProps & { readonly autoFocus: boolean }) {
  return (
    <Field label={usePane().pane.adjust.note} size="small">
      <Textarea
        size="small"
        resize="vertical"
        value={text}
        onChange={(_, { value }) => change(value)}
        autoFocus={autoFocus}
      />
    </Field>
  );
}

/** As a person would type it: decimals after a comma, nothing between thousands. */
function shownTarget(applied: number | string | null): string {
  return typeof applied === "number" ? String(applied).replace(".", ",") : (applied ?? "");
}

/** In words where the request itself is in words; `null` = as proposed, `undefined` = no number. */
function targetOf({ to }: AdjustmentItem, text: string): number | string | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (typeof to === "string") return trimmed;
  const value = typedNumber(trimmed);
  return value === "not-a-number" ? undefined : value;
}

type ButtonsProps = {
  readonly gives: AdjustmentsOfRound["gives"];
  readonly busy: boolean;
  readonly give: (opinion: AnyOpinion) => void;
};

function OpinionButtons({ gives, busy, give }: ButtonsProps) {
  const styles = useOpinionFormStyles();
  const { pane } = usePane();
  const names = opinionWords(pane.adjust, gives);
  return opinionsOf[gives]
    .filter((opinion) => opinion !== "none")
    .map((opinion) => (
      <Button
        key={opinion}
        className={styles.button}
        size="small"
        disabledFocusable={busy}
        onClick={() => give(opinion)}
      >
        {names[opinion]}
      </Button>
    ));
}

function LeaveButtons({
  busy,
  withdraw,
  close,
}: {
  readonly busy: boolean;
  readonly withdraw: () => void;
  readonly close: () => void;
}) {
  const styles = useOpinionFormStyles();
  const { pane } = usePane();
  return (
    <>
      <Button className={styles.button} size="small" appearance="subtle" disabledFocusable={busy} onClick={withdraw}>
        {pane.adjust.withdraw}
      </Button>
      <Button className={styles.button} size="small" appearance="subtle" onClick={close}>
        {pane.adjust.cancel}
      </Button>
    </>
  );
}

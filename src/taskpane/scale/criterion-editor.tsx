import { Button } from "@fluentui/react-components";
import { AddRegular, EditRegular } from "@fluentui/react-icons";
import { type ComponentProps, type FormEvent, type ReactNode, useRef, useState } from "react";
import type { CriterionForm, ScaleSheet } from "../../app/live/board/scoring/scale-sheet";
import { offeredCells } from "../../app/live/rules";
import { EnteredMessage, FailedWrite, useEntering } from "../entering/use-entering";
import { usePane } from "../pane-context";
import { sectionsOf } from "../score/sections";
import { takeFocus } from "../states/layout";
import { CriterionNames } from "./criterion-names";
import { CriterionRules } from "./criterion-rules";
import { CriterionWay } from "./criterion-way";
import {
  type CriterionProblems,
  type CriterionTyped,
  namedBy,
  newCriterion,
  readCriterion,
  typedOf,
} from "./criterion-typed";
import { Note, Stack, useLooks } from "../states/looks";

/** What the fields of a line need to know of its scale. */
type EditedSheet = Pick<ScaleSheet, "lines" | "indicators" | "documents" | "sections" | "conditions" | "decimals">;

type Props = {
  readonly sheet: Pick<ScaleSheet, "cluster" | "nextCode"> & EditedSheet;
  /** `null` = a new line. */
  readonly form: CriterionForm | null;
  readonly reload: () => Promise<void>;
  /** What is shown while the line is folded. */
  readonly children?: ReactNode;
};

/** A button that opens a line whole, or a new one; what was written can be taken back in its place. */
export function CriterionEditing({ sheet, form, reload, children }: Props) {
  const { actions, pane, texts } = usePane();
  const words = pane.scale.line;
  const [opened, setOpened] = useState(false);
  const { writing, last, write, takeBack, forget } = useEntering(() => reload().then(() => setOpened(false)));
  const busy = writing.act.state === "running";
  const open = (): void => {
    forget();
    setOpened(true);
  };
  const lastSection = sheet.lines.at(-1)?.section ?? null;
  const first = form === null ? newCriterion(sheet.nextCode, lastSection) : typedOf(form, texts.lang);
  const send = (wanted: CriterionForm): void =>
    write(() => actions.writeCriterion({ cluster: sheet.cluster, seen: form, wanted }), words.written(wanted));
  return (
    <Stack gap={8}>
      <FailedWrite writing={writing} reload={reload} />
      {opened ? (
        <>
          {form === null && <Note>{words.addHint}</Note>}
          <CriterionEditor {...{ sheet, first, busy }} seen={form} write={send} close={() => setOpened(false)} />
        </>
      ) : (
        <>
          {children}
          <OpenButton form={form} open={open} />
        </>
      )}
      {!opened && last !== null && (
        <EnteredMessage entered={last} takeBack={() => takeBack(words.undone)} next={null} />
      )}
    </Stack>
  );
}

function OpenButton({ form, open }: Pick<Props, "form"> & { readonly open: () => void }) {
  const looks = useLooks();
  const words = usePane().pane.scale.line;
  return (
    <Button
      className={looks.start}
      size="small"
      icon={form === null ? <AddRegular /> : <EditRegular />}
      {...(form === null ? {} : { "aria-label": words.openOf(form) })}
      onClick={open}
    >
      {form === null ? words.add : words.open}
    </Button>
  );
}

/** What is blank at first is no fault before the button was pressed. */
function withoutBlanks(problems: CriterionProblems): CriterionProblems {
  return new Map([...problems].filter(([, problem]) => problem !== "required" && problem !== "needed"));
}

type CriterionEditorProps = {
  readonly sheet: EditedSheet;
  readonly first: CriterionTyped;
  /** What is in the sheets; `null` = a new line. */
  readonly seen: CriterionForm | null;
  readonly busy: boolean;
  readonly write: (wanted: CriterionForm) => void;
  readonly close: () => void;
};

/** A whole line: its way of scoring with just the fields that this way needs. */
export function CriterionEditor({ sheet, first, seen, busy, write, close }: CriterionEditorProps) {
  const looks = useLooks();
  const root = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(first);
  const [pressed, press] = useState(false);
  const taken = new Set(sheet.lines.map(({ code }) => code));
  const { wanted, problems: found } = readCriterion(typed, { seen, taken, sheet });
  const offers = offeredCells(wanted, namedBy(wanted, sheet));
  const problems = pressed ? found : withoutBlanks(found);
  const put = (part: Partial<CriterionTyped>): void => setTyped((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    press(true);
    if (found.size === 0) write(wanted);
    else setTimeout(() => showFirst(root.current?.querySelector<HTMLElement>("[aria-invalid=true]") ?? null));
  };
  const given = { typed, problems, busy, put };
  return (
    <form ref={root} className={looks.column8} onSubmit={submit}>
      <CriterionNames {...given} isNew={seen === null} sections={sectionChoices(sheet)} />
      <CriterionWay {...given} sheet={sheet} wanted={wanted} offers={offers} />
      <CriterionRules {...given} offers={offers} conditions={sheet.conditions} />
      <EditorButtons busy={busy} close={close} />
    </form>
  );
}

/** Where something is to be mended, also in what is folded. */
function showFirst(field: HTMLElement | null): void {
  field?.closest("details")?.setAttribute("open", "");
  takeFocus(field);
}

/** Those of `Mục điểm` first, then other words that lines have. */
function sectionChoices({ lines, sections }: EditedSheet): ComponentProps<typeof CriterionNames>["sections"] {
  const paths = sections.map(({ path }) => path);
  const titles = sectionsOf(lines).flatMap(({ name }) => (name === null || paths.includes(name) ? [] : [name]));
  return [...sections, ...titles.map((path) => ({ path, name: null }))];
}

function EditorButtons({ busy, close }: Pick<CriterionEditorProps, "busy" | "close">) {
  const looks = useLooks();
  const words = usePane().pane.scale.line;
  return (
    <div className={looks.wrap8}>
      <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
        {busy ? words.writing : words.write}
      </Button>
      <Button size="small" disabled={busy} onClick={close}>
        {words.cancel}
      </Button>
    </div>
  );
}

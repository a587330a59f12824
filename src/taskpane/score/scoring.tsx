import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type ReactNode, type Ref, useEffect, useRef, useState } from "react";
import type { EntryStage } from "../../domain/scoring/scorers";
import type { PointsDraft } from "../../app/live/board/scoring/enter-points";
import type { MemberScores, MemberSums } from "../../app/live/board/scoring/scored-cluster";
import type { ScoreSheet } from "../../app/live/board/scoring/score-sheet";
import { Choice, ChosenCluster } from "../entering/choices";
import { EnteredMessage, type Entering, FailedWrite, useEntering } from "../entering/use-entering";
import { WriteBar } from "../entering/write-bar";
import { usePane } from "../pane-context";
import { OpenSheet } from "../states/go-to";
import { narrow, takeFocus, wide } from "../states/layout";
import type { PointsOf } from "./acts";
import { MemberList, MemberSumsLine } from "./member-list";
import { MemberPage } from "./member-page";
import { type Drafts, draftsOf, nextOpenMember, type ScoreEvent, type ScoreState } from "./score-state";

const useStyles = makeStyles({
  beside: {
    [wide]: { display: "grid", gridTemplateColumns: "304px minmax(0, 1fr)", columnGap: "24px", alignItems: "start" },
  },
  // Beside, it stays in sight under the header while the criteria are scrolled.
  behind: {
    [narrow]: { display: "none" },
    [wide]: { position: "sticky", top: "96px", maxHeight: "calc(100vh - 192px)", overflowY: "auto" },
  },
});

type Props = {
  readonly sheet: ScoreSheet;
  readonly state: ScoreState;
  readonly dispatch: (event: ScoreEvent) => void;
  readonly reload: () => Promise<void>;
};

/** The list of members or one member's criteria, and below what was typed and not written yet. */
export function Scoring({ sheet: read, state, dispatch, reload }: Props) {
  const { pane } = usePane();
  const fields = useRef<HTMLDivElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const typed = draftsOf(read, state);
  const tried = useTried(read, typed.drafts);
  const sheet = withSums(read, tried);
  const clear = (): void => dispatch({ type: "cleared", units: sheet.members.map(({ unit }) => unit) });
  const entering = useEntering(() => reload().then(clear));
  const { writing } = entering;
  const member = sheet.members.find(({ unit }) => unit === state.member) ?? null;
  const open = (unit: string | null): void => dispatch({ type: "member", unit });
  const wrong = "input[aria-invalid=true], textarea[aria-invalid=true]";
  const mend = (): void => takeFocus(fields.current?.querySelector<HTMLElement>(wrong) ?? null);
  const goOn = (field: HTMLInputElement): void =>
    takeFocus(nextField(fields.current, field) ?? buttons.current?.querySelector("button") ?? null);
  const list = (
    <MemberList sheet={sheet} chosen={member?.unit ?? null} unwritten={countByUnit(typed.drafts)} open={open} />
  );
  const busy = writing.act.state === "running";
  const page = member !== null && (
    <MemberPage {...{ sheet, member, state, busy, dispatch }} sums={member.sums} entered={goOn} />
  );
  return (
    <>
      <FailedWrite writing={writing} reload={reload} />
      {member === null && <Scope {...{ sheet, typed, entering, dispatch }} />}
      <Columns fields={fields} list={list} page={page} />
      <OpenSheet place={sheet.place} words={pane.score.openSheet} />
      <Footer {...{ sheet, member, typed, entering, mend, open, buttons }} drop={clear} />
    </>
  );
}

type ScopeProps = Pick<Props, "sheet" | "dispatch"> & { readonly typed: Drafts; readonly entering: Entering };

/** Whose points are entered and at which stage, where there are several. */
function Scope({ sheet, typed, entering, dispatch }: ScopeProps) {
  const chooseCluster = (cluster: string): void => {
    entering.forget();
    dispatch({ type: "cluster", cluster });
  };
  return (
    <>
      {sheet.clusters.length > 1 && (
        <ChosenCluster clusters={sheet.clusters} cluster={sheet.cluster} choose={chooseCluster} />
      )}
      {sheet.stages.length > 1 && (
        <StageChoice sheet={sheet} settled={isSettled(typed)} choose={(stage) => dispatch({ type: "stage", stage })} />
      )}
    </>
  );
}

/** Nothing is typed that isn't written yet. */
function isSettled({ drafts, toMend }: Drafts): boolean {
  return drafts.length === 0 && toMend === 0;
}

type ColumnsProps = { readonly fields: Ref<HTMLDivElement>; readonly list: ReactNode; readonly page: ReactNode };

/** The list alone, or behind the open page: beside it where there is room. */
function Columns({ fields, list, page }: ColumnsProps) {
  const styles = useStyles();
  const open = page !== false;
  return (
    <div ref={fields} className={mergeClasses(open && styles.beside)}>
      <div className={mergeClasses(open && styles.behind)}>{list}</div>
      {page}
    </div>
  );
}

type FooterProps = {
  readonly sheet: ScoreSheet;
  readonly member: MemberScores | null;
  readonly typed: Drafts;
  readonly entering: Entering;
  readonly mend: () => void;
  readonly drop: () => void;
  readonly open: (unit: string) => void;
  readonly buttons: Ref<HTMLDivElement>;
};

function Footer({ sheet, member, typed, entering, mend, drop, open, buttons }: FooterProps) {
  const { actions, pane } = usePane();
  const words = pane.score;
  const { drafts, toMend } = typed;
  const { last, takeBack } = entering;
  const next = nextOpenMember(sheet.members, member?.unit ?? null);
  const write = (): void =>
    entering.write(
      () => actions.enterPoints({ cluster: sheet.cluster, stage: sheet.stage, drafts }),
      words.written({ count: drafts.length }),
    );
  return (
    <WriteBar
      sums={member === null ? null : <MemberSumsLine sheet={sheet} sums={member.sums} />}
      words={words}
      unwritten={drafts.length === 0 ? null : words.unwritten({ count: drafts.length })}
      toMend={toMend}
      busy={entering.writing.act.state === "running"}
      message={
        last !== null && isSettled(typed) ? (
          <EnteredMessage
            entered={last}
            takeBack={() => takeBack(words.undone)}
            next={next === null ? null : { words: words.nextMember(next), open: () => open(next.unit) }}
          />
        ) : null
      }
      write={toMend === 0 ? write : mend}
      drop={drop}
      buttons={buttons}
    />
  );
}

/** With what it would come to. */
function withSums(sheet: ScoreSheet, tried: readonly MemberSums[] | null): ScoreSheet {
  if (tried === null) return sheet;
  return {
    ...sheet,
    members: sheet.members.map((member) => ({
      ...member,
      sums: tried.find(({ unit }) => unit === member.unit) ?? member.sums,
    })),
  };
}

function countByUnit(drafts: readonly { readonly unit: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unit } of drafts) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}

type StageChoiceProps = {
  readonly sheet: Pick<ScoreSheet, "stage" | "stages">;
  /** Nothing is typed that isn't written yet. */
  readonly settled: boolean;
  readonly choose: (stage: EntryStage) => void;
};

/** At which stage points are entered, where the workbook's people enter at several. */
export function StageChoice({ sheet: { stage, stages }, settled, choose }: StageChoiceProps) {
  const { pane, texts } = usePane();
  return (
    <Choice
      label={pane.score.stageLabel}
      hint={settled ? null : pane.score.stageClosed}
      value={stage}
      options={stages.map((each) => [each, texts.words.stage[each]])}
      disabled={!settled}
      choose={(chosen) => (chosen === "" ? undefined : choose(chosen))}
    />
  );
}

/** The next blank field for points after this one, round the page; `null` = all are filled. */
export function nextField(within: HTMLElement | null, after: HTMLInputElement): HTMLInputElement | null {
  const fields = [...(within?.querySelectorAll<HTMLInputElement>("input[data-points]") ?? [])];
  const at = fields.indexOf(after);
  const inOrder = [...fields.slice(at + 1), ...fields.slice(0, Math.max(0, at))];
  return inOrder.find((field) => !field.disabled && field.value.trim() === "") ?? null;
}

/** How long the typing rests before totals are worked out again, in milliseconds. */
const rest = 120;

/**
 * What the cluster would come to with what was typed; `null` = nothing was typed, or it isn't reckoned yet. A reckoning
 * that fails says nothing: the same trouble comes with the write, and is told there.
 */
export function useTried(
  { cluster, stage }: Pick<ScoreSheet, "cluster" | "stage">,
  drafts: readonly PointsDraft[],
): readonly MemberSums[] | null {
  const { actions } = usePane();
  const [tried, setTried] = useState<readonly MemberSums[] | null>(null);
  const asked = JSON.stringify({ cluster, stage, drafts });
  useEffect(() => {
    let stale = false;
    const points = JSON.parse(asked) as Required<PointsOf>;
    const timer = setTimeout(() => {
      const reckoned = points.drafts.length === 0 ? Promise.resolve(null) : actions.tryPoints(points);
      reckoned.then(
        (sums) => (stale ? undefined : setTried(sums)),
        () => undefined,
      );
    }, rest);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [actions, asked]);
  return drafts.length === 0 ? null : tried;
}

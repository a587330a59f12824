import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef, type Ref } from "react";
import type { MemberScores, MemberSums, ScoreSheet } from "../../app/live/board/scoring/score-sheet";
import { ChosenCluster } from "../entering/chosen-cluster";
import { EnteredMessage } from "../entering/entered-message";
import { OpenSheet } from "../entering/open-sheet";
import { useEntering, type Entering } from "../entering/use-entering";
import { WriteBar } from "../entering/write-bar";
import { usePane } from "../pane-context";
import { takeFocus } from "../states/take-focus";
import { TroubleMessage } from "../states/trouble-message";
import { narrow, wide } from "../states/wide";
import { MemberList } from "./member-list";
import { MemberPage } from "./member-page";
import { MemberSumsLine } from "./member-sums-line";
import { nextField } from "./next-field";
import { StageChoice } from "./stage-choice";
import { draftsOf, nextOpenMember, type Drafts, type ScoreEvent, type ScoreState } from "./score-state";
import { useTried } from "./use-tried";

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
  const styles = useStyles();
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
  const choose = (cluster: string): void => {
    entering.forget();
    dispatch({ type: "cluster", cluster });
  };
  const mend = (): void =>
    takeFocus(
      fields.current?.querySelector<HTMLElement>("input[aria-invalid=true], textarea[aria-invalid=true]") ?? null,
    );
  const goOn = (field: HTMLInputElement): void =>
    takeFocus(nextField(fields.current, field) ?? buttons.current?.querySelector("button") ?? null);
  return (
    <>
      {writing.act.state === "failed" && (
        <TroubleMessage trouble={writing.act.trouble} retry={() => void reload().then(writing.clear)} />
      )}
      {member === null && sheet.clusters.length > 1 && (
        <ChosenCluster clusters={sheet.clusters} cluster={sheet.cluster} choose={choose} />
      )}
      {member === null && sheet.stages.length > 1 && (
        <StageChoice
          sheet={sheet}
          settled={typed.drafts.length === 0 && typed.toMend === 0}
          choose={(stage) => dispatch({ type: "stage", stage })}
        />
      )}
      <div ref={fields} className={mergeClasses(member !== null && styles.beside)}>
        <div className={mergeClasses(member !== null && styles.behind)}>
          <MemberList sheet={sheet} chosen={member?.unit ?? null} unwritten={countByUnit(typed.drafts)} open={open} />
        </div>
        {member !== null && (
          <MemberPage
            sheet={sheet}
            member={member}
            sums={member.sums}
            state={state}
            busy={writing.act.state === "running"}
            dispatch={dispatch}
            entered={goOn}
          />
        )}
      </div>
      <OpenSheet place={sheet.place} words={pane.score.openSheet} />
      <Footer
        sheet={sheet}
        member={member}
        typed={typed}
        entering={entering}
        mend={mend}
        drop={clear}
        open={open}
        buttons={buttons}
      />
    </>
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

function Footer({ sheet, member, typed: { drafts, toMend }, entering, mend, drop, open, buttons }: FooterProps) {
  const { actions, pane } = usePane();
  const words = pane.score;
  const { last, takeBack } = entering;
  const next = nextOpenMember(sheet.members, member?.unit ?? null);
  const settled = drafts.length === 0 && toMend === 0;
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
        last !== null && settled ? (
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

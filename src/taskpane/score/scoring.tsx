import { Button, Field, Select } from "@fluentui/react-components";
import { useRef } from "react";
import type { ScoreSheet } from "../../app/live/scoring/score-sheet";
import { usePane } from "../pane-context";
import { takeFocus } from "../states/take-focus";
import { TroubleMessage } from "../states/trouble-message";
import { useGoTo } from "../states/use-go-to";
import { EnteredMessage } from "./entered-message";
import { MemberList } from "./member-list";
import { MemberPage } from "./member-page";
import { nextField } from "./next-field";
import { PointsBar } from "./points-bar";
import { draftsOf, nextOpenMember, type ScoreEvent, type ScoreState } from "./score-state";
import { useEntering } from "./use-entering";
import { useTried } from "./use-tried";

type Props = { readonly sheet: ScoreSheet; readonly state: ScoreState; readonly dispatch: (event: ScoreEvent) => void; readonly reload: () => Promise<void> };

/** The list of members or one member's criteria, and below what was typed and not written yet. */
export function Scoring({ sheet: read, state, dispatch, reload }: Props) {
  const fields = useRef<HTMLDivElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const { drafts, toMend } = draftsOf(read, state);
  const tried = useTried(read.cluster, drafts);
  const sheet = tried === null ? read : { ...read, members: read.members.map((member) => ({ ...member, sums: tried.find(({ unit }) => unit === member.unit) ?? member.sums })) };
  const { writing, last, write, takeBack, forget } = useEntering(() => reload().then(() => dispatch({ type: "cleared" })));
  const busy = writing.act.state === "running";
  const member = sheet.members.find(({ unit }) => unit === state.member) ?? null;
  const next = nextOpenMember(sheet.members, state.member);
  const open = (unit: string | null): void => dispatch({ type: "member", unit });
  const press = (): void => {
    if (toMend === 0) write({ cluster: sheet.cluster, drafts });
    else takeFocus(fields.current?.querySelector<HTMLInputElement>("input[aria-invalid=true]") ?? null);
  };
  return (
    <>
      {writing.act.state === "failed" && <TroubleMessage trouble={writing.act.trouble} retry={() => void reload().then(writing.clear)} />}
      {member === null && sheet.clusters.length > 1 && <ChosenCluster sheet={sheet} choose={(cluster) => { forget(); dispatch({ type: "cluster", cluster }); }} />}
      <div ref={fields}>
        {member === null ? (
          <MemberList sheet={sheet} unwritten={countByUnit(drafts)} open={open} />
        ) : (
          <MemberPage sheet={sheet} member={member} sums={member.sums} state={state} busy={busy} dispatch={dispatch} entered={(field) => takeFocus(nextField(fields.current, field) ?? buttons.current?.querySelector("button") ?? null)} />
        )}
      </div>
      <OpenSheet sheet={sheet} />
      {last !== null && drafts.length === 0 && <EnteredMessage entered={last} takeBack={takeBack} next={next === null ? null : { name: next.name, open: () => open(next.unit) }} />}
      <PointsBar sheet={sheet} sums={member?.sums ?? null} unwritten={drafts.length} toMend={toMend} busy={busy} write={press} drop={() => dispatch({ type: "cleared" })} buttons={buttons} />
    </>
  );
}

function ChosenCluster({ sheet, choose }: { readonly sheet: ScoreSheet; readonly choose: (cluster: string) => void }) {
  const { pane } = usePane();
  return (
    <Field label={pane.score.clusterLabel}>
      <Select value={sheet.cluster} onChange={(_, data) => choose(data.value)}>
        {sheet.clusters.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function OpenSheet({ sheet: { place } }: { readonly sheet: ScoreSheet }) {
  const { pane } = usePane();
  const { goTo, trouble } = useGoTo();
  if (goTo === null || place === null) return null;
  return (
    <>
      {trouble}
      <Button size="small" appearance="subtle" onClick={() => goTo(place)}>
        {pane.score.openSheet}
      </Button>
    </>
  );
}

function countByUnit(drafts: readonly { readonly unit: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unit } of drafts) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}

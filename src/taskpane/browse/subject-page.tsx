import { Text } from "@fluentui/react-components";
import { useEffect } from "react";
import type { ClusterPage } from "../../app/live/board/following/cluster-page";
import type { UnitPage } from "../../app/live/board/following/unit-page";
import { usePane } from "../pane-context";
import type { PaneActs } from "../acts/pane-acts";
import type { Subject } from "../pane-state";
import { LoadingLines } from "../states/waiting";
import { TroubleMessage } from "../states/trouble-message";
import { useAct, useLast } from "../states/use-act";
import { ClusterPageView } from "./cluster-page-view";
import { PathBack } from "../states/layout";
import { UnitPageView } from "./unit-page-view";
import { Stack } from "../states/looks";

type Loaded =
  | { readonly kind: "cluster"; readonly page: ClusterPage }
  | { readonly kind: "unit"; readonly page: UnitPage }
  | { readonly kind: "gone" };

type Props = {
  readonly subject: Subject;
  /** Grows when the workbook has been written. */
  readonly generation: number;
};

/** The page of one cluster or unit. */
export function SubjectPage({ subject, generation }: Props) {
  const { actions } = usePane();
  const { act, run } = useAct<Loaded>();
  const { kind, code } = subject;
  const load = (): void => void run(() => loaded(actions, { kind, code }));
  useEffect(() => void run(() => loaded(actions, { kind, code })), [actions, kind, code, generation, run]);
  const page = useLast(act.state === "done" ? act.value : null);
  return (
    <Stack gap={12}>
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={load} />}
      {page === null && <PathBack steps={[{ name: null, subject: null }]} />}
      {page === null && act.state !== "failed" && <LoadingLines heights={[32, 48, 32, 32, 32]} />}
      {page !== null && <Page loaded={page} />}
    </Stack>
  );
}

function Page({ loaded: page }: { readonly loaded: Loaded }) {
  const { pane } = usePane();
  switch (page.kind) {
    case "cluster":
      return <ClusterPageView page={page.page} />;
    case "unit":
      return <UnitPageView page={page.page} />;
    case "gone":
      return (
        <>
          <PathBack steps={[{ name: null, subject: null }]} />
          <Text>{pane.browse.gone}</Text>
        </>
      );
    default:
      return page satisfies never;
  }
}

async function loaded(actions: Pick<PaneActs, "clusterPage" | "unitPage">, { kind, code }: Subject): Promise<Loaded> {
  if (kind === "cluster") {
    const page = await actions.clusterPage(code);
    return page === null ? { kind: "gone" } : { kind, page };
  }
  const page = await actions.unitPage(code);
  return page === null ? { kind: "gone" } : { kind, page };
}

import { Shown, useFollowed } from "../states/use-followed";
import { Text } from "@fluentui/react-components";
import { useCallback } from "react";
import type { ClusterPage } from "../../app/live/board/following/cluster-page";
import type { UnitPage } from "../../app/live/board/following/unit-page";
import { usePane } from "../pane-context";
import type { PaneActs } from "../acts/pane-acts";
import type { Subject } from "../pane-state";
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
  const { kind, code } = subject;
  const load = useCallback(() => loaded(actions, { kind, code }), [actions, kind, code]);
  const read = useFollowed(load, { generation });
  return (
    <Stack gap={12}>
      {read.value === null && <PathBack steps={[{ name: null, subject: null }]} />}
      <Shown read={read} heights={[32, 48, 32, 32, 32]}>
        {(page) => <Page loaded={page} />}
      </Shown>
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

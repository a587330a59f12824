import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { useGoTo } from "../states/use-go-to";
import type { SetupPlace } from "../../app/live/board/setting-up/setup-state";

type Props = { readonly place: SetupPlace; readonly primary?: boolean };

/**
 * The way to the sheet that keeps the step. Where no program shows it there is none; a sheet that is gone is named by
 * its issue.
 */
export function SheetButton({ place, primary = false }: Props) {
  const { pane } = usePane();
  const { goTo, trouble } = useGoTo();
  if (place === null || goTo === null) return null;
  const { sheet } = place;
  return (
    <>
      <Button appearance={primary ? "primary" : "secondary"} onClick={() => goTo(place)}>
        {pane.setup.openSheet({ sheet })}
      </Button>
      {trouble}
    </>
  );
}

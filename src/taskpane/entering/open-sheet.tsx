import { Button } from "@fluentui/react-components";
import type { Place } from "../pane-actions";
import { useGoTo } from "../states/use-go-to";

/** A way to the sheet where entries are kept; nothing where no program shows it. `place` `null` = the sheet is gone. */
export function OpenSheet({ place, words }: { readonly place: Place | null; readonly words: string }) {
  const { goTo, trouble } = useGoTo();
  if (goTo === null || place === null) return null;
  return (
    <>
      {trouble}
      <Button size="small" appearance="subtle" onClick={() => goTo(place)}>
        {words}
      </Button>
    </>
  );
}

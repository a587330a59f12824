import { Button, makeStyles } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import type { Place } from "../act-types";
import { useGoTo } from "../states/use-go-to";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** A way to the sheet where entries are kept; nothing where no program shows it. `place` `null` = the sheet is gone. */
export function OpenSheet({ place, words }: { readonly place: Place | null; readonly words: string }) {
  const styles = useStyles();
  const { goTo, trouble } = useGoTo();
  if (goTo === null || place === null) return null;
  return (
    <>
      {trouble}
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={<TableRegular />}
        onClick={() => goTo(place)}
      >
        {words}
      </Button>
    </>
  );
}

import { makeStyles, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { WaitingHint } from "./waiting-hint";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", rowGap: "12px" } });

/** Grey lines in the heights of what is coming, in pixels. */
export function LoadingLines({ heights }: { readonly heights: readonly (16 | 32 | 48 | 96)[] }) {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <div className={styles.root}>
      <WaitingHint />
      <Skeleton className={styles.root} aria-label={pane.frame.loading}>
        {heights.map((height, index) => (
          <SkeletonItem key={index} size={height} />
        ))}
      </Skeleton>
    </div>
  );
}

import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { StarFilled, StarRegular } from "@fluentui/react-icons";
import type { ClusterStanding } from "../../domain/standing/standing";
import { usePane } from "../pane-context";
import type { Followed } from "./use-followed-clusters";

const useStyles = makeStyles({ star: { marginBlockStart: "4px" } });

/** Keeps an eye on a cluster, or no longer. */
export function FollowStar({ cluster, followed }: { readonly cluster: ClusterStanding; readonly followed: Followed }) {
  const styles = useStyles();
  const { pane } = usePane();
  const follows = followed.codes.includes(cluster.code);
  const label = pane.situation.follow({ name: cluster.name });
  return (
    <ToggleButton
      className={styles.star}
      size="small"
      appearance="transparent"
      checked={follows}
      icon={follows ? <StarFilled /> : <StarRegular />}
      aria-label={label}
      title={label}
      onClick={() => followed.toggle(cluster.code)}
    />
  );
}

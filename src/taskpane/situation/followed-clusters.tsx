import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { StarFilled, StarRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ClusterStanding } from "../../domain/standing/standing";
import { usePane } from "../pane-context";
import type { SessionStore } from "../pane-state";

/** Clusters that a person keeps an eye on; `only` = the others are left out of the home. */
export type FollowedClusters = { readonly codes: readonly string[]; readonly only: boolean };

const key = "thidua.followed";
const none: FollowedClusters = { codes: [], only: false };

/** What can't be read is forgotten: it is no data. */
export function recallFollowed(store: SessionStore): FollowedClusters {
  try {
    const said: unknown = JSON.parse(store.getItem(key) ?? "null");
    if (typeof said !== "object" || said === null || !("codes" in said) || !Array.isArray(said.codes)) return none;
    const codes = said.codes.filter((code) => typeof code === "string");
    return { codes, only: "only" in said && said.only === true };
  } catch {
    return none;
  }
}

/** A place that forbids storage forgets it, and nothing else happens. */
export function rememberFollowed(store: SessionStore, followed: FollowedClusters): void {
  try {
    store.setItem(key, JSON.stringify(followed));
  } catch {
    return;
  }
}

export type Followed = FollowedClusters & {
  readonly toggle: (code: string) => void;
  readonly showOnly: (only: boolean) => void;
};

/** Remembered on this machine for this person, not in the workbook. */
export function useFollowedClusters(): Followed {
  const { lasting } = usePane();
  const [followed, setFollowed] = useState(() => recallFollowed(lasting));
  const keep = (next: FollowedClusters): void => {
    rememberFollowed(lasting, next);
    setFollowed(next);
  };
  const { codes, only } = followed;
  return {
    ...followed,
    toggle: (code) =>
      keep({ only, codes: codes.includes(code) ? codes.filter((each) => each !== code) : [...codes, code] }),
    showOnly: (next) => keep({ codes, only: next }),
  };
}

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

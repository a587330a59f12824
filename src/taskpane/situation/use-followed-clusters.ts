import { useState } from "react";
import { usePane } from "../pane-context";
import { recallFollowed, rememberFollowed, type FollowedClusters } from "./followed-clusters";

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

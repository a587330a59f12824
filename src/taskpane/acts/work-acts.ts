import { takeBack, type Undo } from "../../app/live/changing/undo-change";
import { adjustActs } from "../adjust/acts";
import { browseActs } from "../browse/acts";
import { checkActs } from "../check/acts";
import { consolidateActs } from "../consolidate/acts";
import { copyActs } from "../copies/acts";
import { explainActs } from "../explain/acts";
import { handInActs } from "../hand-in/acts";
import { markActs } from "../mark/acts";
import { nominateActs } from "../nominate/acts";
import { papersActs } from "../papers/acts";
import { personalActs } from "../personal/acts";
import { receiveActs } from "../receive/acts";
import { scaleActs } from "../scale/acts";
import { scoreActs } from "../score/acts";
import { sendActs } from "../send/acts";
import { setupActs } from "../setup/acts";
import { followingActs } from "../situation/following-acts";
import { writingNow, type WorkDesk } from "./desk";
import { readFiles } from "./given-files";
import type { RoundReading } from "./round-reading";

/** All acts but those of the home: their code is loaded when the first of them is asked for, or the home stands. */
export function workActs(desk: WorkDesk, reading: RoundReading) {
  const files = readFiles(desk.host);
  return {
    /** Restores what a person's act changed in the input sheets, as long as nobody has typed over it. */
    takeBack: (undo: Undo) => takeBack(writingNow(desk), undo),
    ...followingActs(desk, reading),
    ...browseActs(desk, reading),
    ...checkActs(desk, reading),
    ...consolidateActs(desk, files),
    ...copyActs(desk, reading),
    ...papersActs(desk, reading),
    ...personalActs(desk),
    ...receiveActs(desk, reading),
    ...adjustActs(desk, reading),
    ...scaleActs(desk, reading),
    ...scoreActs(desk, reading),
    ...nominateActs(desk, reading),
    ...handInActs(desk, reading),
    ...sendActs(desk, reading),
    ...markActs(desk, reading, files),
    ...setupActs(desk, reading),
    ...explainActs(desk, reading),
  };
}

import { drawnLines } from "./drawn-text";
import { expectAsKept } from "./kept";
import { workbooks } from "./whole-round";

/** Every cell, look and rule of a whole round. */
test.each(workbooks)("%s is drawn as it is kept", (name, draft) => {
  expectAsKept(__dirname, name, drawnLines(draft));
});

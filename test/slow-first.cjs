const path = require("node:path");
const Sequencer = require("@jest/test-sequencer").default;

/**
 * Suites of half a minute and more, the longest first: begun last, one of them would keep one processor busy while the
 * others have no work. A machine that has run a suite before knows its time by itself.
 */
const slow = [
  "e2e/excel-pane",
  "e2e/pane-access",
  "hosts/other/saved-by-libreoffice",
  "e2e/browser-page",
  "e2e/demo",
  "hosts/live/shared-host-tests",
  "app/rounds/secretary-year",
  "hostile/large-files",
  "e2e/leader-story",
  "e2e/other-formats",
  "hosts/excel/writing/failures",
  "e2e/engine-parts",
  "hosts/xlsx/read/second-reader",
  "e2e/board-story",
  "e2e/follow-up-story",
  "e2e/merge-story",
  "kill/killed",
  "forms/score-sheet/score-recalculation",
  "prove/recalculation",
  "prove/own-things",
  "e2e/merge-command",
  "app/sealing/sealed-round",
  "papers/papers-on-their-pages",
  "hosts/xlsx/read/plain-cell",
  "hosts/excel/writing/taken-back",
  "app/carried",
  "hosts/excel/writing/every-action",
  "forms/unit/libreoffice",
  "app/receiving/known-files",
  "app/text-stays-text",
  "app/live/whole-province",
  "e2e/page-story",
  "forms/output/sheets-on-paper",
  "e2e/without-worker",
  "hostile/hostile",
  "forms/reading/never-throws",
  "app/marking/mark-file",
];

const rankOf = (suite) => {
  const name = path.relative(__dirname, suite).split(path.sep).join("/");
  const rank = slow.findIndex((each) => name === `${each}.test.ts`);
  return rank < 0 ? slow.length : rank;
};

module.exports = class SlowFirst extends Sequencer {
  static slow = slow;

  /** By the times that this machine has measured where it knows all of them; a suite that failed comes first. */
  sort(tests) {
    const sorted = [...super.sort(tests)];
    const isKnown = sorted.every(({ duration }) => duration !== undefined);
    return isKnown ? sorted : sorted.sort((one, other) => rankOf(one.path) - rankOf(other.path));
  }
};

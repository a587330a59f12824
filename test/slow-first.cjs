const Sequencer = require("@jest/test-sequencer").default;

/** Where the long suites are: begun last, one of them would keep one processor busy while the others have no work. */
const slow = ["e2e", "kill", "hosts/other", "hosts/xlsx/read", "hosts/live", "prove", "hostile", "sample", "app/live"];

module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => slow.findIndex((folder) => path.includes(`/test/${folder}/`)) + 1 || slow.length + 1;
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};

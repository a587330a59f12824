// One at a time: what holds a page is measured in milliseconds.
module.exports = { ...require("./jest.config.cjs"), testMatch: ["<rootDir>/test/bench/**/*.bench.ts"], maxWorkers: 1 };

const { testMatch: _tests, ...usual } = require("./jest.config.cjs");

module.exports = { ...usual, testMatch: ["<rootDir>/test/bench/**/*.bench.ts"] };

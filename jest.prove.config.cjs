// Thousands of generated cases: `npm run prove`. THIDUA_CASES says how many submissions, THIDUA_SEED which.
module.exports = {
  ...require("./jest.config.cjs"),
  testMatch: ["<rootDir>/test/prove/**/*.prove.ts"],
  maxWorkers: 1,
  testTimeout: 24 * 3_600_000,
};

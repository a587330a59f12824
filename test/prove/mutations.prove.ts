/** The same as in `npm test`, with twenty times as many mutations. */
process.env["THIDUA_CASES"] ??= "10000";
jest.requireActual("../mutations/mutations.test");

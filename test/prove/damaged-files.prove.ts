/** The same as in `npm test`, with ten times as many damages. */
process.env["THIDUA_FLIPS"] ??= "10000";
jest.requireActual("../hostile/damaged-files.test");

import { expectSameFigures, ways } from "../hosts/other/saved-by-libreoffice";

describe("forms, and the Board's workbooks too, in every way", () => expectSameFigures(ways, 100_000));

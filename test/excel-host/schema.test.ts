import { readFileSync } from "node:fs";
import { behaviours } from "./classes/behaviours";
import { readSchema, schemaFile } from "./schema/read-schema";

describe("the schema of the installed library", () => {
  const { classes } = readSchema();

  test("names on the wire, what can be set, and requirement sets", () => {
    expect(classes["Worksheet"]?.properties["standardWidth"]).toEqual({
      host: "StandardWidth",
      settable: true,
      api: "ExcelApi 1.7",
    });
    expect(classes["Worksheet"]?.properties["id"]).toEqual({ host: "Id", settable: false, api: null });
    expect(classes["Worksheet"]?.navigations["pageLayout"]).toEqual({
      host: "PageLayout",
      className: "PageLayout",
      api: "ExcelApi 1.9",
    });
    expect(classes["Range"]?.methods["getMergedAreasOrNullObject"]).toEqual({
      host: "GetMergedAreasOrNullObject",
      api: "ExcelApi 1.13",
    });
    expect(classes["WorksheetCollection"]?.methods["getItem"]).toEqual({ host: "GetItem", api: null });
  });

  test("events, of one sheet or of the workbook", () => {
    expect(classes["WorksheetCollection"]?.events["_RegisterSelectionChangedEvent"]).toEqual({
      eventType: 14,
      ofWorkbook: true,
    });
    expect(classes["Worksheet"]?.events["_RegisterSelectionChangedEvent"]?.ofWorkbook).toBe(false);
  });

  test("is kept in a file for the next run", () => {
    expect(JSON.parse(readFileSync(schemaFile, "utf8"))).toEqual(readSchema());
  });

  test("has every class and every member that this host claims to know", () => {
    const unknown = Object.entries(behaviours).flatMap(([name, { read = {}, write = {}, open = {}, call = {} }]) => {
      const { properties = {}, navigations = {}, methods = {} } = classes[name] ?? {};
      const claimed = [
        ...Object.keys(read).filter((member) => !(member in properties)),
        ...Object.keys(write).filter((member) => properties[member]?.settable !== true),
        ...Object.keys(open).filter((member) => !(member in navigations)),
        ...Object.keys(call).filter((member) => !(member in methods)),
      ];
      return claimed.map((member) => `${name}.${member}`);
    });
    expect(unknown).toEqual([]);
  });
});

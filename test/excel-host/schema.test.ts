import { readSchema } from "./schema/read-schema";
test("x", () => { const s = readSchema(); expect(Object.keys(s.classes).length).toBeGreaterThan(100); });

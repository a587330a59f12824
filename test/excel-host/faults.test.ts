import { code, open } from "./support/in-excel";

const write = (text: string) => (sheet: Excel.Worksheet) => {
  sheet.getRange("A1").values = [[text]];
  sheet.getRange("A2").values = [[text]];
};

function column(opened: ReturnType<typeof open>): readonly unknown[] {
  const rows = opened.host.toDraft().sheets[0]?.rows;
  return [1, 2].map((row) => rows?.get(row)?.get(1)?.value ?? null);
}

describe("injected failures", () => {
  test("before anything is done; the requests around it are well", async () => {
    const opened = open();
    opened.host.faults.failRequest(2, "ServiceNotAvailable", "before");
    const done: unknown[] = [];
    for (const text of ["một", "hai", "ba"]) {
      const context = new opened.Excel.RequestContext();
      write(text)(context.workbook.worksheets.getFirst());
      done.push(
        await context.sync().then(
          () => "xong",
          (error: OfficeExtension.Error) => error.code,
        ),
      );
      done.push(column(opened)[0]);
    }
    expect(done).toEqual(["xong", "một", "ServiceNotAvailable", "một", "xong", "ba"]);
  });

  test("after each number of actions: earlier ones stay done", async () => {
    const outcomes = new Set<string>();
    const opened = open();
    const fresh = opened.host.snapshot();
    for (let after = 0; after <= 12; after++) {
      opened.host.restore(fresh);
      const context = new opened.Excel.RequestContext();
      write("x")(context.workbook.worksheets.getFirst());
      opened.host.faults.failRequest(1, "GeneralException", { afterAction: after });
      await expect(context.sync()).rejects.toMatchObject(code("GeneralException"));
      outcomes.add(JSON.stringify(column(opened)));
    }
    expect([...outcomes]).toEqual(["[null,null]", '["x",null]', '["x","x"]']);
  });

  test("a lost connection, until it is back", async () => {
    const opened = open();
    opened.host.faults.disconnectAt(2);
    const attempt = async (text: string): Promise<string> => {
      const context = new opened.Excel.RequestContext();
      write(text)(context.workbook.worksheets.getFirst());
      return context.sync().then(
        () => "xong",
        (error: OfficeExtension.Error) => error.code,
      );
    };
    expect([await attempt("1"), await attempt("2"), await attempt("3")]).toEqual([
      "xong",
      "ConnectionFailure",
      "ConnectionFailure",
    ]);
    opened.host.faults.reconnect();
    expect(await attempt("4")).toBe("xong");
    expect(opened.host.requests.map(({ error }) => error)).toEqual([
      null,
      "ConnectionFailure",
      "ConnectionFailure",
      null,
    ]);
  });

  test("cell-edit mode refuses every request", async () => {
    const opened = open();
    opened.host.faults.setCellEditMode(true);
    await expect(opened.run(write("x"))).rejects.toMatchObject(code("InvalidOperationInCellEditMode"));
    expect(column(opened)).toEqual([null, null]);
    opened.host.faults.setCellEditMode(false);
    await opened.run(write("x"));
  });

  test("a sheet renamed behind the add-in's back", async () => {
    const opened = open();
    opened.host.faults.renameSheet("Sheet1", "Tên khác");
    const asked = opened.run((_, { workbook }) => workbook.worksheets.getItem("Sheet1").activate());
    await expect(asked).rejects.toMatchObject(code("ItemNotFound"));
  });
});

describe("limits of Excel on the web", () => {
  test("a request beyond the limit is refused as a whole; sizes are bytes, not characters", async () => {
    const payloadLimit = 20_000;
    const opened = open({ payloadLimit });
    const text = "ơ".repeat(8_000);
    await opened.run((sheet) => void (sheet.getRange("A1").values = [[text]]));
    await expect(
      opened.run((sheet) => void (sheet.getRange("B1").values = [[`${text}${text}`]])),
    ).rejects.toMatchObject(code("RequestPayloadSizeLimitExceeded"));
    const [first, second] = opened.host.requests.filter(({ bytes }) => bytes > 10_000);
    expect([first?.error, second?.error]).toEqual([null, "RequestPayloadSizeLimitExceeded"]);
    expect(first?.bytes).toBeGreaterThan(16_000);
    expect(second?.bytes).toBeGreaterThan(32_000);
    expect(opened.host.toDraft().sheets[0]?.rows.get(1)?.size).toBe(1);
  });

  test("an answer beyond the limit is refused; what the request did stays", async () => {
    const opened = open({ payloadLimit: 20_000 });
    await opened.run((sheet) => void (sheet.getRange("A1:A9").values = "ơ".repeat(4_000) as unknown as unknown[][]));
    const asked = opened.run((sheet) => {
      sheet.getRange("B1").values = [["đã ghi"]];
      sheet.getRange("A1:A9").load("values");
    });
    await expect(asked).rejects.toMatchObject(code("ResponsePayloadSizeLimitExceeded"));
    expect(opened.host.toDraft().sheets[0]?.rows.get(1)?.get(2)?.value).toBe("đã ghi");
  });
});

describe("snapshots", () => {
  test("everything comes back, as often as wanted, whatever was done in between", async () => {
    const opened = open();
    await opened.run((sheet, { workbook }) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      workbook.names.add("Tên", sheet.getRange("A1"));
    });
    const snapshot = opened.host.snapshot();
    const before = opened.host.toDraft();
    for (let round = 0; round < 3; round++) {
      await opened.run((sheet, { workbook }) => {
        sheet.getRange("A1").values = [[round]];
        sheet.getRange("A2:B2").clear();
        sheet.getRange().format.font.bold = true;
        sheet.getRange("D1:E1").merge();
        sheet.name = "Tên khác";
        workbook.worksheets.add("Thêm").activate();
        workbook.names.getItem("Tên").delete();
      });
      expect(opened.host.toDraft()).not.toEqual(before);
      opened.host.restore(snapshot);
      expect(opened.host.toDraft()).toEqual(before);
    }
  });

  test("a snapshot doesn't see what is written after it, nor the workbook what is restored elsewhere", async () => {
    const opened = open();
    opened.host.typeIn("Sheet1", "A1", "một");
    const first = opened.host.snapshot();
    opened.host.typeIn("Sheet1", "A1", "hai");
    const second = opened.host.snapshot();
    opened.host.restore(first);
    opened.host.typeIn("Sheet1", "A2", "ba");
    opened.host.restore(second);
    expect(column(opened)).toEqual(["hai", null]);
    opened.host.restore(first);
    expect(column(opened)).toEqual(["một", null]);
  });
});

/** Node goes on as long as a channel is open: all that are made in this test file are closed at its end. */
export function closeChannels(): void {
  const made: MessageChannel[] = [];
  const usual = globalThis.MessageChannel;

  beforeAll(() => {
    globalThis.MessageChannel = class extends usual {
      constructor() {
        super();
        made.push(this);
      }
    };
  });

  afterAll(() => {
    globalThis.MessageChannel = usual;
    for (const { port1 } of made) port1.close();
  });
}

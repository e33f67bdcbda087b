// A test that makes the code complain has found something: a console.error fails it.
import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

let complaints: MockInstance<typeof console.error>;

beforeEach(() => {
  complaints = vi.spyOn(console, "error");
});

afterEach(() => {
  const said = complaints.mock.calls;
  complaints.mockRestore();
  expect(said, "console.error was called").toEqual([]);
});

import { expect, test } from "vitest";
import { mend } from "@/lib/web/unreadable";

test.each([
  ["GET", "/plans/1?a=%E0%A4%A", "GET", "/plans/1?a=%E0%A4%A"],
  ["PATCH", "/api/v1/goals/%C3%A9", "PATCH", "/api/v1/goals/%C3%A9"],
  ["GET", "/api/v1/templates/%E0%A4%A", "GET", "/api/v1/-"],
  ["POST", "/plans/%ff", "GET", "/-"],
  ["TRACE", "/api/v1/plans", "GET", "/api/v1/-"],
  ["TRACE", "/", "GET", "/-"],
])("%s %s is read as %s %s", (method, url, readMethod, readUrl) => {
  const request = { method, url };
  mend(request);
  expect(request).toEqual({ method: readMethod, url: readUrl });
});

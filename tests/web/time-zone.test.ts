import { expect, test } from "vitest";
import { isTimeZone, timeZonesWith } from "@/lib/schemas/time-zone";
import { todayIn } from "@/lib/web/time-zone";

test("one moment is three days around the world", () => {
  const now = new Date("2026-03-15T10:30:00Z");
  expect(todayIn("Pacific/Kiritimati", now)).toBe("2026-03-16");
  expect(todayIn("UTC", now)).toBe("2026-03-15");
  expect(todayIn("Pacific/Pago_Pago", now)).toBe("2026-03-14");
});

test("days begin at odd minutes in Kathmandu and St. John's", () => {
  expect(todayIn("Asia/Kathmandu", new Date("2026-03-14T18:14:59Z"))).toBe("2026-03-14");
  expect(todayIn("Asia/Kathmandu", new Date("2026-03-14T18:15:00Z"))).toBe("2026-03-15");
  expect(todayIn("America/St_Johns", new Date("2026-01-15T03:29:59Z"))).toBe("2026-01-14");
  expect(todayIn("America/St_Johns", new Date("2026-01-15T03:30:00Z"))).toBe("2026-01-15");
});

test.each(["Asia/Kathmandu", "America/St_Johns", "UTC", "Europe/Oslo"])("%s is a zone", (name) => {
  expect(isTimeZone(name)).toBe(true);
});

test.each(["", "Mars/Olympus", "+05:45", "Europe/Oslo\nX: y", "../etc", "x".repeat(80)])(
  "%j is no zone",
  (name) => {
    expect(isTimeZone(name)).toBe(false);
  },
);

test("one's own zone is among those to choose from", () => {
  expect(timeZonesWith("Asia/Kathmandu")).toContain("Asia/Kathmandu");
  expect(timeZonesWith("UTC").filter((zone) => zone === "UTC")).toHaveLength(1);
});

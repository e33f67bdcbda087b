"use client";
// Tells the form which time zone the browser is in; says nothing without JavaScript.
import { useSyncExternalStore } from "react";

const never = () => () => {};
const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";

export function TimeZoneInput({ name }: { name: string }) {
  const zone = useSyncExternalStore(never, zoneHere, () => "");
  return <input type="hidden" name={name} value={zone} readOnly />;
}

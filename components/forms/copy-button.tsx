"use client";
// Copies a text where the browser can; without a script the text stands beside it to be selected.
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";

const never = () => () => {};
const canCopy = () => navigator.clipboard !== undefined;

export function CopyButton({ text }: { text: string }) {
  const isLive = useSyncExternalStore(never, canCopy, () => false);
  const [copied, setCopied] = useState<string | null>(null);
  if (!isLive) return null;
  return (
    <Button
      className="h-10"
      onClick={async () => {
        try {
          await navigator.clipboard.writeText(text);
          setCopied(text);
        } catch {
          // Not allowed here: the field beside it can be selected.
          setCopied(null);
        }
      }}
    >
      <span aria-live="polite">{copied === text ? "Copied" : "Copy"}</span>
    </Button>
  );
}

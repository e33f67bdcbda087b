"use client";
// The version one's own half goes on from; after meeting a newer one, what another window wrote.
import { useFormState } from "@/components/forms/form";

type Latest = { text: string; version: number };

export function PartConflict({ version }: { version: number }) {
  const state = useFormState();
  const latest = state.is === "refused" ? (state.latest as Latest | undefined) : undefined;
  return (
    <>
      <input
        type="hidden"
        name="version"
        defaultValue={latest?.version ?? version}
        key={latest?.version ?? version}
      />
      {latest ? (
        <section aria-label="As it was saved" className="border-amber rounded-button border p-4">
          <p className="font-medium">Saved from another window</p>
          <p className="mt-1 text-sm whitespace-pre-line">
            {latest.text === "" ? "Nothing." : latest.text}
          </p>
          <p className="text-soft mt-2 text-sm">
            Below is what you typed here. Take over what you want; sending again keeps this one.
          </p>
        </section>
      ) : null}
    </>
  );
}

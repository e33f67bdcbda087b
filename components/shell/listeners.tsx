"use client";
// What goes on beside every signed-in page: it is described to the browser as one.
import { Hands } from "@/components/keys/hands";
import { StillAgain } from "@/components/ui/still-element";
import { UndoHost } from "@/components/undo/undo-host";
import { PlacesHere } from "./places-here";

export function Listeners({ person, hasKeys }: { person: string; hasKeys: boolean }) {
  return (
    <>
      <PlacesHere />
      <StillAgain />
      <Hands hasKeys={hasKeys} />
      <UndoHost person={person} />
    </>
  );
}

"use client";
// Keeps one's half on the server as it is typed, a breath after the last key, and says so.
import { useEffect, useRef, useState } from "react";
import { fillIn } from "@/components/forms/draft-fields";
import { whileTyping } from "@/components/forms/while-typing";
import { signedHeaders, whose } from "@/components/forms/whose";

type Words = { text: string; rating: string };
type Latest = { text: string; version: number };
type Said =
  | { is: "nothing" | "saving" | "saved" | "withdrawn" | "away" }
  | { is: "refused"; sentence: string }
  | { is: "elsewhere"; latest: Latest };

/** What this tab kept last, by person and review: a page gone back to was drawn before it was typed. */
const kept = new Map<string, { words: Words; version: number }>();

const wordsOf = (form: HTMLFormElement): Words => {
  const data = new FormData(form);
  return { text: String(data.get("text") ?? ""), rating: String(data.get("rating") ?? "") };
};

const versionField = (form: HTMLFormElement): HTMLInputElement | null =>
  form.querySelector<HTMLInputElement>("input[name=version]");

export function PartKeeper({ reviewId, version }: { reviewId: string; version: number }) {
  const mark = useRef<HTMLParagraphElement>(null);
  const [said, say] = useState<Said>({ is: "nothing" });
  const told = useRef(version);
  told.current = version;

  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    const person = whose();
    const name = `${person} ${reviewId}`;
    const mine = kept.get(name);
    if (mine && mine.version > told.current) {
      fillIn(form, mine.words);
      const field = versionField(form);
      if (field) field.value = String(mine.version);
    }
    let isUnderWay = false;
    // One after the other, each from the version that the one before it made.
    let line: Promise<unknown> = Promise.resolve();
    const save = async () => {
      const words = wordsOf(form);
      const field = versionField(form);
      if (!field) return;
      say({ is: "saving" });
      try {
        const body = JSON.stringify({
          ...words,
          rating: words.rating || null,
          version: Number(field.value),
        });
        const answer = await fetch(`/reviews/${reviewId}/draft`, {
          method: "PUT",
          headers: signedHeaders(person),
          body,
          keepalive: body.length < 60_000,
        });
        const json = await answer.json();
        if (answer.ok) {
          field.value = String(json.version);
          kept.set(name, { words, version: json.version });
          say({ is: json.isWithdrawn ? "withdrawn" : "saved" });
        } else if (json.code === "version.old") {
          say({ is: "elsewhere", latest: json.latest });
        } else {
          say({ is: "refused", sentence: json.detail });
        }
      } catch {
        // The text stays in the form; the next key tries again.
        say({ is: "away" });
      }
    };
    const put = () => {
      isUnderWay = true;
      const mine = line.then(save);
      line = mine;
      mine.finally(() => {
        isUnderWay = line !== mine;
      });
    };
    // What is handed in goes on from what is being saved.
    const sent = (event: SubmitEvent) => {
      if (!isUnderWay) return;
      event.preventDefault();
      event.stopPropagation();
      line.then(() => form.requestSubmit(event.submitter));
    };
    const area = form.elements.namedItem("text");
    const isTyped = area instanceof HTMLTextAreaElement && area.value !== area.defaultValue;
    return whileTyping(form, { put, sent, isBegun: !mine && isTyped });
  }, [reviewId]);

  /** What this window holds goes on from what the other one saved. */
  const keepMine = (latest: Latest) => {
    const form = mark.current?.closest("form");
    const field = form && versionField(form);
    if (!form || !field) return;
    field.value = String(latest.version);
    form.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const takeTheirs = (latest: Latest) => {
    const form = mark.current?.closest("form");
    if (!form) return;
    fillIn(form, { text: latest.text });
    keepMine(latest);
  };

  return (
    <div className="min-h-6 text-sm print:hidden">
      <p ref={mark} role="status" className={said.is === "refused" ? "text-rust" : "text-soft"}>
        {WORDS[said.is] || (said.is === "refused" ? said.sentence : "")}
      </p>
      {said.is === "elsewhere" ? (
        <div className="border-amber rounded-button mt-1 border p-3">
          <p className="font-medium">Another window saved this instead:</p>
          <p className="mt-1 whitespace-pre-line">{said.latest.text || "Nothing."}</p>
          <div className="mt-2 flex flex-wrap gap-3">
            <button type="button" className="underline" onClick={() => keepMine(said.latest)}>
              Keep mine
            </button>
            <button type="button" className="underline" onClick={() => takeTheirs(said.latest)}>
              Take that one
            </button>
          </div>
        </div>
      ) : null}
    </div>
  );
}

const WORDS: Record<Said["is"], string> = {
  nothing: "",
  saving: "Saving …",
  saved: "Saved. Only you see it.",
  withdrawn:
    "Saved, but this review was withdrawn. Your words are in the plan’s reviews for 30 days.",
  away: "Not saved: no connection. It is tried again with the next key.",
  refused: "",
  elsewhere: "Not saved yet.",
};

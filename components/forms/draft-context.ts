"use client";
// What was typed into the surrounding form before, and kept.
import { createContext, useContext } from "react";
import type { DraftForm } from "@/lib/views/drafts";

/** Which form it is, what it is about, and what an earlier showing of it left. */
export type FormDraft = {
  form: DraftForm;
  about: string;
  fields: Record<string, string>;
  /** It was asked for as if nothing had been typed. */
  isAfresh: boolean;
};

export const DraftContext = createContext<FormDraft["fields"]>({});

export const useDraftFields = (): FormDraft["fields"] => useContext(DraftContext);

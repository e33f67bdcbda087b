// What a form finds that was typed into it before and not yet sent.

export type DraftForm = "log" | "edit-goal" | "add-goal" | "comment" | "reply" | "suggest";

export type DraftView = { fields: Record<string, string>; savedAt: Date };

/** One's own drafts about one goal or plan, by form. */
export type Drafts = Partial<Record<DraftForm, DraftView>>;

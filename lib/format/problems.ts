// Knows how a refusal is said: what is in the way and what to do, without blame.
import { type Day, day } from "@/lib/domain/days";
import type { MarkdownLimit, Problem, ProblemCode } from "@/lib/domain/problems";
import { dayInFull, dayRange } from "./days";
import { capitalised, inWords, number } from "./numbers";

type Sentences = { [C in ProblemCode]: (problem: Extract<Problem, { code: C }>) => string };

const size = (bytes: number): string =>
  bytes >= 1_000_000 ? `${number(bytes / 1_000_000)} MB` : `${number(bytes / 1_000)} kB`;

const wait = (seconds: number): string => {
  if (seconds <= 1) return "a second";
  if (seconds < 90) return `${Math.ceil(seconds)} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
};

const on = (day: Day): string => `on ${dayInFull(day)}`;

const nudgeEarly = ({ from }: { from: string }): string =>
  `A nudge is fair after a week of waiting: from ${dayInFull(day(from.slice(0, 10)))} on.`;

const MARKDOWN: Record<MarkdownLimit, (most: string) => string> = {
  length: (most) => `This text is longer than fits. Please stay under ${most} bytes.`,
  depth: (most) => `Lists and quotes can be nested ${most} deep. Please flatten this one.`,
  columns: (most) => `A table can have ${most} columns. Please split this one.`,
  marks: (most) => `A text can have ${most} lines and marks. Please shorten this one.`,
};

const SENTENCES: Sentences = {
  "shape.invalid": ({ fields }) =>
    fields.length === 1
      ? "One field needs another look."
      : `${capitalised(inWords(fields.length))} fields need another look.`,
  "shape.too-big": ({ limitBytes }) =>
    `That is more than fits here. Please stay under ${size(limitBytes)}.`,
  "door.origin": () =>
    "This came from another site, so nothing was changed. Open the page here and send it again.",
  "door.too-often": ({ retryAfterSeconds }) =>
    `That was a lot at once. Please try again in ${wait(retryAfterSeconds)}.`,
  "idempotency.other-body": () =>
    "This key was used for something else before. Send it again with a new key.",
  "session.none": () => "You are signed out. Sign in, then send this again.",
  "session.other": () =>
    "Somebody else is signed in in this browser by now. Copy what you typed before you go on.",
  "session.wrong-credentials": () =>
    "Email and password do not match. Try again, or reset the password.",
  "session.wrong-password": () => "That is not the current password. Nothing was changed.",
  "account.email-taken": () =>
    "This address already has an account. Sign in, or use another address.",
  "account.address-taken": () =>
    "Somebody has this address here already. Look for it among the people, or use another.",
  "account.sign-up-closed": () =>
    "New accounts are by invitation here. Ask the person who runs this place.",
  "account.password-common": () =>
    "This password is one of the first that get guessed. Please choose another.",
  "account.link-spent": () => "This link was used or has run out. Ask for a new one.",
  "account.last-administrator": () =>
    "You are the only administrator here. Others would be left without one, so the account stays.",
  "account.closed": () => "This account is closed. Open it again first.",
  "account.is-own": () => "This is your own account. What you look for is in your settings.",
  "account.other-email": () =>
    "That is not the address of this account, so nothing was deleted. Write it as it stands above.",
  "manager.already": () => "You are on this plan already, as its owner or a manager.",
  "template.retired": () => "Nobody meets this template now, so there is nothing to retire.",
  "demo.not-here": () =>
    "A demo has no mail, password or tokens of its own. Create an account to have them.",
  "token.scope": () => "This token may only read. Make one that may write in settings.",
  "token.too-many": ({ limit }) =>
    `There is room for ${number(limit)} tokens. Revoke one to make another.`,
  "invitation.draft": () => "A draft is yours alone. Start the plan, then ask people onto it.",
  "invitation.yourself": () => "This plan is your own, so there is nothing to invite yourself to.",
  "invitation.already-there": ({ role }) =>
    `This person is on the plan as ${role} already. Choose another role, or leave it as it is.`,
  "invitation.pending": () =>
    "There is an invitation to this address already. Send it again, or take it back first.",
  "invitation.too-many": ({ limit }) =>
    `A plan has room for ${number(limit)} people and invitations. Take one back to send another.`,
  "invitation.not-yours": () =>
    "This invitation is for another address. Sign in with that one to answer it.",
  "invitation.spent": () =>
    "This invitation was used or taken back, or has run out. Ask for a new one.",
  "not-found": () => "There is nothing here that you can see.",
  forbidden: () => "You can read this, but changing it is up to someone else on the plan.",
  "template.unknown": () => "There is no template of this name. Choose one from the list.",
  "markdown.too-much": ({ limit, most }) => MARKDOWN[limit](number(most)),
  "markdown.unseen": () =>
    "Nothing of this text would be seen. Please write a word beside its links.",
  "plan.archived": () => "This plan is in the archive. Restore it to change anything.",
  "plan.not-archived": () => "This plan is not in the archive, so there is nothing to restore.",
  "plan.status": ({ from, to }) => `A plan that is ${from} cannot become ${to} from here.`,
  "plan.too-many": ({ limit }) =>
    `There is room for ${number(limit)} plans. Archive or delete one to start another.`,
  "plan.beyond-calendar": () =>
    "The years from 1900 to 2200 fit here. Choose a start that keeps every goal within them.",
  "share.draft": () => "A draft is yours alone. Start the plan to share a page of it.",
  "share.private": () =>
    "A goal that only you see, or that was let go, has no place on a shared page. Leave it out.",
  "share.too-many": ({ limit }) =>
    `There is room for ${number(limit)} share links on a plan. Take one back to make another.`,
  "version.old": () =>
    "This was changed elsewhere in the meantime. Both versions are here; keep what you want.",
  "pause.order": () => "A pause ends on the day it starts or later.",
  "pause.overlap": ({ from, to }) =>
    `There is a pause from ${dayInFull(from)} to ${dayInFull(to)} already. Choose other days, or remove that one.`,
  "goal.already-done": (problem) => `This goal was already done ${on(problem.on)}.`,
  "goal.not-done": () => "This goal is still open, so there is nothing to undo.",
  "goal.held": (problem) =>
    `It held on its due day, ${dayInFull(problem.on)}, so it counts as done. Move that day to go on.`,
  "goal.already-dropped": (problem) =>
    `This goal was let go ${on(problem.on)}. Restore it to go on with it.`,
  "goal.not-dropped": () => "This goal was not let go, so there is nothing to restore.",
  "goal.in-future": ({ today }) =>
    `A goal is done or let go today, ${dayInFull(today)}, or earlier.`,
  "goal.dates-order": () => "A goal is due on its start date or later.",
  "goal.measure-has-entries": () =>
    "Milestones were already logged in this measure. Change its target or unit, or add a new goal.",
  "goal.too-many": ({ limit }) =>
    `A plan has room for ${number(limit)} goals. Delete one to add another.`,
  "goal.order-mismatch": () => "The list changed in the meantime. Look at it again and reorder.",
  "goal.area-unknown": () => "Choose one of the plan’s areas, or none.",
  "entry.in-future": ({ today }) =>
    `A milestone is logged once it has happened: today, ${dayInFull(today)}, or earlier.`,
  "entry.amount-missing": () => "Say how much. This goal is measured by a number.",
  "entry.amount-unwanted": () => "This goal is not measured by a number. Leave the amount out.",
  "entry.amount-negative": () =>
    "A count goes up. To take something back, correct the milestone that counted it.",
  "entry.item-unknown": () => "Choose one of the items on this goal's list.",
  "entry.item-unwanted": () => "This goal has no list of items. Leave the item out.",
  "entry.supersedes-unknown": () => "The milestone to correct is not on this goal.",
  "entry.already-superseded": () =>
    "This milestone was corrected before. Correct the latest one instead.",
  "entry.too-many": ({ limit }) =>
    `A goal has room for ${number(limit)} milestones. Start a new goal to go on.`,
  "money.too-fine": ({ currency, decimals }) =>
    decimals === 0
      ? `${currency} has no smaller coins. Please write a whole number.`
      : `${currency} has ${inWords(decimals)} decimals. Please write no more than that.`,
  "budget.has-spends": () =>
    "Something is spent of this budget. Void those spends first, or leave it as it is.",
  "budget.too-many": ({ limit }) =>
    `A plan has room for ${number(limit)} budgets. Remove one to add another.`,
  "spend.in-future": ({ today }) =>
    `A spend is logged once the money is spent: today, ${dayInFull(today)}, or earlier.`,
  "spend.goal-unknown": () => "Choose a goal of this plan, or none.",
  "spend.void": () => "This spend is void, so it counts for nothing already.",
  "spend.not-void": () => "This spend counts already, so there is nothing to bring back.",
  "spend.already-approved": () => "This spend is approved already.",
  "spend.not-approved": () => "This spend is not approved, so there is nothing to take back.",
  "spend.too-many": ({ limit }) =>
    `A plan has room for ${number(limit)} spends. Log the next ones together.`,
  "comment.too-many": ({ limit }) =>
    `There is room for ${number(limit)} comments here. Delete one to say more.`,
  "comment.deleted": () => "This comment was deleted in the meantime.",
  "comment.unknown": () =>
    "There is no comment at this address. It may be deleted already, or the link is cut short.",
  "comment.already-resolved": () => "This question is resolved already.",
  "comment.not-resolved": () => "This question is open already.",
  "comment.nobody-waits": () =>
    "Nobody else is to answer here just now, so there is nobody to nudge.",
  "comment.nudge-early": nudgeEarly,
  "suggestion.nothing-new": () =>
    "This is how the goal stands already. Change something to suggest it.",
  "suggestion.too-many": ({ limit }) =>
    `${number(limit)} suggestions wait for an answer here. Withdraw one to make another.`,
  "suggestion.answered": ({ state }) => `This suggestion was ${state} already.`,
  "suggestion.not-answered": () =>
    "This suggestion was not answered in a way that can be taken back.",
  "suggestion.moved": () =>
    "The goal changed here in the meantime. Look at both, then edit the goal or decline.",
  "suggestion.nudge-early": nudgeEarly,
  "review.period-order": () => "A review ends on the day it starts or later.",
  "review.period-early": ({ earliest }) =>
    `That is before the plan had begun. Choose ${dayInFull(earliest)} or later.`,
  "review.period-late": ({ latest }) =>
    `A review looks back. Let it end on ${dayInFull(latest)} or sooner.`,
  "review.period-overlap": ({ from, to }) =>
    `There is a review of ${dayRange(from, to)} already. Choose days that it does not cover.`,
  "review.manager-unnamed": () =>
    "There are several managers on this plan. Say who reviews it with its owner.",
  "review.manager-unknown": () => "Choose someone who is a manager on this plan.",
  "review.nothing-written": () => "Write a word or two first; then hand it in.",
  "review.begun": () =>
    "A part of this review is handed in, so it stays. Once that is taken back, it can be withdrawn.",
  "review.submitted": () => "This part is handed in. Take it back to change it.",
  "review.not-submitted": () => "This part is not handed in, so there is nothing to take back.",
  "review.not-ready": () => "This waits until every part of the review is handed in.",
  "review.already-signed": () => "You have signed this already.",
  "review.changed": () =>
    "What stands here has changed since you opened this page. Load it again and read it, then sign.",
  "review.other-signed": () =>
    "Someone has signed what stands here, so it stays as it is. Only that signature can be taken back.",
  "review.theirs": () =>
    "The manager’s part is handed in, so only the one who wrote it hands this review over.",
  "review.manager-gone": () =>
    "The manager is not here any more. Say who goes on with this review, then sign.",
  "review.sealed": () => "This review is signed and sealed. Add an addendum to say more.",
  "review.not-sealed": () =>
    "An addendum comes after the signatures. Until then, change the parts.",
  "review.focus-unknown": () =>
    "Choose among the open goals of this plan that everyone on it sees.",
  "review.addenda-too-many": ({ limit }) =>
    `A review has room for ${number(limit)} addenda. Say it in the next one.`,
};

/** What a refusal says to a person. */
export function problemSentence<C extends ProblemCode>(
  problem: Extract<Problem, { code: C }>,
): string {
  const say = SENTENCES[problem.code as C];
  return say(problem);
}

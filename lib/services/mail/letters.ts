// Knows what our mails say. Plain text: it reads everywhere and hides nothing.
import { sightsOf } from "../../access/sights";
import type { Day } from "../../domain/days";
import type { Rhythm } from "../../domain/digests";
import { INVITATION_DAYS } from "../../domain/invitations";
import type { GuestRole } from "../../domain/roles";
import {
  type Asked as AskedOfHer,
  askedLines,
  type News,
  newsLines,
  type Waiting,
  waitingLines,
} from "../../format/digests";
import { roleDoes, seenWords } from "../../format/roles";
import { unlinked } from "../../format/unlinked";
import type { Mail } from "./deliver";

const letter = (...lines: string[]): string => `${lines.join("\n\n")}\n\nCairn\n`;

type Reset = { name: string; email: string; link: string };

export const resetPasswordMail = ({ name, email, link }: Reset): Mail => ({
  to: email,
  subject: "Choose a new password",
  text: letter(
    `Hello ${unlinked(name)},`,
    `here you can choose a new password within the next hour:\n${link}`,
    "The link works once. If you did not ask for it, leave it: nothing has changed.",
  ),
});

export const confirmEmailMail = ({ email, link }: { email: string; link: string }): Mail => ({
  to: email,
  subject: "Confirm your new address",
  text: letter(
    "Hello,",
    `someone, most likely you, wants to use this address for an account. Confirm it within a day:\n${link}`,
    "If it was not you, leave it: nothing has changed.",
  ),
});

type Own = { email: string; link: string; days: number };

/** To the address that somebody made an account with. Without her name: the mailbox may be another's. */
export const ownEmailMail = ({ email, link, days }: Own): Mail => ({
  to: email,
  subject: "Welcome to Cairn: confirm your address",
  text: letter(
    "Welcome,",
    `there is an account on Cairn with this address. Confirm within ${days} days that it is yours, and a digest of what happened and what waits can come to it:\n${link}`,
    "If you made no account, leave it: without the link no digest comes here.",
  ),
});

type Welcome = {
  name: string;
  email: string;
  administrator: string;
  days: number;
  link: string;
  forgot: string;
};

export const welcomeMail = (welcome: Welcome): Mail => ({
  to: welcome.email,
  subject: "Your account on Cairn",
  text: letter(
    `Hello ${unlinked(welcome.name)},`,
    `${unlinked(welcome.administrator)}, who runs this place, has an account for you on Cairn, where personal development plans get finished. Choose a password within ${welcome.days} days and you are in:\n${welcome.link}`,
    `The link works once. Later you get another one here: ${welcome.forgot}`,
    "If it is not for you, leave it: nobody comes in without that link.",
  ),
});

type Moved = { name: string; email: string; administrator: string };

/** To the address that an account had: without the new one, for it may be somebody else's. */
export const addressMovedMail = ({ name, email, administrator }: Moved): Mail => ({
  to: email,
  subject: "Your account has another address now",
  text: letter(
    `Hello ${unlinked(name)},`,
    `${unlinked(administrator)}, who runs this place, gave your account another email address. A new password is chosen there; the one of before opens nothing any more.`,
    `If that surprises you, ask ${unlinked(administrator)}.`,
  ),
});

type Asked = { owner: string; planTitle: string; email: string; role: GuestRole; link: string };

export const invitationMail = ({ owner, planTitle, email, role, link }: Asked): Mail => ({
  to: email,
  subject: `${unlinked(owner)} invites you to a plan`,
  text: letter(
    "Hello,",
    `${unlinked(owner)} invites you as ${role} to the plan “${unlinked(planTitle)}”.`,
    `You would see ${seenWords(sightsOf(role))}; what is private on it stays hidden. ${roleDoes(role)}`,
    `See what it is and answer within ${INVITATION_DAYS} days:\n${link}`,
    "The link works once and for this address only. If it is not for you, leave it: nothing happens.",
  ),
});

type Joined = {
  name: string;
  email: string;
  administrator: string;
  planTitle: string;
  people: string;
};

/** Goes whatever its owner mutes: nobody becomes a manager unseen. */
export const managerAddedMail = (joined: Joined): Mail => {
  const { name, email, people } = joined;
  const who = unlinked(joined.administrator);
  return {
    to: email,
    subject: `${who} is a manager on your plan now`,
    text: letter(
      `Hello ${unlinked(name)},`,
      `${who}, who runs this place, is a manager on your plan “${unlinked(joined.planTitle)}” from now on. You did not invite ${who}, so you hear of it here.`,
      `A manager sees ${seenWords(sightsOf("manager"))}. ${who} can comment and suggest changes, and look back on it with you each quarter. Whatever you marked private stays yours alone.`,
      `You decide who is on your plan. Here you can take ${who} off it:\n${people}`,
    ),
  };
};

type Digest = {
  name: string;
  email: string;
  today: Day;
  rhythm: Rhythm;
  news: readonly News[];
  asked: AskedOfHer;
  waiting: readonly Waiting[];
  inbox: string;
  settings: string;
  unsubscribe: string;
};

/** What happened and what waits, in counts and titles; null where there is nothing to say. */
export function digestMail(digest: Digest): (Mail & { unsubscribe: string }) | null {
  const { name, email, today, rhythm, inbox, settings, unsubscribe } = digest;
  const news = newsLines(digest.news).map(unlinked);
  const waiting = [
    ...askedLines(digest.asked),
    ...waitingLines(digest.waiting, today).map(unlinked),
  ];
  if (news.length === 0 && waiting.length === 0) return null;
  const period = rhythm === "daily" ? "day" : "week";
  return {
    to: email,
    subject: news.length > 0 ? `Your ${period} on Cairn` : "What waits for you",
    unsubscribe,
    text: letter(
      `Hello ${unlinked(name)},`,
      ...(news.length > 0 ? ["what others did since the last mail:", news.join("\n").trim()] : []),
      ...(waiting.length > 0 ? ["What waits for you:", waiting.join("\n")] : []),
      `Your inbox: ${inbox}`,
      `How often this comes: ${settings}\nStop it with one click: ${unsubscribe}`,
    ),
  };
}

// Goals of her own: runbooks that fall behind, a book, and one that is nobody else's business.
import { type Act, link } from "./acts";

const runbook = (day: number, path: string, title: string, note: string): Act => ({
  day,
  goal: "runbooks",
  does: "log",
  amount: 1,
  note,
  evidence: [link(`runbooks/${path}`, title)],
});

const chapter = (day: number, note: string, as?: string): Act => ({
  day,
  goal: "book",
  does: "log",
  amount: 1,
  note,
  ...(as === undefined ? {} : { as }),
});

export const own: Act[] = [
  {
    day: 2,
    goal: "runbooks",
    does: "add",
    title: "Write 10 runbooks for the on-call rota",
    horizon: "short",
    startsOn: 20,
    dueOn: 180,
    measure: { kind: "count", target: 10, unit: "runbooks" },
    smart: {
      achievable: "One after each week on call, while it is fresh.",
      relevant: "Nobody should have to wake me to restart a stream.",
    },
  },
  runbook(34, "lagging-stream", "A stream that lags", "What to look at first, and when to wait."),
  runbook(52, "full-disk", "A full disk on the broker", "Written the morning after. Never again."),
  runbook(
    66,
    "schema-change",
    "A schema that changed overnight",
    "With the team that changes them.",
  ),
  runbook(95, "replay", "Replaying a day of events", "Tried by Ivo without me in the room."),
  runbook(121, "endless-job", "A job that never ends", "How to tell slow from stuck."),
  {
    day: 5,
    goal: "book",
    does: "add",
    title: "Read 12 chapters of Data Intensive Applications",
    horizon: "long",
    startsOn: 26,
    dueOn: 194,
    measure: { kind: "count", target: 12, unit: "chapters" },
    smart: { achievable: "A chapter every two weeks, on the train." },
  },
  chapter(33, "Reliable, scalable, maintainable: the words for what I kept arguing about."),
  chapter(41, "Data models. Why our events should not be rows."),
  chapter(54, "Storage and retrieval."),
  chapter(64, "Encoding: our schema trouble in one chapter."),
  chapter(88, "Replication.", "replication"),
  chapter(88, "Replication.", "twice"),
  { day: 89, goal: "book", does: "take-away", entry: "twice" },
  chapter(102, "Partitioning. Found our hot key."),
  chapter(117, "Transactions, slowly."),
  chapter(133, "The trouble with distributed systems. It is all clocks."),
  {
    day: 95,
    goal: "next-level",
    does: "add",
    title: "Prepare the talk about my next level",
    horizon: "short",
    startsOn: 95,
    dueOn: 174,
    measure: { kind: "tick" },
    smart: {
      measurable: "Three examples, each with its evidence.",
      relevant: "I want to lead the migration next year.",
    },
    private: true,
  },
  {
    day: 137,
    goal: "next-level",
    does: "log",
    note: "Two of three examples written: the sessions pipeline and Ivo's first release.",
  },
];

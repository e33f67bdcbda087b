import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReviewPart } from "@/lib/domain/events";
import {
  addendTo,
  chooseFocus,
  type Halves,
  handOver,
  isCompared,
  recallPart,
  signPart,
  stateOf,
  statusOutside,
  submitPart,
  waitsFor,
  withdraw,
  writePart,
} from "@/lib/domain/reviews/state";
import { accepted, codeOf } from "../support/worlds";

const HALF = { d: "draft", s: "submitted", g: "signed", "-": null } as const;
/** Two letters: how far self and manager are; d draft, s submitted, g signed, - no manager. */
const halves = (letters: string): Halves => {
  const [self, manager] = [...letters].map((letter) => HALF[letter as keyof typeof HALF]);
  return { self: self ?? "draft", manager: manager ?? null };
};

test.each([
  ["dd", null],
  ["sd", null],
  ["ds", null],
  ["ss", "submitted"],
  ["gs", "part-signed"],
  ["sg", "part-signed"],
  ["gg", null],
  ["d-", null],
  ["s-", null],
  ["g-", null],
])("outside of the plan, %s is told as %s", (letters, status) => {
  expect(statusOutside(halves(letters))).toBe(status);
});

describe("two halves make one state", () => {
  test.each([
    ["dd", "open", "write", "write"],
    ["sd", "part-submitted", null, "write"],
    ["ds", "part-submitted", "write", null],
    ["ss", "submitted", "sign", "sign"],
    ["gs", "part-signed", null, "sign"],
    ["sg", "part-signed", "sign", null],
    ["gg", "sealed", null, null],
    ["d-", "open", "write", null],
    ["s-", "submitted", "sign", null],
    ["g-", "sealed", null, null],
  ])("%s is %s; self may %s next, manager may %s", (letters, is, self, manager) => {
    const state = stateOf(halves(letters));
    expect(state.is).toBe(is);
    expect(waitsFor(state, "self")).toBe(self);
    if (!letters.endsWith("-")) expect(waitsFor(state, "manager")).toBe(manager);
  });
});

describe("what each side may do", () => {
  type Act = "write" | "submit" | "empty" | "recall" | "sign" | "focus" | "addend" | "withdraw";
  const ACTS: Record<Act, (of: Halves, part: ReviewPart) => string> = {
    write: (of, part) => codeOf(writePart(of, part)),
    submit: (of, part) => codeOf(submitPart(of, part, "A good quarter.")),
    empty: (of, part) => codeOf(submitPart(of, part, " \n ")),
    recall: (of, part) => codeOf(recallPart(of, part)),
    sign: (of, part) => codeOf(signPart(of, part)),
    focus: (of) => codeOf(chooseFocus(of)),
    withdraw: (of) => codeOf(withdraw(of)),
    addend: (of) => codeOf(addendTo(of)),
  };
  const ok = "accepted";
  test.each<[string, ReviewPart, Act, string]>([
    ["dd", "self", "write", ok],
    ["dd", "self", "submit", ok],
    ["dd", "self", "empty", "review.nothing-written"],
    ["dd", "self", "recall", "review.not-submitted"],
    ["dd", "self", "sign", "review.not-ready"],
    ["dd", "self", "focus", "review.not-ready"],
    ["dd", "self", "addend", "review.not-sealed"],
    ["dd", "self", "withdraw", ok],
    ["d-", "self", "withdraw", ok],
    ["sd", "self", "write", "review.submitted"],
    ["sd", "self", "submit", "review.submitted"],
    ["sd", "self", "recall", ok],
    ["sd", "self", "sign", "review.not-ready"],
    ["sd", "manager", "withdraw", "review.begun"],
    ["ds", "self", "withdraw", "review.begun"],
    ["s-", "self", "withdraw", "review.begun"],
    ["sd", "manager", "write", ok],
    ["sd", "manager", "focus", "review.not-ready"],
    ["ss", "self", "write", "review.submitted"],
    ["ss", "self", "recall", ok],
    ["ss", "manager", "sign", ok],
    ["ss", "manager", "focus", ok],
    ["gs", "self", "recall", ok],
    ["gs", "self", "sign", "review.already-signed"],
    ["gs", "manager", "recall", "review.other-signed"],
    ["gs", "manager", "sign", ok],
    ["gs", "manager", "focus", "review.other-signed"],
    ["gs", "manager", "addend", "review.not-sealed"],
    ["gs", "self", "withdraw", "review.begun"],
    ["gg", "self", "withdraw", "review.sealed"],
    ["gg", "self", "write", "review.sealed"],
    ["gg", "self", "submit", "review.sealed"],
    ["gg", "self", "recall", "review.sealed"],
    ["gg", "self", "sign", "review.sealed"],
    ["gg", "manager", "focus", "review.sealed"],
    ["gg", "manager", "addend", ok],
    ["s-", "self", "recall", ok],
    ["s-", "self", "sign", ok],
    ["g-", "self", "recall", "review.sealed"],
  ])("at %s %s asks to %s: %s", (letters, part, act, code) => {
    expect(ACTS[act](halves(letters), part)).toBe(code);
  });

  test("to sign and to take back exclude each other: whoever is second is refused", () => {
    const before = halves("ss");
    const signed = accepted(signPart(before, "manager")).next;
    expect(codeOf(recallPart(signed, "self"))).toBe("review.other-signed");
    const recalled = accepted(recallPart(before, "self")).next;
    expect(codeOf(signPart(recalled, "manager"))).toBe("review.not-ready");
  });

  type To = "manager" | "owner";
  const handed = (letters: string, by: ReviewPart | null, to: To, isManagerGone: boolean) => {
    const outcome = handOver(halves(letters), { to, by, isManagerGone });
    return outcome.ok ? outcome.value : outcome.problem.code;
  };
  const as = (expected: string) => (/^[dsg-]{2}$/.test(expected) ? halves(expected) : expected);

  test.each<[string, ReviewPart | null, To, string]>([
    ["dd", "self", "manager", "dd"],
    ["dd", "self", "owner", "d-"],
    ["dd", "manager", "manager", "dd"],
    ["dd", null, "manager", "forbidden"],
    ["sd", "self", "owner", "s-"],
    ["sd", "manager", "owner", "s-"],
    ["ds", "self", "owner", "review.theirs"],
    ["ds", "self", "manager", "review.theirs"],
    ["ds", "manager", "manager", "dd"],
    ["ss", "self", "owner", "review.theirs"],
    ["ss", "self", "manager", "review.theirs"],
    ["ss", "manager", "manager", "sd"],
    ["ss", "manager", "owner", "s-"],
    ["ss", null, "manager", "forbidden"],
    ["gs", "self", "owner", "review.theirs"],
    ["gs", "manager", "manager", "review.other-signed"],
    ["gs", "manager", "owner", "review.other-signed"],
    ["sg", "self", "owner", "review.other-signed"],
    ["sg", "manager", "manager", "review.other-signed"],
    ["d-", "self", "manager", "dd"],
    ["s-", "self", "manager", "sd"],
    ["d-", null, "manager", "forbidden"],
    ["gg", "self", "owner", "review.sealed"],
    ["gg", "manager", "manager", "review.sealed"],
  ])("at %s %s hands over to the %s: %s", (letters, by, to, expected) => {
    expect(handed(letters, by, to, false)).toEqual(as(expected));
  });

  test.each<[string, ReviewPart | null, To, string]>([
    ["dd", "self", "owner", "d-"],
    ["dd", null, "manager", "dd"],
    ["ds", "self", "manager", "dd"],
    ["ds", null, "manager", "dd"],
    ["ss", "self", "owner", "s-"],
    ["gs", "self", "owner", "s-"],
    ["gs", null, "manager", "sd"],
    ["sg", "self", "owner", "review.other-signed"],
    ["sg", null, "manager", "review.other-signed"],
    ["gg", null, "manager", "review.sealed"],
  ])("once he has left, at %s %s hands over to the %s: %s", (letters, by, to, expected) => {
    expect(handed(letters, by, to, true)).toEqual(as(expected));
  });

  test("as long as he is there, handing over takes nobody's words or signature but one's own", () => {
    for (const letters of ["dd", "sd", "ds", "ss", "gs", "sg", "gg", "d-", "s-", "g-"]) {
      for (const by of ["self", "manager", null] as const) {
        const before = halves(letters);
        const outcome = handOver(before, { to: "owner", by, isManagerGone: false });
        if (!outcome.ok) continue;
        expect(outcome.value.self).toBe(before.self);
        if (by !== "manager") expect(before.manager).not.toBe("submitted");
      }
    }
  });
});

test("whatever happens, nobody signs a draft, and what is sealed stays sealed", () => {
  const some = fc.array(
    fc.tuple(
      fc.constantFrom("submit", "recall", "sign"),
      fc.constantFrom<ReviewPart>("self", "manager"),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(some, (acts) => {
      let now = halves("dd");
      for (const [act, part] of acts) {
        const wasSealed = stateOf(now).is === "sealed";
        const outcome =
          act === "submit"
            ? submitPart(now, part, "x")
            : act === "recall"
              ? recallPart(now, part)
              : signPart(now, part);
        if (wasSealed) expect(outcome.ok).toBe(false);
        if (!outcome.ok) continue;
        now = outcome.value.next;
        const isSigned = now.self === "signed" || now.manager === "signed";
        if (isSigned) expect(isCompared(stateOf(now))).toBe(true);
      }
    }),
  );
});

// What is raced: two acts at once, and every way in which they may end, in words. An act's code is "ok"
// or what it is refused with; any other pair of codes is wrong, and so is any other review after it.

/**
 * @typedef {object} Race
 * @property {string[]} signed who has signed before: "owner", "manager"
 * @property {((review: object) => Promise<string>)[]} acts two of them
 * @property {Record<string, { is: string, state: string, signatures: number }>} ends by the two codes
 */

const codeOf = ({ status, body }) => (status < 300 ? "ok" : (body?.code ?? `${status}`));

/** As the page does: what was read goes along. */
const signs =
  (side) =>
  async ({ at, toSign }) =>
    codeOf(await side("PUT", `${at}/signature`, { toSign }));
const recalls =
  (side) =>
  async ({ at }) =>
    codeOf(await side("DELETE", `${at}/submission`));

const end = (is, state, signatures) => ({ is, state, signatures });
const SIGNED = end("signed", "part-signed", 1);
const SEALED = end("sealed", "sealed", 2);
const TAKEN_BACK = end("taken back", "part-submitted", 0);

/** @type {Record<string, (world: object, turn: number) => Race>} */
export const KINDS = {
  "signing and taking back": (world, turn) => {
    const [one, other] = sides(world, turn);
    return {
      signed: [],
      acts: [signs(one.asks), recalls(other.asks)],
      ends: { "ok / review.other-signed": SIGNED, "review.not-ready / ok": TAKEN_BACK },
    };
  },

  "the last signature and taking back": (world, turn) => {
    const [one, other] = sides(world, turn);
    return {
      signed: [other.name],
      acts: [signs(one.asks), recalls(other.asks)],
      ends: { "ok / review.sealed": SEALED, "review.not-ready / ok": TAKEN_BACK },
    };
  },

  // The last one is never undone by it: from under a signature nobody hands over.
  "signing and handing over": (world, turn) => {
    const isLast = turn % 2 === 1;
    const acts = [
      signs(isLast ? world.manager : world.owner),
      ({ id: reviewId }) => world.handOver(reviewId),
    ];
    const last = { "ok / review.other-signed": SEALED, "ok / review.sealed": SEALED };
    const first = {
      "ok / review.other-signed": SIGNED,
      "review.not-ready / ok": end("handed over", "part-submitted", 0),
    };
    return { signed: isLast ? ["owner"] : [], acts, ends: isLast ? last : first };
  },

  "both signing": ({ owner, manager }) => ({
    signed: [],
    acts: [signs(owner), signs(manager)],
    ends: { "ok / ok": SEALED },
  }),

  // What changes before the last signature is not sealed under an earlier one.
  "signing and a goal that changes": (world, turn) => {
    const [one, other] = sides(world, turn);
    const isLast = turn % 4 < 2;
    const change = turn % 3 === 0 ? { title: "Another name" } : { private: true };
    const read = end("to be read again", "submitted", 0);
    const lapsed = end("signed, to be read again", "submitted", 0);
    return {
      signed: isLast ? [other.name] : [],
      acts: [
        signs(one.asks),
        async ({ goalId }) => codeOf(await world.owner("PATCH", `/goals/${goalId}`, change)),
      ],
      ends: { "ok / ok": isLast ? SEALED : lapsed, "review.changed / ok": read },
    };
  },
};

/** Both, in turns. */
function sides({ owner, manager }, turn) {
  const both = [
    { name: "owner", asks: owner },
    { name: "manager", asks: manager },
  ];
  return turn % 2 ? both.toReversed() : both;
}

"use server";
// The doors to the demo, from outside and from one of its people to another; each has a place.
import { ExploreDemo, StepOver } from "../schemas/demo";
import { type Came, exploreDemo as explore } from "../services/demo/explore";
import { stepOver as step } from "../services/demo/step-over";
import { formAction } from "../web/form-action";
import { publicAction } from "../web/public-action";
import { optional } from "../web/read-form";

const PLACES: Record<Came["as"], string> = {
  engineer: "/today",
  manager: "/team",
  mentor: "/mentoring",
};

const sessionOf = ({ sessionId }: Came) => sessionId;
const placeOf = ({ as }: Came) => PLACES[as];

export const exploreDemo = publicAction(ExploreDemo, explore, {
  fields: { timeZone: optional, as: optional },
  limits: ({ address }) => [["demo", address]],
  enters: sessionOf,
  to: placeOf,
});

export const stepOver = formAction(StepOver, step, {
  isKeyless: true,
  isAnybodys: true,
  enters: sessionOf,
  to: placeOf,
});

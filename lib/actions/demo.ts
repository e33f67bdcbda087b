"use server";
// The door to the demo; it ends on its Today.
import { ExploreDemo } from "../schemas/demo";
import { exploreDemo as explore } from "../services/demo/explore";
import { publicAction } from "../web/public-action";
import { optional } from "../web/read-form";

export const exploreDemo = publicAction(ExploreDemo, explore, {
  fields: { timeZone: optional },
  limits: ({ address }) => [["demo", address]],
  enters: ({ sessionId }) => sessionId,
  to: "/today",
});
